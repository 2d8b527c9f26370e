import { addDays, daysBetween, isoWeekday } from '../days.ts';
import { doneBy, totalsOf } from './done.ts';
import { layWeek } from './layWeek.ts';
import type { WeekPlan, WeekRequest } from './types.ts';

export interface Since {
  /** The day from which the rest of the week is laid again. */
  readonly today: string;
  /** Days before today whose session was done. */
  readonly done: readonly string[];
  /** Pain logged since, 0 to 10. */
  readonly pain?: number;
  readonly newBonePain?: boolean;
}

/** Pain of 4 or 5: the rest of the week as light as a deload week (our reading); above 5 or new bone pain: nothing more. */
export const LIGHTER_FROM = 4;
export const STOP_ABOVE = 5;

/**
 * The same week after something came between: what was done stays and counts, what was missed is laid into the days that
 * are left if rest and dose allow it, and otherwise dropped, not crammed in.
 */
export function relayWeek(request: WeekRequest, plan: WeekPlan, since: Since): WeekPlan {
  const kept = plan.sessions.filter((s) => s.date < since.today && since.done.includes(s.date));
  const pain = since.pain ?? 0;
  if (since.newBonePain || pain > STOP_ABOVE) {
    const because = since.newBonePain
      ? 'New bone pain was logged.'
      : `Pain ${pain} of 10 was logged: more than ${STOP_ABOVE}.`;
    return {
      ...plan,
      sessions: kept,
      ...totalsOf(kept),
      unmet: [],
      notes: [because, 'Nothing more is planned this week; have it looked at.', ...plan.notes],
    };
  }
  const left = request.daysAvailable.filter((weekday) => {
    const day = Array.from({ length: 7 }, (_, d) => addDays(request.date, d)).find(
      (date) => isoWeekday(date) === weekday,
    )!;
    return daysBetween(since.today, day) >= 0;
  });
  const done = doneBy(kept);
  const before = request.already;
  const already = { ...done, resistance: [...(before?.resistance ?? []), ...done.resistance] };
  const rest = layWeek({ ...request, daysAvailable: left, already, deload: request.deload || pain >= LIGHTER_FROM });
  const sessions = [...kept, ...rest.sessions];
  return { ...rest, sessions, ...totalsOf(sessions) };
}
