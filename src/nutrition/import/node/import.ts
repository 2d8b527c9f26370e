import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, realpathSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type FileRow, FOODS_FORMAT, type FoodsFile, toFoodsFile } from '../../composition/index.ts';
import {
  type Draft,
  KINDS,
  NutrientIds,
  readFood,
  takeAmount,
  takeCategory,
  takePortion,
  takeSurveyCategory,
  takeUnit,
} from '../rows.ts';
import { type Download, NoDownload, openDownload } from './download.ts';
import { clearRests, writeWhole } from './files.ts';

/** What an import did, for the last lines it says. */
export interface Imported {
  /** Foods by the dataset they are of. */
  readonly foods: Readonly<Record<string, number>>;
  /** Rows of food.csv that are of a kind we leave out: laboratory samples, makers' products. */
  readonly leftOut: number;
  readonly skipped: number;
  /** Files written. */
  readonly files: readonly string[];
  /** Tables that an interrupted import had read already. */
  readonly resumed: readonly string[];
}

export interface ImportOptions {
  /** The folder of imported foods: foods/ in the data folder. */
  readonly folder: string;
  /** One line of progress: "food_nutrient.csv 40 %". */
  readonly say: (line: string) => void;
  /** One row that did not hold: table, line and why. */
  readonly skip: (table: string, line: number, why: string) => void;
}

/** Tables by the part of the work they belong to: each part is kept when it is done, so that a new start goes on there. */
const PARTS = ['food.csv', 'food_portion.csv', 'food_nutrient.csv'] as const;

/**
 * Takes in a csv download of USDA FoodData Central (Foundation, SR Legacy, FNDDS): a zip, or its unpacked folder. Each
 * dataset becomes one file in `folder`, written beside and renamed, so that it is there whole or not at all; an import
 * that was interrupted goes on after the last table it finished.
 * @throws NoDownload when the file is no such download, or damaged; nothing of it is then kept
 */
export async function importFoods(path: string, { folder, say, skip }: ImportOptions): Promise<Imported> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const state = join(folder, `.import-${fingerprint(path)}`);
  const download = await openDownload(path, say);
  clearRests(folder);
  try {
    mkdirSync(state, { recursive: true });
    const work = new Work(download, { state, say, skip });
    const foods = await work.run();
    if (foods.size === 0) throw new NoDownload('no foods of Foundation, SR Legacy or FNDDS in it');
    const files = write(folder, foods);
    rmSync(state, { recursive: true, force: true });
    return { ...work.counts(foods), files };
  } catch (error) {
    if (error instanceof NoDownload) rmSync(state, { recursive: true, force: true });
    throw error;
  } finally {
    download.close();
  }
}

/** The same download is told by its place, size and time. */
function fingerprint(path: string): string {
  const { size, mtimeMs } = statSync(path);
  return createHash('sha256')
    .update(`${realpathSync(path)} ${size} ${mtimeMs}`)
    .digest('hex')
    .slice(0, 16);
}

class Work {
  readonly #download: Download;
  readonly #options: Omit<ImportOptions, 'folder'> & { state: string };
  #leftOut = 0;
  #skipped = 0;
  readonly #resumed: string[] = [];

  constructor(download: Download, options: Omit<ImportOptions, 'folder'> & { state: string }) {
    this.#download = download;
    this.#options = options;
  }

  async run(): Promise<ReadonlyMap<string, Draft>> {
    let foods = new Map<string, Draft>();
    for (const part of PARTS) {
      const kept = this.#kept(part);
      if (kept) {
        foods = kept;
        this.#resumed.push(part);
        this.#options.say(`${part}: read before`);
        continue;
      }
      if (part === 'food.csv') await this.#readFoods(foods);
      else if (part === 'food_portion.csv') await this.#readPortions(foods);
      else await this.#readAmounts(foods);
      this.#keep(part, foods);
    }
    return foods;
  }

  async #readFoods(foods: Map<string, Draft>): Promise<void> {
    const categories = new Map<string, string>();
    for (const table of ['food_category.csv', 'wweia_food_category.csv']) {
      await this.#table(table, (row) => takeCategory(row, categories));
    }
    const surveyCategory = new Map<string, string>();
    await this.#table('survey_fndds_food.csv', (row) => takeSurveyCategory(row, surveyCategory));
    await this.#table('food.csv', (row) => {
      const food = readFood(row);
      if (!food) {
        this.#leftOut += 1;
        return;
      }
      const { fdcId, draft } = food;
      const category = categories.get(draft.category || (surveyCategory.get(fdcId) ?? '')) ?? 'Other';
      foods.set(fdcId, { ...draft, category });
    });
  }

  async #readPortions(foods: ReadonlyMap<string, Draft>): Promise<void> {
    const units = new Map<string, string>();
    await this.#table('measure_unit.csv', (row) => takeUnit(row, units));
    await this.#table('food_portion.csv', (row) => takePortion(row, foods, units));
  }

  async #readAmounts(foods: ReadonlyMap<string, Draft>): Promise<void> {
    const ids = new NutrientIds();
    await this.#table('nutrient.csv', (row) => ids.add(row));
    await this.#table('food_nutrient.csv', (row) => takeAmount(row, foods, ids));
  }

  async #table(name: string, take: (row: Readonly<Record<string, string>>) => void): Promise<void> {
    if (!this.#download.has(name)) return;
    const { say, skip } = this.#options;
    await this.#download.read(name, take, {
      progress: (share) => say(`${name} ${Math.round(100 * share)} %`),
      skip: (line, why) => {
        this.#skipped += 1;
        skip(name, line, why);
      },
    });
  }

  /** What an earlier run kept of the work after this table, where it still can be read. */
  #kept(part: string): Map<string, Draft> | undefined {
    const file = join(this.#options.state, `${part}.json`);
    if (!existsSync(file)) return undefined;
    try {
      const { foods, leftOut, skipped } = JSON.parse(readFileSync(file, 'utf8')) as Kept;
      this.#leftOut = leftOut;
      this.#skipped = skipped;
      return new Map(foods);
    } catch {
      return undefined;
    }
  }

  #keep(part: string, foods: ReadonlyMap<string, Draft>): void {
    const kept: Kept = { foods: [...foods], leftOut: this.#leftOut, skipped: this.#skipped };
    writeWhole(join(this.#options.state, `${part}.json`), JSON.stringify(kept));
  }

  counts(foods: ReadonlyMap<string, Draft>): Omit<Imported, 'files'> {
    const bySource = Map.groupBy(foods.values(), ({ source }) => source);
    return {
      foods: Object.fromEntries([...bySource].map(([source, drafts]) => [source, drafts.length])),
      leftOut: this.#leftOut,
      skipped: this.#skipped,
      resumed: this.#resumed,
    };
  }
}

interface Kept {
  foods: [string, Draft][];
  leftOut: number;
  skipped: number;
}

/** One compact file for each dataset; a dataset taken in before is replaced. */
function write(folder: string, foods: ReadonlyMap<string, Draft>): string[] {
  return Object.entries(KINDS).flatMap(([kind, source]) => {
    const rows = [...foods.values()].filter((draft) => draft.source === source).map(toRow);
    if (rows.length === 0) return [];
    const file: FoodsFile = toFoodsFile(FOODS_FORMAT, source, rows);
    const path = join(folder, `fdc-${kind}.json`);
    writeWhole(path, JSON.stringify(file));
    return [path];
  });
}

const toRow = ({ id, description, category, per100g, measures }: Draft): FileRow => ({
  id,
  description,
  group: category,
  brand: false,
  per100g,
  measures,
  detail: {},
});
