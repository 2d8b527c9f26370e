import type { NutrientAmounts, NutrientKey } from '../nutrition/index.ts';
import type { Solve } from '../optimization/index.ts';
import type { Diet } from './diets.ts';
import type { Dish, FoodSource, IngredientAllergen, Slot } from './dish.ts';
import type { Units } from './household.ts';

/** One aim for the mean day, food and supplements together, in the unit of NUTRIENTS. */
export interface MealTarget {
  readonly nutrient: NutrientKey;
  /** Soft: a shortfall costs `weight` for every percent. */
  readonly min?: number;
  /** Soft: an excess costs `weight` for every percent. */
  readonly max?: number;
  /** Hard, for the week and for each day. */
  readonly upperLimit?: number;
  /** 1 unless said; what food can hardly reach gets little, so that it does not bend the week. */
  readonly weight?: number;
}

export interface MealRestrictions {
  readonly diet: Diet;
  /** Dishes with any of these are never planned. */
  readonly allergens: readonly IngredientAllergen[];
  /** `limit`: at most LACTOSE_LIMIT_G a meal; `free`: at most LACTOSE_FREE_G. */
  readonly lactose: 'any' | 'limit' | 'free';
  readonly glutenFree?: boolean;
  readonly lowFodmap?: boolean;
  /** Food ids, ingredient keys ("tofu, firm"), or words in them ("tofu", "pork", "mushrooms"). */
  readonly excludedFoods: readonly string[];
  /** The same for foods that make the person ill: never planned, and never among what could be relaxed. */
  readonly allergyFoods?: readonly string[];
  /** Ids of the safety screens that hold for the person; those of MEAL_SCREENS act here. */
  readonly screens: readonly string[];
}

export interface MealPreferences {
  readonly snacksPerDay: 0 | 1 | 2;
  /** Active minutes for cooking, Monday to Sunday. */
  readonly cookingMinutes?: readonly number[];
  readonly budget?: 'low' | 'middle' | 'high';
  /** Food ids, ingredient keys, or words: such dishes come sooner. */
  readonly likes?: readonly string[];
  /** The same, but such dishes come last. */
  readonly dislikes?: readonly string[];
  /** How often each food id stands in the diary: known foods come sooner. */
  readonly familiarFoods?: Readonly<Record<string, number>>;
  /** Ingredient keys or words for what is in the house. */
  readonly pantry?: readonly string[];
  /** Kitchen equipment that is not there: dishes that need it are left out. */
  readonly missingEquipment?: readonly string[];
  /** `high`: as many different dishes as can be; otherwise breakfasts repeat and pots give two meals. */
  readonly variety?: 'usual' | 'high';
  /** How often one dish may come in a week. */
  readonly maxRepeats?: Partial<Record<Slot, number>>;
  /** Measured usual intake, for people who must keep it steady. */
  readonly usualVitaminK1UgPerDay?: number;
}

/** A meal that stays as it is while the rest is planned. */
export interface LockedMeal {
  readonly date: string;
  readonly slot: Slot;
  readonly dishId: string;
  readonly portions: number;
}

export interface MealPlanInput {
  readonly foods: FoodSource;
  /** Our dishes unless given. */
  readonly dishes?: readonly Dish[];
  readonly targets: readonly MealTarget[];
  readonly restrictions: MealRestrictions;
  readonly prefs: MealPreferences;
  /** What supplements bring on a mean day; counts towards targets and upper limits. */
  readonly supplementsPerDay?: NutrientAmounts;
  /** First day, 'YYYY-MM-DD'. */
  readonly startDate: string;
  /** Same input and seed, same week; another seed, another week. */
  readonly seed: number;
  readonly locked?: readonly LockedMeal[];
  /** For amounts in words; metric unless given. */
  readonly units?: Units;
  /** HiGHS in this thread unless given; a page passes one that asks a worker. */
  readonly solve?: Solve;
  /** Seconds for the solver; a plan that met it says so. */
  readonly timeLimitS?: number;
}
