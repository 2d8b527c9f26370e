import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeWhole } from '../../import/node/files.ts';
import { foodsFolder, importedFiles, stampOfImports } from '../../import/node/imported.ts';
import { joinFoods } from '../join.ts';
import { type FoodsFile, type FoodTable, loadFoods } from '../table.ts';
import { buildFoods } from './build.ts';

/** The checkout or package this file lies in: the nearest folder above that holds `data/foods`. */
function packageRoot(): string {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'data', 'foods', 'foods.csv'))) return folder;
    if (folder === dirname(folder)) throw new Error('no folder with data/foods above the food table');
  }
}

const compactFile = (root: string): string => join(root, 'dist', 'foods.json');

function ownFoods(): FoodsFile {
  const root = packageRoot();
  const compact = compactFile(root);
  return existsSync(compact) ? (JSON.parse(readFileSync(compact, 'utf8')) as FoodsFile) : buildFoods(root);
}

const loaded = new Map<string | undefined, { stamp: string; table: FoodTable }>();

/**
 * The food table of this installation: from `dist/foods.json`, or built from the sources where that was not made yet;
 * with a data folder also the foods that were imported into it, after ours. Read once per process and folder, and again
 * when an import has changed the folder, so that a running server sees new foods.
 * Works from src/ and from a bundle in dist/.
 */
export function loadFoodTable(dataFolder?: string): FoodTable {
  const stamp = dataFolder === undefined ? '' : stampOfImports(dataFolder);
  const known = loaded.get(dataFolder);
  if (known?.stamp === stamp) return known.table;
  const table =
    dataFolder !== undefined && stamp === ''
      ? loadFoodTable()
      : loadFoods((dataFolder === undefined ? [] : importedFiles(dataFolder)).reduce(joinFoods, ownFoods()));
  loaded.set(dataFolder, { stamp, table });
  return table;
}

const joined = new Map<string, string>();

/**
 * The file that the page reads its foods from: the installation's own, or where foods were imported one that holds
 * both, written into the data folder. Written again only when an import has changed the folder.
 */
export function foodsFileToServe(dataFolder: string): string {
  const stamp = stampOfImports(dataFolder);
  if (stamp === '') return compactFile(packageRoot());
  const path = join(foodsFolder(dataFolder), 'all.json');
  if (joined.get(dataFolder) === stamp) return path;
  writeWhole(path, JSON.stringify(importedFiles(dataFolder).reduce(joinFoods, ownFoods())));
  joined.set(dataFolder, stamp);
  return path;
}
