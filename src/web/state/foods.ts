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

/** The search in a table; the index is built when it is first asked for. */
export function searchIn(foods: FoodTable): FoodSearch {
  if (search?.of !== foods) search = { of: foods, in: createFoodSearch(foods.listing()) };
  return search.in;
}

/** Finds foods while they are typed. */
export const searchFoods = (foods: FoodTable, text: string, limit: number): FoodHit[] =>
  searchIn(foods).search(text, limit);
