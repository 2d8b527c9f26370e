import type { PlannedMeal } from '../../meals/index.ts';
import type { FoodTable } from '../../nutrition/index.ts';
import { addTo, type BonewiseRecord, type Day, type Fact } from '../../record/index.ts';
import type { Change } from '../api.ts';
import { factOf } from './changes.ts';
import { type Meal, tick } from './daily.ts';
import { addLines } from './recipes.ts';

/** The lines of a day, of one meal or of all. */
export const linesOf = (record: BonewiseRecord, day: Day, meal?: Meal): Fact<'diary'>[] =>
  record.diary.filter((line) => line.date === day && (meal === undefined || line.meal === meal));

/** What a line of the diary is called: the food's name, else what was written. */
export const nameOfLine = (line: Fact<'diary'>, foods: Pick<FoodTable, 'get'>): string =>
  (line.food && foods.get(line.food)?.name) || line.description || line.food || '';

/** Ticks a planned meal: what goes into it stands in the diary from then on; taking the tick back takes it out. */
export function eatMeal(record: BonewiseRecord, day: Day, meal: PlannedMeal, on: boolean): Change {
  const mark = tick(record, day, `meal:${meal.slot}`, on);
  if (!on) {
    const lines = linesOf(record, day, meal.slot).filter((line) => line.dish === meal.dishId);
    return { remove: [...(mark.remove ?? []), ...lines.map(({ id }) => ({ kind: 'diary' as const, id }))] };
  }
  const lines = meal.ingredients
    .filter(({ grams }) => grams > 0)
    .map(({ food, grams }) => ({
      kind: 'diary' as const,
      fact: factOf('diary', {
        date: day,
        meal: meal.slot,
        food,
        amount: { value: grams, unit: 'g' },
        dish: meal.dishId,
      }),
    }));
  return { add: [...(mark.add ?? []), ...lines] };
}

/** The same again as a new line of another day or meal; its time stays behind. */
export const copyLine = (
  { id: _, source: __, time: ___, ...line }: Fact<'diary'>,
  into: { date: Day; meal?: Meal },
): Fact<'diary'> => factOf('diary', { ...line, ...into });

/** The same foods again on another day; times and ticks stay behind. */
export const copyLines = (lines: readonly Fact<'diary'>[], to: Day): Change =>
  addLines(lines.map((line) => copyLine(line, { date: to })));

/** The last day before this one on which anything (of the meal) was written down, up to a week back. */
export function lastLoggedBefore(record: BonewiseRecord, day: Day, meal?: Meal): Day | undefined {
  for (let back = 1; back <= 7; back += 1) {
    const date = addTo(day, { days: -back });
    if (linesOf(record, date, meal).length > 0) return date;
  }
  return undefined;
}
