import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NUTRIENT_KEYS, NUTRIENTS, nutrientsOf } from './index.ts';
import { loadFoodTable } from './node/load.ts';

const COLUMNS = [
  'energy',
  'protein',
  'fat',
  'fibre',
  'calcium',
  'magnesium',
  'zinc',
  'potassium',
  'sodium',
  'vitaminD',
  'vitaminK1',
  'vitaminC',
  'vitaminB12',
  'saturatedFat',
] as const;

/**
 * Figures per 100 g copied from USDA SR28 (2016) by NDB number, in the order of COLUMNS; null where SR28 has none.
 * They hold the reading of the npm package to the original, and missing to missing.
 */
const SR28: readonly [ndb: string, description: string, values: readonly (number | null)[]][] = [
  [
    '01077',
    'Milk, whole, 3.25% milkfat, with added vitamin D',
    [61, 3.15, 3.25, 0, 113, 10, 0.37, 132, 43, 1.3, 0.3, 0, 0.45, 1.865],
  ],
  ['01256', 'Yogurt, Greek, plain, nonfat', [59, 10.19, 0.39, 0, 110, 11, 0.52, 141, 36, 0, 0, 0, 0.75, 0.117]],
  ['01009', 'Cheese, cheddar', [404, 22.87, 33.31, 0, 710, 27, 3.64, 76, 653, 0.6, 2.4, 0, 1.1, 18.867]],
  ['01033', 'Cheese, parmesan, hard', [392, 35.75, 25.83, 0, 1184, 44, 2.75, 92, 1376, 0.5, 1.7, 0, 1.2, 16.41]],
  [
    '01129',
    'Egg, whole, cooked, hard-boiled',
    [155, 12.58, 10.61, 0, 50, 10, 1.05, 126, 124, 2.2, 0.3, 0, 1.11, 3.267],
  ],
  [
    '15088',
    'Fish, sardine, Atlantic, canned in oil, drained solids with',
    [208, 24.62, 11.45, 0, 382, 39, 1.31, 397, 307, 4.8, 2.6, 0, 8.94, 1.528],
  ],
  [
    '15087',
    'Fish, salmon, sockeye, canned, drained solids',
    [167, 23.59, 7.39, 0, 232, 31, 0.84, 314, 408, 21, 0.1, 0, 5.5, 1.44],
  ],
  [
    '15237',
    'Fish, salmon, Atlantic, farmed, cooked, dry heat',
    [206, 22.1, 12.35, 0, 15, 30, 0.43, 384, 61, 13.1, 0.1, 3.7, 2.8, 2.397],
  ],
  [
    '16426',
    'Tofu, raw, firm, prepared with calcium sulfate',
    [144, 17.27, 8.72, 2.3, 683, 58, 1.57, 237, 14, 0, null, 0.2, 0, 1.261],
  ],
  ['16113', 'Natto', [211, 19.4, 11, 5.4, 217, 115, 3.03, 729, 7, 0, 23.1, 13, 0, 1.591]],
  ['11233', 'Kale, raw', [49, 4.28, 0.93, 3.6, 150, 47, 0.56, 491, 38, 0, 704.8, 120, 0, 0.091]],
  [
    '11458',
    'Spinach, cooked, boiled, drained, without salt',
    [23, 2.97, 0.26, 2.4, 136, 87, 0.76, 466, 70, 0, 493.6, 9.8, 0, 0.043],
  ],
  [
    '11091',
    'Broccoli, cooked, boiled, drained, without salt',
    [35, 2.38, 0.41, 3.3, 40, 21, 0.45, 293, 41, 0, 141.1, 64.9, 0, 0.079],
  ],
  ['12061', 'Nuts, almonds', [579, 21.15, 49.93, 12.5, 269, 270, 3.12, 733, 1, 0, 0, 0, 0, 3.802]],
  ['12220', 'Seeds, flaxseed', [534, 18.29, 42.16, 27.3, 255, 392, 4.34, 813, 30, 0, 4.3, 0.6, 0, 3.663]],
  ['09291', 'Plums, dried (prunes), uncooked', [240, 2.18, 0.38, 7.1, 43, 41, 0.44, 732, 2, 0, 59.5, 0.6, 0, 0.088]],
  ['09040', 'Bananas, raw', [89, 1.09, 0.33, 2.6, 5, 27, 0.15, 358, 1, 0, 0.5, 8.7, 0, 0.112]],
  ['20137', 'Quinoa, cooked', [120, 4.4, 1.92, 2.8, 17, 64, 1.09, 172, 7, 0, 0, 0, 0, 0.231]],
  [
    '08120',
    'Cereals, oats, regular and quick, not fortified, dry',
    [379, 13.15, 6.52, 10.1, 52, 138, 3.64, 362, 6, 0, 2, 0, 0, 1.11],
  ],
  [
    '18075',
    'Bread, whole-wheat, commercially prepared',
    [252, 12.45, 3.5, 6, 161, 75, 1.77, 254, 455, 0, 7.8, 0, 0, 0.722],
  ],
  [
    '05064',
    'Chicken, broilers or fryers, breast, meat only, cooked, roas',
    [165, 31.02, 3.57, 0, 15, 29, 1, 256, 74, 0.1, 0.3, 0, 0.34, 1.01],
  ],
  [
    '13327',
    'Beef, variety meats and by-products, liver, cooked, pan-frie',
    [175, 26.52, 4.68, 0, 6, 22, 5.23, 351, 77, 1.2, 3.9, 0.7, 83.13, 2.53],
  ],
  ['04053', 'Oil, olive, salad or cooking', [884, 0, 100, 0, 1, 0, 0, 1, 2, 0, 60.2, 0, 0, 13.808]],
  [
    '14209',
    'Beverages, coffee, brewed, prepared with tap water',
    [1, 0.12, 0.02, 0, 2, 3, 0.02, 49, 2, 0, 0.1, 0, 0, 0.002],
  ],
  ['14096', 'Alcoholic beverage, wine, table, red', [85, 0.07, 0, 0, 8, 12, 0.14, 127, 4, 0, 0.4, 0, 0, 0]],
  ['01008', 'Cheese, caraway', [376, 25.18, 29.2, 0, 673, 22, 2.94, 93, 690, null, null, 0, 0.27, 18.584]],
  ['21228', 'McDonalds, hamburger', [264, 12.92, 10.09, 1.3, 127, 21, 1.95, 192, 494, null, null, 0.6, 0.83, 3.504]],
  [
    '16222',
    'Soymilk (all flavors), unsweetened, with added calcium, vita',
    [33, 2.86, 1.61, 0.5, 124, 16, null, 120, 37, 1.2, null, 0, 1.11, 0.206],
  ],
  ['43476', 'Tofu yogurt', [94, 3.5, 1.8, 0.2, 118, 40, 0.31, 47, 35, 0, 3.5, 2.5, 0, 0.259]],
];

const table = loadFoodTable();

describe('the food table agrees with USDA SR28', () => {
  it.each(SR28)('%s %s', (ndb, _description, values) => {
    const { per100g } = table.get(`sr28:${ndb}`)!;
    expect(COLUMNS.map((key) => per100g[key] ?? null)).toEqual(values);
  });

  it('has all 8,789 foods of it, and our own', () => {
    const ids = table.all().map((food) => food.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => id.startsWith('sr28:'))).toHaveLength(8789);
    expect(ids.filter((id) => id.startsWith('bw:')).length).toBeGreaterThan(10);
  });

  it('knows no more vitamin D and K figures than SR28 has: 5,578 and 5,226, and what our table adds', () => {
    const foods = table.all().filter((food) => food.ndb !== undefined);
    expect(foods.filter((food) => food.per100g.vitaminD !== undefined)).toHaveLength(5578);
    expect(foods.filter((food) => food.per100g.vitaminK1 !== undefined)).toHaveLength(5226);
  });

  it('lists every food as it has it', () => {
    for (const entry of table.listing()) expect(table.get(entry.id)).toMatchObject(entry);
  });

  it('never has a figure that is negative or not a number', () => {
    for (const food of table.all()) {
      for (const [key, value] of Object.entries(food.per100g)) {
        expect(value >= 0 && Number.isFinite(value), `${food.id} ${key} ${value}`).toBe(true);
      }
      for (const { label, grams } of food.measures) expect(grams > 0 && label !== '', food.id).toBe(true);
    }
  });
});

describe('our own facts', () => {
  const everyday = table.all().filter((food) => food.everyday !== undefined);

  it('cover at least 300 foods, each with its origin', () => {
    const withFacts = everyday.filter((food) => food.per100g.epa !== undefined || food.id.startsWith('bw:'));
    expect(withFacts.length).toBeGreaterThan(300);
    expect(everyday.filter((food) => food.origin === undefined)).toEqual([]);
  });

  it('have a range around every ranged figure and a source for every figure of ours', () => {
    for (const food of everyday) {
      for (const [key, range] of Object.entries(food.ranges)) {
        const value = food.per100g[key as keyof typeof food.per100g]!;
        expect(range.low <= value && value <= range.high, `${food.id} ${key}`).toBe(true);
      }
      for (const key of ['solubleFibre', 'prebioticFibre', 'longMenaquinones', 'isoflavones'] as const) {
        // A part of nothing is nothing without a source.
        if ((food.per100g[key] ?? 0) === 0) continue;
        // A figure of our own foods has the food's source unless it names another.
        expect(food.sources[key] ?? (food.ndb === undefined ? food.source : ''), `${food.id} ${key}`).not.toBe('');
      }
    }
  });

  it('keep parts below their wholes', () => {
    for (const { id, per100g } of everyday) {
      const { fibre, solubleFibre, prebioticFibre, carbohydrate, fat, epa, dha, ala } = per100g;
      if (fibre !== undefined) expect(solubleFibre ?? 0, id).toBeLessThanOrEqual(fibre + 1e-9);
      if (carbohydrate !== undefined) expect(prebioticFibre ?? 0, id).toBeLessThanOrEqual(carbohydrate);
      if (fat !== undefined) expect((epa ?? 0) + (dha ?? 0) + (ala ?? 0), id).toBeLessThanOrEqual(fat + 0.01);
    }
  });

  it('say what a figure is known from: spinach keeps its calcium, tofu gives it', () => {
    expect(table.get('sr28:11458')!.calciumAbsorption!.value).toBeCloseTo(0.051);
    expect(table.get('sr28:11458')!.oxalate!.value).toBe('veryHigh');
    expect(table.get('sr28:16426')!.calciumAbsorption!.value).toBeCloseTo(0.31);
    expect(table.get('sr28:01289')!.liveCultures!.value).toBe(true);
    expect(table.get('sr28:16113')!.ranges.longMenaquinones).toEqual({ low: 800, high: 1100 });
    expect(table.get('sr28:15088')!.per100g).toMatchObject({ epa: 0.473, dha: 0.509 });
  });

  it('mark what a plant drink was fortified with', () => {
    expect(table.get('bw:oat-drink-fortified')!.fortifiedWith!.value).toMatch(/calcium/);
    expect(table.get('bw:oat-drink-fortified')!.allergens).toContain('gluten');
    expect(table.get('bw:milk-lactose-free-2')!.per100g.calcium).toBe(table.get('sr28:01079')!.per100g.calcium);
  });
});

describe('names and measures', () => {
  it.each([
    ['01009', 'Cheddar cheese'],
    ['15088', 'Sardines, canned in oil, with bones'],
    ['11056', 'Beans, snap, green, canned, regular pack, drained solids'],
    ['21228', "McDonald's, hamburger"],
  ])('%s is %s', (ndb, name) => {
    expect(table.get(`sr28:${ndb}`)!.name).toBe(name);
  });

  it('reads household measures with their weights', () => {
    expect(table.get('sr28:15088')!.measures).toContainEqual({ label: '2 sardines', grams: 24 });
    expect(table.get('sr28:01077')!.measures).toContainEqual({ label: '1 cup', grams: 244 });
  });

  it('tells makers’ products from plain food', () => {
    expect(table.get('sr28:21228')!.brand).toBe(true);
    expect(table.get('sr28:01009')!.brand).toBe(false);
  });
});

describe('amounts by weight', () => {
  it('are in proportion, and what is not known stays unknown', () => {
    const foods = fc.constantFrom(...table.all().slice(0, 500));
    const weight = fc.double({ min: 0, max: 3000, noNaN: true });
    fc.assert(
      fc.property(foods, weight, weight, (food, a, b) => {
        const together = nutrientsOf(food, a + b);
        for (const key of NUTRIENT_KEYS) {
          const parts = [nutrientsOf(food, a)[key], nutrientsOf(food, b)[key]];
          if (food.per100g[key] === undefined)
            expect([together[key], ...parts]).toEqual([undefined, undefined, undefined]);
          else expect(together[key]).toBeCloseTo(parts[0]! + parts[1]!, 6);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('refuse a weight that cannot be', () => {
    const food = table.get('sr28:01077')!;
    expect(() => nutrientsOf(food, -1)).toThrow('grams must be 0 or more, got -1');
    expect(() => nutrientsOf(food, Number.NaN)).toThrow(RangeError);
  });

  it('have a unit and a label each', () => {
    for (const key of NUTRIENT_KEYS) expect(NUTRIENTS[key]).toMatchObject({ label: expect.stringMatching(/./) });
  });
});
