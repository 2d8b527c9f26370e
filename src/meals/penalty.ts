import type { MealTarget } from './input.ts';

/** Points for each percent that the mean day misses an aim by, up to STEEP_FROM; twice as many beyond. */
export const POINTS_PER_PERCENT = 1;

/** Share of the aim from which a further percent costs double, so that one nutrient is not given up for the others. */
export const STEEP_FROM = 0.1;

/** Points for missing a level by so much (an amount of the same unit, 0 or more). */
function missPoints(missedBy: number, level: number, weight: number): number {
  if (missedBy <= 0 || level <= 0) return 0;
  const share = missedBy / level;
  return weight * POINTS_PER_PERCENT * 100 * (share + Math.max(0, share - STEEP_FROM));
}

/** Points of one target for an amount a day, food and supplements together. */
export function targetPoints({ min, max, weight = 1 }: MealTarget, amountPerDay: number): number {
  return (
    (min === undefined ? 0 : missPoints(min - amountPerDay, min, weight)) +
    (max === undefined ? 0 : missPoints(amountPerDay - max, max, weight))
  );
}
