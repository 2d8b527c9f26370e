/** Minutes after midnight. */
export type Minutes = number;

export const toMinutes = (clock: string): Minutes => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));

export const toClock = (minutes: Minutes): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
