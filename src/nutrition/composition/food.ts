import type { NutrientAmounts, NutrientKey } from './nutrients.ts';

/** A household measure and what one of it weighs. */
export interface Measure {
  readonly label: string;
  readonly grams: number;
}

/** What a figure varies between from one product, batch or laboratory to another. */
export interface AmountRange {
  readonly low: number;
  readonly high: number;
}

/** How much oxalate a usual serving brings; `veryHigh` is spinach and its like. */
export type OxalateClass = 'low' | 'moderate' | 'high' | 'veryHigh';

/** Where the food comes from, as far as a diet rule needs it. */
export type FoodOrigin = 'plant' | 'dairy' | 'egg' | 'fish' | 'shellfish' | 'meat' | 'poultry' | 'honey' | 'mixed';

/** The allergens of EU Regulation 1169/2011, annex II, that a food list can tell. */
export type Allergen =
  | 'gluten'
  | 'crustacean'
  | 'mollusc'
  | 'egg'
  | 'fish'
  | 'peanut'
  | 'soy'
  | 'milk'
  | 'treeNut'
  | 'celery'
  | 'mustard'
  | 'sesame'
  | 'sulphite'
  | 'lupin';

/** A statement about a food that is no amount per 100 g, with where it was read. */
export interface Stated<T> {
  readonly value: T;
  readonly source: string;
  readonly note?: string;
}

/** What we know of a food beyond its composition. Absent means not known. */
export interface FoodTraits {
  readonly origin?: FoodOrigin;
  readonly allergens?: readonly Allergen[];
  /** Share of the calcium that is absorbed at the usual serving, 0 to 1. */
  readonly calciumAbsorption?: Stated<number>;
  /** Calcium absorbed relative to milk calcium of the same amount: milk is 1, spinach about 0.12. */
  readonly calciumIndex?: Stated<number>;
  readonly oxalate?: Stated<OxalateClass>;
  readonly liveCultures?: Stated<boolean>;
  /** What the food was fortified with, e.g. `calcium, vitamin D`. */
  readonly fortifiedWith?: Stated<string>;
}

/** One food with everything known about it. */
export interface Food extends FoodTraits {
  /** `sr28:` and the five-digit NDB number, or `bw:` and a name for a food of our own table. */
  readonly id: string;
  /** What a person would call it: "Sardines, canned in oil, with bones". */
  readonly name: string;
  /** The wording of the source, abbreviations written out. */
  readonly description: string;
  /** Source of every figure that `sources` does not name. */
  readonly source: string;
  /** USDA nutrient databank number. */
  readonly ndb?: string;
  readonly group: string;
  /** A maker's product, restaurant or fast food rather than a plain food. */
  readonly brand: boolean;
  readonly per100g: NutrientAmounts;
  readonly ranges: Partial<Record<NutrientKey, AmountRange>>;
  /** Source of the figures that come from elsewhere than `source`. */
  readonly sources: Partial<Record<NutrientKey, string>>;
  readonly measures: readonly Measure[];
  /** Other names people search for. */
  readonly aliases: readonly string[];
  /** Place in our list of everyday foods, from 1; absent for the many others. */
  readonly everyday?: number;
}

/** What a list of foods needs of each: cheap to build for all of them. */
export type FoodListing = Pick<
  Food,
  'id' | 'name' | 'description' | 'source' | 'ndb' | 'group' | 'brand' | 'aliases' | 'everyday'
>;

/**
 * What `grams` of a food bring.
 * @returns amounts in the units of NUTRIENTS; a nutrient the food has no figure for is absent.
 * @throws RangeError when grams is negative or not finite.
 */
export function nutrientsOf(food: Pick<Food, 'per100g'>, grams: number): NutrientAmounts {
  if (!Number.isFinite(grams) || grams < 0) throw new RangeError(`grams must be 0 or more, got ${grams}`);
  const amounts: NutrientAmounts = {};
  for (const key of Object.keys(food.per100g) as NutrientKey[]) {
    amounts[key] = (food.per100g[key]! * grams) / 100;
  }
  return amounts;
}
