import { NUTRIENT_KEYS, type NutrientAmounts, type NutrientKey } from '../nutrition/index.ts';
import { ingredientsOf } from './catalogue.ts';
import type { Dish, FoodSource, IngredientKind } from './dish.ts';

/** A dish with its composition worked out for one portion. */
export interface PreparedDish {
  readonly dish: Dish;
  readonly grams: number;
  /** Sum of what is known; a nutrient none of the ingredients has a figure for is absent. */
  readonly nutrients: NutrientAmounts;
  /** Grams of the portion whose figure is known, by nutrient. */
  readonly knownGrams: NutrientAmounts;
  /** What brings most of the protein; `plants` where grains and vegetables do. */
  readonly mainProtein: IngredientKind | 'plants';
}

const PROTEIN_KINDS: readonly IngredientKind[] = [
  'dairy',
  'egg',
  'fish',
  'poultry',
  'red meat',
  'legume',
  'soy',
  'nut',
];

/** Works out one portion of a dish; undefined when the food table lacks one of its foods. */
export function prepareDish(dish: Dish, foods: FoodSource): PreparedDish | undefined {
  const nutrients: NutrientAmounts = {};
  const knownGrams: NutrientAmounts = {};
  const proteinG = new Map<IngredientKind, number>();
  let total = 0;
  for (const { ingredient, grams } of ingredientsOf(dish)) {
    const food = foods.get(ingredient.food);
    if (food === undefined) return undefined;
    total += grams;
    for (const key of NUTRIENT_KEYS) {
      const per100g = food.per100g[key];
      if (per100g === undefined) continue;
      nutrients[key] = (nutrients[key] ?? 0) + (per100g * grams) / 100;
      knownGrams[key] = (knownGrams[key] ?? 0) + grams;
    }
    const protein = ((food.per100g.protein ?? 0) * grams) / 100;
    proteinG.set(ingredient.kind, (proteinG.get(ingredient.kind) ?? 0) + protein);
  }
  const main = PROTEIN_KINDS.map((kind) => ({ kind, grams: proteinG.get(kind) ?? 0 })).sort(
    (a, b) => b.grams - a.grams,
  )[0]!;
  // Below 3 g the cheese on top is no main protein.
  return { dish, grams: total, nutrients, knownGrams, mainProtein: main.grams >= 3 ? main.kind : 'plants' };
}

/** Amounts of so many portions. */
export const scaled = (amounts: NutrientAmounts, portions: number): NutrientAmounts =>
  Object.fromEntries(Object.entries(amounts).map(([key, value]) => [key, value * portions]));

/** Sum of amounts; absent stays absent only where it is absent in all. */
export function addAmounts(all: readonly NutrientAmounts[]): NutrientAmounts {
  const sum: NutrientAmounts = {};
  for (const amounts of all) {
    for (const [key, value] of Object.entries(amounts) as [NutrientKey, number][]) sum[key] = (sum[key] ?? 0) + value;
  }
  return sum;
}
