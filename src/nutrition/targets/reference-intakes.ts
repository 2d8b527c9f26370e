import rows from '../../../data/reference-intakes.json' with { type: 'json' };
import type { NutrientKey } from '../composition/index.ts';

export type Authority = 'US/CA' | 'EFSA' | 'UK';

/** RDA, PRI and RNI cover nearly everyone; AI is what a healthy population eats; EAR covers half; CDRR and limit are caps. */
export type ReferenceKind = 'RDA' | 'PRI' | 'RNI' | 'AI' | 'EAR' | 'UL' | 'CDRR' | 'limit';

/** One row of data/reference-intakes.json: an amount a day in the nutrient's own unit, or per kg of body weight. */
export interface ReferenceIntake {
  readonly authority: Authority;
  readonly nutrient: NutrientKey;
  readonly sex: 'F' | 'M';
  readonly ageFrom: number;
  readonly ageTo?: number;
  readonly kind: ReferenceKind;
  readonly value: number;
  readonly perKg?: boolean;
  /** Of an upper limit: all intake, or what comes from supplements alone. */
  readonly scope?: 'total' | 'supplement';
  readonly source: string;
  /** Compared with the issuing body's own table; the others are from a secondary list. */
  readonly checked: boolean;
  readonly note?: string;
}

export const REFERENCE_INTAKES = rows as readonly ReferenceIntake[];

/** The rows of one authority that hold at this sex and age. */
export function referenceIntakesFor(
  authority: Authority,
  sex: 'female' | 'male',
  ageYears: number,
): readonly ReferenceIntake[] {
  const letter = sex === 'female' ? 'F' : 'M';
  return REFERENCE_INTAKES.filter(
    (row) =>
      row.authority === authority &&
      row.sex === letter &&
      row.ageFrom <= ageYears &&
      (row.ageTo === undefined || ageYears < row.ageTo + 1),
  );
}
