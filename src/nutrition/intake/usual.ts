import type { NutrientKey } from '../composition/index.ts';
import { LARGEST_CV, SURVEY_SD } from './adequacy.ts';
import type { NutrientIntake } from './types.ts';

/**
 * What a person usually eats, as far as the logged days tell: an estimate with the range in which nine of ten such
 * estimates hold the truth. Food only; supplements follow a schedule and are added as they are.
 */
export interface UsualIntake {
  /** A day, in the nutrient's unit, from food. */
  readonly perDay: number;
  readonly low: number;
  readonly high: number;
  readonly days: number;
  /**
   * `shrunk`: drawn toward what people of this sex and age usually eat, the more the fewer days there are;
   * `mean`: the plain mean, where no survey gives the spread between people.
   */
  readonly method: 'shrunk' | 'mean';
  /** Share of the person's own days in the estimate, 0 to 1: 1 for the plain mean. */
  readonly weightOfOwnDays: number;
  readonly sdBetweenDays: number;
  readonly sdFrom: 'survey' | 'diary';
}

/** Usual intake of a group from food, a day: mean, and the spread between people with the days taken out. */
interface Group {
  readonly sex: 'female' | 'male';
  readonly ageFrom: number;
  readonly mean: number;
  readonly sdBetweenPeople: number;
}

/**
 * Usual calcium from food in the United States 2003-2006 by the NCI method: Bailey et al. 2010, J Nutr 140:817
 * (doi:10.3945/jn.109.118539), table 3. Means as printed. The table prints no spread; it is worked out from the share
 * above a line on the assumption of a normal distribution: women of 51 to 70, mean 788, 9 % above 1,200, so
 * (1200 - 788) / 1.341. Men under 51, whose mean lies too near the line for that, get the men's 34 % of 51 to 70.
 */
const CALCIUM: readonly Group[] = [
  { sex: 'female', ageFrom: 71, mean: 748, sdBetweenPeople: 322 }, // 8 % above 1,200
  { sex: 'female', ageFrom: 51, mean: 788, sdBetweenPeople: 307 }, // 9 % above 1,200
  { sex: 'female', ageFrom: 31, mean: 864, sdBetweenPeople: 259 }, // 30 % above 1,000
  { sex: 'female', ageFrom: 18, mean: 838, sdBetweenPeople: 252 }, // 26 % above 1,000
  { sex: 'male', ageFrom: 71, mean: 871, sdBetweenPeople: 317 }, // 15 % above 1,200
  { sex: 'male', ageFrom: 51, mean: 951, sdBetweenPeople: 322 }, // 22 % above 1,200
  { sex: 'male', ageFrom: 31, mean: 1118, sdBetweenPeople: 380 },
  { sex: 'male', ageFrom: 18, mean: 1209, sdBetweenPeople: 411 },
];
const GROUPS: Partial<Record<NutrientKey, readonly Group[]>> = { calcium: CALCIUM };

/** From this many days the diary's own spread is used where no survey figure is at hand (as for adequacy). */
const OWN_SD_FROM_DAYS = 7;
/** 90 % of a normal distribution lie within so many standard deviations. */
const Z90 = 1.645;

/**
 * The best linear unbiased predictor of a person's usual intake: m + w (own mean - m), where m is the mean of the
 * group, w = B / (B + W / days), B the variance between people and W that between days of one person. It is the
 * adjustment of the National Research Council (1986, Nutrient Adequacy, doi:10.17226/618) with the weight of Henderson
 * (1975, Biometrics 31:423) for predicting one person rather than the spread of a group. Its error variance is
 * B W / days / (B + W / days). Where no survey gives B the mean stands, with the error W / days of the method for
 * individuals (Institute of Medicine 2000, chapter 3).
 * Where part of the diary had no figure the estimate is a lower bound, as the mean is.
 * @returns undefined without a logged day, where nothing is known of the spread between days, or where
 * days are too uneven for the plain mean to be near to normal
 */
export function usualIntake(
  intake: NutrientIntake,
  person: { readonly sex: 'female' | 'male'; readonly ageYears: number },
): UsualIntake | undefined {
  const { days, nutrient, foodPerDay } = intake;
  const survey = SURVEY_SD[nutrient];
  const own = days >= OWN_SD_FROM_DAYS ? spread(intake.perDay.map((day) => day.food)) : undefined;
  const sd = own ?? survey;
  if (days === 0 || sd === undefined) return undefined;
  const sdFrom = own === undefined ? 'survey' : 'diary';
  const group = GROUPS[nutrient]?.find((g) => g.sex === person.sex && person.ageYears >= g.ageFrom);
  const ofDays = sd ** 2 / days;
  // Uneven days: the mean is no longer near to normal, and so short a diary says nothing of what is usual.
  if (!group && sd > LARGEST_CV * foodPerDay) return undefined;
  if (!group) return estimate(foodPerDay, Math.sqrt(ofDays), { days, method: 'mean', weightOfOwnDays: 1, sd, sdFrom });
  const between = group.sdBetweenPeople ** 2;
  const weight = between / (between + ofDays);
  const perDay = group.mean + weight * (foodPerDay - group.mean);
  return estimate(perDay, Math.sqrt(weight * ofDays), { days, method: 'shrunk', weightOfOwnDays: weight, sd, sdFrom });
}

interface Basis {
  days: number;
  method: UsualIntake['method'];
  weightOfOwnDays: number;
  sd: number;
  sdFrom: UsualIntake['sdFrom'];
}

const estimate = (perDay: number, error: number, { sd, ...basis }: Basis): UsualIntake => ({
  perDay,
  low: Math.max(0, perDay - Z90 * error),
  high: perDay + Z90 * error,
  sdBetweenDays: sd,
  ...basis,
});

function spread(values: readonly number[]): number {
  const mean = values.reduce((a, b) => a + b, 0) / values.length;
  return Math.sqrt(values.reduce((a, value) => a + (value - mean) ** 2, 0) / (values.length - 1));
}
