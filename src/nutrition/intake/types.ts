import type { Food, NutrientAmounts, NutrientKey } from '../composition/index.ts';

/** So many grams of a food eaten on a day. */
export interface FoodEaten {
  readonly day: string;
  readonly foodId: string;
  readonly grams: number;
}

/** Amounts typed from a label, for something that is in no food list; what the label does not say is not known. */
export interface QuickAdd {
  readonly day: string;
  readonly nutrients: NutrientAmounts;
  /** Weight of it, where known: it then counts in the share of food weight with a known value. */
  readonly grams?: number;
}

export type DiaryEntry = FoodEaten | QuickAdd;

/** What a supplement brought on a day. */
export interface SupplementTaken {
  readonly day: string;
  readonly nutrients: NutrientAmounts;
}

export interface IntakeInput {
  readonly entries: readonly DiaryEntry[];
  readonly supplements?: readonly SupplementTaken[];
  /** The food with this id; undefined counts as eaten, with nothing known of it. */
  readonly food: (id: string) => Pick<Food, 'per100g' | 'ranges'> | undefined;
  /** Days that count as logged; unless given, those with an entry in the diary. */
  readonly days?: readonly string[];
}

/** One day of one nutrient. */
export interface DayIntake {
  readonly day: string;
  readonly food: number;
  readonly supplements: number;
}

/** What a diary says of one nutrient, in the nutrient's unit. */
export interface NutrientIntake {
  readonly nutrient: NutrientKey;
  /** Logged days; all means are over these. */
  readonly days: number;
  /** Food and supplements together, mean per logged day: at least this where `complete` is false. */
  readonly meanPerDay: number;
  readonly foodPerDay: number;
  readonly supplementsPerDay: number;
  /** Whether everything eaten had a value; if not, the rest is unknown and the mean is a lower bound. */
  readonly complete: boolean;
  /** Share of the logged food weight that had a value, 0 to 1; undefined when no weight was logged. */
  readonly knownWeightShare?: number;
  /** Mean per day with every ranged figure at its low and at its high end, where any figure has a range. */
  readonly range?: { readonly low: number; readonly high: number };
  /** Sample standard deviation between days of food and supplements together; from two days on. */
  readonly sdBetweenDays?: number;
  readonly perDay: readonly DayIntake[];
}

export type Intake = Readonly<Record<NutrientKey, NutrientIntake>>;
