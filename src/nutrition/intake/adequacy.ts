import type { NutrientKey } from '../composition/index.ts';
import type { NutrientIntake } from './types.ts';

/**
 * How sure a few logged days let one be that the usual intake is enough: the method for individuals of the Institute
 * of Medicine 2000, Dietary Reference Intakes: Applications in Dietary Assessment, chapter 3 and appendix B
 * (doi:10.17226/9956). Day-to-day variation and the spread of requirements are both taken into the error.
 */
export interface Adequacy {
  /** Probability, 0 to 1, that the usual intake meets the requirement; a lower bound where `atLeast`. */
  readonly probability: number;
  /** `requirement`: against the average requirement; `adequateIntake`: that usual intake is above the AI. */
  readonly against: 'requirement' | 'adequateIntake';
  /** That requirement or adequate intake, a day in the nutrient's unit. */
  readonly line: number;
  /** Part of the diary had no figure, so that the true intake, and the probability, may be higher. */
  readonly atLeast: boolean;
  /** Day-to-day standard deviation used, and where it is from. */
  readonly sdBetweenDays: number;
  readonly sdFrom: 'survey' | 'diary';
}

/**
 * Day-to-day standard deviation of intake in women of 19 to 50 (CSFII 1994-96, IOM 2000, pages 54 and 61). Used for
 * all adults: the method wants a survey's figure, because a few days of one's own underestimate it.
 */
export const SURVEY_SD: Partial<Record<NutrientKey, number>> = { calcium: 325, magnesium: 86 };
/** From this many days the diary's own spread is used where no survey figure is at hand. */
const OWN_SD_FROM_DAYS = 7;
/** Spread of requirements as a share of the average requirement (IOM 2000: 10 % unless known to be otherwise). */
const REQUIREMENT_CV = 0.1;
/** Beyond this the daily intakes are not near to normal and the method does not hold (IOM 2000, table B-5). */
export const LARGEST_CV = 0.6;

/**
 * Probability that the usual intake is enough.
 * @param intake what the diary says of the nutrient
 * @param target its average requirement where there is one, else its adequate intake
 * @returns undefined where the days are too few or too uneven for the method, or the nutrient has neither figure
 */
export function adequacyOf(
  intake: NutrientIntake,
  target: { readonly averageRequirement?: number; readonly target?: number; readonly kind: string },
): Adequacy | undefined {
  const survey = SURVEY_SD[intake.nutrient];
  const own = intake.days >= OWN_SD_FROM_DAYS ? intake.sdBetweenDays : undefined;
  const sd = survey ?? own;
  if (sd === undefined || intake.days === 0 || sd > LARGEST_CV * intake.meanPerDay) return undefined;
  const { averageRequirement: average, target: aim, kind } = target;
  const against = average !== undefined ? 'requirement' : 'adequateIntake';
  const line = average ?? (kind === 'AI' ? aim : undefined);
  if (line === undefined) return undefined;
  const spread = average === undefined ? 0 : REQUIREMENT_CV * average;
  const error = Math.sqrt(spread ** 2 + sd ** 2 / intake.days);
  return {
    probability: error === 0 ? Number(intake.meanPerDay >= line) : normalShare((intake.meanPerDay - line) / error),
    against,
    line,
    atLeast: !intake.complete,
    sdBetweenDays: sd,
    sdFrom: survey === undefined ? 'diary' : 'survey',
  };
}

/** Share of a standard normal distribution below z; Abramowitz & Stegun 7.1.26, error below 1.5e-7. */
function normalShare(z: number): number {
  const x = Math.abs(z) / Math.SQRT2;
  const t = 1 / (1 + 0.3275911 * x);
  const poly = t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))));
  const erf = 1 - poly * Math.exp(-x * x);
  return z >= 0 ? (1 + erf) / 2 : (1 - erf) / 2;
}
