import type { Assessment, IntakeRow } from '../assessment/index.ts';
import {
  type Activity,
  energyNeed,
  type IngredientAllergen,
  type MealPlan,
  type MealPlanInput,
  type MealTarget,
  planMeals,
  stillFitting,
} from '../meals/index.ts';
import type { FoodTable, NutrientAmounts, NutrientKey } from '../nutrition/index.ts';
import type { Solve } from '../optimization/index.ts';
import { type Facts, isKnown } from '../rules/index.ts';
import { passedOver, type SettledMeal, settledMeals } from './settledMeals.ts';

export interface MealOptions {
  foods: FoodTable;
  startDate: string;
  /** That of the kept week unless given. */
  seed?: number | undefined;
  /** Plans the kept meals again too, but for those that are locked or eaten. */
  again?: boolean | undefined;
  solve?: Solve | undefined;
}

/** What food can hardly bring gets little weight, so that it does not bend the week; bone's first needs get more. */
const weights: Partial<Record<NutrientKey, number>> = {
  calcium: 3,
  protein: 2,
  vitaminD: 0.2,
  vitaminB12: 0.5,
  fibre: 1,
  magnesium: 1,
  potassium: 0.5,
};

/** More than this does not help bone: calcium above 1,500 mg adds stones (rule CA-1), so the week stays clear of it. */
const COMFORTABLE_CALCIUM_MG = 1400;

/** Nutrients that the week of meals aims at, with the intake row's own target. */
const aimed: NutrientKey[] = [
  'calcium',
  'protein',
  'vitaminD',
  'magnesium',
  'zinc',
  'phosphorus',
  'potassium',
  'vitaminK1',
  'fibre',
  'vitaminC',
  'vitaminB12',
  'sodium',
  'saturatedFat',
];

/** From here on three meals alone become very large. */
const TWO_SNACKS_FROM_KCAL = 2600;

/**
 * The week of meals for what this person eats, aims at, and must not eat. What the person keeps stays, unless it does
 * not fit any more: then it goes, and `relaxed` says so.
 */
export async function mealPlan(facts: Facts, assessment: Assessment, options: MealOptions): Promise<MealPlan> {
  const input = mealInput(facts, assessment, options);
  const settled = settledMeals(facts, options.startDate).filter(({ firm }) => firm || !options.again);
  const { fits, gone } = stillFitting(input, withinSlots(settled, input.prefs.snacksPerDay));
  const said = gone.map(({ name, because }) => `Taken out of your week: ${name}. Reason: ${because}.`);
  const { plan, given } = await firstPossible(input, fits, options);
  if (given.length < fits.length)
    said.push('Not all kept meals could stay together with the limits that hold for you.');
  return { ...withLocks(plan, given), relaxed: [...said, ...plan.relaxed] };
}

/** No more snacks a day than are wanted now. */
const withinSlots = (settled: readonly SettledMeal[], snacksPerDay: number): SettledMeal[] =>
  settled.filter(
    (meal, i) =>
      meal.slot !== 'snack' ||
      settled.slice(0, i).filter(({ slot, date }) => slot === 'snack' && date === meal.date).length < snacksPerDay,
  );

/** With all that is settled, else with what is firm, else with nothing of it. */
async function firstPossible(
  input: MealPlanInput,
  settled: readonly SettledMeal[],
  { startDate }: MealOptions,
): Promise<{ plan: MealPlan; given: readonly SettledMeal[] }> {
  for (const given of [settled, settled.filter(({ firm }) => firm)]) {
    if (given.length === 0) break;
    const plan = await planMeals({ ...input, startDate, locked: given });
    if (plan.status !== 'infeasible') return { plan, given };
  }
  return { plan: await planMeals(input), given: [] };
}

/** The planner holds every settled meal; locked in the plan is what the person locked. */
function withLocks(plan: MealPlan, settled: readonly SettledMeal[]): MealPlan {
  return {
    ...plan,
    days: plan.days.map((day) => ({
      ...day,
      meals: day.meals.map((meal) => ({
        ...meal,
        locked: settled.some(
          ({ date, slot, dishId, locked }) =>
            locked && date === day.date && slot === meal.slot && dishId === meal.dishId,
        ),
      })),
    })),
  };
}

/** Separate from {@link mealPlan} so that a worker can be handed the input. */
export function mealInput(
  facts: Facts,
  assessment: Assessment,
  { foods, startDate, seed, solve }: MealOptions,
): MealPlanInput {
  const prefs = facts.preferences;
  const energy = energyTarget(facts);
  const usualK = assessment.intake.rows.find((row) => row.nutrient === 'vitaminK1')?.food;
  return {
    foods,
    targets: [
      ...assessment.intake.rows.filter((row) => aimed.includes(row.nutrient)).map(targetOf),
      ...(energy ? [energy] : []),
    ],
    restrictions: {
      diet: prefs?.diet ?? 'omnivore',
      allergens: allergensOf(facts),
      lactose: lactoseOf(facts),
      glutenFree: (prefs?.glutenFree ?? false) || hasCoeliac(facts),
      lowFodmap: prefs?.lowFodmap ?? false,
      excludedFoods: prefs?.avoids ?? [],
      allergyFoods: otherAllergies(facts),
      screens: [...new Set([...assessment.findings.map((f) => f.rule), ...assessment.guards.map((g) => g.rule)])],
    },
    prefs: {
      snacksPerDay: snacksOf(prefs?.snacksPerDay, energy),
      ...(prefs?.cookingMinutes ? { cookingMinutes: prefs.cookingMinutes } : {}),
      ...(prefs?.budget ? { budget: prefs.budget } : {}),
      ...(prefs?.variety ? { variety: prefs.variety } : {}),
      likes: prefs?.likes ?? [],
      dislikes: [...(prefs?.dislikes ?? []), ...passedOver(facts)],
      pantry: prefs?.pantry ?? [],
      missingEquipment: prefs?.kitchenLacks ?? [],
      familiarFoods: familiar(facts),
      ...(usualK === undefined ? {} : { usualVitaminK1UgPerDay: usualK }),
    },
    supplementsPerDay: supplementsOf(assessment.intake.rows),
    startDate,
    seed: seed ?? facts.upTo('mealPlans').at(-1)?.seed ?? 1,
    units: prefs?.units ?? 'metric',
    ...(solve ? { solve } : {}),
  };
}

const snacksOf = (wished: number | undefined, energy: MealTarget | undefined): 0 | 1 | 2 =>
  (wished as 0 | 1 | 2 | undefined) ?? ((energy?.max ?? 0) > TWO_SNACKS_FROM_KCAL ? 2 : 1);

function targetOf(row: IntakeRow): MealTarget {
  const min = row.aim === 'reach' ? row.target?.min : undefined;
  const max =
    row.aim === 'keep under'
      ? (row.target?.max ?? row.upperLimit?.value)
      : row.nutrient === 'calcium'
        ? (row.target?.max ?? COMFORTABLE_CALCIUM_MG)
        : undefined;
  const limit = row.upperLimit?.scope === 'total' && row.aim === 'reach' ? row.upperLimit.value : undefined;
  return {
    nutrient: row.nutrient,
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    ...(limit === undefined ? {} : { upperLimit: limit }),
    weight: weights[row.nutrient] ?? 1,
  };
}

/** Energy that keeps the present weight, as a band; never a goal to lose weight. Undefined where it cannot be worked out. */
function energyTarget(facts: Facts): MealTarget | undefined {
  const { weightKg, heightCm } = facts;
  if (!isKnown(weightKg) || !isKnown(heightCm) || facts.age.value < 18) return undefined;
  const answer = facts.answer('activity');
  const activity: Activity = isKnown(answer) ? answer.value.answer : 'light';
  const { kcalPerDay } = energyNeed({
    sex: facts.sex,
    ageYears: facts.age.value,
    weightKg: weightKg.value,
    heightCm: heightCm.value,
    activity,
  });
  return { nutrient: 'energy', min: kcalPerDay * 0.95, max: kcalPerDay * 1.05, weight: 1 };
}

/** True allergies, and coeliac disease, are absolute; intolerance to lactose is a matter of amount. */
function allergensOf(facts: Facts): IngredientAllergen[] {
  const listed = facts
    .upTo('allergies')
    .flatMap(({ substance }) => (substance === 'lactose' || substance === 'other' ? [] : [substance]));
  return [...new Set([...listed, ...(hasCoeliac(facts) ? (['gluten'] as const) : [])])];
}

const hasCoeliac = (facts: Facts): boolean =>
  facts.upTo('allergies').some((a) => a.kind === 'coeliac') || facts.withCondition('coeliac').length > 0;

const otherAllergies = (facts: Facts): string[] =>
  facts.upTo('allergies').flatMap((a) => (a.substance === 'other' && a.what ? [a.what] : []));

const lactoseOf = (facts: Facts): 'any' | 'limit' | 'free' =>
  facts.upTo('allergies').some((a) => a.substance === 'lactose') ||
  facts.withCondition('lactose-intolerance').length > 0
    ? 'limit'
    : 'any';

function familiar(facts: Facts): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { food } of facts.since('diary', 90)) if (food) counts[food] = (counts[food] ?? 0) + 1;
  return counts;
}

const supplementsOf = (rows: readonly IntakeRow[]): NutrientAmounts =>
  Object.fromEntries(rows.flatMap((row) => (row.supplements ? [[row.nutrient, row.supplements]] : [])));
