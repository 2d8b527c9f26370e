import { nameOf } from './sport.ts';
import type { ImportedSession } from './types.ts';

/** The `training` fact that an imported session proposes, as plain data; the record's schema checks it. */
export interface ProposedFact {
  date: string;
  time?: string;
  exercise: string;
  modality?: 'resistance';
  duration?: { value: number; unit: 'min' };
  steps?: number;
  sets?: { reps: number; load?: { value: number; unit: 'kg' } }[];
  note?: string;
  source: { kind: 'imported'; from: string };
}

const tenth = (n: number): number => Math.round(n * 10) / 10;

/** @param fileName kept as where the fact came from */
export function proposedFact(session: ImportedSession, fileName: string): ProposedFact {
  const { date, time, exerciseId, minutes, steps, sets, distanceKm } = session;
  return {
    date,
    ...(time && { time }),
    exercise: exerciseId ?? nameOf(session),
    ...(!exerciseId && (sets || /strength/.test(session.sport)) && { modality: 'resistance' as const }),
    ...(minutes !== undefined && { duration: { value: tenth(minutes), unit: 'min' as const } }),
    ...(steps !== undefined && { steps }),
    ...(sets && {
      sets: sets.map(({ reps, loadKg }) => ({
        reps,
        ...(loadKg !== undefined && { load: { value: tenth(loadKg), unit: 'kg' as const } }),
      })),
    }),
    ...(distanceKm !== undefined && { note: `${tenth(distanceKm)} km` }),
    source: { kind: 'imported', from: fileName.slice(0, 500) },
  };
}

interface Logged {
  readonly date: string;
  readonly time?: string | undefined;
  readonly exercise: string;
}

/** Whether the log has it already: same day, clock and exercise. A file taken in twice then adds nothing. */
export const alreadyLogged = (fact: Logged, log: readonly Logged[]): boolean =>
  log.some((l) => l.date === fact.date && l.time === fact.time && l.exercise === fact.exercise);

/** "Brisk walk, 42 min, 4.1 km, 5,210 steps": how a session reads before it is taken over. */
export function describeImported(session: ImportedSession): string {
  const { minutes, distanceKm, steps, sets } = session;
  return [
    nameOf(session),
    minutes === undefined ? undefined : `${Math.round(minutes)} min`,
    distanceKm === undefined ? undefined : `${tenth(distanceKm)} km`,
    steps === undefined ? undefined : `${steps} steps`,
    sets === undefined ? undefined : `${sets.length} sets`,
  ]
    .filter((part) => part !== undefined)
    .join(', ');
}
