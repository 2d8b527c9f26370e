import type { NutrientAmounts } from '../nutrition/index.ts';
import { type Activity, energyNeed } from './energy.ts';
import type { MealPlanInput, MealPreferences, MealRestrictions, MealTarget } from './input.ts';

/** A person as tests and benchmarks need one. */
export interface Someone {
  readonly name: string;
  readonly sex: 'female' | 'male';
  readonly ageYears: number;
  readonly weightKg: number;
  readonly heightCm: number;
  readonly activity: Activity;
  readonly restrictions?: Partial<MealRestrictions>;
  readonly prefs?: Partial<MealPreferences>;
  readonly supplementsPerDay?: NutrientAmounts;
  /** Aims that replace those of the tables. */
  readonly targets?: readonly MealTarget[];
}

/** Reference intakes by sex and age, so that the meals room can be tried without the rooms above it. */
export function referenceTargets({ sex, ageYears, weightKg, heightCm, activity }: Someone): MealTarget[] {
  const woman = sex === 'female';
  const { kcalPerDay } = energyNeed({ sex, ageYears, weightKg, heightCm, activity });
  return [
    { nutrient: 'energy', min: 0.95 * kcalPerDay, max: 1.05 * kcalPerDay, weight: 1.5 },
    // ESPEN 2014 (Deutz et al.) for older adults: 1.0 to 1.2 g/kg.
    { nutrient: 'protein', min: (ageYears >= 65 ? 1.1 : 1) * weightKg, weight: 2 },
    // IOM 2011: RDA and UL of calcium and vitamin D.
    {
      nutrient: 'calcium',
      min: (woman && ageYears > 50) || ageYears > 70 ? 1200 : 1000,
      upperLimit: ageYears > 50 ? 2000 : 2500,
      weight: 3,
    },
    { nutrient: 'vitaminD', min: ageYears > 70 ? 20 : 15, upperLimit: 100, weight: 0.1 },
    // IOM 1997 and 2001: RDA, AI and UL.
    { nutrient: 'magnesium', min: woman ? 320 : 420 },
    { nutrient: 'phosphorus', min: 700, upperLimit: ageYears > 70 ? 3000 : 4000 },
    { nutrient: 'zinc', min: woman ? 8 : 11, upperLimit: 40 },
    { nutrient: 'vitaminK1', min: woman ? 90 : 120 },
    // NASEM 2019: AI of potassium, CDRR of sodium.
    { nutrient: 'potassium', min: woman ? 2600 : 3400 },
    { nutrient: 'sodium', max: 2300 },
    // IOM 2005: AI of fibre. Saturated fat below 10 % of energy (Dietary Guidelines for Americans 2020-2025).
    { nutrient: 'fibre', min: woman ? (ageYears > 50 ? 21 : 25) : ageYears > 50 ? 30 : 38 },
    { nutrient: 'saturatedFat', max: (0.1 * kcalPerDay) / 9 },
    // Preformed vitamin A: IOM 2001 UL.
    { nutrient: 'retinol', upperLimit: 3000 },
  ];
}

/** The five people of the example records, as far as meals go. */
export const FIVE: readonly Someone[] = [
  {
    name: 'woman 62, omnivore',
    sex: 'female',
    ageYears: 62,
    weightKg: 68,
    heightCm: 163,
    activity: 'light',
    prefs: { cookingMinutes: [35, 35, 35, 35, 35, 60, 60] },
  },
  { name: 'man 48, omnivore', sex: 'male', ageYears: 48, weightKg: 88, heightCm: 180, activity: 'moderate' },
  {
    name: 'woman 71, warfarin, CKD 3b',
    sex: 'female',
    ageYears: 71,
    weightKg: 62,
    heightCm: 158,
    activity: 'sedentary',
    restrictions: { screens: ['S01', 'S34'] },
    // CKD 3: total calcium near 1,000 mg and protein not above 0.8 g/kg without the kidney team.
    targets: [
      { nutrient: 'calcium', min: 800, max: 1000, upperLimit: 2000, weight: 3 },
      { nutrient: 'protein', min: 0.75 * 62, max: 65, weight: 1 },
    ],
  },
  {
    name: 'vegan 55, lactose intolerant',
    sex: 'female',
    ageYears: 55,
    weightKg: 60,
    heightCm: 166,
    activity: 'light',
    restrictions: { diet: 'vegan', lactose: 'free' },
  },
  {
    name: 'woman 41, ovarian suppression',
    sex: 'female',
    ageYears: 41,
    weightKg: 64,
    heightCm: 168,
    activity: 'moderate',
  },
];

/** The planner's input for someone. */
export function inputFor(someone: Someone, foods: MealPlanInput['foods'], seed = 1): MealPlanInput {
  const replaced = new Set(someone.targets?.map(({ nutrient }) => nutrient));
  return {
    foods,
    targets: [
      ...referenceTargets(someone).filter(({ nutrient }) => !replaced.has(nutrient)),
      ...(someone.targets ?? []),
    ],
    restrictions: {
      diet: 'omnivore',
      allergens: [],
      lactose: 'any',
      excludedFoods: [],
      screens: [],
      ...someone.restrictions,
    },
    prefs: { snacksPerDay: 1, ...someone.prefs },
    ...(someone.supplementsPerDay === undefined ? {} : { supplementsPerDay: someone.supplementsPerDay }),
    startDate: '2026-11-23',
    seed,
  };
}
