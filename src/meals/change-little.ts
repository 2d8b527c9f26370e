import { type NutrientAmounts, type NutrientKey, nutrientsOf } from '../nutrition/index.ts';
import { solveHere } from '../optimization/index.ts';
import { activeScreens, type Candidate, findCandidates } from './candidates.ts';
import { DISHES } from './catalogue.ts';
import type { Slot } from './dish.ts';
import type { MealPlanInput, MealTarget } from './input.ts';
import { writeModel } from './model.ts';
import { targetPoints } from './penalty.ts';
import { addAmounts, scaled } from './prepared.ts';
import { changeText } from './swap.ts';
import { DAYS, MAX_REPEATS, servingPoints, targetsUnder } from './week.ts';

/** A meal as it stands in the diary. */
export interface EatenMeal {
  readonly date: string;
  readonly slot: Slot;
  readonly name: string;
  readonly foods: readonly { readonly food: string; readonly grams: number }[];
  /** What labels said of the rest of it. */
  readonly nutrients?: NutrientAmounts;
}

export interface SmallChange {
  readonly date: string;
  readonly slot: Slot;
  readonly instead: string;
  readonly dishId: string;
  readonly name: string;
  readonly portions: number;
  /** On that day, by nutrient with an aim. */
  readonly change: NutrientAmounts;
  readonly text: string;
}

export interface SmallChanges {
  readonly status: 'optimal' | 'time-limit';
  readonly changes: readonly SmallChange[];
  /** The mean logged day before and after, food only. */
  readonly before: NutrientAmounts;
  readonly after: NutrientAmounts;
}

/** Points each change must earn, so that none is proposed for next to nothing. */
const CHANGE_POINTS = 2;

/** Replacements looked at for each meal: the best by themselves. */
const SHORTLIST = 8;

/**
 * The fewest meals to change in what the person ate, at most `most`, that bring the mean day nearest to the aims.
 * `eaten` is what was logged on `days` days (7 unless said); meals keep their day and slot.
 */
export async function changeLittle(
  input: MealPlanInput,
  eaten: readonly EatenMeal[],
  { most = 3, days = DAYS }: { readonly most?: number; readonly days?: number } = {},
): Promise<SmallChanges> {
  const solve = input.solve ?? solveHere;
  const targets = targetsUnder(input, activeScreens(input.restrictions));
  const { candidates } = findCandidates(input, input.dishes ?? DISHES, input.foods);
  const costs = servingPoints(candidates, input);
  const amounts = eaten.map((meal) =>
    addAmounts([...meal.foods.flatMap((part) => amountsOf(part, input)), meal.nutrients ?? {}]),
  );
  const eatenSum = addAmounts(amounts);
  const supplements = scaled(input.supplementsPerDay ?? {}, days);
  const pointsOf = (sum: NutrientAmounts) => meanPoints(targets, addAmounts([sum, supplements]), days);

  const options = eaten.flatMap((meal, m) =>
    candidates
      .map((candidate, i) => ({ m, candidate, cost: costs[i]!, gain: minus(candidate, amounts[m]!) }))
      .filter(({ candidate }) => candidate.slot === meal.slot)
      .map((option) => ({ ...option, points: pointsOf(addAmounts([eatenSum, option.gain])) + option.cost }))
      .sort((a, b) => a.points - b.points)
      .slice(0, SHORTLIST),
  );
  const indices = (test: (option: (typeof options)[number]) => boolean) =>
    options.flatMap((o, i) => (test(o) ? [i] : []));
  const dishIds = [...new Set(options.map(({ candidate }) => candidate.prepared.dish.id))];
  const result = await solve(
    writeModel({
      // A change counts as what it adds, which may be less than nothing. Sums are over seven days in the model.
      candidates: options.map(({ candidate, gain }) => ({
        ...candidate,
        portions: 1,
        prepared: { ...candidate.prepared, nutrients: scaled(gain, DAYS / days) },
      })),
      costs: options.map(({ cost }) => cost + CHANGE_POINTS),
      targets,
      open: {},
      most: options.map(() => 1),
      mostPerDish: eaten.map((_, m) => ({ members: indices((o) => o.m === m), most: 1, pointsAgain: 0 })),
      mostPerProtein: dishIds.map((id) => ({
        members: indices((o) => o.candidate.prepared.dish.id === id),
        most: MAX_REPEATS.dinner,
      })),
      caps: [{ members: options.map((_, i) => i), most }],
      given: scaled(addAmounts([eatenSum, supplements]), DAYS / days),
      upperLimitShare: 1,
    }),
    { gap: 0.01, timeLimitS: input.timeLimitS ?? 5 },
  );
  const chosen = options.filter((_, i) => Math.round(result.values[`x${i}`] ?? 0) === 1);
  const keys = targets.map(({ nutrient }) => nutrient);
  return {
    status: result.status === 'time-limit' ? 'time-limit' : 'optimal',
    changes: chosen.map(({ m, candidate, gain }) => {
      const change = only(gain, keys);
      const { date, slot, name: instead } = eaten[m]!;
      const { id: dishId, name } = candidate.prepared.dish;
      return {
        date,
        slot,
        instead,
        dishId,
        name,
        portions: candidate.portions,
        change,
        text: changeText(change, input, { gainsFirst: true }),
      };
    }),
    before: scaled(eatenSum, 1 / days),
    after: scaled(addAmounts([eatenSum, ...chosen.map(({ gain }) => gain)]), 1 / days),
  };
}

function amountsOf({ food, grams }: EatenMeal['foods'][number], { foods }: MealPlanInput): NutrientAmounts[] {
  const found = foods.get(food);
  return found === undefined ? [] : [nutrientsOf(found, grams)];
}

const minus = (candidate: Candidate, eaten: NutrientAmounts): NutrientAmounts =>
  addAmounts([scaled(candidate.prepared.nutrients, candidate.portions), scaled(eaten, -1)]);

function meanPoints(targets: readonly MealTarget[], sum: NutrientAmounts, days: number): number {
  return targets.reduce((points, target) => {
    const mean = (sum[target.nutrient] ?? 0) / days;
    const above = target.upperLimit !== undefined && mean > target.upperLimit ? 1e6 : 0;
    return points + targetPoints(target, mean) + above;
  }, 0);
}

function only(amounts: NutrientAmounts, keys: readonly NutrientKey[]): NutrientAmounts {
  return Object.fromEntries(keys.map((key) => [key, Math.round((amounts[key] ?? 0) * 100) / 100]));
}
