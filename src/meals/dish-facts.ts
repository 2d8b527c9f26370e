import type { NutrientAmounts } from '../nutrition/index.ts';
import { allergensOf, type Diet, fitsDiet, isGlutenFree, isLowFodmap, LACTOSE_FREE_G, lactoseGrams } from './diets.ts';
import type { Dish, FoodSource, IngredientAllergen } from './dish.ts';
import { prepareDish } from './prepared.ts';
import { fitsKidneys } from './screens.ts';

/** All that is derived of a dish, for a page that shows or filters dishes; one portion, nothing exchanged. */
export interface DishFacts {
  readonly allergens: readonly IngredientAllergen[];
  /** Every way of eating it fits, omnivore included. */
  readonly diets: readonly Diet[];
  readonly lactoseG: number;
  readonly lactoseFree: boolean;
  readonly glutenFree: boolean;
  readonly lowFodmap: boolean;
  /** Within the kidney limits of each of its slots. */
  readonly kidneyAware: boolean;
  readonly grams: number;
  readonly nutrients: NutrientAmounts;
}

/**
 * Works out what a dish is.
 * @throws RangeError when the food table lacks one of its foods.
 */
export function dishFacts(dish: Dish, foods: FoodSource): DishFacts {
  const prepared = prepareDish(dish, foods);
  if (prepared === undefined) throw new RangeError(`the food table lacks an ingredient of "${dish.id}"`);
  const lactoseG = lactoseGrams(dish);
  return {
    allergens: allergensOf(dish),
    diets: (['omnivore', 'pescatarian', 'vegetarian', 'vegan'] as const).filter((diet) => fitsDiet(dish, diet)),
    lactoseG,
    lactoseFree: lactoseG <= LACTOSE_FREE_G,
    glutenFree: isGlutenFree(dish),
    lowFodmap: isLowFodmap(dish),
    kidneyAware: dish.slots.every((slot) => fitsKidneys(prepared, slot)),
    grams: prepared.grams,
    nutrients: prepared.nutrients,
  };
}
