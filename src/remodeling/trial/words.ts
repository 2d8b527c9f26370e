import type { Site } from '../bonewise/sites.ts';
import { type ProgrammeName, programmeNames } from '../course/loading.ts';
import type { DrugName } from '../document.ts';
import type { Given } from './schema.ts';

/** What cannot be read yields undefined, and the caller says so. */

export const plain = (text: string): string => text.toLowerCase().replace(/[^a-z]/g, '');

/** No drug at all, as an arm may say it. */
export const isNoDrug = (text: string): boolean => ['placebo', 'none', 'nothing'].includes(plain(text));

/** Medicines that silence the ovaries: women before menopause, whom the model is not for. */
export const isOvarianSuppression = (text: string): boolean =>
  ['goserelin', 'leuprorelin', 'leuprolide', 'triptorelin'].includes(plain(text));

const siteNames: Record<string, Site> = {
  ls: 'lumbarSpine',
  lumbarspine: 'lumbarSpine',
  spine: 'lumbarSpine',
  th: 'totalHip',
  totalhip: 'totalHip',
  hip: 'totalHip',
  fn: 'femoralNeck',
  femoralneck: 'femoralNeck',
  neck: 'femoralNeck',
};
export const siteOf = (text: string): Site | undefined => siteNames[plain(text)];

export const DAYS_PER_MONTH = 365.25 / 12;
const daysPer: [days: number, words: string[]][] = [
  [1, ['d', 'day', 'days', 'daily']],
  [7, ['w', 'wk', 'week', 'weeks', 'weekly']],
  [DAYS_PER_MONTH, ['mo', 'month', 'months', 'monthly']],
  [365.25, ['a', 'y', 'yr', 'year', 'years', 'yearly']],
];
const daysOf = (unit: string): number | undefined =>
  daysPer.find(([, words]) => words.includes(unit.toLowerCase()))?.[0];

/** A length of time in days: a number of `unit`, "6 mo", "q6mo", "day", or a value with a unit. */
export function days(given: Given, unitOfNumbers: number): number | undefined {
  if (typeof given === 'number') return given * unitOfNumbers;
  const match = typeof given === 'string' ? /^\s*q?\s*(-?[\d.]+)?\s*([a-z]+)\s*$/i.exec(given) : undefined;
  const [value, unit] = typeof given === 'object' ? [given.value, given.unit] : [Number(match?.[1] ?? 1), match?.[2]];
  const per = unit === undefined ? undefined : daysOf(unit);
  return per !== undefined && Number.isFinite(value) ? value * per : undefined;
}

const milligramsPer: Record<string, number> = { g: 1000, mg: 1, ug: 0.001, mcg: 0.001, µg: 0.001, μg: 0.001 };

/** A dose in mg; a bare number is mg, but ug for teriparatide. */
export function milligrams(given: Given, drug: DrugName): number | undefined {
  const bare = drug === 'teriparatide' ? 0.001 : 1;
  if (typeof given === 'number') return given > 0 ? given * bare : undefined;
  const match = typeof given === 'string' ? /^\s*([\d.]+)\s*([a-zµμ]+)\s*$/i.exec(given) : undefined;
  const [value, unit] = typeof given === 'object' ? [given.value, given.unit] : [Number(match?.[1]), match?.[2]];
  const per = unit === undefined ? undefined : milligramsPer[unit.toLowerCase()];
  return per !== undefined && value > 0 ? value * per : undefined;
}

/** A programme by its name, or by what the name says. */
export function programmeOf(text: string): ProgrammeName | undefined {
  const words = text
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_]+/g, '-');
  const exact = programmeNames.find((name) => name === words);
  if (exact) return exact;
  if (/^(none|usual.*|control|sedentary|stretching)$/.test(words)) return 'usual';
  if (/walk/.test(words)) return 'walking';
  if (/hirit|liftmor|high-intensity/.test(words)) return 'high-intensity-resistance-and-impact';
  if (/home/.test(words)) return 'home-exercise';
  if (/resist|impact|supervised|jump|strength/.test(words)) return 'resistance-and-impact';
  if (/aerobic|exercise/.test(words)) return 'home-exercise';
  return undefined;
}
