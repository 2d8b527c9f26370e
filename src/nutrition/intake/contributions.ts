import type { NutrientKey } from '../composition/index.ts';
import type { FoodEaten, IntakeInput } from './types.ts';

/** What one food of the diary brought of a nutrient over all its days. */
export interface Contribution {
  readonly foodId: string;
  readonly grams: number;
  /** Undefined when the food has no figure for the nutrient. */
  readonly amount?: number;
}

/** The foods of a diary by what they brought of a nutrient, most first; those with no figure last, heaviest first. */
export function contributionsTo(nutrient: NutrientKey, { entries, food }: IntakeInput): Contribution[] {
  const grams = new Map<string, number>();
  for (const entry of entries) {
    if (isFood(entry)) grams.set(entry.foodId, (grams.get(entry.foodId) ?? 0) + entry.grams);
  }
  return [...grams]
    .map(([foodId, weight]): Contribution => {
      const per100g = food(foodId)?.per100g[nutrient];
      return { foodId, grams: weight, ...(per100g === undefined ? {} : { amount: (per100g * weight) / 100 }) };
    })
    .sort((a, b) => (b.amount ?? -1) - (a.amount ?? -1) || b.grams - a.grams);
}

const isFood = (entry: IntakeInput['entries'][number]): entry is FoodEaten => 'foodId' in entry;
