import type { NutrientAmounts } from '../nutrition/index.ts';
import { type SolveResult, solveHere } from '../optimization/index.ts';
import { activeScreens, type Candidates, findCandidates } from './candidates.ts';
import { DISHES } from './catalogue.ts';
import { arrangeDays, overUpperLimits, type Serving } from './days.ts';
import { describeWeek, type MealPlan } from './describe.ts';
import { SLOTS } from './dish.ts';
import { emptySlots, type Infeasible, whyEmpty, whyNoWeek } from './infeasible.ts';
import type { MealPlanInput, MealTarget } from './input.ts';
import { type WeekModel, writeModel } from './model.ts';
import { addAmounts, scaled } from './prepared.ts';
import { daysFor, fillDays, type LockedServing, lockedServings } from './servings.ts';
import { DAYS, servingPoints, shapeWeek, targetsUnder } from './week.ts';

/** How far from the best week a plan may be: closes in well under a second, 1 % takes several times that. */
const GAP = 0.02;

const TIME_LIMIT_S = 5;

/** Second try where the time passed before there was any plan. */
const ROUGH_GAP = 0.25;
const MORE_TIME = 4;

type PlanStatus = 'optimal' | 'time-limit' | 'infeasible';

/** Tightening of upper limits after a week whose days overshot, and how often it is tried. */
const TIGHTER = 0.9;
const TRIES = 4;

/**
 * Plans seven days of meals from our dishes (or the given ones).
 *
 * Allergens, diet, excluded foods, screens, upper limits, repeats and slots are hard; aims are soft, and what they cost
 * is in penalty.ts. HiGHS chooses how often each dish comes in the week; a local search then gives the meals to days.
 * The same input gives the same plan, unless the time limit was met (the status says so).
 * @throws RangeError when a locked meal is of no day of the week or of no dish.
 * @throws Error when there is no plan after five times the time limit.
 */
export async function planMeals(input: MealPlanInput): Promise<MealPlan> {
  const dishes = input.dishes ?? DISHES;
  const found = findCandidates(input, dishes, input.foods);
  const locked = lockedServings(input, dishes);
  const missing = emptySlots(input, found, locked);
  if (missing.length > 0) return infeasiblePlan(input, found, await whyEmpty(missing, input, dishes));
  const week = await chooseWeek(input, found, locked);
  if (week === undefined) {
    const possible = async (relaxed: MealPlanInput): Promise<boolean> =>
      (await chooseWeek(relaxed, findCandidates(relaxed, dishes, input.foods), lockedServings(relaxed, dishes))) !==
      undefined;
    return infeasiblePlan(input, found, await whyNoWeek(input, possible));
  }
  return {
    status: week.status,
    startDate: input.startDate,
    seed: input.seed,
    ...describeWeek(input, week.days, found),
    excluded: found.excluded,
    relaxed: week.relaxed,
    notes: notesOf(input),
  };
}

const notesOf = ({ restrictions }: MealPlanInput): string[] => activeScreens(restrictions).map(({ note }) => note);

function infeasiblePlan(input: MealPlanInput, { excluded }: Candidates, infeasible: Infeasible): MealPlan {
  const { startDate, seed } = input;
  const nothing = { days: [], meanPerDay: {}, outcomes: [], relaxed: [] };
  return { status: 'infeasible', startDate, seed, ...nothing, excluded, notes: notesOf(input), infeasible };
}

interface ChosenWeek {
  readonly status: 'optimal' | 'time-limit';
  readonly days: Serving[][];
  readonly relaxed: readonly string[];
}

/** What tablets bring leaves less room under an upper limit; where they leave none, the limit is kept by food alone. */
async function chooseWeek(
  input: MealPlanInput,
  found: Candidates,
  locked: readonly LockedServing[],
): Promise<ChosenWeek | undefined> {
  const targets = targetsUnder(input, activeScreens(input.restrictions));
  const together = await weekWithin(input, found, targets, locked);
  const { supplementsPerDay } = input;
  if (together !== undefined || supplementsPerDay === undefined) return together;
  const week = await weekWithin(input, found, limitsByFoodAlone(targets, supplementsPerDay), locked);
  const said = 'With the supplements an upper limit is passed whatever is eaten; the meals alone stay below it.';
  return week && { ...week, relaxed: [...week.relaxed, said] };
}

function limitsByFoodAlone(targets: readonly MealTarget[], supplements: NutrientAmounts): MealTarget[] {
  return targets.map((target) => {
    const { nutrient, upperLimit, max = Number.POSITIVE_INFINITY } = target;
    const tablets = supplements[nutrient];
    if (upperLimit === undefined || tablets === undefined) return target;
    return { ...target, max: Math.min(max, upperLimit), upperLimit: upperLimit + tablets };
  });
}

async function weekWithin(
  input: MealPlanInput,
  { candidates }: Candidates,
  targets: readonly MealTarget[],
  locked: readonly LockedServing[],
): Promise<ChosenWeek | undefined> {
  const lockedAmounts = locked.map(({ prepared, portions }) => scaled(prepared.nutrients, portions));
  const request = {
    candidates,
    costs: servingPoints(candidates, input),
    targets,
    lockedBySlot: countBy(SLOTS, locked, ({ slot }) => slot),
    lockedDishes: locked.map(({ prepared }) => prepared.dish.id),
    given: addAmounts([scaled(input.supplementsPerDay ?? {}, DAYS), ...lockedAmounts]),
  };
  // The week's sum is within its limits; should a single day not be, a tighter week is asked for.
  for (let attempt = 0, upperLimitShare = 1; attempt < TRIES; attempt++, upperLimitShare *= TIGHTER) {
    const { model, relaxed } = shapeWeek(input, { ...request, upperLimitShare });
    let result = await solveWeek(model, input);
    const gaveWay: string[] = [];
    if (result.status === 'infeasible') {
      result = await solveWeek({ ...model, caps: [], mostPerProtein: [] }, input);
      gaveWay.push('Cooking time and variety gave way: with them no week could be had.');
    }
    if (result.status === 'infeasible') return undefined;
    const daysRequest = daysFor(input, targets, fillDays(input, candidates, result, locked));
    const days = arrangeDays(daysRequest);
    if (overUpperLimits(days, daysRequest).length === 0) {
      return { status: result.status, days, relaxed: [...relaxed, ...gaveWay] };
    }
  }
  return undefined;
}

/** Solves the week; where the time passes without any plan, a rougher one is asked for with more of it. */
async function solveWeek(model: WeekModel, input: MealPlanInput): Promise<SolveResult & { status: PlanStatus }> {
  const solve = input.solve ?? solveHere;
  const timeLimitS = input.timeLimitS ?? TIME_LIMIT_S;
  const lp = writeModel(model);
  const first = await solve(lp, { gap: GAP, timeLimitS });
  if (first.status !== 'none-in-time') return { ...first, status: first.status };
  const second = await solve(lp, { gap: ROUGH_GAP, timeLimitS: MORE_TIME * timeLimitS });
  if (second.status === 'none-in-time') throw new Error(`no week found in ${(1 + MORE_TIME) * timeLimitS} s`);
  return { ...second, status: second.status === 'optimal' ? 'time-limit' : second.status };
}

function countBy<T, K extends string>(
  keys: readonly K[],
  items: readonly T[],
  keyOf: (item: T) => K,
): Record<K, number> {
  const counts = Object.fromEntries(keys.map((key) => [key, 0])) as Record<K, number>;
  for (const item of items) counts[keyOf(item)] += 1;
  return counts;
}
