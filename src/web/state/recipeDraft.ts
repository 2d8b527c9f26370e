import {
  type FoodTable,
  type IngredientMatch,
  matchIngredients,
  type ReadRecipe,
  type RecipePart,
  type WeightFrom,
  weightOf,
} from '../../nutrition/index.ts';
import type { BonewiseRecord, Day, Fact } from '../../record/index.ts';
import { numberFrom } from '../forms/draft.ts';
import { factOf, newId } from './changes.ts';
import { type Chosen, choiceOfLine, eatableOf, gramsOf } from './eatables.ts';
import { searchIn } from './foods.ts';

type Recipe = Fact<'recipes'>;
type Own = Pick<BonewiseRecord, 'products'>;

/** An ingredient as it is being entered or checked. */
export interface DraftLine {
  key: string;
  /** As it was written on the page that was pasted. */
  text?: string;
  /** The food or product it is taken for. */
  id?: string;
  chosen?: Chosen;
  /** Whether a person said that food and amount are right; without that nothing of it counts. */
  confirmed: boolean;
  match?: IngredientMatch;
}

export interface RecipeDraft {
  name: string;
  portions: string;
  kind: Recipe['kind'];
  from: string;
  lines: DraftLine[];
}

export const emptyRecipe = (): RecipeDraft => ({ name: '', portions: '4', kind: 'recipe', from: '', lines: [] });

/** A recipe of the record as its form shows it. */
export function draftOfRecipe(recipe: Recipe, own: Own, foods: FoodTable): RecipeDraft {
  return {
    name: recipe.name,
    portions: String(recipe.portions),
    kind: recipe.kind,
    from: recipe.from ?? '',
    lines: recipe.ingredients.map(({ text, food, product, amount, measure, confirmed }) => {
      const id = food ?? product;
      const eatable = id === undefined ? undefined : eatableOf(id, own, foods);
      const chosen = eatable && choiceOfLine(eatable.food, { amount, measure });
      return {
        key: newId(),
        ...(text === undefined ? {} : { text }),
        ...(id === undefined ? {} : { id }),
        ...(chosen ? { chosen } : {}),
        confirmed: confirmed !== false,
      };
    }),
  };
}

const inGrams = (grams: number): Chosen => ({ measure: undefined, count: Number(grams.toPrecision(3)) });

/** What was read off a page, each line with a proposal that a person has yet to say yes to. */
export function draftOfRead(read: ReadRecipe, foods: FoodTable): RecipeDraft {
  const matches = matchIngredients(read.ingredients, searchIn(foods), (id) => foods.get(id));
  return {
    name: read.name ?? '',
    portions: read.portions === undefined ? '' : String(read.portions),
    kind: 'recipe',
    from: '',
    lines: matches.map((match) => {
      const [first] = match.foods;
      return {
        key: newId(),
        text: match.text.slice(0, 300),
        confirmed: false,
        match,
        ...(first ? { id: first.id } : {}),
        ...(first && match.grams ? { chosen: inGrams(match.grams) } : {}),
      };
    }),
  };
}

/** What a line weighs when it is taken for another food, and how that is known. */
export function proposedFor(
  { match }: Pick<DraftLine, 'match'>,
  id: string,
  foods: FoodTable,
): { chosen: Chosen; from: WeightFrom } | undefined {
  const weight = match && weightOf(match.quantity, match.unit, match.text, foods.get(id));
  return weight && { chosen: inGrams(weight.grams), from: weight.from };
}

/** Where a line stands: taken as right, to be looked at, or without a food or amount. */
export function standing({ id, chosen, confirmed }: DraftLine): 'right' | 'check' | 'unknown' {
  if (id === undefined || chosen === undefined) return 'unknown';
  return confirmed ? 'right' : 'check';
}

/** A proposal that fits word for word and has its weight from the words: still only a proposal. */
export const fitsWell = (line: DraftLine): boolean =>
  standing(line) === 'check' &&
  line.match?.foodConfidence === 'good' &&
  line.match.foods[0]?.id === line.id &&
  line.match.gramsFrom !== 'guessed';

/** What the lines bring; a line that is not right counts as not known. */
export const partsOfDraft = (lines: readonly DraftLine[], own: Own, foods: FoodTable): RecipePart[] =>
  lines.map((line) => {
    const eatable = standing(line) === 'right' ? eatableOf(line.id!, own, foods) : undefined;
    const grams = eatable && gramsOf(eatable.food, line.chosen!);
    return eatable && grams !== undefined ? { food: eatable.food, grams } : {};
  });

export interface RecipeProblem {
  at: 'name' | 'portions' | 'lines' | 'heavy';
}

/** A line of the diary holds no more. */
const MOST_GRAMS_A_PORTION = 5000;

/** The recipe as a fact, or what is missing. */
export function readRecipeDraft(
  draft: RecipeDraft,
  { own, foods, day, before }: { own: Own; foods: FoodTable; day: Day; before?: Recipe | undefined },
): { recipe: Recipe } | { problems: RecipeProblem[] } {
  const portions = numberFrom(draft.portions);
  const fits = portions !== undefined && portions > 0 && portions <= 100;
  const problems: RecipeProblem[] = [
    ...(draft.name.trim() === '' ? [{ at: 'name' as const }] : []),
    ...(fits ? [] : [{ at: 'portions' as const }]),
    ...(draft.lines.length === 0 ? [{ at: 'lines' as const }] : []),
  ];
  const ingredients = draft.lines.map((line) => ingredientOf(line, own, foods));
  const heaviest = Math.max(0, ...ingredients.map(({ amount }) => amount?.value ?? 0));
  if (fits && heaviest / portions > MOST_GRAMS_A_PORTION) problems.push({ at: 'heavy' });
  if (problems.length > 0) return { problems };
  return {
    recipe: factOf('recipes', {
      ...(before ? { id: before.id, source: before.source } : {}),
      ...(before?.note ? { note: before.note } : {}),
      date: before?.date ?? day,
      name: draft.name.trim(),
      kind: draft.kind,
      portions,
      ingredients,
      ...(draft.from.trim() === '' ? {} : { from: draft.from.trim() }),
    }),
  };
}

function ingredientOf(line: DraftLine, own: Own, foods: FoodTable): Recipe['ingredients'][number] {
  const { id, chosen, text, confirmed } = line;
  const eatable = id === undefined ? undefined : eatableOf(id, own, foods);
  const grams = eatable && chosen ? gramsOf(eatable.food, chosen) : undefined;
  const words = text ?? eatable?.food.name ?? id;
  return {
    ...(words === undefined ? {} : { text: words }),
    ...(id === undefined ? {} : eatable?.product ? { product: id } : { food: id }),
    ...(grams === undefined ? {} : { amount: { value: grams, unit: 'g' } }),
    ...(chosen?.measure === undefined ? {} : { measure: { label: chosen.measure, count: chosen.count } }),
    confirmed: standing(line) === 'unknown' ? false : confirmed,
  };
}
