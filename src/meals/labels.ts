import { ingredientsOf } from './catalogue.ts';
import { type Diet, LEFT_OUT } from './diets.ts';
import type { Dish } from './dish.ts';
import type { MealRestrictions } from './input.ts';

/** What each diet does not want to find in a bought product. */
const UNWANTED: Record<Diet, readonly string[]> = {
  omnivore: [],
  pescatarian: [],
  vegetarian: ['animal rennet', 'fish', 'shellfish'],
  vegan: ['milk', 'egg', 'fish', 'shellfish'],
};

/** "whole-wheat bread: choose one without soy" for every ingredient whose makers differ in what this person avoids. */
export function labelNotes(dish: Dish, restrictions: MealRestrictions): string[] {
  const avoided = new Set<string>([
    ...restrictions.allergens,
    ...UNWANTED[restrictions.diet],
    ...(restrictions.glutenFree ? ['gluten', 'wheat'] : []),
  ]);
  return ingredientsOf(dish).flatMap(({ ingredient: { key, origin, checkLabelFor } }) => {
    if (LEFT_OUT[restrictions.diet].includes(origin)) return [];
    const found = checkLabelFor.filter((allergen) => avoided.has(allergen));
    return found.length === 0 ? [] : [`${key}: choose one without ${found.join(' or ')}`];
  });
}
