import { type Day, daysBetween } from '../../../../record/index.ts';
import { longMonth } from '../../../format/dates.ts';
import { say } from '../../../i18n.ts';
import { dayAfter } from '../future/words.ts';

/** The inhibitor's course as the time line tells it. */
export interface DrugTime {
  name: string;
  since: Day;
  end: Day | undefined;
}

const DAYS_A_MONTH = 365.25 / 12;
const monthsFrom = (asOf: Day, day: Day): number => daysBetween(asOf, day) / DAYS_A_MONTH;

/** "14 months on anastrozole", "Before anastrozole", "3 months after anastrozole"; from today where there is no drug. */
export function stageWords(month: number, asOf: Day, drug: DrugTime | undefined): string {
  if (!drug) {
    const count = Math.round(Math.abs(month));
    if (count === 0) return say('pathway.time.today');
    return say(month < 0 ? 'pathway.time.ago' : 'pathway.time.ahead', { count });
  }
  const values = { drug: drug.name };
  const on = month - monthsFrom(asOf, drug.since);
  if (on < -0.5) return say('pathway.time.before', values);
  if (Math.round(on) <= 0) return say('pathway.time.start', values);
  const after = drug.end === undefined ? -1 : month - monthsFrom(asOf, drug.end);
  return after >= 0.5
    ? say('pathway.time.after', { ...values, count: Math.round(after) })
    : say('pathway.time.on', { ...values, count: Math.round(on) });
}

/** The stage and the calendar: "25 months on anastrozole, November 2026". */
export const timeWords = (month: number, asOf: Day, drug: DrugTime | undefined): string =>
  say('pathway.time.when', {
    words: stageWords(month, asOf, drug),
    month: drug && Math.abs(month) < 0.5 ? say('pathway.time.isToday') : longMonth(dayAfter(asOf, month)),
  });

/** Index of the month nearest to today. */
export const todayIndex = (months: readonly number[]): number =>
  months.reduce((best, month, i) => (Math.abs(month) < Math.abs(months[best]!) ? i : best), 0);
