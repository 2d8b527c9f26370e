import type { NutrientAmounts } from '../nutrition/index.ts';
import { addTo, weekdayOf } from '../record/index.ts';
import { adaptDish } from './adapt.ts';
import {
  activeScreens,
  type Candidate,
  type Candidates,
  type Exclusion,
  energyPerDay,
  findCandidates,
  screenContext,
} from './candidates.ts';
import { DISHES } from './catalogue.ts';
import { activeMinutes, arrangeDays, cookedOn, type DaysRequest, overUpperLimits, type Serving } from './days.ts';
import { type Dish, SLOTS, type Slot } from './dish.ts';
import { emptySlots, type Infeasible, whyEmpty } from './infeasible.ts';
import type { MealPlanInput, MealTarget } from './input.ts';
import { labelNotes } from './labels.ts';
import { writeModel } from './model.ts';
import { outcomeOf, type TargetOutcome } from './outcome.ts';
import { addAmounts, type PreparedDish, prepareDish, scaled } from './prepared.ts';
import { type SolveResult, solveHere } from './solver.ts';
import { DAYS, servingPoints, shapeWeek, slotsPerDay, targetsUnder, type WeekRequest } from './week.ts';

export interface PlannedMeal {
  readonly slot: Slot;
  readonly dishId: string;
  readonly name: string;
  readonly portions: number;
  readonly grams: number;
  readonly nutrients: NutrientAmounts;
  readonly activeMinutes: number;
  readonly locked: boolean;
  /** What to take instead of what the recipe says. */
  readonly adaptations: readonly string[];
  /** Day on which it was cooked, where this is what was left over. */
  readonly leftoverFrom?: string;
  /** What to read on a label before buying. */
  readonly labels: readonly string[];
}

export interface PlannedDay {
  readonly date: string;
  readonly meals: readonly PlannedMeal[];
  readonly totals: NutrientAmounts;
  readonly activeMinutes: number;
}

export interface MealPlan {
  /** `optimal` is within GAP of the best week; `time-limit` is the best found in time; `infeasible` has no days. */
  readonly status: 'optimal' | 'time-limit' | 'infeasible';
  readonly startDate: string;
  readonly seed: number;
  readonly days: readonly PlannedDay[];
  /** Food only. */
  readonly meanPerDay: NutrientAmounts;
  readonly outcomes: readonly TargetOutcome[];
  readonly excluded: readonly Exclusion[];
  /** What gave way so that a week could be had, in sentences. */
  readonly relaxed: readonly string[];
  /** What the screens ask to be said, and what a reader should know. */
  readonly notes: readonly string[];
  readonly infeasible?: Infeasible;
}

/** How far from the best week a plan may be (measured: closes in a third of a second, 1 % takes several times that). */
export const GAP = 0.02;

const TIME_LIMIT_S = 5;

/** Tightening of upper limits after a week whose days overshot, and how often it is tried. */
const TIGHTER = 0.9;
const TRIES = 4;

/**
 * Plans seven days of meals from our dishes (or the given ones).
 *
 * Allergens, diet, excluded foods, screens, upper limits, repeats and slots are hard; aims are soft, and what they cost
 * is in penalty.ts. HiGHS chooses how often each dish comes in the week; a local search then gives the meals to days.
 * The same input gives the same plan, unless the time limit was met (the status says so).
 */
export async function planMeals(input: MealPlanInput): Promise<MealPlan> {
  const dishes = input.dishes ?? DISHES;
  const found = findCandidates(input, dishes, input.foods);
  const screens = activeScreens(input.restrictions);
  const targets = targetsUnder(input, screens);
  const notes = screens.map(({ note }) => note);
  const locked = lockedServings(input, dishes);

  const missing = emptySlots(input, found, locked);
  if (missing.length > 0) return infeasiblePlan(input, found, notes, whyEmpty(missing, input, dishes));

  const week = await chooseWeek(input, found, targets, locked);
  if (week === undefined) {
    return infeasiblePlan(input, found, notes, {
      text: 'No week keeps all limits at once, not even with every aim given up.',
      relaxations: [],
    });
  }
  const calories = energyPerDay(input.targets, screens) !== undefined || !screens.some((s) => s.hidesEnergy);
  return {
    status: week.status,
    startDate: input.startDate,
    seed: input.seed,
    ...describeWeek(input, week.days, targets, found, calories),
    excluded: found.excluded,
    relaxed: week.relaxed,
    notes,
  };
}

function infeasiblePlan(
  input: MealPlanInput,
  found: Candidates,
  notes: readonly string[],
  infeasible: Infeasible,
): MealPlan {
  const { startDate, seed } = input;
  const nothing = { days: [], meanPerDay: {}, outcomes: [], relaxed: [] };
  return { status: 'infeasible', startDate, seed, ...nothing, excluded: found.excluded, notes, infeasible };
}

/** Locked meals as servings by day; a locked meal is kept even where a restriction would now leave it out. */
export function lockedServings(input: MealPlanInput, dishes: readonly Dish[]): (Serving & { day: number })[] {
  return (input.locked ?? []).map(({ date, slot, dishId, portions }) => {
    const day = Array.from({ length: DAYS }, (_, d) => addTo(input.startDate, { days: d })).indexOf(date);
    const written = dishes.find(({ id }) => id === dishId);
    const adapted = written && adaptDish(written, input.restrictions);
    const prepared = adapted && prepareDish(adapted.dish, input.foods);
    if (day < 0)
      throw new RangeError(`locked meal on ${date}: the week starts on ${input.startDate} and has seven days`);
    if (adapted === undefined || prepared === undefined) throw new RangeError(`locked meal ${dishId}: no such dish`);
    const { adaptations } = adapted;
    return { prepared, slot, portions, allowedPortions: [portions], adaptations, locked: true, day };
  });
}

interface ChosenWeek {
  readonly status: 'optimal' | 'time-limit';
  readonly days: Serving[][];
  readonly relaxed: readonly string[];
}

async function chooseWeek(
  input: MealPlanInput,
  { candidates }: Candidates,
  targets: readonly MealTarget[],
  locked: readonly (Serving & { day: number })[],
): Promise<ChosenWeek | undefined> {
  const solve = input.solve ?? solveHere;
  const costs = servingPoints(candidates, input);
  const lockedAmounts = addAmounts(locked.map(({ prepared, portions }) => scaled(prepared.nutrients, portions)));
  const options = { gap: GAP, timeLimitS: input.timeLimitS ?? TIME_LIMIT_S };
  // What tablets bring leaves less room under an upper limit; where they leave none, the limit is kept by food alone.
  for (const supplements of [input.supplementsPerDay ?? {}, {}]) {
    const said =
      supplements === input.supplementsPerDay || input.supplementsPerDay === undefined
        ? []
        : ['Together with the supplements an upper limit is passed whatever is eaten; the meals alone stay below it.'];
    for (let attempt = 0, share = 1; attempt < TRIES; attempt++, share *= TIGHTER) {
      const given = addAmounts([scaled(supplements, DAYS), lockedAmounts]);
      const request: WeekRequest = {
        candidates,
        costs,
        targets,
        lockedBySlot: countBy(locked, ({ slot }) => slot),
        lockedDishes: new Map(Object.entries(countBy(locked, ({ prepared }) => prepared.dish.id))),
        given,
        upperLimitShare: share,
      };
      const { model, relaxed } = shapeWeek(input, request);
      let result = await solve(writeModel(model), options);
      let gaveWay: string[] = [];
      if (result.status === 'infeasible') {
        result = await solve(writeModel({ ...model, caps: [], mostPerProtein: [] }), options);
        gaveWay = ['Cooking time and variety gave way: with them no week could be had.'];
      }
      if (result.status === 'infeasible') break;
      const daysRequest = daysFor(input, targets, supplements, fillDays(input, candidates, result, locked));
      const days = arrangeDays(daysRequest);
      if (overUpperLimits(days, daysRequest).length === 0) {
        return { status: result.status, days, relaxed: [...relaxed, ...gaveWay, ...said] };
      }
    }
    if (input.supplementsPerDay === undefined) break;
  }
  return undefined;
}

function countBy<T, K extends string>(items: readonly T[], keyOf: (item: T) => K): Record<K, number> {
  const counts = Object.fromEntries(SLOTS.map((slot) => [slot, 0])) as Record<K, number>;
  for (const item of items) counts[keyOf(item)] = (counts[keyOf(item)] ?? 0) + 1;
  return counts;
}

function daysFor(
  input: MealPlanInput,
  targets: readonly MealTarget[],
  supplementsPerDay: NutrientAmounts,
  days: Serving[][],
): DaysRequest {
  const screens = activeScreens(input.restrictions);
  const first = weekdayOf(input.startDate) - 1;
  const { cookingMinutes } = input.prefs;
  return {
    days,
    targets,
    supplementsPerDay,
    minutes: cookingMinutes && Array.from({ length: DAYS }, (_, d) => cookingMinutes[(first + d) % DAYS]!),
    steadyVitaminKUg: screens.some((s) => s.steadyVitaminK) ? screenContext(input).vitaminK1UgPerDay : undefined,
    scalePortions: energyPerDay(input.targets, screens) !== undefined,
    seed: input.seed,
  };
}

/** Puts the chosen meals on days in any order, locked ones on theirs; every day has the same slots in the same places. */
function fillDays(
  input: MealPlanInput,
  candidates: readonly Candidate[],
  { values }: SolveResult,
  locked: readonly (Serving & { day: number })[],
): Serving[][] {
  const perDay = slotsPerDay(input.prefs);
  const days: Serving[][] = Array.from({ length: DAYS }, () => []);
  for (const slot of SLOTS) {
    const queue = candidates.flatMap(({ slot: of, ...candidate }, i): Serving[] => {
      const times = of === slot ? Math.round(values[`x${i}`] ?? 0) : 0;
      return Array.from({ length: times }, () => ({ ...candidate, slot, locked: false }));
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

const withoutEnergy = ({ energy: _, ...rest }: NutrientAmounts): NutrientAmounts => rest;

const rounded = (amounts: NutrientAmounts): NutrientAmounts =>
  Object.fromEntries(Object.entries(amounts).map(([key, value]) => [key, Math.round(value * 100) / 100]));

/** The days in full, with totals, means and what became of each aim. */
export function describeWeek(
  input: MealPlanInput,
  servings: readonly (readonly Serving[])[],
  targets: readonly MealTarget[],
  found: Candidates,
  calories: boolean,
): Pick<MealPlan, 'days' | 'meanPerDay' | 'outcomes'> {
  const shown = (amounts: NutrientAmounts) => rounded(calories ? amounts : withoutEnergy(amounts));
  const dates = servings.map((_, d) => addTo(input.startDate, { days: d }));
  const days = servings.map((day, d): PlannedDay => {
    const meals = day.map(({ prepared, slot, portions, locked, adaptations }): PlannedMeal => {
      const { dish } = prepared;
      const cooked = cookedOn(servings, d, dish.id);
      return {
        slot,
        dishId: dish.id,
        name: dish.name,
        portions,
        grams: Math.round(prepared.grams * portions),
        nutrients: shown(scaled(prepared.nutrients, portions)),
        activeMinutes: dish.minutes.active,
        locked,
        adaptations,
        ...(cooked === undefined ? {} : { leftoverFrom: dates[cooked]! }),
        labels: labelNotes(dish, input.restrictions),
      };
    });
    const totals = addAmounts(day.map(({ prepared, portions }) => scaled(prepared.nutrients, portions)));
    return { date: dates[d]!, meals, totals: shown(totals), activeMinutes: activeMinutes(servings, d) };
  });
  const all = servings.flat();
  const perDay = scaled(
    addAmounts(all.map(({ prepared, portions }) => scaled(prepared.nutrients, portions))),
    1 / DAYS,
  );
  const grams = all.reduce((sum, { prepared, portions }) => sum + prepared.grams * portions, 0);
  const known = addAmounts(all.map(({ prepared, portions }) => scaled(prepared.knownGrams, portions)));
  const context = {
    foodPerDay: perDay,
    supplementsPerDay: input.supplementsPerDay ?? {},
    knownShare: scaled(known, 1 / grams),
    candidates: found.candidates,
    perDay: slotsPerDay(input.prefs),
  };
  return { days, meanPerDay: shown(perDay), outcomes: targets.map((target) => outcomeOf(target, context)) };
}

export type { PreparedDish };
