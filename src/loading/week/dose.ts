import { limitsOf } from '../limits/allowed.ts';
import type { Phase, WeekRequest } from './types.ts';

/** Ceilings and aims of one week. No week may lie above them. */
export interface Dose {
  /** Resistance sessions for the same site, 48 h apart. */
  readonly resistanceSessions: number;
  /** The row of the progression table used for resistance; below `phase` when a limit asks for it. */
  readonly resistancePhase: Phase;
  readonly sets: number;
  readonly reps: readonly [number, number];
  readonly rpe: readonly [number, number];
  readonly percent1Rm?: readonly [number, number];
  readonly restSeconds: number;
  /** Supervised heavy work of phase 3: five sets of five at 80 to 85 %. */
  readonly heavy: boolean;
  readonly impactsPerDay: number;
  readonly impactDays: number;
  readonly maxImpactBodyWeights: number;
  readonly aerobicMinutes: number;
  readonly aerobicMinutesPerDay: number;
  readonly balanceMinutes: number;
  /** Balance comes before everything else. */
  readonly balanceFirst: boolean;
  /** More balance than everybody's, as a test asks for: its minutes are kept before strength takes the time. */
  readonly moreBalance: boolean;
  readonly dailyPosture: boolean;
  readonly maxRpe: number;
}

interface PhaseRow {
  readonly sets: number;
  readonly reps: readonly [number, number];
  readonly rpe: readonly [number, number];
  readonly percent1Rm?: readonly [number, number];
  readonly restSeconds: number;
  /** Impacts a day, first and last week of the phase. */
  readonly impacts: readonly [number, number];
  readonly impactWeeks: number;
  readonly maxImpactBodyWeights: number;
}

/**
 * Weeks 1-4, 5-12, 13-24, 25 on. Sets, repeats, share of the one-repeat maximum and impacts: progression from UK Strong,
 * Steady and Straight and LIFTMOR, which began with one to two months of technique. Effort of phases 2 and 3, rests,
 * and the force ceilings of phases 1 and 2 are ours.
 */
export const PHASES: Readonly<Record<Phase, PhaseRow>> = {
  0: {
    sets: 2,
    reps: [10, 12],
    rpe: [11, 12],
    restSeconds: 45,
    impacts: [0, 0],
    impactWeeks: 4,
    maxImpactBodyWeights: 1.5,
  },
  1: {
    sets: 3,
    reps: [8, 10],
    rpe: [13, 14],
    percent1Rm: [60, 70],
    restSeconds: 60,
    impacts: [10, 20],
    impactWeeks: 8,
    maxImpactBodyWeights: 2.5,
  },
  2: {
    sets: 3,
    reps: [6, 8],
    rpe: [14, 16],
    percent1Rm: [70, 80],
    restSeconds: 90,
    impacts: [10, 30],
    impactWeeks: 12,
    maxImpactBodyWeights: 3.5,
  },
  3: {
    sets: 3,
    reps: [6, 8],
    rpe: [14, 16],
    percent1Rm: [70, 80],
    restSeconds: 90,
    impacts: [30, 50],
    impactWeeks: 12,
    maxImpactBodyWeights: 4.5,
  },
};

/** Five sets of five, only supervised. LIFTMOR: 80 to 85 % of the one-repeat maximum and more; effort 16 and up. */
export const HEAVY = { sets: 5, reps: [5, 5], rpe: [16, 17], percent1Rm: [80, 85], restSeconds: 150 } as const;

/** A deload week has 40 % less volume. */
export const DELOAD_FACTOR = 0.6;

/** Minutes a week to begin with; 150 from phase 1 on (HOPE used 150; general advice 150 to 300). First-phase figures are ours. */
const FIRST_AEROBIC = { new: 90, some: 120, experienced: 150 } as const;

/** Impacts a day in this week of the phase, in steps of five. */
export function impactsInWeek(phase: Phase, weekInPhase: number): number {
  const { impacts, impactWeeks } = PHASES[phase];
  const share = Math.min(1, (weekInPhase - 1) / (impactWeeks - 1));
  return Math.floor((impacts[0] + share * (impacts[1] - impacts[0])) / 5) * 5;
}

const USUAL_BALANCE_MINUTES = 20;

const clip = ([low, high]: readonly [number, number], max: number): readonly [number, number] => [
  Math.min(low, max),
  Math.min(high, max),
];

/** A limit on effort or load keeps resistance on the row that stays within it. */
function resistancePhase(phase: Phase, maxRpe: number, maxPercent1Rm: number): Phase {
  const fits = ([3, 2, 1, 0] as const).find(
    (p) => p <= phase && PHASES[p].rpe[0] <= maxRpe && (PHASES[p].percent1Rm?.[1] ?? 0) <= maxPercent1Rm,
  );
  return fits ?? 0;
}

/** What this person's week may hold at most, and aims at. */
export function doseFor(
  request: Pick<
    WeekRequest,
    'restrictions' | 'phase' | 'weekInPhase' | 'deload' | 'impactsPerDay' | 'experience' | 'supervision'
  >,
): Dose {
  const limits = limitsOf(request.restrictions);
  const maxRpe = limits.maxRpe ?? 20;
  const maxPercent1Rm = limits.maxPercent1Rm ?? 100;
  const rp = resistancePhase(request.phase, maxRpe, maxPercent1Rm);
  const row = PHASES[rp];
  const deload = request.deload ?? false;
  const sets = deload ? Math.max(1, Math.round(row.sets * DELOAD_FACTOR)) : row.sets;
  // Sets are whole: what rounding leaves over is taken from the repeats, so that sets x repeats is at most 60 %.
  const fewer = (reps: number): number => Math.min(reps, Math.floor((DELOAD_FACTOR * row.sets * reps) / sets));
  const reps = deload ? ([fewer(row.reps[0]), fewer(row.reps[1])] as const) : row.reps;
  const ceiling = PHASES[request.phase].impacts[1];
  const impacts = Math.min(ceiling, request.impactsPerDay ?? impactsInWeek(request.phase, request.weekInPhase));
  const blocked = limits.noProgramme === true;
  const balanceMinutes = limits.minBalanceMinutesPerWeek ?? USUAL_BALANCE_MINUTES;
  return {
    resistanceSessions: blocked ? 0 : request.experience === 'experienced' && rp >= 1 ? 3 : 2,
    resistancePhase: rp,
    sets,
    reps,
    rpe: clip(row.rpe, maxRpe),
    ...(row.percent1Rm && { percent1Rm: clip(row.percent1Rm, maxPercent1Rm) }),
    restSeconds: row.restSeconds,
    heavy: rp === 3 && request.supervision === true && maxRpe >= HEAVY.rpe[0] && maxPercent1Rm >= HEAVY.percent1Rm[1],
    impactsPerDay: blocked ? 0 : Math.floor(impacts * (deload ? DELOAD_FACTOR : 1)),
    impactDays: request.phase === 3 ? 5 : 4, // "most days": at least four
    maxImpactBodyWeights: PHASES[request.phase].maxImpactBodyWeights,
    aerobicMinutes: blocked ? 70 : request.phase === 0 ? FIRST_AEROBIC[request.experience] : 150, // blocked: ten minutes a day of easy walking
    aerobicMinutesPerDay: limits.maxAerobicMinutesPerDay ?? 60,
    balanceMinutes: blocked ? 0 : balanceMinutes,
    balanceFirst: balanceMinutes >= 180,
    moreBalance: balanceMinutes > USUAL_BALANCE_MINUTES,
    dailyPosture: limits.dailyPosture === true,
    maxRpe,
  };
}
