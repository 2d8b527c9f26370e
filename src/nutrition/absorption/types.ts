import type { Food } from '../composition/index.ts';

/** A food eaten at one sitting. */
export interface FoodAtOccasion {
  readonly food: Pick<Food, 'per100g' | 'calciumIndex' | 'oxalate' | 'group'> & Partial<Pick<Food, 'name'>>;
  readonly grams: number;
}

/** A calcium tablet taken at it; `mg` is elemental calcium. */
export interface CalciumDose {
  readonly name?: string;
  readonly mg: number;
  readonly salt: 'carbonate' | 'citrate' | 'other';
  /** Taken with a meal, also where that is not logged; unless said, where food stands at the occasion. */
  readonly withMeal?: boolean;
}

/** What is eaten and taken together: what shares the gut shares the absorption. */
export interface EatingOccasion {
  readonly foods: readonly FoodAtOccasion[];
  readonly doses?: readonly CalciumDose[];
}

/** What of the person matters; whatever is absent is not allowed for. */
export interface Absorber {
  readonly ageYears?: number;
  /** After menopause, on ovarian suppression or on an aromatase inhibitor after menopause. */
  readonly estrogenLost?: boolean;
  /** A proton pump inhibitor, an H2 blocker taken daily, or no stomach acid. */
  readonly acidBlocked?: boolean;
  /** Serum 25-hydroxyvitamin D, nmol/L. */
  readonly vitaminD25OhNmolPerL?: number;
}

export interface AbsorbedCalcium {
  /** Elemental calcium eaten and taken, mg; foods without a figure add nothing. */
  readonly eatenMg: number;
  readonly absorbedMg: number;
  /** The lower end, where the estimate is known to be uncertain downwards. */
  readonly absorbedLowMg: number;
  /** Share of the eaten calcium whose absorption relative to milk was measured in that food or salt, 0 to 1. */
  readonly measuredShare: number;
  readonly notes: readonly AbsorptionNote[];
}

/** What one food or tablet of an occasion brought, and why so much of it. */
export interface AbsorbedPart {
  readonly name?: string;
  readonly from: 'food' | 'tablet';
  /** Undefined where the food has no figure. */
  readonly mg: number | undefined;
  readonly absorbedMg: number;
  /** How well it is absorbed beside milk calcium of the same load: 1 is as well. */
  readonly relativeToMilk: number;
  /** Whether that was measured in this food or salt, or taken from its kind. */
  readonly measured: boolean;
  readonly note?: AbsorptionNote;
}

/** One occasion with what it is made up of. */
export interface AbsorbedOccasion extends AbsorbedCalcium {
  /** Share that would be absorbed of milk calcium at the load of this occasion by this person, 0 to 1. */
  readonly milkShare: number;
  readonly parts: readonly AbsorbedPart[];
}

/** What made a difference, for the reader to see; the words belong to the language file. */
export type AbsorptionNote =
  | 'oxalate-binds'
  | 'phytate-binds'
  | 'less-than-milk'
  | 'carbonate-without-meal-and-acid'
  | 'carbonate-without-meal'
  | 'carbonate-with-meal'
  | 'beyond-measured-load'
  | 'vitamin-d-deficient'
  | 'some-foods-unknown';
