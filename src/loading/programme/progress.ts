import { PHASES } from '../week/dose.ts';
import type { Phase } from '../week/types.ts';

export type Variable = 'lower-load' | 'upper-load' | 'impacts';

export type StopKind = 'pain' | 'bone-pain' | 'red-flag';

/** Where a person stands in the programme. Derived from the log by folding `progress` over its weeks. */
export interface ProgrammeState {
  readonly phase: Phase;
  /** Counts weeks that went as planned; a held week is repeated. */
  readonly weekInPhase: number;
  /** Counts every week; each fourth is a deload. */
  readonly programmeWeek: number;
  readonly impactsPerDay: number;
  /** Load against the first load of the phase, 1 at its start. */
  readonly lowerLoad: number;
  readonly upperLoad: number;
  /** One variable at a time: the next to rise. */
  readonly next: Variable;
  readonly weeksMissed: number;
  readonly stopped?: { readonly kind: StopKind; readonly because: string };
}

export interface WeekLog {
  readonly sessionsPlanned: number;
  readonly sessionsDone: number;
  /** Effort of the last two sessions against their aim; "done as planned" counts as within. */
  readonly lastTwo: readonly ('within' | 'above' | 'unknown')[];
  /** Worst pain on a morning after, 0 to 10. */
  readonly painNextMorning?: number;
  /** That pain was there before the session and did not get worse: it holds the programme, it does not stop it. */
  readonly painNotWorse?: boolean;
  readonly newBonePain?: boolean;
  /** A red flag fired, R15 included. */
  readonly redFlag?: boolean;
  /** After a stop: a clinician has looked and agreed. */
  readonly cleared?: boolean;
}

export interface Limit {
  /** Slower arms, as with lymphoedema, percent a step. */
  readonly maxArmStepPercent?: number;
  /** False where no impact is allowed: then impacts never rise. */
  readonly impactsAllowed?: boolean;
}

export type Action =
  | 'advance'
  | 'next-phase'
  | 'hold'
  | 'deload-done'
  | 'rest'
  | 'drop-phase'
  | 'stop'
  | 'stay-stopped'
  | 'return';
export interface Step {
  readonly state: ProgrammeState;
  readonly action: Action;
  readonly because: string;
  readonly changed?: Variable;
}

/** Weeks of each phase: 1-4, 5-12, 13-24, from 25 on. */
export const WEEKS_IN_PHASE: Readonly<Record<Phase, number>> = { 0: 4, 1: 8, 2: 12, 3: Number.POSITIVE_INFINITY };

/** The smaller end of the published steps: 2.5 to 5 % for arms, 5 to 10 % for legs. Impacts by five: our choice. */
export const STEP = { lowerPercent: 5, upperPercent: 2.5, impacts: 5 } as const;

const MOST_PAIN_TO_ADVANCE = 3;
const PAIN_TO_STOP = 5;
const LEAST_SHARE_DONE = 0.8;
const LONGEST_GAP_WEEKS = 2;

export const START: ProgrammeState = {
  phase: 0,
  weekInPhase: 1,
  programmeWeek: 1,
  impactsPerDay: 0,
  lowerLoad: 1,
  upperLoad: 1,
  next: 'lower-load',
  weeksMissed: 0,
};

/** Every fourth week of the programme takes 40 % off strength and impacts. */
export const isDeload = (state: Pick<ProgrammeState, 'programmeWeek'>): boolean => state.programmeWeek % 4 === 0;

const atStartOf = (state: ProgrammeState, phase: Phase): ProgrammeState => ({
  ...state,
  phase,
  weekInPhase: 1,
  impactsPerDay: PHASES[phase].impacts[0],
  lowerLoad: 1,
  upperLoad: 1,
  next: 'lower-load',
});
/** The first week of a phase, for someone who does not begin at the beginning. */
export const startAt = (phase: Phase): ProgrammeState => atStartOf(START, phase);

const below = (phase: Phase): Phase => Math.max(0, phase - 1) as Phase;

function raise(state: ProgrammeState, limit: Limit): { state: ProgrammeState; changed: Variable } {
  const most = PHASES[state.phase].impacts[1];
  const impactsMayRise = limit.impactsAllowed !== false && state.impactsPerDay < most;
  const changed = state.next === 'impacts' && !impactsMayRise ? 'lower-load' : state.next;
  const after = { 'lower-load': 'upper-load', 'upper-load': 'impacts', impacts: 'lower-load' } as const;
  const armPercent = Math.min(STEP.upperPercent, limit.maxArmStepPercent ?? STEP.upperPercent);
  const risen = {
    'lower-load': { lowerLoad: state.lowerLoad * (1 + STEP.lowerPercent / 100) },
    'upper-load': { upperLoad: state.upperLoad * (1 + armPercent / 100) },
    impacts: { impactsPerDay: Math.min(most, state.impactsPerDay + STEP.impacts) },
  }[changed];
  return { state: { ...state, ...risen, next: after[changed] }, changed };
}

const STOP_TEXT: Readonly<Record<StopKind, (pain: number) => string>> = {
  'red-flag': () => 'A warning sign was logged.',
  'bone-pain': () => 'New bone pain was logged.',
  pain: (pain) => `Pain ${pain} of 10 the morning after: more than ${PAIN_TO_STOP}.`,
};

const stopKind = (log: WeekLog, pain: number): StopKind | undefined =>
  log.redFlag
    ? 'red-flag'
    : log.newBonePain
      ? 'bone-pain'
      : pain > PAIN_TO_STOP && !log.painNotWorse
        ? 'pain'
        : undefined;

/**
 * What a week's log makes of the programme: one step, and one variable at most. Advance needs 80 % of the sessions, effort
 * within its aim twice, pain of 3 or less next morning and no red flag. New bone pain or a red flag stops it until a
 * clinician has agreed; pain above 5 until it is down to 3 or a clinician has agreed. It then returns one phase lower, as
 * after more than two weeks missed. Pure.
 */
export function progress(state: ProgrammeState, log: WeekLog, limit: Limit = {}): Step {
  const week = { ...state, programmeWeek: state.programmeWeek + 1 };
  const pain = log.painNextMorning ?? 0;
  const kind = stopKind(log, pain);
  if (kind) {
    const because = STOP_TEXT[kind](pain);
    return { state: { ...week, stopped: { kind, because } }, action: 'stop', because };
  }
  if (state.stopped) {
    const eased = state.stopped.kind === 'pain' && log.painNextMorning !== undefined && pain <= MOST_PAIN_TO_ADVANCE;
    if (!log.cleared && !eased) return { state: week, action: 'stay-stopped', because: state.stopped.because };
    const { stopped: _, ...rest } = week;
    return {
      state: { ...atStartOf(rest, below(state.phase)), weeksMissed: 0 },
      action: 'return',
      because: log.cleared
        ? 'A clinician has agreed: back, one phase lower.'
        : `Pain is down to ${pain} of 10: back, one phase lower.`,
    };
  }
  if (log.sessionsDone === 0 && log.sessionsPlanned > 0) {
    const weeksMissed = state.weeksMissed + 1;
    const missed = { ...week, weeksMissed };
    // Once per gap: a longer pause does not cost further phases.
    if (weeksMissed === LONGEST_GAP_WEEKS + 1) {
      return {
        state: atStartOf(missed, below(state.phase)),
        action: 'drop-phase',
        because: 'More than two weeks were missed: one phase lower.',
      };
    }
    return { state: missed, action: 'rest', because: 'No session this week: the same week again.' };
  }
  const done: ProgrammeState = { ...week, weeksMissed: 0 };
  const hold = (because: string): Step => ({ state: done, action: 'hold', because });
  if (log.sessionsDone < LEAST_SHARE_DONE * log.sessionsPlanned)
    return hold(`${log.sessionsDone} of ${log.sessionsPlanned} sessions: fewer than 80 %.`);
  if (pain > MOST_PAIN_TO_ADVANCE)
    return hold(`Pain ${pain} of 10 the morning after: more than ${MOST_PAIN_TO_ADVANCE}.`);
  if (log.lastTwo.length < 2 || log.lastTwo.some((effort) => effort !== 'within'))
    return hold('Effort of the last two sessions was above its aim, or not known.');
  if (state.weekInPhase >= WEEKS_IN_PHASE[state.phase]) {
    return {
      state: atStartOf(done, (state.phase + 1) as Phase),
      action: 'next-phase',
      because: `${state.weekInPhase} weeks of phase ${state.phase} went as planned.`,
    };
  }
  const further = { ...done, weekInPhase: state.weekInPhase + 1 };
  if (isDeload(state))
    return { state: further, action: 'deload-done', because: 'A lighter week is not a week to add load.' };
  const { state: raised, changed } = raise(further, limit);
  return {
    state: raised,
    action: 'advance',
    because: 'Sessions, effort and the mornings after were as planned.',
    changed,
  };
}
