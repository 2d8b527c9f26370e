import fc from 'fast-check';
import type { Diet } from './diets.ts';
import type { IngredientAllergen } from './dish.ts';
import type { MealPreferences, MealRestrictions } from './input.ts';
import type { Someone } from './people.fixture.ts';

const ALLERGENS: IngredientAllergen[] = [
  'milk',
  'egg',
  'fish',
  'shellfish',
  'soy',
  'wheat',
  'gluten',
  'tree-nuts',
  'peanut',
  'sesame',
  'celery',
  'mustard',
];

const restrictions: fc.Arbitrary<MealRestrictions> = fc.record({
  diet: fc.constantFrom<Diet>('omnivore', 'omnivore', 'pescatarian', 'vegetarian', 'vegan'),
  allergens: fc.uniqueArray(fc.constantFrom(...ALLERGENS), { maxLength: 2 }),
  lactose: fc.constantFrom('any', 'any', 'limit', 'free'),
  glutenFree: fc.constantFrom(false, false, false, true),
  lowFodmap: fc.constantFrom(false, false, false, true),
  excludedFoods: fc.uniqueArray(fc.constantFrom('mushrooms', 'pork', 'sardines', 'kale', 'sr28:12155', 'egg'), {
    maxLength: 2,
  }),
  screens: fc.uniqueArray(fc.constantFrom('S01', 'S20', 'S33', 'S34', 'S40'), { maxLength: 2 }),
});

const prefs: fc.Arbitrary<MealPreferences> = fc.record({
  snacksPerDay: fc.constantFrom<0 | 1 | 2>(0, 1, 1, 2),
  budget: fc.constantFrom('low', 'middle', 'high'),
  cookingMinutes: fc.constantFrom(
    [30, 30, 30, 30, 30, 60, 60],
    [60, 60, 60, 60, 60, 60, 60],
    [20, 45, 20, 45, 20, 45, 45],
  ),
});

/** Anybody the planner may meet: any diet, up to two allergies and two screens, more or less time to cook. */
export const someone: fc.Arbitrary<Someone> = fc.record({
  name: fc.constant('somebody'),
  sex: fc.constantFrom('female', 'male'),
  ageYears: fc.integer({ min: 30, max: 88 }),
  weightKg: fc.integer({ min: 46, max: 110 }),
  heightCm: fc.integer({ min: 148, max: 190 }),
  activity: fc.constantFrom('sedentary', 'light', 'moderate'),
  restrictions,
  prefs,
  supplementsPerDay: fc.constantFrom({}, { vitaminD: 20 }, { calcium: 500, vitaminD: 25 }, { zinc: 15 }),
});
