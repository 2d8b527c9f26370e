import { type AmountRange, type Food, NUTRIENT_KEYS, type NutrientKey } from '../composition/index.ts';
import type { DayIntake, DiaryEntry, Intake, IntakeInput, NutrientIntake } from './types.ts';

/**
 * What the diary adds up to, nutrient by nutrient.
 *
 * Means are over the logged days. Supplements count on logged days only, so that food and supplements describe the
 * same days. A food without a figure adds nothing and makes the result incomplete: "at least x, rest unknown".
 * @throws RangeError for a weight or amount that is negative or not finite.
 */
export function intakeOf(input: IntakeInput): Intake {
  const days = [...new Set(input.days ?? input.entries.map((entry) => entry.day))].sort();
  const items = itemsOf(input, new Set(days));
  return Object.fromEntries(NUTRIENT_KEYS.map((key) => [key, nutrientIntake(key, days, items)])) as unknown as Intake;
}

/** A diary line or a supplement, brought to one form. */
interface Item {
  readonly day: string;
  readonly supplement: boolean;
  readonly grams: number | undefined;
  amount(key: NutrientKey): number | undefined;
  range(key: NutrientKey): AmountRange | undefined;
}

function itemsOf({ entries, supplements = [], food }: IntakeInput, days: ReadonlySet<string>): Item[] {
  return [
    ...entries.map((entry) => foodItem(entry, food)),
    ...supplements.map(({ day, nutrients }) => fixedItem(day, nutrients, undefined, true)),
  ].filter((item) => days.has(item.day));
}

function foodItem(entry: DiaryEntry, foodOf: IntakeInput['food']): Item {
  if (!('foodId' in entry)) return fixedItem(entry.day, entry.nutrients, entry.grams, false);
  const { day, grams, foodId } = entry;
  const food: Pick<Food, 'per100g' | 'ranges'> | undefined = foodOf(foodId);
  const portions = checked(grams, `grams of ${foodId} on ${day}`) / 100;
  return {
    day,
    supplement: false,
    grams,
    amount: (key) => scaled(food?.per100g[key], portions),
    range: (key) => {
      const range = food?.ranges[key];
      return range === undefined ? undefined : { low: range.low * portions, high: range.high * portions };
    },
  };
}

function fixedItem(
  day: string,
  nutrients: Partial<Record<NutrientKey, number>>,
  grams: number | undefined,
  supplement: boolean,
): Item {
  for (const [key, amount] of Object.entries(nutrients)) checked(amount, `${key} on ${day}`);
  if (grams !== undefined) checked(grams, `grams on ${day}`);
  return { day, supplement, grams, amount: (key) => nutrients[key], range: () => undefined };
}

function nutrientIntake(nutrient: NutrientKey, days: readonly string[], items: readonly Item[]): NutrientIntake {
  const byDay = new Map(days.map((day) => [day, { day, food: 0, supplements: 0 }]));
  let [weight, knownWeight, complete] = [0, 0, true];
  for (const item of items) {
    const amount = item.amount(nutrient);
    byDay.get(item.day)![item.supplement ? 'supplements' : 'food'] += amount ?? 0;
    if (item.supplement) continue;
    weight += item.grams ?? 0;
    if (amount === undefined) complete = false;
    else knownWeight += item.grams ?? 0;
  }
  const perDay: DayIntake[] = [...byDay.values()];
  const foodPerDay = mean(perDay.map((day) => day.food));
  const supplementsPerDay = mean(perDay.map((day) => day.supplements));
  const range = rangeOf(nutrient, items, days.length);
  const sd = standardDeviation(perDay.map((day) => day.food + day.supplements));
  return {
    nutrient,
    days: days.length,
    meanPerDay: foodPerDay + supplementsPerDay,
    foodPerDay,
    supplementsPerDay,
    complete,
    ...(weight > 0 ? { knownWeightShare: knownWeight / weight } : {}),
    ...(range === undefined ? {} : { range }),
    ...(sd === undefined ? {} : { sdBetweenDays: sd }),
    perDay,
  };
}

function rangeOf(key: NutrientKey, items: readonly Item[], days: number): AmountRange | undefined {
  if (days === 0 || items.every((item) => item.range(key) === undefined)) return undefined;
  const ends = (end: 'low' | 'high'): number =>
    sum(items.map((item) => item.range(key)?.[end] ?? item.amount(key) ?? 0)) / days;
  return { low: ends('low'), high: ends('high') };
}

function checked(amount: number, what: string): number {
  if (!Number.isFinite(amount) || amount < 0) throw new RangeError(`${what} must be 0 or more, got ${amount}`);
  return amount;
}

const scaled = (value: number | undefined, by: number): number | undefined =>
  value === undefined ? undefined : value * by;
const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
const mean = (values: readonly number[]): number => (values.length === 0 ? 0 : sum(values) / values.length);

function standardDeviation(values: readonly number[]): number | undefined {
  if (values.length < 2) return undefined;
  const centre = mean(values);
  return Math.sqrt(sum(values.map((value) => (value - centre) ** 2)) / (values.length - 1));
}
