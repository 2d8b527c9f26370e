import { type DrugName, labelled, type Therapy } from '../remodeling/index.ts';

const numbers: Record<string, number> = {
  one: 1,
  once: 1,
  two: 2,
  twice: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  twelve: 12,
  other: 2,
  second: 2,
};
const unitDays: Record<string, number> = { day: 1, week: 7, month: 365.25 / 12, year: 365.25 };
const adverbs: Record<string, number> = { daily: 1, weekly: 7, monthly: 365.25 / 12, yearly: 365.25, annually: 365.25 };
const NUMBER = '(\\d+|one|once|two|twice|three|four|five|six|twelve|other|second)';

/** Days between doses as a schedule says it ("twice a week", "every 6 months", "daily"); undefined if it does not. */
export function daysBetweenDoses(schedule: string): number | undefined {
  const text = schedule.toLowerCase();
  const value = (word: string): number => numbers[word] ?? Number(word);
  const every = new RegExp(`every ${NUMBER}? ?(day|week|month|year)`).exec(text);
  if (every) return (every[1] ? value(every[1]) : 1) * unitDays[every[2]!]!;
  const times = new RegExp(`${NUMBER} ?(?:times|x|×)? ?(?:a|an|per|each|/) ?(day|week|month|year)`).exec(text);
  if (times) return unitDays[times[2]!]! / value(times[1]!);
  const adverb = Object.keys(adverbs).find((word) => text.includes(word));
  if (adverb) return (text.includes('twice') ? 0.5 : 1) * adverbs[adverb]!;
  if (/\ba (day|week|month|year)\b/.test(text)) return unitDays[/\ba (day|week|month|year)\b/.exec(text)![1]!];
  return undefined;
}

const mgPer: Record<string, number> = { mg: 1, g: 1000, ug: 0.001, mcg: 0.001 };

/** Dose and interval of a course: the record's own where it can be read, else as labelled. */
export function dosing(
  drug: DrugName,
  dose: { value: number; unit: string } | undefined,
  schedule: string | undefined,
): Pick<Therapy, 'dose_mg' | 'every_d'> & { assumed: boolean } {
  const per = dose && mgPer[dose.unit];
  const every = schedule === undefined ? undefined : daysBetweenDoses(schedule);
  // Half of it from the record and half from the label could make a dose that nobody takes.
  if (!dose || per === undefined || every === undefined) return { ...labelled[drug], assumed: true };
  return { dose_mg: dose.value * per, every_d: every, assumed: false };
}
