import { type Ingredient, type IngredientClass, type IngredientKey, ingredients } from './generated/ingredients.ts';
import { type Match, nameIndex, remembered } from './names.ts';

export type { Ingredient, IngredientClass, IngredientKey };

const names = nameIndex(ingredients, (entry) => [entry.name, entry.key, ...entry.otherNames]);

// Words of labels and wishes that say how much and in what shape, never which substance.
const amounts =
  /\d[\d.,]*\s*(mg|mcg|ug|µg|micrograms?|milligrams?|grams?|g|i\.?u\.?|units|ml|%)(?![a-z])|\b(tablets?|capsules?|softgels?|gummies|powder|drops|supplements?|extract|daily|a day)\b/gi;

/**
 * The ingredient that a key, a label or a wish means ("vitamin D3 1000 IU", "MenaQ7", "vitamin K2 (MK-7) 100 µg",
 * "turmeric extract with black pepper"): the whole text, else its longest beginning that names one.
 */
export const lookupIngredient = remembered((text): Ingredient | undefined => {
  const whole = names.find(text);
  if (whole) return whole;
  const words = text
    .replace(/\([^)]*\)/g, ' ')
    .replace(amounts, ' ')
    .split(/\s+/)
    .filter((word) => word !== '');
  for (let length = words.length; length > 0; length -= 1) {
    const found = names.find(words.slice(0, length).join(' '));
    if (found) return found;
  }
  return undefined;
});

/** Type-ahead over ingredient and product names; slips of the finger are forgiven. Best first. */
export const searchIngredients = (text: string, limit = 8): Match<Ingredient>[] => names.search(text, limit);

export const allIngredients = (): readonly Ingredient[] => ingredients;
