import { type Measure, NUTRIENTS, type NutrientAmounts, type NutrientKey } from '../composition/index.ts';
import { type Reading, readingOf, tidyNumber } from './nutrients.ts';

/** A row of a csv table by column name, as text. */
export type Row = Readonly<Record<string, string>>;

/** Kinds of food that are taken in, with what they are called; the others (samples, brands) are left out. */
export const KINDS: Readonly<Record<string, string>> = {
  foundation_food: 'USDA FoodData Central, Foundation Foods',
  sr_legacy_food: 'USDA FoodData Central, SR Legacy',
  survey_fndds_food: 'USDA FoodData Central, FNDDS',
};

/** A food on its way in. */
export interface Draft {
  readonly id: string;
  readonly description: string;
  readonly category: string;
  readonly source: string;
  readonly per100g: NutrientAmounts;
  /** Rank of the number each figure came from, so that a better one may replace it. */
  readonly ranks: Partial<Record<NutrientKey, number>>;
  readonly measures: Measure[];
}

/** Something that does not hold in a row: said with its table and line, and the row is skipped. */
export class BadRow extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'BadRow';
  }
}

function cell(row: Row, column: string): string {
  const value = row[column];
  if (value === undefined) throw new BadRow(`no column ${column}`);
  return value.trim();
}

function wholeNumber(row: Row, column: string): string {
  const text = cell(row, column);
  if (!/^\d+$/.test(text)) throw new BadRow(`${column}: got ${JSON.stringify(text)}, expected a whole number`);
  return text;
}

function amountIn(row: Row, column: string): number {
  const text = cell(row, column);
  const value = text === '' ? Number.NaN : Number(text);
  if (!Number.isFinite(value) || value < 0) {
    throw new BadRow(`${column}: got ${JSON.stringify(text)}, expected a number of 0 or more`);
  }
  return value;
}

/** One row of food.csv. @returns undefined for kinds that are left out. @throws BadRow */
export function readFood(row: Row): { fdcId: string; draft: Draft } | undefined {
  const kind = cell(row, 'data_type');
  const source = KINDS[kind];
  if (source === undefined) {
    if (kind === '') throw new BadRow('data_type is empty');
    return undefined;
  }
  const fdcId = wholeNumber(row, 'fdc_id');
  const description = cell(row, 'description').replace(/\s+/g, ' ');
  if (description === '') throw new BadRow('description is empty');
  const category = cell(row, 'food_category_id');
  return {
    fdcId,
    draft: { id: `fdc:${fdcId}`, description, category, source, per100g: {}, ranks: {}, measures: [] },
  };
}

/** How nutrient ids of a download are to be read: by id, or by number in the survey's. */
export class NutrientIds {
  readonly #byId = new Map<string, Reading>();
  readonly #byNumber = new Map<string, Reading>();
  readonly #ids = new Set<string>();

  /** One row of nutrient.csv. @throws BadRow */
  add(row: Row): void {
    const id = wholeNumber(row, 'id');
    const number = tidyNumber(cell(row, 'nutrient_nbr'));
    this.#ids.add(id);
    const reading = readingOf(number, cell(row, 'unit_name'));
    if (!reading) return;
    this.#byId.set(id, reading);
    this.#byNumber.set(number, reading);
  }

  /** @throws BadRow for an id that nutrient.csv does not have, neither as id nor as number */
  reading(id: string): Reading | undefined {
    const text = tidyNumber(id);
    if (this.#ids.has(text)) return this.#byId.get(text);
    const byNumber = this.#byNumber.get(text);
    if (byNumber || /^\d{3}(\.\d)?$/.test(text)) return byNumber;
    throw new BadRow(`nutrient_id: got ${JSON.stringify(id)}, which nutrient.csv does not have`);
  }
}

/** What 100 g can hold, with room for rounding: oils stand at 100. */
const MOST_GRAMS = 100.5;

/** One row of food_nutrient.csv, put into its food. @throws BadRow */
export function takeAmount(row: Row, foods: ReadonlyMap<string, Draft>, ids: NutrientIds): void {
  const draft = foods.get(wholeNumber(row, 'fdc_id'));
  if (!draft) return;
  const reading = ids.reading(cell(row, 'nutrient_id'));
  if (!reading) return;
  // Foundation foods have rows without an amount, where nothing was measured.
  if (cell(row, 'amount') === '') return;
  const amount = amountIn(row, 'amount');
  const { key, rank, factor } = reading;
  if (NUTRIENTS[key].ucum === 'g' && amount * factor > MOST_GRAMS) {
    throw new BadRow(`amount: got "${amount}", expected at most 100 g of a nutrient in 100 g of food`);
  }
  if (rank >= (draft.ranks[key] ?? Number.POSITIVE_INFINITY)) return;
  draft.ranks[key] = rank;
  draft.per100g[key] = Number((amount * factor).toPrecision(6));
}

/** Portions a food may have; the survey has dozens of some. */
const MOST_MEASURES = 12;

/** One row of food_portion.csv, in any of its three ways of saying "1 cup". @throws BadRow */
export function takePortion(row: Row, foods: ReadonlyMap<string, Draft>, units: ReadonlyMap<string, string>): void {
  const draft = foods.get(wholeNumber(row, 'fdc_id'));
  if (!draft) return;
  const grams = amountIn(row, 'gram_weight');
  if (grams === 0) return;
  const label = portionLabel(row, units);
  if (label === undefined || draft.measures.length >= MOST_MEASURES) return;
  if (draft.measures.every((measure) => measure.label !== label)) {
    draft.measures.push({ label, grams: Number(grams.toPrecision(6)) });
  }
}

/** The survey writes "1 cup" whole; the others an amount, a unit and a modifier, of which any may stand empty. */
function portionLabel(row: Row, units: ReadonlyMap<string, string>): string | undefined {
  const description = cell(row, 'portion_description');
  if (/quantity not specified/i.test(description)) return undefined;
  const unit = units.get(cell(row, 'measure_unit_id')) ?? '';
  const modifier = cell(row, 'modifier');
  // In the survey the modifier is a code.
  if (/^\d{4,}$/.test(modifier) || (description !== '' && unit === ''))
    return description.replace(/^1 /, '') || undefined;
  const amount = cell(row, 'amount');
  const words = [unit, description, modifier].filter((part) => part !== '').join(', ');
  if (words === '') return undefined;
  return amount === '' || Number(amount) === 1 ? words : `${Number(amount)} ${words}`;
}

/** One row of measure_unit.csv: "undetermined" is no unit. @throws BadRow */
export function takeUnit(row: Row, units: Map<string, string>): void {
  const name = cell(row, 'name');
  units.set(wholeNumber(row, 'id'), name === 'undetermined' ? '' : name);
}

/** One row of food_category.csv, or of the survey's wweia_food_category.csv under either of its headers. @throws BadRow */
export function takeCategory(row: Row, categories: Map<string, string>): void {
  // Downloads up to 2020 call the column wweia_food_category_code.
  const survey = ['wweia_food_category', 'wweia_food_category_code'].find((column) => row[column] !== undefined);
  if (survey === undefined) categories.set(wholeNumber(row, 'id'), cell(row, 'description'));
  else categories.set(wholeNumber(row, survey), cell(row, 'wweia_food_category_description'));
}

/** One row of survey_fndds_food.csv: the category of foods for which older downloads leave food.csv's empty. @throws BadRow */
export function takeSurveyCategory(row: Row, categoryOf: Map<string, string>): void {
  categoryOf.set(wholeNumber(row, 'fdc_id'), cell(row, 'wweia_category_code'));
}
