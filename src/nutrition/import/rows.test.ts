import { describe, expect, it } from 'vitest';
import { type Draft, NutrientIds, readFood, takeAmount, takePortion } from './rows.ts';

/** Rows under the headers of the downloads of December 2025; those of SR Legacy and the survey as they stand there. */
const rowOf = (header: string, row: string) => {
  const cells = (line: string): string[] =>
    [...line.matchAll(/"((?:[^"]|"")*)"/g)].map(([, cell]) => cell!.replaceAll('""', '"'));
  return Object.fromEntries(cells(header).map((name, i) => [name, cells(row)[i]!]));
};
const FOOD = '"fdc_id","data_type","description","food_category_id","publication_date"';
const NUTRIENT = '"id","name","unit_name","nutrient_nbr","rank"';
const AMOUNT =
  '"id","fdc_id","nutrient_id","amount","data_points","derivation_id","min","max","median","loq","footnote","min_year_acquired","percent_daily_value"';
const PORTION =
  '"id","fdc_id","seq_num","amount","measure_unit_id","portion_description","modifier","gram_weight","data_points","footnote","min_year_acquired"';

const foods = new Map<string, Draft>();
const take = (row: string): Draft => {
  const { fdcId, draft } = readFood(rowOf(FOOD, row))!;
  foods.set(fdcId, draft);
  return draft;
};
const units = new Map([
  ['1000', 'cup'],
  ['9999', ''],
]);

describe('rows of the three datasets', () => {
  it.each([
    [
      '"168642","sr_legacy_food","Beef, tenderloin, steak","13","2019-04-01"',
      '"83480","168642","1","4","9999","","oz","113","","",""',
      '4 oz',
      113,
    ],
    [
      '"169944","sr_legacy_food","Pineapple, canned","9","2019-04-01"',
      '"85728","169944","2","1","9999","","slice or ring (3"" dia) with liquid","49","","",""',
      'slice or ring (3" dia) with liquid',
      49,
    ],
    [
      '"174643","sr_legacy_food","Cereal","8","2019-04-01"',
      '"94693","174643","1","0.75","9999","","cup (1 NLEA serving)","27","","",""',
      '0.75 cup (1 NLEA serving)',
      27,
    ],
    [
      '"2705383","survey_fndds_food","Milk, human","9602","2022-10-28"',
      '"290506","2705383","1","","9999","1 cup","10205","246.0","","",""',
      'cup',
      246,
    ],
    [
      '"2708432","survey_fndds_food","Rice, white, cooked","4002","2022-10-28"',
      '"302942","2708432","1","","9999","1 cup, cooked","10043","155.0","","",""',
      'cup, cooked',
      155,
    ],
    [
      '"321358","foundation_food","Hummus, commercial","16","2019-04-01"',
      '"118804","321358","1","2.0","1000","","","33.9","","",""',
      '2 cup',
      33.9,
    ],
  ])('%s', (food, portion, label, grams) => {
    const draft = take(food);
    takePortion(rowOf(PORTION, portion), foods, units);
    expect(draft.measures).toEqual([{ label, grams }]);
  });

  it('leave out a portion of which the quantity is not said', () => {
    const draft = take('"2706093","survey_fndds_food","Chicken nuggets, from fast food","2204","2022-10-28"');
    takePortion(
      rowOf(PORTION, '"293582","2706093","4","","9999","Quantity not specified","90000","80.0","","",""'),
      foods,
      units,
    );
    expect(draft.measures).toEqual([]);
  });

  it('hold ids of nutrients, and in the survey their numbers', () => {
    const ids = new NutrientIds();
    ids.add(rowOf(NUTRIENT, '"1087","Calcium, Ca","MG","301","5300.0"'));
    ids.add(rowOf(NUTRIENT, '"1079","Fiber, total dietary","G","291","1200.0"'));
    const rice = take('"2708432","survey_fndds_food","Rice, white, cooked","4002","2022-10-28"');
    takeAmount(rowOf(AMOUNT, '"34334282","2708432","301","3","","","","","","","","",""'), foods, ids);
    takeAmount(rowOf(AMOUNT, '"34334288","2708432","291","0.5","","","","","","","","",""'), foods, ids);
    expect(rice.per100g).toEqual({ calcium: 3, fibre: 0.5 });
    const pineapple = take('"169944","sr_legacy_food","Pineapple, canned","9","2019-04-01"');
    takeAmount(rowOf(AMOUNT, '"1481867","169944","1079","0.8","0","","","","","","","",""'), foods, ids);
    expect(pineapple.per100g).toEqual({ fibre: 0.8 });
  });

  it('hold no more of a nutrient than the food weighs', () => {
    const ids = new NutrientIds();
    ids.add(rowOf(NUTRIENT, '"1003","Protein","G","203","600.0"'));
    ids.add(rowOf(NUTRIENT, '"1087","Calcium, Ca","MG","301","5300.0"'));
    const food = take('"1","sr_legacy_food","Gelatin","19","2019-04-01"');
    const amount = (nutrient: number, value: number) => () =>
      takeAmount(rowOf(AMOUNT, `"9","1","${nutrient}","${value}","0","","","","","","","",""`), foods, ids);
    expect(amount(1003, 900)).toThrow('amount: got "900", expected at most 100 g of a nutrient in 100 g of food');
    amount(1003, 100)();
    amount(1087, 900)();
    expect(food.per100g).toEqual({ protein: 100, calcium: 900 });
  });
});
