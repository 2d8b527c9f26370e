import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { foodsFolder, importedFiles } from '../../import/node/imported.ts';
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

const loaded = new Map<string | undefined, FoodTable>();

/**
 * The food table of this installation: from `dist/foods.json`, or built from the sources where that was not made yet;
 * with a data folder also the foods that were imported into it, after ours. Read once per process and folder.
 * Works from src/ and from a bundle in dist/.
 */
export function loadFoodTable(dataFolder?: string): FoodTable {
  let table = loaded.get(dataFolder);
  if (table === undefined) {
    const imported = dataFolder === undefined ? [] : importedFiles(dataFolder);
    table =
      imported.length === 0 && dataFolder !== undefined
        ? loadFoodTable()
        : loadFoods(imported.reduce(joinFoods, ownFoods()));
    loaded.set(dataFolder, table);
  }
  return table;
}

/**
 * The file that the page reads its foods from: the installation's own, or where foods were imported one that holds
 * both, written into the data folder.
 */
export function foodsFileToServe(dataFolder: string): string {
  const imported = importedFiles(dataFolder);
  if (imported.length === 0) return compactFile(packageRoot());
  const path = join(foodsFolder(dataFolder), 'all.json');
  const aside = `${path}.part`;
  writeFileSync(aside, JSON.stringify(imported.reduce(joinFoods, ownFoods())), { mode: 0o600 });
  renameSync(aside, path);
  return path;
}
