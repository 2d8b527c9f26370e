import type { AmountRange, Food, FoodListing, FoodTraits, Measure } from './food.ts';
import { NUTRIENT_KEYS, type NutrientAmounts, type NutrientKey } from './nutrients.ts';

/** Version of the compact file; a loader refuses any other. */
export const FOODS_FORMAT = 1;

/** A column in which most foods have a figure: one cell per food, null where none is known. */
export type DenseColumn = readonly (number | null)[];

/** A column in which few have: the rows and their figures. */
export interface SparseColumn {
  readonly rows: readonly number[];
  readonly values: readonly number[];
}

/** What only some foods have, by row number. */
export interface FoodDetail extends FoodTraits {
  readonly name?: string;
  readonly source?: string;
  readonly aliases?: readonly string[];
  readonly everyday?: number;
  readonly ranges?: Partial<Record<NutrientKey, AmountRange>>;
  readonly sources?: Partial<Record<NutrientKey, string>>;
}

/** The compact file: columns, one row per food, as written by scripts/build-foods.ts. */
export interface FoodsFile {
  readonly format: number;
  /** Source of the rows that name none. */
  readonly source: string;
  readonly ids: readonly string[];
  readonly descriptions: readonly string[];
  readonly groups: readonly string[];
  /** Index into `groups`. */
  readonly group: readonly number[];
  /** Rows that are a maker's product. */
  readonly brands: readonly number[];
  readonly dense: Partial<Record<NutrientKey, DenseColumn>>;
  readonly sparse: Partial<Record<NutrientKey, SparseColumn>>;
  /** Measures as label, grams, label, grams ... */
  readonly measures: readonly (readonly (string | number)[])[];
  readonly details: Readonly<Record<string, FoodDetail>>;
}

/** All foods, built one by one when first asked for. */
export class FoodTable {
  readonly #file: FoodsFile;
  readonly #rowOf: ReadonlyMap<string, number>;
  readonly #built: (Food | undefined)[];
  readonly #brands: ReadonlySet<number>;
  readonly #sparse: ReadonlyMap<NutrientKey, ReadonlyMap<number, number>>;

  constructor(file: FoodsFile) {
    if (file.format !== FOODS_FORMAT) {
      throw new Error(`foods file has format ${file.format}, expected ${FOODS_FORMAT}: run scripts/build-foods.ts`);
    }
    this.#file = file;
    this.#rowOf = new Map(file.ids.map((id, row) => [id, row]));
    this.#built = new Array(file.ids.length);
    this.#brands = new Set(file.brands);
    this.#sparse = new Map(
      (Object.entries(file.sparse) as [NutrientKey, SparseColumn][]).map(([key, { rows, values }]) => [
        key,
        new Map(rows.map((row, i) => [row, values[i]!])),
      ]),
    );
  }

  /** Number of foods. */
  get size(): number {
    return this.#file.ids.length;
  }

  /** The food with this id, or undefined when there is none. */
  get(id: string): Food | undefined {
    const row = this.#rowOf.get(id);
    return row === undefined ? undefined : this.#food(row);
  }

  /** Every food, in the order of the file. */
  all(): Food[] {
    return this.#file.ids.map((_, row) => this.#food(row));
  }

  /** Every food as a list or a search needs it, without its figures: several times faster than `all`. */
  listing(): FoodListing[] {
    return this.#file.ids.map((_, row) => this.#listing(row));
  }

  #food(row: number): Food {
    this.#built[row] ??= this.#build(row);
    return this.#built[row];
  }

  #listing(row: number): FoodListing {
    const file = this.#file;
    const id = file.ids[row]!;
    const description = file.descriptions[row]!;
    const { name = description, source = file.source, aliases = [], everyday } = file.details[row] ?? {};
    return {
      id,
      name,
      description,
      source,
      ...(id.startsWith('sr28:') ? { ndb: id.slice('sr28:'.length) } : {}),
      group: file.groups[file.group[row]!]!,
      brand: this.#brands.has(row),
      aliases,
      ...(everyday === undefined ? {} : { everyday }),
    };
  }

  #build(row: number): Food {
    const { ranges = {}, sources = {}, ...traits } = this.#file.details[row] ?? {};
    return {
      ...traits,
      ...this.#listing(row),
      per100g: this.#amounts(row),
      ranges,
      sources,
      measures: measuresOf(this.#file.measures[row] ?? []),
    };
  }

  #amounts(row: number): NutrientAmounts {
    const amounts: NutrientAmounts = {};
    for (const key of NUTRIENT_KEYS) {
      const value = this.#file.dense[key]?.[row] ?? this.#sparse.get(key)?.get(row);
      if (value !== undefined && value !== null) amounts[key] = value;
    }
    return amounts;
  }
}

function measuresOf(flat: readonly (string | number)[]): Measure[] {
  const measures: Measure[] = [];
  for (let i = 0; i + 1 < flat.length; i += 2) measures.push({ label: String(flat[i]), grams: Number(flat[i + 1]) });
  return measures;
}

/** The food table from the parsed compact file; throws when its format is not ours. */
export const loadFoods = (file: FoodsFile): FoodTable => new FoodTable(file);
