import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { loadFoodTable } from '../../composition/node/load.ts';
import { createFoodSearch, type FoodsFile, joinFoods, loadFoods } from '../../index.ts';
import { MALFORMED, syntheticDownload, zipOf } from './download.fixture.ts';
import { importFoods } from './import.ts';
import { foodsFolder, importedDatasets, importedFiles } from './imported.ts';

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
    // Foods 0, 1 and 2 are Foundation, SR Legacy and survey: calcium is nutrient 3 of the list, so i % 80 + 3.
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

  it('a damaged zip brings nothing, also where it unpacks: every table has its checksum', async () => {
    const whole = zipOf(syntheticDownload(FOODS));
    // The cell of a figure in a stored table, so that the rows still read.
    const stored = zipOf(syntheticDownload(FOODS), undefined, { stored: true });
    const at = stored.indexOf('"500000","1087","3"');
    stored.write('9', at + '"500000","1087","'.length);
    for (const [name, bytes, why] of [
      ['cut.zip', whole.subarray(0, whole.length / 2), /no zip that can be read/],
      ['garbled.zip', Buffer.from(whole).fill(0x5a, 20_000, 24_000), /food_nutrient\.csv in it is damaged/],
      ['changed.zip', stored, /food_nutrient\.csv in it is damaged: its checksum/],
    ] as const) {
      const path = join(root, name);
      writeFileSync(path, bytes);
      await expect(take(path)).rejects.toThrow(why);
      expect(readdirSync(foodsFolder(home))).toEqual([]);
    }
  });

  it('another layout is said once, not row by row', async () => {
    const tables = syntheticDownload(3);
    const path = join(root, 'layout.zip');
    writeFileSync(path, zipOf({ ...tables, 'food_nutrient.csv': '"fdc_id","value"\n"500000","1"\n' }));
    await expect(take(path)).rejects.toThrow('food_nutrient.csv in it has no column nutrient_id');
    expect(skipped.filter(([table]) => table === 'food_nutrient.csv')).toEqual([]);
    const { 'nutrient.csv': _, ...without } = tables;
    writeFileSync(path, zipOf(without));
    await expect(take(path)).rejects.toThrow('no nutrient.csv in it');
    const branded = '"fdc_id","data_type","description","food_category_id"\n"1","branded_food","Bar","Snacks"\n';
    writeFileSync(path, zipOf({ ...tables, 'food.csv': branded }));
    await expect(take(path)).rejects.toThrow(/no foods of Foundation/);
    expect(readdirSync(foodsFolder(home))).toEqual([]);
  });

  it('older downloads name survey categories otherwise, and keep them in a table of their own', async () => {
    const tables = syntheticDownload(3);
    const path = join(root, 'older.zip');
    writeFileSync(
      path,
      zipOf({
        ...tables,
        'food.csv': tables['food.csv']!.replace('raw","1004"', 'raw",""'),
        'wweia_food_category.csv':
          '"wweia_food_category_code","wweia_food_category_description"\n"1004","Milk, whole"\n',
        'survey_fndds_food.csv': '"fdc_id","food_code","wweia_category_code"\n"500002","11112110","1004"\n',
      }),
    );
    await take(path);
    expect(skipped.filter(([table]) => table.includes('wweia'))).toEqual([]);
    expect(loadFoods(importedFiles(home).reduce(joinFoods)).get('fdc:500002')!.group).toBe('Milk, whole');
  });

  it('a table that is loaded already is loaded again after an import', async () => {
    const before = loadFoodTable(home);
    expect(before.get('fdc:500000')).toBeUndefined();
    await take(zip);
    expect(loadFoodTable(home).get('fdc:500000')).toBeDefined();
    expect(loadFoodTable(home)).toBe(loadFoodTable(home));
    expect(importedDatasets(home).map(({ foods }) => foods)).toEqual([100, 100, 100]);
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
