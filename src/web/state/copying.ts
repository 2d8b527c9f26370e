import { addTo, type BonewiseRecord, type Day, daysBetween, type Fact } from '../../record/index.ts';
import type { Meal } from './daily.ts';
import { copyLine } from './diary.ts';

/** Days from one to another, both counted. */
export interface Span {
  from: Day;
  to: Day;
}

/** What is copied where: one meal or whole days, from a span of days to another. */
export interface Copying {
  source: Span;
  target: Span;
  meal?: Meal;
  /** The meal that it becomes; the same unless said. */
  into?: Meal;
}

/** A month at most: more is a slip of the hand. */
export const MOST_DAYS = 31;

const daysOf = ({ from, to }: Span): Day[] =>
  Array.from({ length: Math.max(0, daysBetween(from, to) + 1) }, (_, i) => addTo(from, { days: i }));

/**
 * New lines for each day of the target: its first day gets what the first day of the source has, and so on; a source
 * shorter than the target begins again. Clock times stay behind.
 */
export function copiedLines(record: BonewiseRecord, { source, target, meal, into }: Copying): Fact<'diary'>[] {
  const sources = daysOf(source);
  if (sources.length === 0) return [];
  return daysOf(target).flatMap((date, i) =>
    record.diary
      .filter((line) => line.date === sources[i % sources.length] && (meal === undefined || line.meal === meal))
      .map((line) => copyLine(line, { date, ...(into ? { meal: into } : {}) })),
  );
}

export type SpanProblem = 'day' | 'order' | 'long' | 'future';

/** What is wrong with a span: no day, the wrong way round, too long, or not eaten yet. */
export function problemOf({ from, to }: Span, today: Day): SpanProblem | undefined {
  if (from === '' || to === '') return 'day';
  if (from > to) return 'order';
  if (daysBetween(from, to) >= MOST_DAYS) return 'long';
  return to > today ? 'future' : undefined;
}
