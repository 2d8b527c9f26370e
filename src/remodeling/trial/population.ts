import type { Body } from '../bonewise/person.ts';
import type { Spread, Trial } from './schema.ts';

/** Lower and upper bound, where bounds are given. */
export function boundsOf(value: Spread): { min?: number; max?: number } | undefined {
  if (typeof value === 'number' || 'mean' in value) return undefined;
  return Array.isArray(value) ? { min: value[0], max: value[1] } : (value as { min?: number; max?: number });
}

/** The middle of a spread; where only one bound is known, the usual value, kept within it. */
export function centreOf(value: Spread | undefined, otherwise: number): number {
  if (value === undefined) return otherwise;
  if (typeof value === 'number') return value;
  if ('mean' in value) return value.mean;
  const { min, max } = boundsOf(value)!;
  if (min !== undefined && max !== undefined) return (min + max) / 2;
  return Math.min(max ?? Number.POSITIVE_INFINITY, Math.max(min ?? Number.NEGATIVE_INFINITY, otherwise));
}

/** Standard deviation of a spread: given, or that of an even spread between bounds. */
export function sdOf(value: Spread | undefined, otherwise: number): number {
  if (value === undefined) return otherwise;
  if (typeof value === 'number') return 0;
  if ('mean' in value) return value.sd ?? otherwise;
  const { min, max } = boundsOf(value)!;
  return min !== undefined && max !== undefined ? (max - min) / Math.sqrt(12) : otherwise;
}

const AGE_OF_MENOPAUSE = 51;

/** The body in the middle of a trial's population. */
export function typicalBody(population: Trial['population']): Body {
  const age = centreOf(population.ageYears, 60);
  const woman = population.sex === 'female';
  const t = Object.entries(population.tScore).map(([key, value]): [string, number] => [key, centreOf(value, -1)]);
  return {
    sex: population.sex,
    ageYears: age,
    ...(woman && {
      yearsSinceMenopause: centreOf(population.yearsSinceMenopause, Math.max(1, age - AGE_OF_MENOPAUSE)),
    }),
    ...(population.weightKg !== undefined && { weightKg: centreOf(population.weightKg, 70) }),
    ...(t.length > 0 && { tScore: Object.fromEntries(t) }),
    ...(!woman && { testosterone: population.testosterone ?? 'intact' }),
  };
}
