import type { Assessment } from '../assessment/index.ts';
import {
  adaptDish,
  type DishFacts,
  dishFacts,
  findDish,
  type MealIngredient,
  measuredIngredients,
  whyNot,
} from '../meals/index.ts';
import type { FoodTable } from '../nutrition/index.ts';
import type { Facts } from '../rules/index.ts';
import { mealInput } from './meals.ts';

/** A dish as this person would cook it, for all who eat with them. */
export interface DishView extends Omit<DishFacts, 'grams'> {
  id: string;
  name: string;
  slots: readonly string[];
  cuisine: string;
  minutes: { readonly active: number; readonly total: number };
  cost: 1 | 2 | 3;
  keepsDays: number;
  seasons: readonly string[];
  equipment: readonly string[];
  steps: readonly string[];
  /** Portions of the person; the ingredients are that many for each of the household. */
  portions: number;
  household: number;
  ingredients: readonly MealIngredient[];
  adaptations: readonly string[];
  /** Why the planner leaves it out for this person; undefined when it does not. */
  notPlannedBecause: string | undefined;
}

/** @returns undefined where there is no such dish */
export function dishView(
  facts: Facts,
  assessment: Assessment,
  { foods, id, portions }: { foods: FoodTable; id: string; portions: number },
): DishView | undefined {
  const written = findDish(id);
  if (written === undefined) return undefined;
  const input = mealInput(facts, assessment, { foods, startDate: facts.asOf });
  const { dish, adaptations } = adaptDish(written, input.restrictions);
  const { grams: _, ...about } = dishFacts(dish, foods);
  const household = facts.preferences?.household ?? 1;
  const { name, slots, cuisine, minutes, cost, keepsDays, seasons, equipment, steps } = dish;
  return {
    id,
    ...{ name, slots, cuisine, minutes, cost, keepsDays, seasons, equipment, steps },
    ...about,
    portions,
    household,
    ingredients: measuredIngredients(dish, portions * household, input.units),
    adaptations,
    notPlannedBecause: whyNot(input, written),
  };
}
