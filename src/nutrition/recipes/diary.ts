import { convertible, type Day, type Fact, isUcum, roundTo, valueIn } from '../../record/index.ts';
import { type Food, isNutrientKey, NUTRIENTS, type NutrientAmounts } from '../composition/index.ts';
import type { RecipePart } from './totals.ts';

type Recipe = Fact<'recipes'>;
type Product = Fact<'products'>;
type Line = Fact<'diary'>;

/** A line of the diary before it has an id. */
export type NewLine = Omit<Line, 'id' | 'source'>;

/** What the ingredients of a recipe are, for its totals; a product counts by its label. */
export function partsOfRecipe(
  recipe: Recipe,
  products: readonly Product[],
  foods: (id: string) => Pick<Food, 'per100g'> | undefined,
): RecipePart[] {
  return recipe.ingredients.map(({ food, product, amount }): RecipePart => {
    const label = products.find(({ id }) => id === product);
    const known = food === undefined ? label && { per100g: per100g(label) } : foods(food);
    return { ...(known ? { food: known } : {}), ...(amount ? { grams: valueIn(amount, 'g') } : {}) };
  });
}

/** 40 IU of vitamin D are 1 µg. */
const VITAMIN_D_UG_PER_IU = 0.025;

/** A product's label per 100 g, in our units; figures in units that do not fit are not known. */
function per100g({ per, nutrients }: Pick<Product, 'per' | 'nutrients'>): NutrientAmounts {
  const grams = valueIn(per, 'g');
  const amounts: NutrientAmounts = {};
  for (const [key, given] of Object.entries(nutrients)) {
    if (!isNutrientKey(key)) continue;
    const { ucum } = NUTRIENTS[key];
    if (key === 'vitaminD' && given.unit === '[iU]') amounts[key] = (given.value * VITAMIN_D_UG_PER_IU * 100) / grams;
    else if (given.unit === ucum) amounts[key] = (given.value * 100) / grams;
    else if (isUcum(given.unit) && convertible(given.unit, ucum)) amounts[key] = (valueIn(given, ucum) * 100) / grams;
  }
  return amounts;
}

/**
 * A recipe or meal as lines of the diary: the diary stays a list of what was eaten, and a recipe changed later changes
 * no past day. Each line names the recipe as its dish.
 */
export function linesOfRecipe(
  recipe: Recipe,
  products: readonly Product[],
  eaten: { readonly date: Day; readonly meal: Line['meal']; readonly portions: number },
): NewLine[] {
  const share = eaten.portions / recipe.portions;
  return recipe.ingredients.map(({ food, product, amount, text }): NewLine => {
    const grams = amount && roundTo(valueIn(amount, 'g') * share, 1);
    const line = { date: eaten.date, meal: eaten.meal, ...(recipe.id ? { dish: recipe.id } : {}) };
    const weight = grams === undefined ? {} : { amount: { value: grams, unit: 'g' } };
    if (food && grams !== undefined) return { ...line, food, ...weight };
    const label = products.find(({ id }) => id === product);
    if (label && grams !== undefined) {
      const scale = grams / valueIn(label.per, 'g');
      const nutrients = Object.fromEntries(
        Object.entries(label.nutrients).map(([key, { value, unit }]) => [
          key,
          { value: roundTo(value * scale, 4), unit },
        ]),
      );
      return { ...line, description: label.name, ...weight, nutrients };
    }
    return { ...line, description: text ?? label?.name ?? food ?? recipe.name, ...weight };
  });
}

/** Lines of the diary as a meal to log again ("save as my meal"). Labels stay in words: a product keeps figures. */
export const recipeFromLines = (name: string, lines: readonly Line[], date: Day) => ({
  date,
  name,
  kind: 'meal' as const,
  portions: 1,
  ingredients: lines.map(({ food, amount, description }) => ({
    ...(description ? { text: description } : {}),
    ...(food ? { food } : {}),
    ...(amount ? { amount } : {}),
    confirmed: true,
  })),
});
