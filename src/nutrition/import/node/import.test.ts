import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { loadFoodTable } from '../../composition/node/load.ts';
import { createFoodSearch, type FoodsFile, joinFoods, loadFoods } from '../../index.ts';
import { MALFORMED, syntheticDownload, zipOf } from './download.fixture.ts';
import { importFoods } from './import.ts';
import { foodsFolder, importedFiles } from './imported.ts';

const FOODS = 300;
let root: string;
let zip: string;
let home: string;
let run = 0;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'fdc-'));
  zip = join(root, 'download.zip');
  writeFileSync(zip, zipOf(syntheticDownload(FOODS)));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));
beforeEach(() => {
  home = join(root, `home-${run++}`);
});

const said: string[] = [];
const skipped: [string, number, string][] = [];
const take = (path: string) => {
  said.length = 0;
  skipped.length = 0;
  return importFoods(path, {
    folder: foodsFolder(home),
    say: (line) => said.push(line),
    skip: (table, line, why) => skipped.push([table, line, why]),
  });
};

describe('a zip as the USDA gives it out', () => {
  it('becomes one file a dataset, rows that do not hold said by line and left out', async () => {
    const done = await take(zip);
    expect(done.foods).toEqual({
      'USDA FoodData Central, Foundation Foods': 100,
      'USDA FoodData Central, SR Legacy': 100,
      'USDA FoodData Central, FNDDS': 100,
    });
    expect(done).toMatchObject({ leftOut: 1, skipped: 7, resumed: [] });
    for (const [table, count] of Object.entries(MALFORMED)) {
      expect(skipped.filter(([name]) => name === table)).toHaveLength(count);
    }
    // The header is line 1, the foods lines 2 to 301, the sample 302.
    expect(skipped[0]).toEqual(['food.csv', 303, 'fdc_id: got "x", expected a whole number']);
    expect(skipped.find(([, , why]) => why.includes('99999'))![2]).toMatch(/which nutrient.csv does not have/);
    expect(said.at(-1)).toBe('food_nutrient.csv 100 %');
  });

  it('reads amounts by id, and by number in the survey', async () => {
    await take(zip);
    const table = loadFoods(importedFiles(home).reduce(joinFoods));
    // Foods 0, 1 and 2 are Foundation, SR Legacy and survey: calcium is nutrient 3 of the list, so i % 100 + 3.
    expect(table.get('fdc:500000')).toMatchObject({
      description: 'Invented food 0, "test", raw',
      source: 'USDA FoodData Central, Foundation Foods',
      group: 'Dairy and Egg Products',
      per100g: { energy: 0, protein: 1, calcium: 3, magnesium: 4, zinc: 5, vitaminD: 6, vitaminK1: 7, fibre: 8 },
      measures: [{ label: 'cup, chopped', grams: 120 }],
    });
    expect(table.get('fdc:500001')).toMatchObject({
      per100g: { calcium: 4 },
      measures: [{ label: '0.5 cup', grams: 120 }],
    });
    expect(table.get('fdc:500002')).toMatchObject({
      group: 'Milk, whole',
      per100g: { calcium: 5 },
      measures: [{ label: 'cup', grams: 240 }],
    });
    // What the download does not say is not known.
    expect(table.get('fdc:500000')!.per100g).not.toHaveProperty('potassium');
  });

  it('stands behind our own foods, in the table and in the search', async () => {
    await take(zip);
    const table = loadFoodTable(home);
    expect(table.size).toBe(loadFoodTable().size + FOODS);
    expect(table.get('sr28:01077')!.per100g).toEqual(loadFoodTable().get('sr28:01077')!.per100g);
    const search = createFoodSearch(table.listing());
    expect(search.search('invented food 17')[0]!.id).toBe('fdc:500017');
    expect(search.search('milk')[0]!.id).toMatch(/^sr28:/);
  });
});

describe('whatever happens', () => {
  it('an unpacked folder gives the same', async () => {
    const folder = join(root, 'unpacked');
    mkdirSync(folder, { recursive: true });
    for (const [name, text] of Object.entries(syntheticDownload(FOODS))) writeFileSync(join(folder, name), text);
    await take(folder);
    const fromFolder = importedFiles(home);
    home = `${home}-zip`;
    await take(zip);
    expect(fromFolder).toEqual(importedFiles(home));
  });

  it('interrupted, it leaves nothing half done, and goes on after the last table it finished', async () => {
    const folder = foodsFolder(home);
    const stop = importFoods(zip, {
      folder,
      say: (line) => {
        if (line.startsWith('food_nutrient.csv')) throw new Error('power cut');
      },
      skip: () => {},
    });
    await expect(stop).rejects.toThrow('power cut');
    expect(importedFiles(home)).toEqual([]);
    const done = await take(zip);
    expect(done).toMatchObject({ resumed: ['food.csv', 'food_portion.csv'], leftOut: 1, skipped: 7 });
    const resumed = importedFiles(home);
    home = `${home}-fresh`;
    await take(zip);
    expect(resumed).toEqual(importedFiles(home));
    expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it('taken in twice it is there once', async () => {
    await take(zip);
    const once = readFileSync(join(foodsFolder(home), 'fdc-sr_legacy_food.json'), 'utf8');
    await take(zip);
    expect(readFileSync(join(foodsFolder(home), 'fdc-sr_legacy_food.json'), 'utf8')).toBe(once);
    expect((JSON.parse(once) as FoodsFile).ids).toHaveLength(100);
  });

  it('says what it is not', async () => {
    const text = join(root, 'notes.txt');
    writeFileSync(text, 'hello');
    await expect(take(text)).rejects.toThrow(/no zip/);
    const other = join(root, 'other.zip');
    writeFileSync(other, zipOf({ 'readme.txt': 'hello' }));
    await expect(take(other)).rejects.toThrow(/no food\.csv/);
    expect(existsSync(join(foodsFolder(home), 'fdc-sr_legacy_food.json'))).toBe(false);
  });

  it('a row with too few cells is said and left out', async () => {
    const tables = syntheticDownload(3);
    const broken = join(root, 'broken.zip');
    writeFileSync(
      broken,
      zipOf({ ...tables, 'food.csv': tables['food.csv']!.replace('"500001","sr_legacy_food",', '"500001",') }),
    );
    const done = await take(broken);
    expect(skipped.find(([table, line]) => table === 'food.csv' && line === 3)).toBeDefined();
    expect(done.foods['USDA FoodData Central, SR Legacy']).toBeUndefined();
  });
});
