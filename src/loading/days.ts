/** ISO weekday, Monday 1 to Sunday 7. */
export type IsoWeekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const DAY_MS = 86_400_000;
/** Midnight UTC on both sides: no time zone and no daylight saving can shift a day. */
const toMs = (date: string): number => {
  const ms = Date.parse(`${date}T00:00:00Z`);
  if (Number.isNaN(ms)) throw new RangeError(`not a date: "${date}"; expected YYYY-MM-DD`);
  return ms;
};

export const addDays = (date: string, days: number): string =>
  new Date(toMs(date) + days * DAY_MS).toISOString().slice(0, 10);
export const daysBetween = (from: string, to: string): number => Math.round((toMs(to) - toMs(from)) / DAY_MS);
export const isoWeekday = (date: string): IsoWeekday => (new Date(toMs(date)).getUTCDay() || 7) as IsoWeekday;
/** The Monday of that week. */
export const mondayOf = (date: string): string => addDays(date, 1 - isoWeekday(date));
