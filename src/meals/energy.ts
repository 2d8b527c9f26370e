/** How active the days are, in the record's words. */
export type Activity = 'sedentary' | 'light' | 'moderate' | 'active';

/**
 * Physical activity levels within the bands of FAO/WHO/UNU 2004 (Human energy requirements, table 5.3):
 * sedentary or light 1.40-1.69, active or moderately active 1.70-1.99, vigorous 2.00-2.40.
 */
const ACTIVITY_LEVELS: Record<Activity, number> = { sedentary: 1.4, light: 1.55, moderate: 1.7, active: 2.0 };

export interface EnergyNeed {
  /** Resting energy expenditure. */
  readonly restingKcalPerDay: number;
  /** What keeps the weight as it is; never less, for weight loss. */
  readonly kcalPerDay: number;
  readonly source: string;
}

/**
 * Energy to keep the present weight: Mifflin and St Jeor times an activity level.
 * Their equation was fitted to healthy adults of 19 to 78; single persons differ by 10 % and more, so use it as a band.
 * @throws RangeError when weight, height or age cannot be a grown person's.
 */
export function energyNeed(person: {
  readonly sex: 'female' | 'male';
  readonly ageYears: number;
  readonly weightKg: number;
  readonly heightCm: number;
  readonly activity: Activity;
}): EnergyNeed {
  const { sex, ageYears, weightKg, heightCm, activity } = person;
  if (!(ageYears >= 18 && ageYears <= 120)) throw new RangeError(`age 18 to 120 years, got ${ageYears}`);
  if (!(weightKg >= 25 && weightKg <= 350)) throw new RangeError(`weight 25 to 350 kg, got ${weightKg}`);
  if (!(heightCm >= 100 && heightCm <= 230)) throw new RangeError(`height 100 to 230 cm, got ${heightCm}`);
  // Mifflin MD et al. 1990, Am J Clin Nutr 51:241-247: 10 W + 6.25 H - 5 A, + 5 for men, - 161 for women.
  const resting = 10 * weightKg + 6.25 * heightCm - 5 * ageYears + (sex === 'male' ? 5 : -161);
  return {
    restingKcalPerDay: Math.round(resting),
    kcalPerDay: Math.round((resting * ACTIVITY_LEVELS[activity]) / 10) * 10,
    source: 'Mifflin-St Jeor 1990 times the activity level of FAO/WHO/UNU 2004',
  };
}
