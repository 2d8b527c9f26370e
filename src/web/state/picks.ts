import type { FoodTable } from '../../nutrition/index.ts';
import { addTo, type BonewiseRecord, type Day, type Fact } from '../../record/index.ts';
import type { Change } from '../api.ts';
import { factOf } from './changes.ts';
import { copyLine } from './diary.ts';
import { type Chosen, choiceOfLine, type Eatable, eatableOf, firstChoice, lineOf, type Slot } from './eatables.ts';
import { recipeLines } from './recipes.ts';

/** Something offered before a word is typed, with the portion that one tap logs. */
export type Pick =
  | { is: 'food'; id: string; name: string; eatable: Eatable; chosen: Chosen }
  | { is: 'recipe'; id: string; name: string; recipe: Fact<'recipes'> }
  | { is: 'words'; id: string; name: string; line: Fact<'diary'> };

/** How far back what was eaten is offered again. */
const RECENT_DAYS = 28;
const USUAL_DAYS = 84;

const portionKey = ({ measure, amount }: Fact<'diary'>): string =>
  measure ? `${measure.count} ${measure.label}` : `${amount?.value} ${amount?.unit}`;

/** The line with the portion that was eaten most often lately; of equally frequent ones the newest. */
export function usualLine(record: BonewiseRecord, id: string, day: Day): Fact<'diary'> | undefined {
  const from = addTo(day, { days: -USUAL_DAYS });
  const lines = record.diary
    .filter((line) => (line.food ?? line.product) === id && !line.dish && line.date >= from && line.date <= day)
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
  const groups = [...Map.groupBy(lines, portionKey).values()];
  return groups.reduce<Fact<'diary'>[]>((best, one) => (one.length > best.length ? one : best), [])[0];
}

function foodPick(record: BonewiseRecord, foods: FoodTable, id: string, day: Day, amount?: Chosen): Pick | undefined {
  const eatable = eatableOf(id, record, foods);
  if (!eatable) return undefined;
  const usual = usualLine(record, id, day);
  const chosen = (usual && choiceOfLine(eatable.food, usual)) ?? amount ?? firstChoice(eatable.food, undefined);
  return { is: 'food', id, name: eatable.food.name, eatable, chosen };
}

/** What carries a star, in the order in which the stars were given. */
export function favouritePicks(record: BonewiseRecord, foods: FoodTable, day: Day): Pick[] {
  return record.favourites.flatMap(({ food: id, amount }) => {
    const recipe = record.recipes.find((one) => one.id === id);
    if (recipe) return [recipePick(recipe)];
    const grams = amount?.unit === 'g' ? { measure: undefined, count: amount.value } : undefined;
    return foodPick(record, foods, id, day, grams) ?? [];
  });
}

export const recipePick = (recipe: Fact<'recipes'>): Pick => ({
  is: 'recipe',
  id: recipe.id,
  name: recipe.name,
  recipe,
});

/** Salt and spices: nobody looks for them first. */
const SEASONING_GRAMS = 5;

/**
 * Foods, products and lines in words of the last weeks: what is eaten at this meal first, then what is eaten most often;
 * seasonings last. What came with a dish is left to the dish.
 */
export function recentPicks(record: BonewiseRecord, foods: FoodTable, { date: day, meal }: Slot, most = 8): Pick[] {
  const from = addTo(day, { days: -RECENT_DAYS });
  const starred = new Set(record.favourites.map(({ food }) => food));
  const lines = record.diary.filter((line) => !line.dish && line.date >= from && line.date <= day);
  const groups = [...Map.groupBy(lines, (line) => line.food ?? line.product ?? `"${line.description ?? ''}`)];
  return groups
    .filter(([id]) => !starred.has(id))
    .map(([id, of]) => ({ id, of, here: of.filter((line) => line.meal === meal).length, pinch: of.every(isPinch) }))
    .sort(
      (a, b) =>
        Number(a.pinch) - Number(b.pinch) ||
        b.here - a.here ||
        b.of.length - a.of.length ||
        newest(b.of).localeCompare(newest(a.of)),
    )
    .flatMap(({ id, of }): Pick[] => {
      const pick = foodPick(record, foods, id, day);
      if (pick) return [pick];
      const line = of.at(-1);
      return line?.description ? [{ is: 'words', id: line.id, name: line.description, line }] : [];
    })
    .slice(0, most);
}

const isPinch = ({ amount }: Fact<'diary'>): boolean => amount?.unit === 'g' && amount.value < SEASONING_GRAMS;
const newest = (lines: readonly Fact<'diary'>[]): Day =>
  lines
    .map(({ date }) => date)
    .sort()
    .at(-1)!;

/** What one tap writes into the diary. */
export function linesOfPick(pick: Pick, record: BonewiseRecord, slot: Slot): Fact<'diary'>[] {
  if (pick.is === 'recipe') return recipeLines(pick.recipe, record.products, slot, 1);
  if (pick.is === 'food') {
    const line = lineOf(pick.eatable, pick.chosen, slot);
    return line ? [line] : [];
  }
  return [copyLine(pick.line, slot)];
}

export const isFavourite = (record: BonewiseRecord, id: string): boolean =>
  record.favourites.some(({ food }) => food === id);

/** Gives a star, or takes it back. */
export function star(record: BonewiseRecord, id: string, on: boolean, day: Day): Change {
  const given = record.favourites.filter(({ food }) => food === id);
  if (!on) return { remove: given.map((fact) => ({ kind: 'favourites', id: fact.id })) };
  return given.length > 0 ? {} : { add: [{ kind: 'favourites', fact: factOf('favourites', { date: day, food: id }) }] };
}
