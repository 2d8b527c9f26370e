import type { Food } from '../composition/index.ts';

/** A food eaten at one sitting. */
export interface FoodAtOccasion {
  readonly food: Pick<Food, 'per100g' | 'calciumIndex' | 'oxalate' | 'group'>;
  readonly grams: number;
}

/** A calcium tablet taken at it; `mg` is elemental calcium. */
export interface CalciumDose {
  readonly mg: number;
  readonly salt: 'carbonate' | 'citrate' | 'other';
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

/** What made a difference, for the reader to see; the words belong to the language file. */
export type AbsorptionNote =
  | 'oxalate-binds'
  | 'carbonate-without-meal-and-acid'
  | 'carbonate-without-meal'
  | 'beyond-measured-load'
  | 'vitamin-d-deficient'
  | 'some-foods-unknown';
