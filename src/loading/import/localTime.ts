/** An instant as the clock on the wall shows it: files hold UTC, the log holds local days. */
export function localClock(instant: Date, timeZone: string): { date: string; time: string } {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(instant);
  const part = (type: string): string => parts.find((p) => p.type === type)?.value ?? '';
  return { date: `${part('year')}-${part('month')}-${part('day')}`, time: `${part('hour')}:${part('minute')}` };
}

/** The same where the file says how far its clock was from UTC. */
export function shiftedClock(instant: Date, offsetMinutes: number): { date: string; time: string } {
  return localClock(new Date(instant.getTime() + offsetMinutes * 60_000), 'UTC');
}
