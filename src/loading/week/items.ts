import type { Exercise } from '../catalogue/types.ts';
import { type Dose, HEAVY } from './dose.ts';
import type { PlannedItem } from './types.ts';

const SECONDS_PER_REPEAT = 4; // up over two seconds, down over two
const HOLD_SECONDS = 15;
const CARRY_SECONDS = 30; // about 20 metres at a slow walk

const base = (e: Exercise, minutes: number): Pick<PlannedItem, 'exerciseId' | 'name' | 'modality' | 'minutes'> => ({
  exerciseId: e.id,
  name: e.name,
  modality: e.modality,
  minutes,
});

/** Minutes of one exercise at the usual dose, rests included. */
export const resistanceMinutes = (dose: Dose): number =>
  Math.ceil((dose.sets * (dose.reps[1] * SECONDS_PER_REPEAT + dose.restSeconds)) / 60);

/** Sets and repeats with the time they take, rests included. Very heavy lifts get five sets of five. */
export function resistanceItem(e: Exercise, dose: Dose): PlannedItem {
  const heavy = dose.heavy && e.intensity === 'VH';
  const sets = heavy ? Math.max(1, Math.round((HEAVY.sets * dose.sets) / 3)) : dose.sets; // keeps a deload's share of three sets
  const reps = heavy ? HEAVY.reps : dose.reps;
  const restSeconds = heavy ? HEAVY.restSeconds : dose.restSeconds;
  const holdSeconds = e.pattern === 'carry' ? CARRY_SECONDS : HOLD_SECONDS;
  const work = e.hold ? holdSeconds : reps[1] * SECONDS_PER_REPEAT;
  const percent1Rm = heavy ? HEAVY.percent1Rm : dose.percent1Rm;
  return {
    ...base(e, Math.ceil((sets * (work + restSeconds)) / 60)),
    sets,
    ...(e.hold ? { holdSeconds } : { reps }),
    rpe: heavy ? HEAVY.rpe : dose.rpe,
    // A share of the one-repeat maximum makes sense for weights and machines only.
    ...(percent1Rm &&
      !e.hold &&
      e.equipment.some((q) => ['dumbbell', 'bar', 'machine', 'rack'].includes(q)) && { percent1Rm }),
    restSeconds,
  };
}

/** Ten impacts take about a minute with the rest after them, plus one to begin. */
export const impactMinutes = (impacts: number): number => (impacts > 0 ? Math.ceil(impacts / 10) + 1 : 0);

export const impactItem = (e: Exercise, impacts: number): PlannedItem => ({
  ...base(e, impactMinutes(impacts)),
  impacts,
  sets: Math.ceil(impacts / 10),
  reps: [Math.min(10, impacts), Math.min(10, impacts)],
  restSeconds: 30,
});

/** Five minutes and more each, in steps of five; another exercise first on another day. */
export function balanceItems(exercises: readonly Exercise[], minutes: number, day: number): PlannedItem[] {
  const fives = Math.floor(minutes / 5);
  const count = Math.min(exercises.length, fives);
  return Array.from({ length: count }, (_, n) => {
    const e = exercises[(n + day) % exercises.length]!;
    const share = Math.floor(fives / count) + (n < fives % count ? 1 : 0);
    return { ...base(e, 5 * share), ...(e.hold && { holdSeconds: 10 }) };
  });
}

/** Up to ten repeats held three to five seconds (Giangregorio, Too Fit To Fracture). */
export const postureItems = (exercises: readonly Exercise[], minutes: number): PlannedItem[] => {
  const e = exercises[0]!;
  return [{ ...base(e, minutes), sets: 1, reps: [5, 10], ...(e.hold && { holdSeconds: 3 }) }];
};

/** Moderate effort: one can talk, not sing. */
export const aerobicItem = (e: Exercise, minutes: number, dose: Dose): PlannedItem => ({
  ...base(e, minutes),
  rpe: [Math.min(11, dose.maxRpe), Math.min(e.intensity === 'L' ? 11 : 13, dose.maxRpe)],
});
