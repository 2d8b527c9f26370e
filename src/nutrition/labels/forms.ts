import { NUTRIENTS, type NutrientAmounts, type NutrientKey } from '../composition/index.ts';
import { DAILY_VALUES, type LabelLine, type LabelRule } from './label.ts';

/** A line of a label to be copied: what, and the units that it may stand in there, the usual one first. */
export interface LabelField {
  readonly nutrient: LabelLine['nutrient'];
  readonly units: readonly string[];
}

const inUnits = (rule: LabelRule, nutrient: NutrientKey, ...units: string[]): LabelField => ({
  nutrient,
  units: DAILY_VALUES[rule][nutrient] === undefined ? units : [...units, '%'],
});
const only = (nutrient: LabelLine['nutrient'], ...units: string[]): LabelField => ({ nutrient, units });

const us = (nutrient: NutrientKey, ...units: string[]) => inUnits('US', nutrient, ...units);
const eu = (nutrient: NutrientKey, ...units: string[]) => inUnits('EU', nutrient, ...units);

/**
 * The lines of a label in their order there. `usual` are those that the rules ask for (21 CFR 101.9(c); Regulation
 * 1169/2011, article 30) and, for the EU, calcium and vitamin D, which stand on it where a maker adds them; `more` may
 * stand there.
 */
export const LABEL_FORMS: Readonly<
  Record<LabelRule, { readonly usual: readonly LabelField[]; readonly more: readonly LabelField[] }>
> = {
  US: {
    usual: [
      only('energy', 'kcal'),
      only('fat', 'g'),
      only('saturatedFat', 'g'),
      only('sodium', 'mg'),
      only('carbohydrate', 'g'),
      only('fibre', 'g'),
      only('sugars', 'g'),
      only('protein', 'g'),
      us('vitaminD', 'mcg', 'IU'),
      us('calcium', 'mg'),
      us('iron', 'mg'),
      us('potassium', 'mg'),
    ],
    more: [
      only('cholesterol', 'mg'),
      us('magnesium', 'mg'),
      us('phosphorus', 'mg'),
      us('zinc', 'mg'),
      us('vitaminK1', 'mcg'),
      us('vitaminC', 'mg'),
      us('vitaminB12', 'mcg'),
      us('folate', 'mcg'),
      only('monounsaturatedFat', 'g'),
      only('polyunsaturatedFat', 'g'),
      only('alcohol', 'g'),
      only('caffeine', 'mg'),
    ],
  },
  EU: {
    usual: [
      only('energy', 'kcal', 'kJ'),
      only('fat', 'g'),
      only('saturatedFat', 'g'),
      only('carbohydrate', 'g'),
      only('sugars', 'g'),
      only('fibre', 'g'),
      only('protein', 'g'),
      only('salt', 'g'),
      eu('calcium', 'mg'),
      eu('vitaminD', 'µg'),
    ],
    more: [
      eu('potassium', 'mg'),
      eu('magnesium', 'mg'),
      eu('phosphorus', 'mg'),
      eu('zinc', 'mg'),
      eu('iron', 'mg'),
      eu('vitaminK1', 'µg'),
      eu('vitaminC', 'mg'),
      eu('vitaminB12', 'µg'),
      only('monounsaturatedFat', 'g'),
      only('polyunsaturatedFat', 'g'),
      only('alcohol', 'g'),
      only('caffeine', 'mg'),
    ],
  },
};

/** What cannot be in a food of this weight: the line, and what it is more than. */
export interface Impossible {
  readonly nutrient: NutrientKey;
  readonly moreThan: NutrientKey | 'weight' | 'pureFat';
}

/** A gram of pure fat has 9 kcal; nothing eaten has more. */
const KCAL_PER_GRAM_OF_FAT = 9;
const GRAMS: Readonly<Record<string, number>> = { g: 1, mg: 1e-3, ug: 1e-6 };
/** Labels round: up to half a gram and to ten kcal (21 CFR 101.9(c)). */
const ROUNDING_G = 0.6;
const ROUNDING_KCAL = 10;

/** Figures of a label that contradict its weight or one another: a decimal point lost, kJ written as kcal. */
export function impossibleIn(amounts: NutrientAmounts, grams: number): Impossible[] {
  const found: Impossible[] = [];
  for (const [nutrient, amount] of Object.entries(amounts) as [NutrientKey, number][]) {
    const unit = GRAMS[NUTRIENTS[nutrient].ucum];
    if (unit !== undefined && amount * unit > grams + ROUNDING_G) found.push({ nutrient, moreThan: 'weight' });
  }
  if ((amounts.energy ?? 0) > grams * KCAL_PER_GRAM_OF_FAT + ROUNDING_KCAL)
    found.push({ nutrient: 'energy', moreThan: 'pureFat' });
  const part = (nutrient: NutrientKey, whole: NutrientKey): void => {
    const [of, total] = [amounts[nutrient], amounts[whole]];
    if (of !== undefined && total !== undefined && of > total + ROUNDING_G) found.push({ nutrient, moreThan: whole });
  };
  part('saturatedFat', 'fat');
  part('sugars', 'carbohydrate');
  return found;
}
