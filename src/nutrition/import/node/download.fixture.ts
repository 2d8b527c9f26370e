import { crc32, deflateRawSync } from 'node:zlib';

/** Rows that do not hold, which {@link syntheticDownload} puts in, and what is wrong with each. */
export const MALFORMED = { 'food.csv': 2, 'food_nutrient.csv': 4, 'food_portion.csv': 1 } as const;

const quoted = (cells: readonly (string | number)[]): string =>
  cells.map((cell) => `"${String(cell).replaceAll('"', '""')}"`).join(',');
const table = (rows: readonly (readonly (string | number)[])[]): string => `${rows.map(quoted).join('\n')}\n`;

/** Nutrients of the invented download: id, name, unit, number. The survey's rows name the number in place of the id. */
const NUTRIENTS: readonly [number, string, string, string][] = [
  [1008, 'Energy', 'KCAL', '208'],
  [1003, 'Protein', 'G', '203'],
  [1004, 'Total lipid (fat)', 'G', '204'],
  [1087, 'Calcium, Ca', 'MG', '301'],
  [1090, 'Magnesium, Mg', 'MG', '304'],
  [1095, 'Zinc, Zn', 'MG', '309'],
  [1114, 'Vitamin D (D2 + D3)', 'UG', '328'],
  [1185, 'Vitamin K (phylloquinone)', 'UG', '430'],
  [1079, 'Fiber, total dietary', 'G', '291'],
  [1051, 'Water', 'G', '255'],
];
/** Further nutrients that we do not keep, so that a download has as many rows as a real one. */
const OTHERS = 50;

/**
 * The tables of an invented download in the layout of FoodData Central's csv: a third of each dataset, foods numbered
 * from 500000, amounts that follow from the number, and rows that do not hold.
 */
export function syntheticDownload(foods: number): Record<string, string> {
  const kinds = ['foundation_food', 'sr_legacy_food', 'survey_fndds_food'];
  const food: (string | number)[][] = [['fdc_id', 'data_type', 'description', 'food_category_id', 'publication_date']];
  const amounts: (string | number)[][] = [['id', 'fdc_id', 'nutrient_id', 'amount', 'data_points', 'derivation_id']];
  const portions: (string | number)[][] = [
    ['id', 'fdc_id', 'seq_num', 'amount', 'measure_unit_id', 'portion_description', 'modifier', 'gram_weight'],
  ];
  let row = 1;
  for (let i = 0; i < foods; i++) {
    const id = 500_000 + i;
    const kind = kinds[i % 3]!;
    const survey = kind === 'survey_fndds_food';
    food.push([id, kind, `Invented food ${i}, "test", raw`, survey ? '1004' : '1', '2026-01-01']);
    NUTRIENTS.forEach(([nutrient, , , number], n) => {
      amounts.push([row++, id, survey ? number : nutrient, (i % 80) + n, '', '']);
    });
    for (let n = 0; n < OTHERS; n++) amounts.push([row++, id, survey ? 700 + n : 2100 + n, n, '', '']);
    portions.push(
      survey
        ? [row++, id, 1, '', 9999, '1 cup', '10205', 240]
        : [
            row++,
            id,
            1,
            kind === 'foundation_food' ? 1 : 0.5,
            kind === 'foundation_food' ? 1000 : 9999,
            '',
            kind === 'foundation_food' ? 'chopped' : 'cup',
            120,
          ],
    );
  }
  food.push([999_999, 'sample_food', 'A laboratory sample', '1', '2026-01-01']);
  food.push(
    ['x', 'sr_legacy_food', 'No number', '1', '2026-01-01'],
    [600_001, 'sr_legacy_food', '', '1', '2026-01-01'],
  );
  amounts.push(
    [row++, 500_000, 1087, 'many', '', ''],
    [row++, 500_000, 1087, -1, '', ''],
    [row++, 500_000, 99_999, 5, '', ''],
    [row++, 'abc', 1087, 5, '', ''],
  );
  portions.push([row++, 500_000, 1, 1, 1000, '', '', 'heavy']);
  return {
    'food.csv': table(food),
    'nutrient.csv': table([
      ['id', 'name', 'unit_name', 'nutrient_nbr', 'rank'],
      ...NUTRIENTS.map(([id, name, unit, number]) => [id, name, unit, number, 1]),
      ...Array.from({ length: OTHERS }, (_, n) => [2100 + n, `Other ${n}`, 'MG', String(700 + n), 1]),
    ]),
    'food_nutrient.csv': table(amounts),
    'food_portion.csv': table(portions),
    'measure_unit.csv': table([
      ['id', 'name'],
      [1000, 'cup'],
      [9999, 'undetermined'],
    ]),
    'food_category.csv': table([
      ['id', 'code', 'description'],
      [1, '0100', 'Dairy and Egg Products'],
    ]),
    'wweia_food_category.csv': table([
      ['wweia_food_category', 'wweia_food_category_description'],
      [1004, 'Milk, whole'],
    ]),
  };
}

/** A zip of the tables, in a folder of its own as the USDA's are (PKWARE appnote 4.3: local headers, directory, end). */
export function zipOf(
  tables: Readonly<Record<string, string>>,
  folder = 'FoodData_Central_csv_test/',
  { stored = false } = {},
): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, text] of Object.entries(tables)) {
    const content = Buffer.from(text);
    const packed = stored ? content : deflateRawSync(content);
    const path = Buffer.from(folder + name);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(stored ? 0 : 8, 4);
    common.writeUInt32LE(crc32(content), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(content.length, 18);
    common.writeUInt16LE(path.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), common, path, packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(at, 10);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), common, tail, path]));
    locals.push(local);
    at += local.length;
  }
  const entries = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(directory.length, 4);
  end.writeUInt16LE(directory.length, 6);
  end.writeUInt32LE(entries.length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...locals, entries, Buffer.from('PK\x05\x06', 'latin1'), end]);
}
