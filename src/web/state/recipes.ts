import { linesOfRecipe, type NewLine, recipeFromLines } from '../../nutrition/index.ts';
import type { BonewiseRecord, Day, Fact } from '../../record/index.ts';
import type { Change } from '../api.ts';
import { factOf } from './changes.ts';
import type { Slot } from './eatables.ts';

type Line = Fact<'diary'>;

/** So many portions of a recipe or meal as lines of the diary. */
export const recipeLines = (
  recipe: Fact<'recipes'>,
  products: BonewiseRecord['products'],
  slot: Slot,
  portions: number,
): Line[] => linesOfRecipe(recipe, products, { ...slot, portions }).map((line: NewLine) => factOf('diary', line));

export const addLines = (lines: readonly Line[]): Change => ({
  add: lines.map((fact) => ({ kind: 'diary' as const, fact })),
});

/** Takes a recipe or product away, and its star with it. */
export const removeOwn = (
  record: Pick<BonewiseRecord, 'favourites'>,
  kind: 'recipes' | 'products',
  id: string,
): Change => ({
  remove: [
    { kind, id },
    ...record.favourites
      .filter(({ food }) => food === id)
      .map((star) => ({ kind: 'favourites' as const, id: star.id })),
  ],
});

/** Whether a line's label figures have no product to stay with: in a saved meal it would count as not known. */
const isBareLabel = (line: Line): boolean => line.nutrients !== undefined && !line.product;
const hasWeight = (line: Line): boolean => line.amount?.unit === 'g' && line.amount.value >= 1;

/** Lines whose figures a saved meal cannot keep: a label without a weight says nothing of another portion. */
export const losesFigures = (lines: readonly Line[]): Line[] => lines.filter((l) => isBareLabel(l) && !hasWeight(l));

/**
 * "Save as my meal": these lines as a meal to log again. A label that was entered for one line only becomes a product,
 * so that its figures stay.
 */
export function saveMeal(name: string, lines: readonly Line[], day: Day): Change {
  const products: Fact<'products'>[] = [];
  const kept = lines.map((line) => {
    if (!isBareLabel(line) || !hasWeight(line)) return line;
    const product = factOf('products', {
      date: day,
      name: line.description ?? name,
      per: line.amount,
      nutrients: line.nutrients,
    });
    products.push(product);
    return { ...line, product: product.id };
  });
  const recipe = factOf('recipes', recipeFromLines(name, kept, day));
  return {
    add: [...products.map((fact) => ({ kind: 'products' as const, fact })), { kind: 'recipes', fact: recipe }],
  };
}
