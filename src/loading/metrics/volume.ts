import { exercise, type Site } from '../catalogue/index.ts';
import type { LoggedSession } from './types.ts';

/** Estimated one-repeat maximum by Epley: load x (1 + repeats / 30). Sensible from 1 to 10 repeats; undefined outside. */
export function oneRepMaxEpley(loadKg: number, reps: number): number | undefined {
  if (!(loadKg > 0) || !Number.isInteger(reps) || reps < 1 || reps > 10) return undefined;
  return reps === 1 ? loadKg : loadKg * (1 + reps / 30);
}

export interface SiteVolume {
  readonly sets: number;
  readonly reps: number;
  /** Sum of repeats x load, kg, over the sets whose load is known. */
  readonly kgReps: number;
  /** Sets of body weight, band, or without a written load. */
  readonly setsWithoutLoad: number;
}

/** Resistance volume by site: sets of exercises that load the site at rank 2 or 3. */
export function resistanceVolume(sessions: readonly LoggedSession[]): Readonly<Record<Site, SiteVolume>> {
  const at = (site: Site): SiteVolume => {
    const sets = sessions.flatMap((s) => {
      const e = s.exerciseId ? exercise(s.exerciseId) : undefined;
      return e?.modality === 'resistance' && e.sites[site] >= 2 ? (s.sets ?? []) : [];
    });
    return {
      sets: sets.length,
      reps: sets.reduce((n, x) => n + x.reps, 0),
      kgReps: sets.reduce((n, x) => n + x.reps * (x.loadKg ?? 0), 0),
      setsWithoutLoad: sets.filter((x) => x.loadKg === undefined).length,
    };
  };
  return { spine: at('spine'), hip: at('hip'), wrist: at('wrist') };
}
