import { ingredientsOf } from './catalogue.ts';
import type { Dish, Ingredient } from './dish.ts';

/** "Mushrooms" finds "mushroom" and "mushrooms", but "egg" does not find "eggplant". */
function asWord(term: string): RegExp {
  const stem = term
    .trim()
    .toLowerCase()
    .replace(/(?<=[a-z]{3})(oes|s)$/, (ending) => (ending === 'oes' ? 'o' : ''))
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(^|[^a-z])${stem}(s|es)?($|[^a-z])`, 'i');
}

/** Whether a food id, ingredient key or word names this ingredient, its origin or its kind. */
export function namesIngredient(term: string, ingredient: Ingredient): boolean {
  if (term.trim() === '') return false;
  if (term.includes(':')) return term === ingredient.food;
  const word = asWord(term);
  return [ingredient.key, ingredient.origin, ingredient.kind].some((text) => word.test(text));
}

/** Whether a term names the dish or one of its ingredients. */
export function namesDish(term: string, dish: Dish): boolean {
  if (term.trim() === '') return false;
  if (!term.includes(':') && (term === dish.id || asWord(term).test(dish.name))) return true;
  return ingredientsOf(dish).some(({ ingredient }) => namesIngredient(term, ingredient));
}
