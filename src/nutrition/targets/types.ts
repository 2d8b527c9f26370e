import type { NutrientKey } from '../composition/index.ts';
import type { Authority, ReferenceKind } from './reference-intakes.ts';

/** For whom targets are asked. */
export interface TargetPerson {
  readonly sex: 'female' | 'male';
  readonly ageYears: number;
  /** Needed for amounts per kg; without it protein has the fixed daily RDA. */
  readonly weightKg?: number;
  readonly authority?: Authority;
  /** Whether to put the bone guidelines for aromatase inhibitor users over the general figures; true unless said. */
  readonly onAromataseInhibitor?: boolean;
}

/** What to aim at and what not to exceed of one nutrient, a day, in the nutrient's own unit. */
export interface NutrientTarget {
  readonly nutrient: NutrientKey;
  /** Aim for at least this; absent where there is only a cap. */
  readonly target?: number;
  /** Upper end where the aim is a range, as for protein. */
  readonly targetTo?: number;
  readonly kind: ReferenceKind | 'guideline';
  readonly source: string;
  /** Whether the figure was compared with the issuing body's own table. */
  readonly checked: boolean;
  /** Half of people need this or less: for the probability of inadequacy. */
  readonly averageRequirement?: number;
  readonly upperLimit?: number;
  readonly upperLimitKind?: 'UL' | 'CDRR' | 'limit';
  readonly upperLimitScope?: 'total' | 'supplement';
  readonly upperLimitSource?: string;
  /** Above this, less than the upper limit, a word of caution is due. */
  readonly cautionAbove?: number;
  readonly cautionSource?: string;
  readonly note?: string;
}

export type Targets = Partial<Record<NutrientKey, NutrientTarget>>;
