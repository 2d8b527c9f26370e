import { addDays, daysBetween, isoWeekday, mondayOf } from '../days.ts';
import type { LoggedSession } from '../metrics/types.ts';
import { resistanceDone, totalsOf } from '../week/done.ts';
import { doneInLog, isOfProgramme, resistanceLogged } from '../week/fromLog.ts';
import { layWeek } from '../week/layWeek.ts';
import { LIGHTER_FROM, STOP_ABOVE } from '../week/relay.ts';
import type { PlannedSession, WeekPlan, WeekRequest } from '../week/types.ts';
import type { ProgrammeEvent } from './fromLog.ts';
import type { ProgrammeState } from './progress.ts';
import { type ProgrammeRequest, stoppedWeek, UNTIL, weekRequestOf } from './year.ts';

interface Log {
  readonly sessions: readonly LoggedSession[];
  readonly events?: readonly ProgrammeEvent[];
}

/**
 * Pain of the newest morning after that was written down in this week, and only where it got worse: joints that ache from
 * the medicine ache with or without exercise.
 */
function painOf(sessions: readonly LoggedSession[], monday: string): number {
  const told = sessions.filter((s) => s.date >= monday && s.painNextMorning !== undefined);
  const newest = told
    .map((s) => s.date)
    .sort()
    .at(-1);
  const worse = told.filter(
    (s) => s.date === newest && (s.painBefore === undefined || s.painNextMorning! > s.painBefore),
  );
  return Math.max(0, ...worse.map((s) => s.painNextMorning!));
}

/** What came in this week that no clinician has answered yet. */
function openEvent(events: readonly ProgrammeEvent[], from: string, to: string): ProgrammeEvent['kind'] | undefined {
  const now = events.filter((e) => e.date >= from && e.date <= to);
  const cleared = now.filter((e) => e.kind === 'cleared').map((e) => e.date);
  return now.find((e) => e.kind !== 'cleared' && !cleared.some((day) => day >= e.date))?.kind;
}

const between = (sessions: readonly PlannedSession[], from: string): PlannedSession[] =>
  sessions.filter(({ date }) => date >= from && daysBetween(from, date) < 7);

/**
 * Seven days from `request.date`. Programme weeks run from Monday: what this week still asks for goes into the days that
 * are left, and the days after Sunday are of the next. With nothing logged this week, seven days from today are one week.
 */
function layFrom(request: WeekRequest, log: readonly LoggedSession[], todayIsOver: boolean): WeekPlan {
  const from = request.date;
  const monday = mondayOf(from);
  if (!log.some((s) => s.date >= monday && isOfProgramme(s)))
    return layWeek({ ...request, already: doneInLog(log, from) });
  const left = request.daysAvailable.filter(
    (day) => day > isoWeekday(from) || (day === isoWeekday(from) && !todayIsOver),
  );
  const already = doneInLog(log, monday);
  const rest = layWeek({ ...request, date: monday, daysAvailable: left, already });
  const next = layWeek({
    ...request,
    date: addDays(monday, 7),
    already: {
      resistance: [...already.resistance, ...resistanceDone(rest.sessions)],
      aerobicMinutes: 0,
      balanceMinutes: 0,
      impactDays: 0,
    },
  });
  const sessions = between([...rest.sessions, ...next.sessions], from);
  // What stays short is said of the whole week to come: of a week half over it would say what was missed.
  return { ...next, date: from, sessions, ...totalsOf(sessions) };
}

/** Something of it stands in the log of the day: it then keeps its place, done as planned or in part. */
const wasBegun = (session: PlannedSession, day: readonly LoggedSession[]): boolean =>
  session.items.some((item) => day.some((s) => s.exerciseId === item.exerciseId));

/** Whether strength work of the day loaded a site that its planned session does not: the rest then needs other days. */
function loadedMore(planned: readonly PlannedSession[], day: readonly LoggedSession[]): boolean {
  const aimed = resistanceDone(planned).flatMap(({ sites }) => sites);
  return resistanceLogged(day).some(({ sites }) => sites.some((site) => !aimed.includes(site)));
}

/** What was begun today in its place, and the rest as it was laid anew. */
const around = (begun: readonly PlannedSession[], rest: WeekPlan): WeekPlan => {
  const sessions = [...begun, ...rest.sessions];
  return { ...rest, sessions, ...totalsOf(sessions) };
};

/**
 * The seven days from `request.date` as they stand after what was logged: a session of today that was begun or done stays in its place; one
 * done ahead or otherwise counts, and the rest is laid again around it with 48 hours of rest; one that was missed is laid
 * into the days that are left if rest and dose allow it. Pain of 4 or 5 on the newest morning after makes the rest as light
 * as a deload week; above 5, new bone pain or a red flag leave nothing more. Pure.
 */
export function currentWeek(log: Log, state: ProgrammeState, request: ProgrammeRequest): WeekPlan {
  const today = request.date;
  const monday = mondayOf(today);
  const lately = log.sessions.filter((s) => s.date <= today && daysBetween(s.date, today) <= 7);
  const before = lately.filter((s) => s.date < today);
  const now = lately.filter((s) => s.date === today);
  const pain = painOf(lately, monday);
  const week = weekRequestOf(state, request);
  const laid = (sessions: readonly LoggedSession[], todayIsOver: boolean): WeekPlan =>
    layFrom({ ...week, deload: (week.deload ?? false) || pain >= LIGHTER_FROM }, sessions, todayIsOver);
  const planned = laid(before, false);
  if (state.stopped) return stoppedWeek(planned, state.stopped.because, UNTIL[state.stopped.kind]);
  const ofToday = planned.sessions.filter((s) => s.date === today && wasBegun(s, now));
  const event = openEvent(log.events ?? [], monday, today);
  if (event !== undefined || pain > STOP_ABOVE) {
    const because =
      event === undefined
        ? `Pain ${pain} of 10 the morning after: more than ${STOP_ABOVE}.`
        : event === 'red-flag'
          ? 'A warning sign was logged.'
          : 'New bone pain was logged.';
    const until = UNTIL[event === undefined ? 'pain' : event === 'red-flag' ? 'red-flag' : 'bone-pain'];
    return { ...stoppedWeek(planned, because, until), sessions: ofToday, ...totalsOf(ofToday) };
  }
  const asPlanned = now.length === 0 || (ofToday.length > 0 && !loadedMore(ofToday, now));
  const plan = asPlanned ? planned : around(ofToday, laid(lately, ofToday.length > 0 || now.some(isOfProgramme)));
  return pain >= LIGHTER_FROM
    ? { ...plan, notes: [`Pain ${pain} of 10 the morning after: the rest of the week is lighter.`, ...plan.notes] }
    : plan;
}
