import { Temporal } from 'temporal-polyfill';

/**
 * A calendar day as 'YYYY-MM-DD', and nothing else. A scan of 9 November is of 9 November wherever the reader lives;
 * a Date would be an instant, and an instant read in another zone is another day. Temporal.PlainDate does the sums.
 */
export type Day = string;

const shape = /^\d{4}-\d{2}-\d{2}$/;

/** Whether a text is a real calendar day (2026-02-30 is not). */
export function isDay(text: unknown): text is Day {
  if (typeof text !== 'string' || !shape.test(text)) return false;
  try {
    Temporal.PlainDate.from(text);
    return true;
  } catch {
    return false;
  }
}

const serials = new Map<Day, number>();

/** Days since 1970-01-01; the only number a day turns into, so that differences are exact whole days. */
export function serialOf(day: Day): number {
  let serial = serials.get(day);
  if (serial === undefined) {
    // Date.UTC of the three parts is the proleptic day count: no zone is involved, and it is a hundred times
    // faster than PlainDate.until, which a cohort of thousands feels.
    serial = Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))) / 86_400_000;
    if (serials.size > 50_000) serials.clear();
    serials.set(day, serial);
  }
  return serial;
}

/** Whole days from one day to another; negative when the second is earlier. */
export const daysBetween = (from: Day, to: Day): number => serialOf(to) - serialOf(from);

/** The day so many days, months or years later; month ends are kept inside the month (31 Jan + 1 month = 28 Feb). */
export const addTo = (day: Day, step: { days?: number; months?: number; years?: number }): Day =>
  Temporal.PlainDate.from(day).add(step).toString();

/** Completed years between two days: an age, a duration on a drug. */
export function yearsBetween(from: Day, to: Day): number {
  const passed = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  return to.slice(5) < from.slice(5) ? passed - 1 : passed;
}

/** 1 Monday to 7 Sunday, as ISO counts. */
export const weekdayOf = (day: Day): number => ((((serialOf(day) + 3) % 7) + 7) % 7) + 1;

/** Today where the user is: the one place where the machine's clock and zone enter. */
export const today = (): Day => Temporal.Now.plainDateISO().toString();
