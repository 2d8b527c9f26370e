import { existsSync } from 'node:fs';
import { loadFoodTable } from '../../nutrition/composition/node/load.ts';
import { NoDownload } from '../../nutrition/import/node/download.ts';
import { importFoods } from '../../nutrition/import/node/import.ts';
import { foodsFolder } from '../../nutrition/import/node/imported.ts';
import {
  createFoodSearch,
  type Food,
  type FoodHit,
  NUTRIENT_KEYS,
  NUTRIENTS,
  type NutrientKey,
} from '../../nutrition/index.ts';
import { BadInput } from '../../record/problems.ts';
import { defaultFolder } from '../../store/folder.ts';
import type { Io } from '../io.ts';

export interface FoodsSearchOptions {
  readonly json?: boolean;
  readonly limit?: number;
}

/** `foods search TEXT`: the foods that fit, best first, as lines for a terminal or as JSON. */
export function foodsSearch(text: string, { json = false, limit = 20 }: FoodsSearchOptions = {}): string {
  if (!Number.isInteger(limit) || limit < 1) {
    throw new Error(`--limit: got ${limit}; accepted are whole numbers from 1`);
  }
  const hits = createFoodSearch(loadFoodTable(defaultFolder()).listing()).search(text, limit);
  if (json) return JSON.stringify(hits.map(toJson), null, 2);
  if (hits.length === 0) return `No food found for "${text}".`;
  const width = Math.max(...hits.map((hit) => hit.id.length));
  return hits.map((hit) => `${hit.id.padEnd(width)}  ${hit.name}`).join('\n');
}

const toJson = ({ id, name, description, source, ndb }: FoodHit) => ({
  id,
  description,
  name,
  source,
  ...(ndb === undefined ? {} : { ndb }),
});

/**
 * `foods show ID`: everything known of a food, with the source of each figure.
 * @param id a food id (`sr28:01077`, `bw:...`) or a bare five-digit NDB number
 * @throws Error naming what was given and what is accepted when there is no such food
 */
export function foodsShow(id: string, { json = false }: { readonly json?: boolean } = {}): string {
  const food = loadFoodTable(defaultFolder()).get(/^\d{5}$/.test(id) ? `sr28:${id}` : id);
  if (food === undefined) {
    throw new Error(
      `foods show: got ${JSON.stringify(id)}; accepted are a USDA number such as 01077 or sr28:01077, ` +
        'or an id of our own such as bw:oat-drink-fortified (find one with: foods search TEXT)',
    );
  }
  return json ? JSON.stringify(food, null, 2) : describe(food);
}

function describe(food: Food): string {
  const lines = [
    food.name,
    ...(food.description === food.name ? [] : [food.description]),
    `${food.id}  ${food.group}`,
    `Source: ${food.source}${food.ndb === undefined ? '' : `, NDB ${food.ndb}`}`,
    '',
    'Per 100 g',
    ...NUTRIENT_KEYS.map((key) => amountLine(food, key)),
  ];
  const traits = traitLines(food);
  if (traits.length > 0) lines.push('', ...traits);
  if (food.measures.length > 0) {
    lines.push('', 'Household measures', ...food.measures.map(({ label, grams }) => `  ${label}: ${grams} g`));
  }
  return lines.join('\n');
}

const LABEL_WIDTH = 28;

function amountLine(food: Food, key: NutrientKey): string {
  const { label, ucum } = NUTRIENTS[key];
  const unit = ucum === 'ug' ? 'µg' : ucum;
  const value = food.per100g[key];
  const range = food.ranges[key];
  const source = food.sources[key];
  const amount = value === undefined ? 'no data' : `${value} ${unit}`;
  return [
    `  ${label.padEnd(LABEL_WIDTH)}${amount}`,
    ...(range === undefined ? [] : [`(${range.low} to ${range.high})`]),
    ...(source === undefined ? [] : [`[${source}]`]),
  ].join(' ');
}

function traitLines(food: Food): string[] {
  const { calciumAbsorption, oxalate, liveCultures, fortifiedWith, allergens } = food;
  const lines: string[] = [];
  if (calciumAbsorption !== undefined) {
    const percent = Math.round(calciumAbsorption.value * 100);
    lines.push(`Calcium absorbed: about ${percent} % [${calciumAbsorption.source}]`);
  }
  if (oxalate !== undefined) {
    lines.push(`Oxalate: ${oxalate.value === 'veryHigh' ? 'very high' : oxalate.value} [${oxalate.source}]`);
  }
  if (liveCultures !== undefined) {
    lines.push(`Live cultures: ${liveCultures.value ? 'yes' : 'no'} [${liveCultures.source}]`);
  }
  if (fortifiedWith !== undefined) lines.push(`Fortified with ${fortifiedWith.value} [${fortifiedWith.source}]`);
  if (allergens !== undefined) {
    lines.push(
      `Allergens of the plain food: ${allergens.length === 0 ? 'none of the listed ones' : allergens.join(', ')}`,
    );
  }
  return lines;
}

const DOWNLOAD =
  'a csv download of USDA FoodData Central (Foundation, SR Legacy or FNDDS), as the zip or as its unpacked folder';
const noDownload = (path: string, given: string): BadInput => new BadInput([{ path, given, accepted: DOWNLOAD }]);

/** Rows that did not hold are said one by one up to so many; then only counted. */
const SAID_ROWS = 1000;

/**
 * `foods import FILE`: takes in a csv download of USDA FoodData Central. Progress and rows that do not hold go to
 * standard error.
 * @returns what was taken in, in words or as JSON
 * @throws BadInput when the file is no such download
 */
export async function foodsImport(
  file: string,
  { folder, json = false }: { readonly folder: string; readonly json?: boolean },
  io: Pick<Io, 'err'>,
): Promise<string> {
  if (!existsSync(file)) throw noDownload(file, 'no such file');
  let bad = 0;
  const done = await importFoods(file, {
    folder: foodsFolder(folder),
    say: (line) => io.err(`${line}\n`),
    skip: (table, line, why) => {
      bad += 1;
      if (bad <= SAID_ROWS) io.err(`${table}, line ${line}: ${why}; left out\n`);
    },
  }).catch((error: unknown) => {
    throw error instanceof NoDownload ? noDownload(file, error.message) : error;
  });
  if (bad > SAID_ROWS) io.err(`and ${bad - SAID_ROWS} more rows; left out\n`);
  if (json) return `${JSON.stringify(done, null, 2)}\n`;
  const foods = Object.entries(done.foods).map(([source, count]) => `${count} foods of ${source}`);
  return [
    `Taken in: ${foods.join(', ')}.`,
    ...(done.leftOut > 0 ? [`Left out as of another kind (samples, makers' products): ${done.leftOut}.`] : []),
    ...(done.skipped > 0 ? [`Rows left out because they did not hold: ${done.skipped}.`] : []),
    'Find them with: bonewise foods search. A running server has them at once; reload the page to see them there.',
    '',
  ].join('\n');
}
