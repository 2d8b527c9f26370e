import { type Day, type Fact, roundTo, valueIn } from '../../record/index.ts';
import type { Food } from '../composition/index.ts';
import { labelOfPortion, labelPer100g } from '../labels/index.ts';
import type { RecipePart } from './totals.ts';

type Recipe = Fact<'recipes'>;
type Ingredient = Recipe['ingredients'][number];
type Product = Fact<'products'>;
type Line = Fact<'diary'>;

/** A line of the diary before it has an id. */
export type NewLine = Omit<Line, 'id' | 'source'>;

/** A match that nobody said yes to counts as not known. */
const isTaken = ({ confirmed }: Ingredient): boolean => confirmed !== false;

/** What the ingredients of a recipe are, for its totals; a product counts by its label. */
export function partsOfRecipe(
  recipe: Pick<Recipe, 'ingredients'>,
  products: readonly Product[],
  foods: (id: string) => Pick<Food, 'per100g'> | undefined,
): RecipePart[] {
  return recipe.ingredients.map((ingredient): RecipePart => {
    if (!isTaken(ingredient)) return {};
    const { food, product, amount } = ingredient;
    const label = products.find(({ id }) => id === product);
    const known = food === undefined ? label && { per100g: labelPer100g(label) } : foods(food);
    return { ...(known ? { food: known } : {}), ...(amount ? { grams: valueIn(amount, 'g') } : {}) };
  });
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
  return recipe.ingredients.map((ingredient): NewLine => {
    const { food, product, amount, measure, text } = ingredient;
    const grams = amount && roundTo(valueIn(amount, 'g') * share, 1);
    const line = { date: eaten.date, meal: eaten.meal, ...(recipe.id ? { dish: recipe.id } : {}) };
    const label = products.find(({ id }) => id === product);
    if (!isTaken(ingredient) || grams === undefined || !(food || label))
      return { ...line, description: text ?? label?.name ?? food ?? recipe.name };
    const count = roundTo((measure?.count ?? 0) * share, 2);
    const weighed = {
      ...line,
      amount: { value: grams, unit: 'g' },
      ...(measure && count > 0 ? { measure: { label: measure.label, count } } : {}),
    };
    if (food) return { ...weighed, food };
    return { ...weighed, product: label!.id, description: label!.name, nutrients: labelOfPortion(label!, grams) };
  });
}

/** Lines of the diary as a meal to log again ("save as my meal"). Figures of a label stay only with their product. */
export const recipeFromLines = (name: string, lines: readonly Line[], date: Day) => ({
  date,
  name,
  kind: 'meal' as const,
  portions: 1,
  ingredients: lines.map(({ food, product, amount, measure, description }) => ({
    ...(description ? { text: description } : {}),
    ...(food ? { food } : {}),
    ...(product ? { product } : {}),
    ...(amount ? { amount } : {}),
    ...(measure ? { measure } : {}),
    confirmed: true,
  })),
});
