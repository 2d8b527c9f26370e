import { addDays, daysBetween, mondayOf } from '../days.ts';
import type { LoggedSession } from '../metrics/types.ts';
import { doseFor } from '../week/dose.ts';
import { isOfProgramme } from '../week/fromLog.ts';
import { isDeload, type ProgrammeState, progress, START, type Step, type WeekLog } from './progress.ts';
import { limitOf, type ProgrammeRequest, weekOf } from './year.ts';

/** What bears on the programme beside the sessions themselves. */
export interface ProgrammeEvent {
  readonly date: string;
  readonly kind: 'red-flag' | 'new-bone-pain' | 'cleared';
}

export interface ProgrammeHistory {
  /** Monday of the first week with strength, impact, balance or posture work; undefined when there is none yet. */
  readonly since?: string;
  /** What the week of `asOf` stands on. */
  readonly state: ProgrammeState;
  /** One step for each whole week before it. */
  readonly steps: readonly Step[];
}

/** Effort of a day: the highest written down, or that it went as planned. */
function effortOf(day: readonly LoggedSession[], most: number): WeekLog['lastTwo'][number] {
  const efforts = day.flatMap((s) => [s.rpe, ...(s.sets ?? []).map((x) => x.rpe)]).filter((x) => x !== undefined);
  if (efforts.length > 0) return Math.max(...efforts) <= most ? 'within' : 'above';
  return day.some((s) => s.asPlanned) ? 'within' : 'unknown';
}

function weekLog(
  sessions: readonly LoggedSession[],
  events: readonly ProgrammeEvent[],
  planned: number,
  mostRpe: number,
): WeekLog {
  // What a clinician has answered in the same week stops nothing any more.
  const answered = (e: ProgrammeEvent): boolean => events.some((c) => c.kind === 'cleared' && c.date >= e.date);
  const open = events.filter((e) => e.kind !== 'cleared' && !answered(e));
  const days = [...Map.groupBy(sessions, (s) => s.date)].sort(([a], [b]) => a.localeCompare(b));
  const trained = days.map(([, list]) => list.filter(isOfProgramme)).filter((list) => list.length > 0);
  const sore = sessions
    .filter((s) => s.painNextMorning !== undefined)
    .sort((a, b) => b.painNextMorning! - a.painNextMorning!)[0];
  // Joints that ache from the medicine ache with or without exercise: only what got worse is laid to the session.
  const painNotWorse = sessions.every(
    (s) => s.painNextMorning === undefined || (s.painBefore !== undefined && s.painNextMorning <= s.painBefore),
  );
  return {
    sessionsPlanned: planned,
    sessionsDone: Math.min(planned, days.length),
    lastTwo: trained.slice(-2).map((day) => effortOf(day, mostRpe)),
    ...(sore && { painNextMorning: sore.painNextMorning!, painNotWorse }),
    redFlag: open.some((e) => e.kind === 'red-flag'),
    newBonePain: open.some((e) => e.kind === 'new-bone-pain'),
    cleared: events.some((e) => e.kind === 'cleared'),
  };
}

/**
 * Where the programme stands on a day, from what was logged: nothing is stored, the weeks are folded anew. Weeks run from
 * Monday and start from `start`; the plan of each past week is taken as it would be laid with today's restrictions and time (our simplification).
 */
export function programmeFrom(
  log: { readonly sessions: readonly LoggedSession[]; readonly events?: readonly ProgrammeEvent[] },
  request: ProgrammeRequest,
  asOf: string,
  start: ProgrammeState = START,
): ProgrammeHistory {
  const past = log.sessions.filter((s) => s.date <= asOf);
  const first = past
    .filter(isOfProgramme)
    .map((s) => s.date)
    .sort()[0];
  if (!first) return { state: start, steps: [] };
  const since = mondayOf(first);
  const sessionsIn = Map.groupBy(past, (s) => mondayOf(s.date));
  const eventsIn = Map.groupBy(log.events ?? [], (e) => mondayOf(e.date));
  const limit = limitOf(request);
  const plannedIn = new Map<string, number>();
  const steps: Step[] = [];
  let state = start;
  const weeks = daysBetween(since, mondayOf(asOf)) / 7;
  for (let n = 0; n < weeks; n++) {
    const monday = addDays(since, 7 * n);
    // The number of sessions depends on phase and deload only: laid once for each.
    const key = `${state.phase} ${isDeload(state)}`;
    const { stopped: _, ...going } = state;
    const planned = plannedIn.get(key) ?? weekOf(going, { ...request, date: monday }).sessions.length;
    plannedIn.set(key, planned);
    const mostRpe = doseFor({ ...request, phase: state.phase, weekInPhase: state.weekInPhase }).rpe[1];
    const step = progress(
      state,
      weekLog(sessionsIn.get(monday) ?? [], eventsIn.get(monday) ?? [], planned, mostRpe),
      limit,
    );
    steps.push(step);
    state = step.state;
  }
  return { since, state, steps };
}
