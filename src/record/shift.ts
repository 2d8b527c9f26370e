import { addTo, type Day, isDay } from './day.ts';
import { type BonewiseRecord, type FactKind, factKinds } from './schema/record.ts';

/**
 * The same story so many days later: every day in every fact moves, the birth date stays. Example people are moved so
 * that their diaries end yesterday; a story two years old would show an empty week.
 */
export function shifted(record: BonewiseRecord, days: number): BonewiseRecord {
  if (days === 0) return record;
  const kinds = Object.keys(factKinds) as FactKind[];
  return { ...record, ...Object.fromEntries(kinds.map((kind) => [kind, moved(record[kind], days)])) } as BonewiseRecord;
}

/** The newest day on which something was eaten or done: where "now" was when the record was written. */
export const lastDiaryDay = (record: BonewiseRecord): Day | undefined =>
  record.diary
    .map((line) => line.date)
    .sort()
    .at(-1);

function moved(value: unknown, days: number): unknown {
  if (isDay(value)) return addTo(value, { days });
  if (Array.isArray(value)) return value.map((item) => moved(item, days));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, moved(item, days)]));
}
