import { NUTRIENTS, type NutrientKey } from '../composition/index.ts';

/**
 * The USDA's nutrient numbers (nutrient.csv, `nutrient_nbr`) by our keys, best first: numbers are the same in every
 * FoodData Central download, while ids are not (the survey's food_nutrient.csv holds numbers where the others hold ids).
 */
const NUMBERS: Partial<Record<NutrientKey, readonly string[]>> = {
  // Foundation foods state energy by Atwater factors only: specific (958), then general (957).
  energy: ['208', '958', '957'],
  protein: ['203'],
  // 298: total fat by the labelling rule, where Foundation foods have no other.
  fat: ['204', '298'],
  saturatedFat: ['606'],
  monounsaturatedFat: ['645'],
  polyunsaturatedFat: ['646'],
  carbohydrate: ['205'],
  sugars: ['269', '269.3'],
  // 293: total fibre by the newer method (AOAC 2011.25).
  fibre: ['291', '293'],
  solubleFibre: ['295'],
  calcium: ['301'],
  phosphorus: ['305'],
  magnesium: ['304'],
  zinc: ['309'],
  iron: ['303'],
  potassium: ['306'],
  sodium: ['307'],
  // 324: international units, 40 to the microgram.
  vitaminD: ['328', '324'],
  vitaminK1: ['430'],
  mk4: ['428'],
  vitaminC: ['401'],
  vitaminA: ['320'],
  retinol: ['319'],
  vitaminE: ['323'],
  vitaminB12: ['418'],
  folate: ['435'],
  choline: ['421'],
  epa: ['629'],
  dha: ['621'],
  ala: ['851'],
  alcohol: ['221'],
  caffeine: ['262'],
  cholesterol: ['601'],
};

/** A nutrient number as we read it: which of ours it is, how good a source, and what its figure is multiplied by. */
export interface Reading {
  readonly key: NutrientKey;
  /** 0 is the best of the numbers that give this nutrient. */
  readonly rank: number;
  readonly factor: number;
}

/** Nutrient numbers wanted, with their rank. */
const wanted = new Map(
  (Object.entries(NUMBERS) as [NutrientKey, readonly string[]][]).flatMap(([key, numbers]) =>
    numbers.map((number, rank) => [number, { key, rank }] as const),
  ),
);

const GRAMS: Readonly<Record<string, number>> = { G: 1, MG: 1e-3, UG: 1e-6, g: 1, mg: 1e-3, ug: 1e-6 };
const MICROGRAMS_PER_IU_OF_D = 0.025;

/**
 * How to read one row of nutrient.csv.
 * @returns undefined for a nutrient we do not keep, or one in a unit that ours cannot be made of
 */
export function readingOf(number: string, unit: string): Reading | undefined {
  const found = wanted.get(tidyNumber(number));
  if (!found) return undefined;
  const { ucum } = NUTRIENTS[found.key];
  const factor = factorOf(found.key, unit.toUpperCase(), ucum);
  return factor === undefined ? undefined : { ...found, factor };
}

function factorOf(key: NutrientKey, unit: string, ours: string): number | undefined {
  if (ours === 'kcal') return unit === 'KCAL' ? 1 : undefined;
  if (unit === 'IU') return key === 'vitaminD' ? MICROGRAMS_PER_IU_OF_D : undefined;
  const [from, to] = [GRAMS[unit], GRAMS[ours]];
  // Twelve digits, so that 1e-3 over 1e-6 is 1000 and not a hair beside it.
  return from === undefined || to === undefined ? undefined : Number((from / to).toPrecision(12));
}

/** `291.0` is `291`. */
export const tidyNumber = (number: string): string => number.trim().replace(/\.0+$/, '');
