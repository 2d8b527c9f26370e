import type { TrainingSession } from '../../../plan/types.ts';

type Planned = TrainingSession['exercises'][number];

/** One thing to do, or a rest before the next. */
export type PlayStep =
  | {
      is: 'work';
      exercise: Planned;
      set: number;
      sets: number;
      /** What makes the set: repetitions, landings, or time. */
      reps?: readonly [number, number];
      impacts?: number;
      /** Seconds to count down. */
      seconds?: number;
      holdSeconds?: number;
    }
  | { is: 'rest'; seconds: number; next: Planned };

/** Landings come ten at a time. */
const LANDINGS_OF_SET = 10;
/** Rest where the plan names none: time to get to the next exercise. Ours. */
const CHANGE_SECONDS = 20;

/** Landings are told in words as ten at a time; what names no sets is one. */
const setsOf = ({ sets, impacts }: Planned): number =>
  impacts === undefined ? (sets ?? 1) : Math.ceil(impacts / LANDINGS_OF_SET);

function workOf(exercise: Planned): PlayStep[] {
  const { reps, holdSeconds, impacts, minutes } = exercise;
  const sets = setsOf(exercise);
  return Array.from({ length: sets }, (_, n): PlayStep => {
    const base = { is: 'work' as const, exercise, set: n + 1, sets };
    if (impacts !== undefined) {
      return { ...base, impacts: Math.min(LANDINGS_OF_SET, impacts - n * LANDINGS_OF_SET) };
    }
    if (reps) return { ...base, reps, ...(holdSeconds ? { holdSeconds } : {}) };
    const seconds = holdSeconds ?? (minutes === undefined ? undefined : minutes * 60);
    return { ...base, ...(seconds === undefined ? {} : { seconds }) };
  });
}

/** A session as one follows it: each set, and a rest before each next one. */
export function stepsOf({ exercises }: Pick<TrainingSession, 'exercises'>): PlayStep[] {
  const sets = exercises.flatMap((exercise) =>
    workOf(exercise).map((work) => ({ work, exercise, rest: exercise.restSeconds ?? CHANGE_SECONDS })),
  );
  return sets.flatMap(({ work, exercise }, i): PlayStep[] => {
    const before = sets[i - 1];
    return before ? [{ is: 'rest', seconds: before.rest, next: exercise }, work] : [work];
  });
}

/** The place of the first set of the next exercise; after the last exercise, the end of the session. */
export function nextExercise(steps: readonly PlayStep[], from: number): number {
  const here = steps[from];
  const id = here?.is === 'work' ? here.exercise.id : here?.next.id;
  const next = steps.findIndex((s, i) => i > from && s.is === 'work' && s.exercise.id !== id);
  return next === -1 ? steps.length : next;
}

/** How many sets of each exercise were marked as done, by the exercise's id. */
export function setsDone(steps: readonly PlayStep[], done: ReadonlySet<number>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const i of done) {
    const step = steps[i];
    if (step?.is === 'work') counts.set(step.exercise.id, (counts.get(step.exercise.id) ?? 0) + 1);
  }
  return counts;
}

/** 95 gives 1:35. */
export const minutesAndSeconds = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`;
