import type { NutrientAmounts } from '../nutrition/index.ts';
import type { Fact } from '../record/index.ts';

export const SLOTS = ['breakfast', 'lunch', 'dinner', 'snack'] as const;
export type Slot = (typeof SLOTS)[number];

/** What a person may be allergic to, in the record's words; `animal rennet` matters to vegetarians only. */
export type IngredientAllergen = Exclude<Fact<'allergies'>['substance'], 'lactose' | 'other'>;

/** Which living thing an ingredient comes from, as far as a diet asks. */
export type Origin = 'plant' | 'honey' | 'milk' | 'egg' | 'fish' | 'shellfish' | 'poultry' | 'pork' | 'beef' | 'lamb';

/** What part an ingredient plays on the plate. */
export type IngredientKind =
  | 'dairy'
  | 'egg'
  | 'fish'
  | 'poultry'
  | 'red meat'
  | 'legume'
  | 'soy'
  | 'nut'
  | 'grain'
  | 'veg'
  | 'fruit'
  | 'fat'
  | 'condiment'
  | 'sugar'
  | 'spice';

/** One row of data/dishes/ingredients.json: everything a diet rule or a shopping list needs to know of an ingredient. */
export interface Ingredient {
  readonly key: string;
  /** Food id, `sr28:` and NDB number. Two ingredients may share a food: oats and certified gluten-free oats. */
  readonly food: string;
  readonly aisle: string;
  readonly unit: string;
  readonly gramsPerUnit: number;
  /** `SR28` where the gram weight is USDA's portion of that food, `own` where it is our usual pack or piece. */
  readonly unitFrom: 'SR28' | 'own';
  readonly origin: Origin;
  readonly allergens: readonly IngredientAllergen[];
  /** Plain dairy: total sugars of SR28 (an upper bound of lactose); lactose-free products and all else: 0. */
  readonly lactoseGPer100g: number;
  /** Low in FODMAPs up to this many grams a meal; 0 never; null at any usual amount. */
  readonly fodmapLowUpToG: number | null;
  /** Allergens that some makers' versions contain: the plan says to read the label. */
  readonly checkLabelFor: readonly (IngredientAllergen | 'animal rennet')[];
  readonly kind: IngredientKind;
}

/** A recipe for one portion. Allergens and diets are not written here: they are derived from the ingredients. */
export interface Dish {
  readonly id: string;
  readonly name: string;
  readonly slots: readonly Slot[];
  readonly cuisine: string;
  readonly minutes: { readonly active: number; readonly total: number };
  /** 1 everyday, 2 middle, 3 dear. */
  readonly cost: 1 | 2 | 3;
  /** Days it keeps in the fridge after the day it was cooked. */
  readonly keepsDays: number;
  /** Seasons in which it is at its best; empty for all year. */
  readonly seasons: readonly string[];
  readonly equipment: readonly string[];
  /** Grams for one portion, by ingredient key. */
  readonly ingredients: Readonly<Record<string, number>>;
  readonly steps: readonly string[];
}

/** What the planner needs of a food table; FoodTable of the nutrition room is one. */
export interface FoodSource {
  get(id: string): { readonly id: string; readonly per100g: NutrientAmounts } | undefined;
}
