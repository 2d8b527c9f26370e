import type { Day } from '../../record/index.ts';
import i18next from '../i18n.ts';

const write = (day: Day, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(i18next.language === 'en' ? 'en-US' : i18next.language, {
    timeZone: 'UTC',
    ...options,
  }).format(new Date(`${day}T12:00:00Z`));

/** November 9, 2026 */
export const longDay = (day: Day): string => write(day, { year: 'numeric', month: 'long', day: 'numeric' });
/** November 9 */
export const dayAndMonth = (day: Day): string => write(day, { month: 'long', day: 'numeric' });
/** Sunday, November 22 */
export const weekdayAndDay = (day: Day): string => write(day, { weekday: 'long', month: 'long', day: 'numeric' });
/** Nov 9 */
export const shortDay = (day: Day): string => write(day, { month: 'short', day: 'numeric' });
/** Nov 26, for axes */
export const monthAndYear = (day: Day): string => write(day, { month: 'short', year: '2-digit' });
/** October 2024 */
export const longMonth = (day: Day): string => write(day, { month: 'long', year: 'numeric' });
/** M, T, W ... */
export const weekdayLetter = (day: Day): string => write(day, { weekday: 'narrow' });
export const weekday = (day: Day): string => write(day, { weekday: 'long' });

/** 8:30 am, from 08:30. */
export function clock(time: string): string {
  const [hours, minutes] = time.split(':').map(Number);
  return new Intl.DateTimeFormat('en-US', { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' })
    .format(new Date(Date.UTC(2000, 0, 1, hours, minutes)))
    .replace('AM', 'am')
    .replace('PM', 'pm');
}

/** The clock on the wall as HH:MM. */
export function timeNow(): string {
  const now = new Date();
  return `${String(now.getHours()).padStart(2, '0')}:${String(now.getMinutes()).padStart(2, '0')}`;
}
