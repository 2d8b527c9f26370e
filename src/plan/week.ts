import { type Assessment, assess, entriesOf, factsFor } from '../assessment/index.ts';
import {
  changeLittle,
  type EatenMeal,
  type MealPlace,
  type MealPlan,
  type SmallChanges,
  type SwapOffer,
  swapMeal,
} from '../meals/index.ts';
import type { FoodTable } from '../nutrition/index.ts';
import type { Solve } from '../optimization/index.ts';
import type { BonewiseRecord, Day, Fact } from '../record/index.ts';
import type { Facts } from '../rules/index.ts';
import { mealInput, mealPlan } from './meals.ts';

interface Options {
  foods: FoodTable;
  solve?: Solve | undefined;
}

interface Looked {
  facts: Facts;
  assessment: Assessment;
}

const look = (record: BonewiseRecord, asOf: Day, { foods }: Options): Looked => ({
  facts: factsFor(record, asOf, { foods }),
  assessment: assess(record, asOf, { foods }),
});

/** The week planned again: what is locked or eaten stays, all else is chosen anew. */
export async function weekAgain(
  record: BonewiseRecord,
  asOf: Day,
  options: Options & { seed: number },
): Promise<MealPlan> {
  const { facts, assessment } = look(record, asOf, options);
  return mealPlan(facts, assessment, { ...options, startDate: asOf, again: true });
}

/** Another meal in place of a planned one, without the week around it. */
export type MealOffer = Omit<SwapOffer, 'plan'>;

/** Three other meals for one place of a planned week. @throws RangeError when the week has no such meal */
export function mealOffers(
  record: BonewiseRecord,
  asOf: Day,
  { week, place, ...options }: Options & { week: MealPlan; place: MealPlace },
): MealOffer[] {
  const { facts, assessment } = look(record, asOf, options);
  const input = mealInput(facts, assessment, { ...options, startDate: week.startDate, seed: week.seed });
  return swapMeal(input, week, place).map(({ plan: _, ...offer }) => offer);
}

/** How far back meals are looked for, and how many logged days count at most. */
const WINDOW_DAYS = 28;
const LOGGED_DAYS = 7;

/** The newest logged days, at most seven. */
export interface ChangesOfDays extends SmallChanges {
  days: number;
  from: Day | undefined;
  to: Day | undefined;
}

/** The fewest meals to change in what the diary says was eaten, each with what it brings. */
export async function smallChanges(
  record: BonewiseRecord,
  asOf: Day,
  { most, ...options }: Options & { most: number },
): Promise<ChangesOfDays> {
  const { facts, assessment } = look(record, asOf, options);
  const lines = facts.since('diary', WINDOW_DAYS);
  const days = [...new Set(lines.map(({ date }) => date))].sort().slice(-LOGGED_DAYS);
  const span = { days: days.length, from: days[0], to: days.at(-1) };
  if (days.length === 0) return { ...span, status: 'optimal', changes: [], before: {}, after: {} };
  const eaten = eatenMeals(
    lines.filter(({ date }) => days.includes(date)),
    options.foods,
  );
  const input = mealInput(facts, assessment, { ...options, startDate: asOf, seed: 1 });
  return { ...span, ...(await changeLittle(input, eaten, { most, days: days.length })) };
}

function eatenMeals(lines: readonly Fact<'diary'>[], foods: FoodTable): EatenMeal[] {
  const meals = Map.groupBy(lines, ({ date, meal }) => `${date} ${meal}`);
  return [...meals.values()].map((together) => {
    const { date, meal } = together[0]!;
    const entries = entriesOf(together);
    const labels = entries.flatMap((entry) => ('foodId' in entry ? [] : [entry.nutrients]));
    const names = together.map((line) => (line.food && foods.get(line.food)?.name) || line.description);
    return {
      date,
      slot: meal,
      name: names.filter((name) => name !== undefined).join(', '),
      foods: entries.flatMap((entry) => ('foodId' in entry ? [{ food: entry.foodId, grams: entry.grams }] : [])),
      nutrients: sumOf(labels),
    };
  });
}

function sumOf(all: readonly Readonly<Record<string, number>>[]): Record<string, number> {
  const sum: Record<string, number> = {};
  for (const amounts of all) for (const [key, value] of Object.entries(amounts)) sum[key] = (sum[key] ?? 0) + value;
  return sum;
}
