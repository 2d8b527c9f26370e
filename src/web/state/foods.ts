import { createFoodSearch, type FoodHit, type FoodSearch, type FoodTable, loadFoods } from '../../nutrition/index.ts';
import { api } from '../api.ts';

let table: Promise<FoodTable> | undefined;

/** The food table, fetched once for all people. */
export function loadFoodTable(): Promise<FoodTable> {
  table ??= api.foods().then(loadFoods);
  table.catch(() => {
    table = undefined;
  });
  return table;
}

let search: { of: FoodTable; in: FoodSearch } | undefined;

/** Finds foods while they are typed; the index is built at the first letter. */
export function searchFoods(foods: FoodTable, text: string, limit: number): FoodHit[] {
  if (search?.of !== foods) search = { of: foods, in: createFoodSearch(foods.listing()) };
  return search.in.search(text, limit);
}
