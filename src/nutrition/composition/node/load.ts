import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type FoodsFile, type FoodTable, loadFoods } from '../table.ts';
import { buildFoods } from './build.ts';

/** The checkout or package this file lies in: the nearest folder above that holds `data/foods`. */
function packageRoot(): string {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'data', 'foods', 'foods.csv'))) return folder;
    if (folder === dirname(folder)) throw new Error('no folder with data/foods above the food table');
  }
}

let loaded: FoodTable | undefined;

/**
 * The food table of this installation: from `dist/foods.json`, or built from the sources where that was not made yet.
 * Read once per process. Works from src/ and from a bundle in dist/.
 */
export function loadFoodTable(): FoodTable {
  if (loaded === undefined) {
    const root = packageRoot();
    const compact = join(root, 'dist', 'foods.json');
    const file = existsSync(compact) ? (JSON.parse(readFileSync(compact, 'utf8')) as FoodsFile) : buildFoods(root);
    loaded = loadFoods(file);
  }
  return loaded;
}
