import breakfasts from '../../data/dishes/breakfasts.json' with { type: 'json' };
import dinners from '../../data/dishes/dinners.json' with { type: 'json' };
import table from '../../data/dishes/ingredients.json' with { type: 'json' };
import lunches from '../../data/dishes/lunches.json' with { type: 'json' };
import snacks from '../../data/dishes/snacks.json' with { type: 'json' };
import type { Dish, Ingredient } from './dish.ts';

const rows: Ingredient[] = table.rows.map(
  (row) => Object.fromEntries(table.columns.map((column, i) => [column, row[i]])) as unknown as Ingredient,
);

/** All ingredients by key, in the order of data/dishes/ingredients.json. */
export const INGREDIENTS: ReadonlyMap<string, Ingredient> = new Map(rows.map((row) => [row.key, row]));

/** Our dishes: breakfasts, lunches, dinners, snacks, in the order of their files. */
export const DISHES = [...breakfasts, ...lunches, ...dinners, ...snacks] as unknown as readonly Dish[];

const dishes = new Map(DISHES.map((dish) => [dish.id, dish]));

/** Our dish with this id, with its steps; undefined when there is none. */
export const findDish = (id: string): Dish | undefined => dishes.get(id);

/**
 * The ingredient with this key.
 * @throws Error when a dish names an ingredient the table does not have.
 */
export function ingredientOf(key: string): Ingredient {
  const found = INGREDIENTS.get(key);
  if (found === undefined) throw new Error(`no ingredient "${key}" in data/dishes/ingredients.json`);
  return found;
}

/** The ingredients of a dish with the grams of one portion. */
export const ingredientsOf = (dish: Dish): { ingredient: Ingredient; grams: number }[] =>
  Object.entries(dish.ingredients).map(([key, grams]) => ({ ingredient: ingredientOf(key), grams }));
