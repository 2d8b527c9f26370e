import { z } from 'zod';
import { BadInput, type Problem, problemsOf, shown } from '../../record/problems.ts';
import type { Body } from '../bonewise/person.ts';
import { type Site, sites } from '../bonewise/sites.ts';
import { type ProgrammeName, programmeNames } from '../course/loading.ts';
import { type DrugName, drugNames } from '../document.ts';

/** A number, or how it is spread over the people of a trial. */
const spread = z.union([
  z.number(),
  z.strictObject({ mean: z.number(), sd: z.number().min(0).optional() }),
  z.strictObject({ min: z.number().optional(), max: z.number().optional() }),
]);
export type Spread = z.infer<typeof spread>;

const timeUnits = ['d', 'wk', 'mo', 'a'] as const;
const duration = z.union([
  z.number().positive().meta({ description: 'days' }),
  z.string().meta({ description: 'as "6 mo", "1 wk", "day"' }),
  z.strictObject({ value: z.number().positive(), unit: z.enum(timeUnits) }),
]);
const moment = z.union([
  z.number().meta({ description: 'months; 0 is the start of the trial' }),
  z.string().meta({ description: 'as "6 mo"' }),
  z.strictObject({ value: z.number(), unit: z.enum(timeUnits) }),
]);
const amount = z.union([
  z.number().positive().meta({ description: 'mg; ug for teriparatide' }),
  z.string().meta({ description: 'as "1 mg"' }),
  z.strictObject({ value: z.number().positive(), unit: z.enum(['g', 'mg', 'ug']) }),
]);

const drug = z.strictObject({
  drug: z.string().meta({ description: drugNames.join(', ') }),
  dose: amount,
  every: duration,
  from: moment.optional().meta({ description: 'default: the start' }),
  to: moment.nullable().optional().meta({ description: 'default: the last outcome' }),
  taken: z.number().min(0).max(1).optional().meta({ description: 'share of doses taken; default 1' }),
});

const site = z.string().meta({ description: sites.join(', ') });
const result = z.strictObject({
  arm: z.string(),
  versus: z.string().optional().meta({ description: 'the value is the difference from this arm' }),
  site,
  months: z.number().positive(),
  value: z.number().meta({ description: 'change from the start, %; or points between arms' }),
  statistic: z.enum(['mean', 'median']).optional(),
  certainty: z.enum(['V', 'H', 'M', 'L']),
  sd: z.number().positive().default(1).meta({ description: 'weight in the fit, points; default 1' }),
  use: z.enum(['fit', 'held-out', 'shown']),
  note: z.string().optional(),
});

export const trialSchema = z
  .strictObject({
    name: z.string().optional(),
    source: z.string().optional(),
    note: z.string().optional(),
    population: z.strictObject({
      sex: z.enum(['female', 'male']),
      ageYears: spread,
      yearsSinceMenopause: spread.optional(),
      weightKg: spread.optional(),
      tScore: z.partialRecord(z.string(), spread).optional().meta({ description: 'by site' }),
      priorTamoxifen: z
        .union([z.boolean(), z.number().min(0).max(30).meta({ description: 'years' })])
        .optional()
        .meta({ description: 'until the start of the trial; true: 2.5 years' }),
      testosterone: z.enum(['intact', 'replaced']).optional(),
      premenopausal: z.boolean().optional(),
      calciumMgPerDay: z.number().min(0).max(5000).optional().meta({ description: 'usual intake; default 960 mg' }),
      vitaminDIuPerDay: z.number().min(0).max(20000).optional().meta({ description: 'usual intake; default 200 IU' }),
    }),
    arms: z
      .array(
        z.strictObject({
          name: z.string().min(1),
          drugs: z.array(drug).optional(),
          calciumMgPerDay: z.number().min(0).max(5000).optional().meta({ description: 'whole intake, from the start' }),
          vitaminDIuPerDay: z
            .number()
            .min(0)
            .max(20000)
            .optional()
            .meta({ description: 'whole intake, from the start' }),
          loading: z
            .string()
            .optional()
            .meta({ description: programmeNames.join(', ') }),
        }),
      )
      .min(1)
      .max(20),
    outcomes: z
      .array(
        z.strictObject({
          site,
          months: z.union([z.number().positive().max(360), z.array(z.number().positive().max(360)).min(1)]),
        }),
      )
      .min(1),
    published: z.array(result).optional(),
  })
  .meta({ id: 'trial', title: 'A trial for bonewise trial' });

type Written = z.infer<typeof trialSchema>;
export type PublishedResult = Omit<z.infer<typeof result>, 'site'> & { site: Site };

/** A trial in numbers. */
export interface Trial {
  name: string;
  source?: string;
  population: Omit<Written['population'], 'tScore' | 'priorTamoxifen' | 'premenopausal'> & {
    tScore: Partial<Record<Site, Spread>>;
    priorTamoxifen_a: number;
  };
  arms: {
    name: string;
    drugs: { drug: DrugName; dose_mg: number; every_d: number; fromMonth: number; toMonth?: number; taken?: number }[];
    calciumMgPerDay?: number;
    vitaminDIuPerDay?: number;
    loading: ProgrammeName;
  }[];
  outcomes: { site: Site; months: number[] }[];
  published: PublishedResult[];
}

const aliases: Record<string, DrugName> = {
  'zoledronic acid': 'zoledronate',
  'alendronic acid': 'alendronate',
  'ibandronic acid': 'ibandronate',
  'risedronic acid': 'risedronate',
};
const siteAliases: Record<string, Site> = {
  ls: 'lumbarSpine',
  lumbarspine: 'lumbarSpine',
  spine: 'lumbarSpine',
  th: 'totalHip',
  totalhip: 'totalHip',
  hip: 'totalHip',
  fn: 'femoralNeck',
  femoralneck: 'femoralNeck',
};
const daysPer: Record<(typeof timeUnits)[number], number> = { d: 1, wk: 7, mo: 365.25 / 12, a: 365.25 };
const unitWords: Record<string, (typeof timeUnits)[number]> = {
  d: 'd',
  day: 'd',
  days: 'd',
  daily: 'd',
  wk: 'wk',
  week: 'wk',
  weeks: 'wk',
  weekly: 'wk',
  mo: 'mo',
  month: 'mo',
  months: 'mo',
  monthly: 'mo',
  a: 'a',
  y: 'a',
  year: 'a',
  years: 'a',
  yearly: 'a',
};

/** What cannot be read yields undefined, and the caller says so. */
function days(given: number | string | { value: number; unit: (typeof timeUnits)[number] }): number | undefined {
  if (typeof given === 'number') return given;
  if (typeof given === 'object') return given.value * daysPer[given.unit];
  const match = /^\s*(-?[\d.]+)?\s*([a-z]+)\s*$/i.exec(given);
  const unit = match && unitWords[match[2]!.toLowerCase()];
  if (!match || !unit) return undefined;
  const value = Number(match[1] ?? 1);
  return Number.isFinite(value) ? value * daysPer[unit] : undefined;
}

const milligramsPer: Record<string, number> = { g: 1000, mg: 1, ug: 0.001, mcg: 0.001, µg: 0.001, μg: 0.001 };

function milligrams(given: z.infer<typeof amount>, drugName: DrugName): number | undefined {
  if (typeof given === 'number') return drugName === 'teriparatide' ? given / 1000 : given;
  if (typeof given === 'object') return given.value * milligramsPer[given.unit]!;
  const match = /^\s*([\d.]+)\s*([a-zµμ]+)\s*$/i.exec(given);
  const per = match && milligramsPer[match[2]!.toLowerCase()];
  const value = Number(match?.[1]);
  return match && per && value > 0 ? value * per : undefined;
}

const plain = (text: string): string => text.toLowerCase().replace(/[^a-z]/g, '');

const premenopausalDrugs = ['goserelin', 'leuprorelin', 'leuprolide', 'triptorelin'];

/**
 * Reads a trial from parsed JSON.
 * @throws BadInput naming each mistake with its path; also for women before menopause, whom the model does not know
 */
export function readTrial(input: unknown): Trial {
  const parsed = trialSchema.safeParse(input);
  if (!parsed.success) throw new BadInput(problemsOf(parsed.error, input));
  const written = parsed.data;
  const problems: Problem[] = [];
  const wrong = (path: string, given: unknown, accepted: string): undefined => {
    problems.push({ path, given: shown(given), accepted });
    return undefined;
  };
  const readSite = (text: string, path: string): Site | undefined =>
    siteAliases[plain(text)] ?? wrong(path, text, sites.join(', '));

  const { tScore, priorTamoxifen, premenopausal, ...population } = written.population;
  const suppressed = written.arms.some((arm) => arm.drugs?.some((d) => premenopausalDrugs.includes(plain(d.drug))));
  if (premenopausal || suppressed) wrong('population', 'women before menopause', `${PREMENOPAUSAL_REASON}`);

  const spreads: Partial<Record<Site, Spread>> = {};
  for (const [key, value] of Object.entries(tScore ?? {})) {
    const known = readSite(key, `population.tScore.${key}`);
    if (known && value !== undefined) spreads[known] = value;
  }
  for (const [key, value] of Object.entries({ ...population, ...spreads })) {
    if (typeof value !== 'object' || !('min' in value) || !('max' in value)) continue;
    if (value.min !== undefined && value.max !== undefined && value.min > value.max)
      wrong(`population.${key}`, value, 'a min that is not above max');
  }
  const centre = centreOf(population.ageYears, 60);
  if (centre < 18 || centre > 110) wrong('population.ageYears', population.ageYears, 'years from 18 to 110');
  if (population.weightKg !== undefined) {
    const weight = centreOf(population.weightKg, 70);
    if (weight < 30 || weight > 250) wrong('population.weightKg', population.weightKg, 'kg from 30 to 250');
  }

  const arms = written.arms.map((arm, i): Trial['arms'][number] => {
    const path = `arms[${i}]`;
    if (written.arms.findIndex((other) => other.name === arm.name) < i)
      wrong(`${path}.name`, arm.name, 'a name that no other arm has');
    const drugs = (arm.drugs ?? []).flatMap((d, k): Trial['arms'][number]['drugs'] => {
      const at = `${path}.drugs[${k}]`;
      const text = d.drug.trim().toLowerCase();
      const name = drugNames.find((known) => known === text) ?? aliases[text];
      if (!name) {
        if (!premenopausalDrugs.includes(plain(text))) wrong(`${at}.drug`, d.drug, drugNames.join(', '));
        return [];
      }
      const dose_mg = milligrams(d.dose, name) ?? wrong(`${at}.dose`, d.dose, 'mg, or as "1 mg"');
      const everyDays = days(d.every);
      const every_d =
        everyDays !== undefined && everyDays > 0 ? everyDays : wrong(`${at}.every`, d.every, 'days, or as "6 mo"');
      const month = (given: NonNullable<typeof d.from>, key: string): number | undefined => {
        if (typeof given === 'number') return given;
        const value = days(given);
        return value === undefined ? wrong(`${at}.${key}`, given, 'months, or as "6 mo"') : value / daysPer.mo;
      };
      const fromMonth = d.from === undefined ? 0 : (month(d.from, 'from') ?? 0);
      const toMonth = d.to === undefined || d.to === null ? undefined : month(d.to, 'to');
      if (fromMonth < -360 || fromMonth > 360) wrong(`${at}.from`, d.from, 'months from -360 to 360');
      if (toMonth !== undefined && toMonth <= fromMonth) wrong(`${at}.to`, d.to, 'a time after from');
      if (dose_mg === undefined || every_d === undefined) return [];
      return [
        {
          drug: name,
          dose_mg,
          every_d,
          fromMonth,
          ...(toMonth !== undefined && { toMonth }),
          ...(d.taken !== undefined && { taken: d.taken }),
        },
      ];
    });
    const loading = arm.loading === undefined ? 'usual' : readProgramme(arm.loading);
    if (!loading) wrong(`${path}.loading`, arm.loading, programmeNames.join(', '));
    return {
      name: arm.name,
      drugs,
      loading: loading ?? 'usual',
      ...(arm.calciumMgPerDay !== undefined && { calciumMgPerDay: arm.calciumMgPerDay }),
      ...(arm.vitaminDIuPerDay !== undefined && { vitaminDIuPerDay: arm.vitaminDIuPerDay }),
    };
  });

  const outcomes = written.outcomes.flatMap((outcome, i): Trial['outcomes'] => {
    const known = readSite(outcome.site, `outcomes[${i}].site`);
    const months = typeof outcome.months === 'number' ? [outcome.months] : outcome.months;
    return known ? [{ site: known, months }] : [];
  });
  const published = (written.published ?? []).flatMap((row, i): PublishedResult[] => {
    const known = readSite(row.site, `published[${i}].site`);
    for (const key of ['arm', 'versus'] as const)
      if (row[key] !== undefined && !written.arms.some((arm) => arm.name === row[key]))
        wrong(`published[${i}].${key}`, row[key], written.arms.map((arm) => arm.name).join(', '));
    return known ? [{ ...row, site: known }] : [];
  });
  if (problems.length > 0) throw new BadInput(problems);
  return {
    name: written.name ?? 'trial',
    ...(written.source !== undefined && { source: written.source }),
    population: {
      ...population,
      tScore: spreads,
      priorTamoxifen_a: priorTamoxifen === true ? 2.5 : Number(priorTamoxifen ?? 0),
    },
    arms,
    outcomes,
    published,
  };
}

export const PREMENOPAUSAL_REASON =
  'women after menopause: on ovarian suppression with an inhibitor bone is lost several times faster (17 % of the spine in three years, ABCSG-12), in a way this model was not made or fitted for';

/** A programme by its name, or by what the name says. */
function readProgramme(text: string): ProgrammeName | undefined {
  const words = text
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_]+/g, '-');
  const exact = programmeNames.find((name) => name === words);
  if (exact) return exact;
  if (/^(none|usual|control|usual-activity|sedentary)$/.test(words)) return 'usual';
  if (/walk/.test(words)) return 'walking';
  if (/hirit|liftmor|high-intensity/.test(words)) return 'high-intensity-resistance-and-impact';
  if (/resistance|impact|supervised/.test(words)) return 'resistance-and-impact';
  if (/home|aerobic/.test(words)) return 'home-exercise';
  return undefined;
}

/** The middle of a spread; where only one bound is known, a little inside it. */
export function centreOf(value: Spread | undefined, otherwise: number): number {
  if (value === undefined) return otherwise;
  if (typeof value === 'number') return value;
  if ('mean' in value) return value.mean;
  const { min, max } = value as { min?: number; max?: number };
  if (min !== undefined && max !== undefined) return (min + max) / 2;
  if (max !== undefined) return Math.min(otherwise, max);
  return Math.max(otherwise, min ?? otherwise);
}

/** Half the width of a spread as a standard deviation: given, or of an even spread between bounds. */
export function sdOf(value: Spread | undefined, otherwise: number): number {
  if (value === undefined || typeof value === 'number') return value === undefined ? otherwise : 0;
  if ('mean' in value) return value.sd ?? otherwise;
  const { min, max } = value as { min?: number; max?: number };
  return min !== undefined && max !== undefined ? (max - min) / Math.sqrt(12) : otherwise;
}

/** JSON Schema of a trial, for `bonewise schema trial`. */
export const trialJsonSchema = (): Record<string, unknown> =>
  z.toJSONSchema(trialSchema, { io: 'input', target: 'draft-2020-12' });

/** The body in the middle of a trial's population. */
export function typicalBody(population: Trial['population']): Body {
  const age = centreOf(population.ageYears, 60);
  const woman = population.sex === 'female';
  const t = Object.entries(population.tScore).map(([key, value]): [string, number] => [key, centreOf(value, -1)]);
  return {
    sex: population.sex,
    ageYears: age,
    ...(woman && { yearsSinceMenopause: centreOf(population.yearsSinceMenopause, Math.max(1, age - 51)) }),
    ...(population.weightKg !== undefined && { weightKg: centreOf(population.weightKg, 70) }),
    ...(t.length > 0 && { tScore: Object.fromEntries(t) }),
    ...(!woman && { testosterone: population.testosterone ?? 'intact' }),
  };
}
