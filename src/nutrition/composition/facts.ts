import { parseCsv } from './csv.ts';
import type { Allergen, AmountRange, FoodOrigin, Measure, OxalateClass } from './food.ts';
import { isNutrientKey, NUTRIENTS, type NutrientKey } from './nutrients.ts';
import type { FoodDetail } from './table.ts';

/** A food our table names: a `bw:` food is whole in it, an `sr28:` food gets a name and further facts. */
export interface OwnFood {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly group: string;
  readonly source: string;
  readonly origin?: FoodOrigin;
  readonly allergens?: readonly Allergen[];
  readonly aliases: readonly string[];
  /** Line in foods.csv, from 1: everyday foods come first there. */
  readonly everyday: number;
}

/** The facts of one food: figures per 100 g, their ranges and sources, and what is said of it in words. */
export interface OwnFacts {
  readonly per100g: Partial<Record<NutrientKey, number>>;
  readonly ranges: Partial<Record<NutrientKey, AmountRange>>;
  readonly sources: Partial<Record<NutrientKey, string>>;
  readonly traits: Pick<
    FoodDetail,
    'calciumAbsorption' | 'calciumIndex' | 'oxalate' | 'liveCultures' | 'fortifiedWith'
  >;
}

const list = (cell: string): string[] => cell.split(';').flatMap((part) => part.trim() || []);

/** Reads `data/foods/foods.csv`. */
export function readOwnFoods(csv: string): OwnFood[] {
  type Column = 'id' | 'name' | 'description' | 'group' | 'origin' | 'allergens' | 'aliases' | 'source';
  return parseCsv<Column>(csv, 'foods.csv').map((row, i) => ({
    id: row.id,
    name: row.name,
    description: row.description,
    group: row.group,
    source: row.source,
    ...(row.origin === '' ? {} : { origin: row.origin as FoodOrigin }),
    // `none` says that there is none; an empty cell says that nobody looked.
    ...(row.allergens === '' ? {} : { allergens: list(row.allergens).filter((a) => a !== 'none') as Allergen[] }),
    aliases: list(row.aliases),
    everyday: i + 1,
  }));
}

/** Reads `data/foods/measures.csv`: household measures by food id. */
export function readOwnMeasures(csv: string): Map<string, Measure[]> {
  const measures = new Map<string, Measure[]>();
  for (const row of parseCsv<'id' | 'label' | 'grams' | 'source'>(csv, 'measures.csv')) {
    const grams = amount(row.grams, `measures.csv, ${row.id}, ${row.label}`);
    measures.set(row.id, [...(measures.get(row.id) ?? []), { label: row.label, grams }]);
  }
  return measures;
}

type FactRow = Record<'id' | 'fact' | 'value' | 'low' | 'high' | 'unit' | 'source' | 'note', string>;

/**
 * Reads a `facts*.csv`: one figure or statement per row, in long form.
 * @throws Error naming food and fact when a value, unit or source is missing or not of its kind.
 */
export function readOwnFacts(csvs: readonly string[]): Map<string, OwnFacts> {
  const facts = new Map<string, OwnFacts>();
  for (const row of csvs.flatMap((csv) => parseCsv<keyof FactRow>(csv, 'facts.csv'))) {
    const where = `facts.csv, ${row.id}, ${row.fact}`;
    if (row.source === '') throw new Error(`${where}: no source`);
    const of = facts.get(row.id) ?? { per100g: {}, ranges: {}, sources: {}, traits: {} };
    facts.set(row.id, of);
    if (isNutrientKey(row.fact)) addAmount(of, row.fact, row, where);
    else addTrait(of, row, where);
  }
  return facts;
}

function addAmount(facts: OwnFacts, key: NutrientKey, row: FactRow, where: string): void {
  if (row.unit !== NUTRIENTS[key].ucum) throw new Error(`${where}: unit ${row.unit}, expected ${NUTRIENTS[key].ucum}`);
  if (key in facts.per100g) throw new Error(`${where}: given twice`);
  facts.per100g[key] = amount(row.value, where);
  facts.sources[key] = row.note === '' ? row.source : `${row.source} (${row.note})`;
  if (row.low !== '' || row.high !== '') {
    const range = { low: amount(row.low, where), high: amount(row.high, where) };
    if (range.low > facts.per100g[key] || range.high < facts.per100g[key]) {
      throw new Error(`${where}: ${row.value} is not within ${row.low} to ${row.high}`);
    }
    facts.ranges[key] = range;
  }
}

function addTrait({ traits }: OwnFacts, row: FactRow, where: string): void {
  const stated = <T>(value: T) => ({ value, source: row.source, ...(row.note === '' ? {} : { note: row.note }) });
  const writable = traits as { -readonly [K in keyof typeof traits]: (typeof traits)[K] };
  if (row.fact === 'calciumAbsorption') writable.calciumAbsorption = stated(amount(row.value, where));
  else if (row.fact === 'calciumIndex') writable.calciumIndex = stated(amount(row.value, where));
  else if (row.fact === 'oxalate') writable.oxalate = stated(row.value as OxalateClass);
  else if (row.fact === 'liveCultures') writable.liveCultures = stated(row.value === 'yes');
  else if (row.fact === 'fortifiedWith') writable.fortifiedWith = stated(row.value);
  else throw new Error(`${where}: no such fact`);
}

function amount(cell: string, where: string): number {
  const value = Number(cell);
  if (cell === '' || !Number.isFinite(value) || value < 0) throw new Error(`${where}: ${cell} is no amount`);
  return value;
}
