import { type Ingredient, type IngredientClass, type IngredientKey, ingredients } from './generated/ingredients.ts';
import { type Match, nameIndex } from './names.ts';

export type { Ingredient, IngredientClass, IngredientKey };

const names = nameIndex(ingredients, (entry) => [entry.name, entry.key, ...entry.otherNames]);

const amounts =
  /\b\d+([.,]\d+)?\s*(mg|mcg|ug|µg|g|iu|ml|%)?\b|\b(tablets?|capsules?|softgels?|gummies|powder|drops|supplement|extract)\b/gi;

/** The ingredient that a key or a name on a label means ("vitamin D3", "MenaQ7", "turmeric extract"). */
export const lookupIngredient = (text: string): Ingredient | undefined =>
  names.find(text) ?? names.find(text.replace(/\([^)]*\)/g, ' ').replace(amounts, ' '));

/** Type-ahead over ingredient and product names; slips of the finger are forgiven. Best first. */
export const searchIngredients = (text: string, limit = 8): Match<Ingredient>[] => names.search(text, limit);

export const allIngredients = (): readonly Ingredient[] => ingredients;
