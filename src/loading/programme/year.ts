import { addDays } from '../days.ts';
import { limitsOf } from '../limits/allowed.ts';
import { resistanceDone } from '../week/done.ts';
import { PHASES } from '../week/dose.ts';
import { layWeek } from '../week/layWeek.ts';
import type { WeekPlan, WeekRequest } from '../week/types.ts';
import { isDeload, type Limit, type ProgrammeState, progress, START, type StopKind } from './progress.ts';

export type ProgrammeRequest = Omit<WeekRequest, 'phase' | 'weekInPhase' | 'deload' | 'impactsPerDay' | 'already'>;

export interface ProgrammeWeek {
  readonly plan: WeekPlan;
  readonly state: ProgrammeState;
}

export const UNTIL: Readonly<Record<StopKind, string>> = {
  'red-flag': 'Nothing is planned until a clinician has looked.',
  'bone-pain': 'Nothing is planned until a clinician has looked.',
  pain: 'Nothing is planned until the pain is down to 3 of 10, or a clinician has agreed.',
};

/** What this state asks of a week. */
export const weekRequestOf = (state: ProgrammeState, request: ProgrammeRequest): WeekRequest => ({
  ...request,
  phase: state.phase,
  weekInPhase: state.weekInPhase,
  impactsPerDay: Math.max(state.impactsPerDay, PHASES[state.phase].impacts[0]),
  deload: isDeload(state),
});

/** A week without sessions, with the reason first. */
export const stoppedWeek = (plan: WeekPlan, because: string, until: string): WeekPlan => ({
  ...plan,
  sessions: [],
  minutesByModality: {},
  impacts: 0,
  resistanceSessions: { spine: 0, hip: 0 },
  unmet: [],
  stopped: true,
  notes: [because, until, ...plan.notes],
});

/** The week that this state asks for; a stopped programme has an empty one, with the reason first. */
export function weekOf(state: ProgrammeState, request: ProgrammeRequest, before?: WeekPlan): WeekPlan {
  const plan = layWeek({
    ...weekRequestOf(state, request),
    already: {
      resistance: before ? resistanceDone(before.sessions) : [],
      aerobicMinutes: 0,
      balanceMinutes: 0,
      impactDays: 0,
    },
  });
  return state.stopped ? stoppedWeek(plan, state.stopped.because, UNTIL[state.stopped.kind]) : plan;
}

/** What the person's restrictions mean for progress. */
export const limitOf = (request: Pick<ProgrammeRequest, 'restrictions'>): Limit => {
  const { maxArmStepPercent } = limitsOf(request.restrictions);
  return maxArmStepPercent === undefined ? {} : { maxArmStepPercent };
};

/** Twelve months as they go when every week goes as planned: an outlook, re-laid each week from what was logged. */
export function layYear(request: ProgrammeRequest, start: ProgrammeState = START, weeks = 52): ProgrammeWeek[] {
  const year: ProgrammeWeek[] = [];
  // Easy walks alone, where nothing else is allowed, bring nobody on to heavier weeks.
  const lastTwo = limitsOf(request.restrictions).noProgramme ? [] : (['within', 'within'] as const);
  let state = start;
  for (let n = 0; n < weeks; n++) {
    const plan = weekOf(state, { ...request, date: addDays(request.date, 7 * n) }, year[n - 1]?.plan);
    year.push({ plan, state });
    const sessions = plan.sessions.length;
    state = progress(state, { sessionsPlanned: sessions, sessionsDone: sessions, lastTwo }, limitOf(request)).state;
  }
  return year;
}
