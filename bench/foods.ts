// Times of the food table and the food search: loading, building the index, each keystroke of everyday queries.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createFoodSearch, type FoodsFile, intakeOf, loadFoods } from '../src/nutrition/index.ts';

const QUERIES = [
  'milk',
  'greek yogurt',
  'yoghurt greek',
  'canned sardines with bones',
  'brocoli',
  'chedar cheese',
  'sardins',
  'prunes',
  'almonds',
  'tofu',
  'wholemeal bread',
  'pak choi',
  'semi skimmed milk',
  'baked beans',
  'chicken breast',
  'orange juice',
  'sweet potatoe',
  'mozarella',
  'collard greens',
  'lactose free milk',
  'kellogg cereal',
  'big mac',
  'tinned tuna',
  'peanut butter',
  'courgette',
];
const ROUNDS = 5;

const time = <T>(work: () => T): [T, number] => {
  const start = performance.now();
  const result = work();
  return [result, performance.now() - start];
};

const path = join(import.meta.dirname, '..', 'dist', 'foods.json');
const [table, loadMs] = time(() => loadFoods(JSON.parse(readFileSync(path, 'utf8')) as FoodsFile));
const [foods, allMs] = time(() => table.all());
const [search, indexMs] = time(() => {
  const made = createFoodSearch(table.listing());
  // The index of the whole list is built at the first text that needs it.
  made.search('milk');
  return made;
});

const keystrokes: number[] = [];
for (let round = 0; round < ROUNDS; round++) {
  for (const query of QUERIES) {
    for (let typed = 1; typed <= query.length; typed++) {
      const [, ms] = time(() => search.search(query.slice(0, typed)));
      keystrokes.push(ms);
    }
  }
}
keystrokes.sort((a, b) => a - b);
const percentile = (p: number): number =>
  keystrokes[Math.min(keystrokes.length - 1, Math.floor(p * keystrokes.length))]!;

const everyday = foods.filter((food) => food.everyday !== undefined);
const entries = Array.from({ length: 14 * 15 }, (_, i) => ({
  day: `2026-03-${String(1 + (i % 14)).padStart(2, '0')}`,
  foodId: everyday[(i * 37) % everyday.length]!.id,
  grams: 100,
}));
const intakes = Array.from(
  { length: 50 },
  () => time(() => intakeOf({ entries, food: (id) => table.get(id) }))[1],
).sort((a, b) => a - b);

console.table([
  { what: `load ${table.size} foods from dist/foods.json`, ms: loadMs.toFixed(1) },
  { what: 'build every food', ms: allMs.toFixed(1) },
  { what: 'build the search index', ms: indexMs.toFixed(1) },
  { what: `search, p50 of ${keystrokes.length} keystrokes`, ms: percentile(0.5).toFixed(2) },
  { what: 'search, p99', ms: percentile(0.99).toFixed(2) },
  { what: 'search, slowest', ms: percentile(1).toFixed(2) },
  { what: 'intake of 14 days, 15 foods a day, median', ms: intakes[25]!.toFixed(2) },
]);
