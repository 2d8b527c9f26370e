import type { SolveResult } from '../optimization/index.ts';
import { addTo, weekdayOf } from '../record/index.ts';
import { adaptDish } from './adapt.ts';
import { activeScreens, type Candidate, energyPerDay, screenContext } from './candidates.ts';
import type { DaysRequest, Serving } from './days.ts';
import { type Dish, SLOTS } from './dish.ts';
import type { LockedMeal, MealPlanInput, MealTarget } from './input.ts';
import { prepareDish } from './prepared.ts';
import { DAYS, slotsPerDay } from './week.ts';

/** A meal that stays, with its day (0 the first). */
export interface LockedServing extends Serving {
  readonly day: number;
}

/** Locked meals as servings; a locked meal is kept even where a restriction would now leave it out. */
export function lockedServings(input: MealPlanInput, dishes: readonly Dish[]): LockedServing[] {
  const dates = Array.from({ length: DAYS }, (_, d) => addTo(input.startDate, { days: d }));
  return (input.locked ?? []).map((meal) => {
    const day = dates.indexOf(meal.date);
    if (day < 0) throw new RangeError(`locked meal on ${meal.date}: the week is ${dates[0]} to ${dates.at(-1)}`);
    return { ...servingOf(meal, input, dishes), locked: true, day };
  });
}

/**
 * The serving a meal of a plan stands for.
 * @throws RangeError when there is no such dish, or the food table lacks one of its foods.
 */
export function servingOf(
  { dishId, slot, portions }: Pick<LockedMeal, 'dishId' | 'slot' | 'portions'>,
  input: MealPlanInput,
  dishes: readonly Dish[],
): Serving {
  const written = dishes.find(({ id }) => id === dishId);
  if (written === undefined) throw new RangeError(`no dish "${dishId}"`);
  const { dish, adaptations } = adaptDish(written, input.restrictions);
  const prepared = prepareDish(dish, input.foods);
  if (prepared === undefined) throw new RangeError(`the food table lacks an ingredient of "${dishId}"`);
  return { prepared, slot, portions, allowedPortions: [portions], adaptations, locked: false };
}

/** What the day search needs to know beside the meals. */
export function daysFor(input: MealPlanInput, targets: readonly MealTarget[], days: Serving[][]): DaysRequest {
  const screens = activeScreens(input.restrictions);
  const first = weekdayOf(input.startDate) - 1;
  const { cookingMinutes } = input.prefs;
  return {
    days,
    targets,
    supplementsPerDay: input.supplementsPerDay ?? {},
    minutes: cookingMinutes && Array.from({ length: DAYS }, (_, d) => cookingMinutes[(first + d) % DAYS]!),
    steadyVitaminKUg: screens.some((s) => s.steadyVitaminK) ? screenContext(input).vitaminK1UgPerDay : undefined,
    scalePortions: energyPerDay(input.targets, screens) !== undefined,
    seed: input.seed,
  };
}

/** Puts the chosen meals on days in any order, locked ones on theirs; every day has the same slots in the same places. */
export function fillDays(
  input: MealPlanInput,
  candidates: readonly Candidate[],
  { values }: SolveResult,
  locked: readonly LockedServing[],
): Serving[][] {
  const perDay = slotsPerDay(input.prefs);
  const days: Serving[][] = Array.from({ length: DAYS }, () => []);
  for (const slot of SLOTS) {
    const queue = candidates.flatMap((candidate, i): Serving[] => {
      const times = candidate.slot === slot ? Math.round(values[`x${i}`] ?? 0) : 0;
      return Array.from({ length: times }, () => ({ ...candidate, locked: false }));
    });
    for (let place = 0; place < perDay[slot]; place++) {
      for (let d = 0; d < DAYS; d++) {
        const fixed = locked.filter((meal) => meal.slot === slot && meal.day === d)[place];
        const serving = fixed ?? queue.pop();
        if (serving !== undefined) days[d]!.push(serving);
      }
    }
  }
  return days;
}
