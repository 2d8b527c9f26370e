import { CATALOGUE, type Exercise, type Site } from '../catalogue/index.ts';
import type { Forbidden, Forbids, Limits, Restriction } from './types.ts';

export interface AllowOptions {
  /** A qualified person is beside. Default false. */
  readonly supervision?: boolean;
}

const loads = (e: Exercise, site: Site): boolean => e.sites[site] >= 2;

function matches(e: Exercise, f: Forbids): boolean {
  if (f.exceptIds?.includes(e.id)) return false;
  return Boolean(
    f.all ||
      f.ids?.includes(e.id) ||
      f.tags?.some((t) => e.tags.includes(t)) ||
      f.modalities?.includes(e.modality) ||
      f.intensities?.includes(e.intensity) ||
      f.equipment?.some((q) => e.equipment.includes(q)) ||
      f.sites?.some((s) => loads(e, s)) ||
      (f.impactAboveBodyWeights !== undefined && e.impact.bodyWeights > f.impactAboveBodyWeights) ||
      (f.notOnTrack && !e.tracks.includes(f.notOnTrack)),
  );
}

/** The restrictions that take this exercise out; none means that it is allowed. */
export function forbiddenBy(
  e: Exercise,
  all: readonly Restriction[],
  { supervision = false }: AllowOptions = {},
): Restriction[] {
  return all.filter(
    (r) => matches(e, r.forbids) || (!supervision && r.forbidsUnsupervised && matches(e, r.forbidsUnsupervised)),
  );
}

/**
 * Exercises that no restriction takes out. Use it wherever exercises are shown, search and swaps included.
 * Exercises for supervision are left out unless there is supervision.
 */
export function allowedExercises(all: readonly Restriction[], options: AllowOptions = {}): Exercise[] {
  return CATALOGUE.filter((e) => (options.supervision || !e.supervised) && forbiddenBy(e, all, options).length === 0);
}

/** What is kept back and why: a suppressed recommendation stays visible with the screen that suppressed it. */
export function suppressedExercises(all: readonly Restriction[], options: AllowOptions = {}): Forbidden[] {
  return CATALOGUE.flatMap((e) => {
    const by = forbiddenBy(e, all, options);
    return by.length > 0 ? [{ exercise: e, by }] : [];
  });
}

const least = (values: readonly (number | undefined)[]): number | undefined => {
  const known = values.filter((v) => v !== undefined);
  return known.length > 0 ? Math.min(...known) : undefined;
};

/** The strictest of every limit. */
export function limitsOf(all: readonly Restriction[]): Limits {
  const limits = all.flatMap((r) => r.limits ?? []);
  const maxRpe = least(limits.map((l) => l.maxRpe));
  const maxPercent1Rm = least(limits.map((l) => l.maxPercent1Rm));
  const maxAerobicMinutesPerDay = least(limits.map((l) => l.maxAerobicMinutesPerDay));
  const maxArmStepPercent = least(limits.map((l) => l.maxArmStepPercent));
  const balance = Math.max(0, ...limits.map((l) => l.minBalanceMinutesPerWeek ?? 0));
  return {
    ...(maxRpe !== undefined && { maxRpe }),
    ...(maxPercent1Rm !== undefined && { maxPercent1Rm }),
    ...(maxAerobicMinutesPerDay !== undefined && { maxAerobicMinutesPerDay }),
    ...(maxArmStepPercent !== undefined && { maxArmStepPercent }),
    ...(balance > 0 && { minBalanceMinutesPerWeek: balance }),
    ...(limits.some((l) => l.dailyPosture) && { dailyPosture: true as const }),
    ...(limits.some((l) => l.noProgramme) && { noProgramme: true as const }),
  };
}
