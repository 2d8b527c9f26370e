import type { NutrientAmounts } from '../nutrition/index.ts';
import { addTo } from '../record/index.ts';
import { activeScreens, type Candidates, type Exclusion } from './candidates.ts';
import { DISHES, ingredientsOf } from './catalogue.ts';
import { activeMinutes, cookedOn, type Serving } from './days.ts';
import type { Dish, Slot } from './dish.ts';
import { householdText, type Units } from './household.ts';
import { type Infeasible, wishToGiveUp } from './infeasible.ts';
import type { MealPlanInput } from './input.ts';
import { labelNotes } from './labels.ts';
import { outcomeOf, type TargetOutcome } from './outcome.ts';
import { addAmounts, scaled } from './prepared.ts';
import { DAYS, slotsPerDay, targetsUnder } from './week.ts';

export interface MealIngredient {
  readonly key: string;
  readonly food: string;
  readonly grams: number;
  /** "½ cup (40 g)". */
  readonly text: string;
}

export interface PlannedMeal {
  readonly slot: Slot;
  readonly dishId: string;
  readonly name: string;
  readonly portions: number;
  readonly grams: number;
  /** What goes into it, portions counted in: for the recipe, the shopping list and the diary. */
  readonly ingredients: readonly MealIngredient[];
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

const withoutEnergy = ({ energy: _, ...rest }: NutrientAmounts): NutrientAmounts => rest;

const rounded = (amounts: NutrientAmounts): NutrientAmounts =>
  Object.fromEntries(Object.entries(amounts).map(([key, value]) => [key, Math.round(value * 100) / 100]));

/** The days in full, with totals, means and what became of each aim. */
export function describeWeek(
  input: MealPlanInput,
  servings: readonly (readonly Serving[])[],
  { candidates }: Pick<Candidates, 'candidates'>,
): Pick<MealPlan, 'days' | 'meanPerDay' | 'outcomes'> {
  const screens = activeScreens(input.restrictions);
  const hidesEnergy = screens.some((screen) => screen.hidesEnergy);
  const shown = (amounts: NutrientAmounts) => rounded(hidesEnergy ? withoutEnergy(amounts) : amounts);
  const dates = servings.map((_, d) => addTo(input.startDate, { days: d }));
  const days = servings.map((day, d): PlannedDay => {
    const totals = addAmounts(day.map(({ prepared, portions }) => scaled(prepared.nutrients, portions)));
    return {
      date: dates[d]!,
      meals: day.map((serving) => {
        const cooked = cookedOn(servings, d, serving.prepared.dish.id);
        return describeMeal(serving, input, shown, cooked === undefined ? undefined : dates[cooked]!);
      }),
      totals: shown(totals),
      activeMinutes: activeMinutes(servings, d),
    };
  });
  const all = servings.flat();
  const mean = scaled(addAmounts(all.map(({ prepared, portions }) => scaled(prepared.nutrients, portions))), 1 / DAYS);
  const grams = all.reduce((sum, { prepared, portions }) => sum + prepared.grams * portions, 0);
  const known = addAmounts(all.map(({ prepared, portions }) => scaled(prepared.knownGrams, portions)));
  const context = {
    foodPerDay: mean,
    supplementsPerDay: input.supplementsPerDay ?? {},
    knownShare: scaled(known, 1 / grams),
    candidates,
    perDay: slotsPerDay(input.prefs),
    wishToGiveUp: (enough: (candidates: Candidates['candidates']) => boolean) =>
      wishToGiveUp(input, input.dishes ?? DISHES, enough),
  };
  const outcomes = targetsUnder(input, screens).map((target) => outcomeOf(target, context));
  return { days, meanPerDay: shown(mean), outcomes };
}

/** What goes into so many portions. */
export const measuredIngredients = (dish: Dish, portions: number, units?: Units): MealIngredient[] =>
  ingredientsOf(dish).map(({ ingredient, grams }) => ({
    key: ingredient.key,
    food: ingredient.food,
    grams: Math.round(grams * portions * 10) / 10,
    text: householdText(ingredient, grams * portions, units),
  }));

function describeMeal(
  { prepared, slot, portions, locked, adaptations }: Serving,
  { restrictions, units }: Pick<MealPlanInput, 'restrictions' | 'units'>,
  shown: (amounts: NutrientAmounts) => NutrientAmounts,
  leftoverFrom: string | undefined,
): PlannedMeal {
  const { dish } = prepared;
  return {
    slot,
    dishId: dish.id,
    name: dish.name,
    portions,
    grams: Math.round(prepared.grams * portions),
    ingredients: measuredIngredients(dish, portions, units),
    nutrients: shown(scaled(prepared.nutrients, portions)),
    activeMinutes: dish.minutes.active,
    locked,
    adaptations,
    ...(leftoverFrom === undefined ? {} : { leftoverFrom }),
    labels: labelNotes(dish, restrictions),
  };
}
