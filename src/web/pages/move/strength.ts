import { type LoggedSession, oneRepMaxEpley } from '../../../loading/index.ts';

/** What an exercise's newest sets with a load say about lifting it once. */
export interface Estimate {
  exerciseId: string;
  date: string;
  loadKg: number;
  reps: number;
  /** By Epley. */
  oneRepMaxKg: number;
}

/** For each exercise, the best estimate of the newest day that has one; newest first. */
export function estimates(sessions: readonly LoggedSession[], asOf: string): Estimate[] {
  const found = new Map<string, Estimate>();
  for (const { date, exerciseId, sets = [] } of sessions) {
    if (!exerciseId || date > asOf) continue;
    for (const { reps, loadKg } of sets) {
      const oneRepMaxKg = loadKg === undefined ? undefined : oneRepMaxEpley(loadKg, reps);
      if (oneRepMaxKg === undefined || loadKg === undefined) continue;
      const known = found.get(exerciseId);
      const better = !known || date > known.date || (date === known.date && oneRepMaxKg > known.oneRepMaxKg);
      if (better) found.set(exerciseId, { exerciseId, date, loadKg, reps, oneRepMaxKg });
    }
  }
  return [...found.values()].sort((a, b) => b.date.localeCompare(a.date) || a.exerciseId.localeCompare(b.exerciseId));
}
