import { type ShoppingList, shoppingList } from '../meals/index.ts';
import type { BonewiseRecord } from '../record/index.ts';
import type { Plan } from './types.ts';

/** What to buy for a plan's meals, for the person's household, pantry and units. */
export function shoppingOf({ meals }: Pick<Plan, 'meals'>, record: BonewiseRecord): ShoppingList {
  const { household = 1, pantry = [], units = 'metric' } = record.preferences.at(-1) ?? {};
  return shoppingList(meals, { household, pantry, units });
}
