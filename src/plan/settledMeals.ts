import { findDish, type LockedMeal, type Slot } from '../meals/index.ts';
import { addTo, type Day, daysBetween, type Fact, valueIn } from '../record/index.ts';
import type { Facts } from '../rules/index.ts';

/** A meal of the week that is not to be chosen any more. */
export interface SettledMeal extends LockedMeal {
  /** Kept weeks give way when the rest is planned again; what is locked or eaten does not. */
  readonly firm: boolean;
  readonly locked: boolean;
}

const DAYS = 7;
const placeOf = ({ date, slot }: { date: Day; slot: Slot }): string => `${date} ${slot}`;

/** What is settled of the week from a day on: the weeks that the person keeps, the newest first, and what was eaten. */
export function settledMeals(facts: Facts, from: Day): SettledMeal[] {
  const places = new Map<string, SettledMeal[]>();
  for (const week of facts.upTo('mealPlans')) {
    for (const [place, meals] of Map.groupBy(keptOf(week), placeOf)) places.set(place, meals);
  }
  for (const eaten of eatenOf(facts)) {
    const kept = places.get(placeOf(eaten)) ?? [];
    const same = kept.findIndex(({ dishId }) => dishId === eaten.dishId);
    // What was eaten stands where the same dish was kept, else in the first place of its slot.
    const at = Math.max(0, same);
    const meal = same < 0 ? eaten : { ...kept[same]!, firm: true };
    places.set(placeOf(eaten), kept.length === 0 ? [meal] : kept.with(at, meal));
  }
  return [...places.values()].flat().filter(({ date }) => {
    const day = daysBetween(from, date);
    return day >= 0 && day < DAYS;
  });
}

const keptOf = (week: Fact<'mealPlans'>): SettledMeal[] =>
  week.meals.map(({ day, meal, dish, portions, locked = false }) => ({
    date: addTo(week.date, { days: day }),
    slot: meal,
    dishId: dish,
    portions,
    locked,
    firm: locked,
  }));

/** Dishes of the plan that stand in the diary, with the portion that their weight makes. */
function eatenOf(facts: Facts): SettledMeal[] {
  const lines = facts.since('diary', 1).filter(({ dish }) => dish !== undefined);
  const byDish = Map.groupBy(lines, ({ date, meal, dish }) => `${date} ${meal} ${dish}`);
  return [...byDish.values()].flatMap((together) => {
    const { date, meal, dish: dishId } = together[0]!;
    const dish = findDish(dishId!);
    if (dish === undefined) return [];
    const grams = together.reduce((sum, { amount }) => sum + (amount ? valueIn(amount, 'g') : 0), 0);
    const one = Object.values(dish.ingredients).reduce((sum, part) => sum + part, 0);
    const portions = Math.min(4, Math.max(0.25, Math.round((4 * grams) / one) / 4));
    return [{ date, slot: meal, dishId: dish.id, portions, locked: false, firm: true }];
  });
}

/** How often a kept dish is passed over, and never eaten, before the week asks for it last. */
const PASSED_OVER = 2;

/** Dishes that stood in kept weeks while something else was eaten: what the diary says the person does not care for. */
export function passedOver(facts: Facts): string[] {
  const eaten = new Set(facts.record.diary.flatMap(({ dish }) => dish ?? []));
  const logged = new Set(facts.record.diary.map(({ date, meal }) => placeOf({ date, slot: meal })));
  const times = new Map<string, number>();
  for (const meal of facts.since('mealPlans', 90).flatMap(keptOf)) {
    if (meal.date >= facts.asOf || eaten.has(meal.dishId) || !logged.has(placeOf(meal))) continue;
    times.set(meal.dishId, (times.get(meal.dishId) ?? 0) + 1);
  }
  return [...times].filter(([, count]) => count >= PASSED_OVER).map(([dish]) => dish);
}
