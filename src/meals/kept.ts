import { findCandidates } from './candidates.ts';
import { DISHES } from './catalogue.ts';
import type { LockedMeal, MealPlanInput } from './input.ts';

/** A kept meal that the person must not, or would not, have any more. */
export interface GoneMeal {
  readonly name: string;
  readonly because: string;
}

/**
 * Kept meals looked at again: an allergy, a diet or a screen that came since takes its meals out of the week, or makes
 * their portions smaller. Cooking time and equipment do not: who keeps a meal means to cook it.
 */
export function stillFitting<M extends LockedMeal>(
  input: MealPlanInput,
  kept: readonly M[],
): { readonly fits: M[]; readonly gone: GoneMeal[] } {
  const dishes = input.dishes ?? DISHES;
  const { cookingMinutes: _, missingEquipment: __, ...prefs } = input.prefs;
  const found = findCandidates({ ...input, prefs }, dishes, input.foods);
  const fits: M[] = [];
  const gone: GoneMeal[] = [];
  for (const meal of kept) {
    const candidate = found.candidates.find((c) => c.slot === meal.slot && c.prepared.dish.id === meal.dishId);
    if (candidate === undefined) {
      const because = found.excluded.find((exclusion) => exclusion.dishes.includes(meal.dishId))?.because;
      const name = dishes.find(({ id }) => id === meal.dishId)?.name;
      gone.push({ name: name ?? meal.dishId, because: because ?? (name ? 'portion' : 'no such dish any more') });
    } else fits.push({ ...meal, portions: Math.min(meal.portions, Math.max(...candidate.allowedPortions)) });
  }
  return { fits, gone };
}
