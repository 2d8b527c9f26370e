import { type Candidates, findCandidates } from '../../src/meals/candidates.ts';
import type { Serving } from '../../src/meals/days.ts';
import { describeWeek } from '../../src/meals/describe.ts';
import { SLOTS, type Slot } from '../../src/meals/dish.ts';
import { DISHES, type MealPlan, type MealPlanInput } from '../../src/meals/index.ts';
import { targetPoints } from '../../src/meals/penalty.ts';
import { addAmounts, scaled } from '../../src/meals/prepared.ts';
import { DAYS, MAX_REPEATS, servingPoints, slotsPerDay } from '../../src/meals/week.ts';

type Week = Pick<MealPlan, 'days' | 'outcomes'>;

/**
 * What one would do without a solver: meal by meal, the dish that brings the week so far nearest to its aims by the
 * planner's own points, no dish more often than allowed. Undefined where some slot runs out of dishes.
 */
export function greedyWeek(input: MealPlanInput): Week | undefined {
  const found = findCandidates(input, DISHES, input.foods);
  const costs = servingPoints(found.candidates, input);
  const times = new Map<string, number>();
  const days = Array.from({ length: DAYS }, (): Serving[] => []);
  let eaten = {};
  let meals = 0;
  const perDay = slotsPerDay(input.prefs);
  const all = DAYS * SLOTS.reduce((sum, slot) => sum + perDay[slot], 0);
  for (const day of days) {
    for (const slot of SLOTS) {
      for (let place = 0; place < perDay[slot]; place++) {
        meals += 1;
        const next = bestFor(input, found, costs, { slot, eaten, share: meals / all, times, day });
        if (next === undefined) return undefined;
        const { id } = next.prepared.dish;
        times.set(id, (times.get(id) ?? 0) + 1);
        eaten = addAmounts([eaten, scaled(next.prepared.nutrients, next.portions)]);
        day.push({ ...next, locked: false });
      }
    }
  }
  return describeWeek(input, days, found);
}

interface SoFar {
  slot: Slot;
  eaten: Record<string, number>;
  /** Share of the week's meals that stand with this one. */
  share: number;
  times: ReadonlyMap<string, number>;
  day: readonly Serving[];
}

function bestFor(
  { targets, supplementsPerDay = {} }: MealPlanInput,
  { candidates }: Candidates,
  costs: readonly number[],
  { slot, eaten, share, times, day }: SoFar,
) {
  let best: { candidate: (typeof candidates)[number]; points: number } | undefined;
  candidates.forEach((candidate, i) => {
    const { id } = candidate.prepared.dish;
    if (candidate.slot !== slot || (times.get(id) ?? 0) >= MAX_REPEATS[slot]) return;
    if (day.some(({ prepared }) => prepared.dish.id === id)) return;
    const sum: Record<string, number> = addAmounts([eaten, scaled(candidate.prepared.nutrients, candidate.portions)]);
    const points = targets.reduce(
      (total, target) =>
        total +
        targetPoints(target, (sum[target.nutrient] ?? 0) / (DAYS * share) + (supplementsPerDay[target.nutrient] ?? 0)),
      costs[i]!,
    );
    if (best === undefined || points < best.points) best = { candidate, points };
  });
  return best?.candidate;
}
