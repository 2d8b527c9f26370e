import { ingredientsOf } from './catalogue.ts';
import type { Dish, IngredientAllergen, Origin } from './dish.ts';

export type Diet = 'omnivore' | 'pescatarian' | 'vegetarian' | 'vegan';

/** Origins each diet leaves out. */
export const LEFT_OUT: Record<Diet, readonly Origin[]> = {
  omnivore: [],
  pescatarian: ['poultry', 'pork', 'beef', 'lamb'],
  vegetarian: ['poultry', 'pork', 'beef', 'lamb', 'fish', 'shellfish'],
  vegan: ['poultry', 'pork', 'beef', 'lamb', 'fish', 'shellfish', 'milk', 'egg', 'honey'],
};

/** Lactose in one portion up to which we call a dish lactose-free: our cut, well under any reported threshold. */
export const LACTOSE_FREE_G = 1;

/**
 * Lactose in one meal for someone who limits it: half of the 12 g that most people with lactose maldigestion take in
 * one sitting with no or minor symptoms (EFSA 2010, Scientific opinion on lactose thresholds, EFSA Journal 8(9):1777).
 */
export const LACTOSE_LIMIT_G = 6;

/** Allergens of a dish, from its ingredients, sorted. */
export function allergensOf(dish: Dish): IngredientAllergen[] {
  return [...new Set(ingredientsOf(dish).flatMap(({ ingredient }) => ingredient.allergens))].sort();
}

/** What each ingredient of a dish comes from, without repeats. */
export function originsOf(dish: Dish): Origin[] {
  return [...new Set(ingredientsOf(dish).map(({ ingredient }) => ingredient.origin))];
}

/** Whether a dish has nothing the diet leaves out. */
export const fitsDiet = (dish: Dish, diet: Diet): boolean =>
  originsOf(dish).every((origin) => !LEFT_OUT[diet].includes(origin));

/** Grams of lactose in so many portions of a dish. */
export const lactoseGrams = (dish: Dish, portions = 1): number =>
  ingredientsOf(dish).reduce((sum, { ingredient, grams }) => sum + ingredient.lactoseGPer100g * grams, 0) *
  (portions / 100);

/** Whether a dish has no wheat, rye, barley or ordinary oats. */
export const isGlutenFree = (dish: Dish): boolean =>
  !allergensOf(dish).some((allergen) => allergen === 'gluten' || allergen === 'wheat');

/** The ingredients that take so many portions of a dish out of a low-FODMAP week; lactose counts from 1 g on. */
function fodmapReasons(dish: Dish, portions = 1): string[] {
  return [
    ...ingredientsOf(dish)
      .filter(({ ingredient, grams }) => {
        const limit = ingredient.fodmapLowUpToG;
        return limit !== null && grams * portions > limit;
      })
      .map(({ ingredient }) => ingredient.key),
    ...(lactoseGrams(dish, portions) > LACTOSE_FREE_G ? ['lactose'] : []),
  ];
}

export const isLowFodmap = (dish: Dish, portions = 1): boolean => fodmapReasons(dish, portions).length === 0;
