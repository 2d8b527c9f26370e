import type { MealPlan, PlannedMeal, Slot } from '../../meals/index.ts';
import { addTo, type BonewiseRecord, type Day, daysBetween, type Fact } from '../../record/index.ts';
import type { Change } from '../api.ts';
import { factOf } from './changes.ts';

/** One meal of the week: the slot's first or second that day. */
export interface Place {
  date: Day;
  slot: Slot;
  index: number;
}

type KeptWeek = Fact<'mealPlans'>;
type KeptMeal = KeptWeek['meals'][number];
type Week = Pick<MealPlan, 'startDate' | 'seed' | 'days'>;

/** The week as it is kept from this very day on: what is locked or swapped is written there. */
export const keptFrom = (record: BonewiseRecord, day: Day): KeptWeek | undefined =>
  record.mealPlans.findLast(({ date }) => date === day);

/** The last day of the shown week up to which every day is kept; nothing where the first is not. */
export function keptThrough(record: BonewiseRecord, { days }: Week): Day | undefined {
  const kept = new Set(
    record.mealPlans.flatMap(({ date, meals }) => meals.map(({ day }) => addTo(date, { days: day }))),
  );
  const open = days.findIndex(({ date }) => !kept.has(date));
  return days[(open < 0 ? days.length : open) - 1]?.date;
}

/** Whether every day that the plan shows is kept, by this week's fact or by one of the days before. */
export const isKept = (record: BonewiseRecord, week: Week): boolean =>
  week.days.length > 0 && keptThrough(record, week) === week.days.at(-1)!.date;

const mealsOf = ({ startDate, days }: Week): KeptMeal[] =>
  days.flatMap(({ date, meals }) =>
    meals.map(({ slot, dishId, portions, locked }) => ({
      day: daysBetween(startDate, date),
      meal: slot,
      dish: dishId,
      portions,
      ...(locked ? { locked } : {}),
    })),
  );

function write(record: BonewiseRecord, week: Week, meals: readonly KeptMeal[]): Change {
  const before = keptFrom(record, week.startDate);
  const fact = factOf('mealPlans', {
    ...(before ? { id: before.id } : {}),
    date: week.startDate,
    seed: week.seed,
    meals,
  });
  return before ? { replace: [{ kind: 'mealPlans', fact }] } : { add: [{ kind: 'mealPlans', fact }] };
}

/** Keeps a week as it is shown. */
export const keepWeek = (record: BonewiseRecord, week: Week): Change => write(record, week, mealsOf(week));

/** The meals that an edit begins from: what is kept is newer than a plan that is still being worked out. */
const current = (record: BonewiseRecord, week: Week): readonly KeptMeal[] =>
  keptFrom(record, week.startDate)?.meals ?? mealsOf(week);

/** Where a place stands in a list of kept meals; -1 where it does not. */
function indexOf(meals: readonly KeptMeal[], { startDate }: Week, { date, slot, index }: Place): number {
  const day = daysBetween(startDate, date);
  const there = meals.flatMap((meal, i) => (meal.day === day && meal.meal === slot ? [i] : []));
  return there[index] ?? -1;
}

/** Locks a meal, or lets it go; the whole week is kept with it. */
export function lockMeal(record: BonewiseRecord, week: Week, place: Place, locked: boolean): Change {
  const meals = current(record, week);
  const at = indexOf(meals, week, place);
  if (at < 0) return {};
  const { locked: _, ...meal } = meals[at]!;
  return write(record, week, meals.with(at, locked ? { ...meal, locked } : meal));
}

/** Puts another dish in a place; who chose it means to have it, so it is locked. */
export function swapIn(
  record: BonewiseRecord,
  week: Week,
  place: Place,
  dish: { dishId: string; portions: number },
): Change {
  const meals = current(record, week);
  const at = indexOf(meals, week, place);
  if (at < 0) return {};
  const chosen = { ...meals[at]!, dish: dish.dishId, portions: dish.portions, locked: true };
  return write(record, week, meals.with(at, chosen));
}

/** Whether a meal is locked now, also while the plan that says so is still being worked out. */
export function isLocked(record: BonewiseRecord, week: Week, place: Place, meal: PlannedMeal): boolean {
  const meals = keptFrom(record, week.startDate)?.meals;
  if (!meals) return meal.locked;
  return meals[indexOf(meals, week, place)]?.locked ?? false;
}

/** How many meals are locked. */
export const lockedCount = (record: BonewiseRecord, week: Week): number =>
  current(record, week).filter(({ locked }) => locked).length;

/** Whether a dish stands in a place of the kept week. */
export function isPlanned(record: BonewiseRecord, week: Week, place: Place, dishId: string): boolean {
  const meals = keptFrom(record, week.startDate)?.meals;
  return meals?.[indexOf(meals, week, place)]?.dish === dishId;
}

/** The day that ticks of the shopping list stand under: the first of the newest kept week, so that each has its own list. */
export const listDay = (record: BonewiseRecord, asOf: Day): Day =>
  record.mealPlans
    .map(({ date }) => date)
    .filter((date) => date <= asOf && daysBetween(date, asOf) < 7)
    .sort()
    .at(-1) ?? asOf;
