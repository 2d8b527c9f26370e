import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { sourceOf } from '../../evidence/index.ts';
import { loadFoodTable } from '../../nutrition/composition/node/load.ts';
import type { FoodTable } from '../../nutrition/index.ts';
import { addTo, type RecordInput, readRecord, readRecordText } from '../../record/index.ts';
import { Facts } from '../../rules/index.ts';
import { calciumOccasions, matrix } from '../index.ts';
import type { ComponentKey } from './components.ts';

const asOf = '2026-11-22';
let foods: FoodTable;
beforeAll(() => {
  foods = loadFoodTable();
});

const woman: RecordInput = { bonewise: 1, person: { birthDate: '1964-03-14', sex: 'female' } };
const line = (date: string, food: string, grams: number, meal: 'breakfast' | 'lunch' | 'snack' = 'lunch') => ({
  date,
  meal,
  food,
  amount: { value: grams, unit: 'g' },
});
const of = (input: RecordInput) => matrix(readRecord(input), asOf, { foods });
const rowOf = (input: RecordInput, key: ComponentKey) => of(input).rows.find((row) => row.component === key)!;
const example = (name: string) =>
  matrix(readRecordText(readFileSync(`examples/${name}.json`, 'utf8')), asOf, { foods });

describe('rows', () => {
  it('stand in the order of the matrix, each with claim, verdict and sources that exist', () => {
    const { rows } = example('ana-62-anastrozole');
    expect(rows.map((row) => row.component)).toEqual([
      'calcium',
      'vitaminD',
      'vitaminK1',
      'vitaminK2',
      'magnesium',
      'phosphorus',
      'zinc',
      'potassium',
      'protein',
      'fibre',
      'solubleFibre',
      'prebioticFibre',
      'liveCultures',
      'epaDha',
      'ala',
      'monounsaturatedFat',
      'polyphenolFoods',
      'isoflavones',
      'vitaminC',
      'sodium',
      'retinol',
      'alcohol',
      'caffeine',
    ]);
    for (const row of rows) {
      expect(row.role).not.toBe('');
      expect(row.claim).not.toBe('');
      for (const id of row.sources) expect(sourceOf(id).citation).not.toBe('');
    }
  });

  it('contested ones say so in a line', () => {
    const contested = of(woman)
      .rows.filter((row) => row.contested)
      .map((row) => row.component);
    for (const key of ['vitaminK2', 'magnesium', 'zinc', 'isoflavones', 'epaDha', 'polyphenolFoods'] as const) {
      expect(contested).toContain(key);
    }
  });

  it('without a diary everything is unknown, and nothing is zero', () => {
    for (const row of of(woman).rows) {
      expect(row.last28.total).toBeUndefined();
      expect(row.last28.state).toBe('unknown');
      expect(row.moves.foods).toEqual([]);
    }
  });
});

describe('windows', () => {
  const diary = [line('2026-11-21', 'sr28:01079', 244), line('2026-11-02', 'sr28:01079', 122)];
  it('7 days and 28 days apart: 244 g of milk at 120 mg is 292.8; with the older 146.4 the mean is 219.6', () => {
    const calcium = rowOf({ ...woman, diary }, 'calcium');
    expect(calcium.last7).toMatchObject({ food: 292.8, total: 292.8 });
    expect(calcium.last28).toMatchObject({ food: 219.6, supplements: 0, total: 219.6, atLeast: false });
    expect(calcium).toMatchObject({ unit: 'mg', per: 'day', target: { min: 1200 } });
    expect(calcium.last28).toMatchObject({ days: 2, gap: 980.4, state: 'below', knownShareOfWeight: 1 });
    expect(calcium.last7).toMatchObject({ days: 1, gap: 907.2, state: 'below' });
  });

  it('servings are counted a week: two pots of yogurt on one of two days are 7 a week', () => {
    // 250 g on two logged days: 2 servings / 2 days x 7.
    const row = rowOf(
      { ...woman, diary: [line('2026-11-21', 'sr28:01117', 250), line('2026-11-20', 'sr28:09040', 100)] },
      'liveCultures',
    );
    expect(row).toMatchObject({ unit: 'servings', per: 'week', last28: { state: 'no target' } });
    expect(row.last28.total).toBe(7);
  });

  it('capsules of fish oil count for EPA and DHA', () => {
    const row = rowOf(
      {
        ...woman,
        diary: [line('2026-11-21', 'sr28:09040', 100)],
        supplements: [
          {
            date: '2026-01-01',
            name: 'Fish oil',
            ingredients: [{ ingredient: 'omega-3', amount: { value: 500, unit: 'mg' } }],
            doses: [{ units: 2 }],
          },
        ],
      },
      'epaDha',
    );
    expect(row.last28.supplements).toBe(1);
  });

  it('a line in words makes every total a lower bound', () => {
    const diary = [
      line('2026-11-21', 'sr28:01079', 244),
      { date: '2026-11-21', meal: 'dinner' as const, description: 'Stew at a friend’s' },
    ];
    expect(rowOf({ ...woman, diary }, 'calcium').last28.atLeast).toBe(true);
  });
});

describe('limits', () => {
  it('above a word of caution that lies under the upper limit is known of, and lower with slow kidneys', () => {
    expect(rowOf(woman, 'calcium').caution).toBeUndefined();
    expect(example('ana-62-anastrozole').rows[0]).toMatchObject({
      caution: { above: 1500 },
      upperLimit: { value: 2000 },
    });
    const { caution, sureness, target } = example('ruth-71-vertebral-fracture-warfarin-ckd').rows[0]!;
    expect(caution).toMatchObject({ above: 1000 });
    expect(target).toMatchObject({ min: 800, max: 1000 });
    // Half of people needing 1,000 mg says nothing to someone who is asked for less.
    expect(sureness.adequacy).toBeUndefined();
  });
});

describe('how sure', () => {
  it('says days, foods, swing and what is usual', () => {
    const { sureness } = example('ana-62-anastrozole').rows[0]!;
    expect(sureness).toMatchObject({ loggedDays: 14, foods: 44, knownFoods: 44, knownShareOfWeight: 1 });
    expect(sureness.usual!.method).toBe('shrunk');
    expect(sureness.adequacy!.against).toBe('requirement');
    expect(sureness.says).toMatch(
      /^14 days logged, known for 44 of 44 foods, days differ by about \d+ mg, usually \d+ to \d+ mg/,
    );
  });
});

describe('food tables that differ', () => {
  // 30 g of Gouda a day: its menaquinones lie between what two laboratories found.
  it('give a range for K2, and none for what they agree on', () => {
    const gouda = { ...woman, diary: [line('2026-11-21', 'sr28:01022', 30)] };
    const { last28, sureness } = rowOf(gouda, 'vitaminK2');
    const { longMenaquinones: range } = foods.get('sr28:01022')!.ranges;
    expect(range).toBeDefined();
    expect(sureness.tablesRange!.low).toBeLessThan(last28.total!);
    expect(sureness.tablesRange!.high).toBeGreaterThan(last28.total!);
    expect(sureness.tablesRange!.high - sureness.tablesRange!.low).toBeGreaterThanOrEqual(
      0.3 * (range!.high - range!.low) - 0.2,
    );
    expect(rowOf(gouda, 'calcium').sureness.tablesRange).toBeUndefined();
    expect(rowOf(woman, 'vitaminK2').sureness.tablesRange).toBeUndefined();
  });
});

describe('nutrients that are counted together', () => {
  it('have a usual intake of their sum, and no average requirement', () => {
    // 20 g and 30 g of salmon in turn: EPA and DHA of each day added up.
    const diary = Array.from({ length: 14 }, (_, i) =>
      line(addTo(asOf, { days: -i }), 'sr28:15237', 20 + 10 * (i % 2)),
    );
    const { epa = 0, dha = 0 } = foods.get('sr28:15237')!.per100g;
    const { usual, adequacy } = rowOf({ ...woman, diary }, 'epaDha').sureness;
    expect(usual).toMatchObject({ method: 'mean', days: 14 });
    expect(usual!.perDay).toBeCloseTo(((epa + dha) * 25) / 100, 6);
    expect(adequacy).toBeUndefined();
  });
});

describe('what would move it', () => {
  it('one more of the usual portion of foods already eaten, most first', () => {
    const { moves } = example('ana-62-anastrozole').rows[0]!;
    expect(moves.kind).toBe('more');
    expect(moves.foods[0]).toMatchObject({ name: 'Sardines, canned in oil, with bones', adds: 351, grams: 92 });
    expect(moves.foods.map((food) => food.adds)).toEqual(
      moves.foods.map((food) => food.adds).toSorted((a, b) => b - a),
    );
  });

  it('spinach counts for calcium by what is absorbed', () => {
    // 180 g of cooked spinach bring 245 mg on paper, 120 g of milk 144.
    const diary = [line('2026-11-21', 'sr28:11458', 180), line('2026-11-21', 'sr28:01079', 120)];
    expect(rowOf({ ...woman, diary }, 'calcium').moves.foods[0]!.name).toMatch(/Milk/);
  });

  it('wine, liver and cake are never proposed', () => {
    const diary = [
      line('2026-11-21', 'sr28:14096', 150),
      line('2026-11-21', 'sr28:13327', 100),
      line('2026-11-21', 'sr28:01079', 10),
    ];
    const proposed = of({ ...woman, diary })
      .rows.filter((row) => row.moves.kind === 'more')
      .flatMap((row) => row.moves.foods.map((food) => food.foodId));
    expect(proposed).not.toContain('sr28:14096');
    expect(proposed).not.toContain('sr28:13327');
  });

  const milk = line('2026-11-21', 'sr28:01079', 244);
  const sardines = line('2026-11-21', 'sr28:15088', 92);
  it.each<[string, Partial<RecordInput>, string[]]>([
    ['nobody', {}, ['Sardines', 'Milk']],
    ['an allergy to milk', { allergies: [{ date: '2020-01-01', substance: 'milk' }] }, ['Sardines']],
    [
      'an intolerance of fish',
      { allergies: [{ date: '2020-01-01', substance: 'fish', kind: 'intolerance' }] },
      ['Milk'],
    ],
    [
      'lactose: a glass is too much',
      { allergies: [{ date: '2020-01-01', substance: 'lactose', kind: 'intolerance' }] },
      ['Sardines'],
    ],
    ['gout', { conditions: [{ date: '2020-01-01', name: 'gout' }] }, ['Milk']],
    ['an allergy by name', { allergies: [{ date: '2020-01-01', substance: 'other', what: 'Sardines' }] }, ['Milk']],
  ])('no step against a screen: %s', (_, more, names) => {
    const { moves } = rowOf({ ...woman, ...more, diary: [milk, sardines] }, 'calcium');
    expect(moves.foods.map(({ name }) => name.split(',')[0])).toEqual(names);
  });

  it('keeps vitamin K steady on warfarin, and asks the kidney clinic about potassium', () => {
    const { rows } = example('ruth-71-vertebral-fracture-warfarin-ckd');
    expect(rows.find((row) => row.component === 'vitaminK1')!.moves).toMatchObject({ kind: 'none', foods: [] });
    expect(rows.find((row) => row.component === 'potassium')!.moves.because).toMatch(/kidney clinic/);
    // Nor does a step for another row bring what she must not have more of: cabbage for vitamin C, a potato for fibre.
    for (const { moves } of rows.filter((row) => row.moves.kind === 'more')) {
      for (const { foodId, grams } of moves.foods) {
        const { vitaminK1 = 0, potassium = 0 } = foods.get(foodId)!.per100g;
        expect((vitaminK1 * grams) / 100).toBeLessThanOrEqual(26);
        expect((potassium * grams) / 100).toBeLessThanOrEqual(303);
      }
    }
  });

  it('limits that are passed name what brings most', () => {
    const row = rowOf(
      { ...woman, diary: [line('2026-11-21', 'sr28:02047', 8), line('2026-11-21', 'sr28:18075', 100)] },
      'sodium',
    );
    expect(row).toMatchObject({ aim: 'keep under', last28: { state: 'over' }, moves: { kind: 'less' } });
    expect(row.moves.foods[0]!.foodId).toBe('sr28:02047');
  });
});

describe('absorbable calcium', () => {
  it('is worked out sitting by sitting, with tablets where they are taken', () => {
    const { absorbable } = of({
      ...woman,
      diary: [line('2026-11-21', 'sr28:01079', 250, 'breakfast'), line('2026-11-21', 'sr28:01079', 250, 'lunch')],
      supplements: [
        {
          date: '2026-01-01',
          name: 'Calcium citrate',
          ingredients: [{ ingredient: 'calcium', form: 'citrate', amount: { value: 250, unit: 'mg' } }],
          doses: [{ units: 1, withMeal: 'lunch' }],
        },
      ],
    });
    expect(absorbable.newestDay.map(({ meal, eatenMg }) => [meal, eatenMg])).toEqual([
      ['breakfast', 300],
      ['lunch', 550],
    ]);
    // 300 mg: 0.889 - 0.0964 ln 300 = 0.3392, less 17 years x 0.0021 and 0.022 with estrogen = 0.2815: 84 mg.
    expect(absorbable.newestDay[0]!.absorbedMg).toBe(84);
    // 550 mg: 0.2807 - 0.0577 = 0.2230: 123 mg, less of a larger load.
    expect(absorbable.newestDay[1]!.absorbedMg).toBe(123);
    expect(absorbable).toMatchObject({ eatenMgPerDay: 850, absorbedMgPerDay: 207, days: 1 });
    expect(absorbable.says).toMatch(/People differ widely/);
  });

  it('names the food that holds its calcium, day by day', () => {
    const diary = [line('2026-11-20', 'sr28:11457', 85), line('2026-11-21', 'sr28:01079', 244)];
    const facts = new Facts(readRecord({ ...woman, diary }), asOf);
    const [spinach] = calciumOccasions(facts, foods, '2026-11-20');
    expect(spinach).toMatchObject({ meal: 'lunch', parts: [{ note: 'oxalate-binds', from: 'food' }] });
    expect(spinach!.parts[0]!.name).toMatch(/Spinach/);
    expect(calciumOccasions(facts, foods, '2026-11-19')).toEqual([]);
    expect(of({ ...woman, diary }).absorbable.loggedDays).toEqual(['2026-11-20', '2026-11-21']);
  });

  it('carbonate without a meal on an acid blocker is said', () => {
    const { absorbable } = of({
      ...woman,
      medicines: [{ date: '2026-01-01', name: 'omeprazole' }],
      diary: [line('2026-11-21', 'sr28:09040', 100)],
      supplements: [
        {
          date: '2026-01-01',
          name: 'Calcium carbonate 500',
          ingredients: [{ ingredient: 'calcium', form: 'carbonate', amount: { value: 500, unit: 'mg' } }],
          doses: [{ units: 1, time: '22:00', withMeal: 'none' }],
        },
      ],
    });
    expect(absorbable.notes).toContain('carbonate-without-meal-and-acid');
    expect(absorbable.allowedFor.join()).toMatch(/omeprazole/);
  });

  it('says nothing without a diary', () => {
    expect(of(woman).absorbable).toMatchObject({ days: 0, eatenMgPerDay: undefined, absorbedMgPerDay: undefined });
  });
});

describe('for any diary', () => {
  it('figures add up, nothing is negative, and no step is proposed twice', () => {
    const ids = foods.listing().flatMap(({ id, everyday }) => (everyday === undefined ? [] : [id]));
    const eaten = fc.record({
      back: fc.integer({ min: 0, max: 30 }),
      food: fc.nat({ max: ids.length - 1 }),
      grams: fc.integer({ min: 1, max: 600 }),
      meal: fc.constantFrom('breakfast' as const, 'lunch' as const, 'snack' as const),
    });
    fc.assert(
      fc.property(fc.array(eaten, { maxLength: 40 }), (list) => {
        const diary = list.map(({ back, food, grams, meal }) =>
          line(addTo(asOf, { days: -back }), ids[food]!, grams, meal),
        );
        const view = of({ ...woman, diary });
        expect(view.days7).toBeLessThanOrEqual(view.days28);
        for (const { last7, last28, moves, sureness } of view.rows) {
          for (const { food, supplements, total } of [last7, last28]) {
            if (total !== undefined) expect(total).toBeCloseTo((food ?? 0) + (supplements ?? 0), 6);
            expect(total ?? 0).toBeGreaterThanOrEqual(0);
          }
          expect(sureness.knownFoods).toBeLessThanOrEqual(sureness.foods);
          expect(moves.foods.length).toBeLessThanOrEqual(3);
          expect(new Set(moves.foods.map(({ foodId }) => foodId)).size).toBe(moves.foods.length);
        }
        const { eatenMgPerDay = 0, absorbedMgPerDay = 0 } = view.absorbable;
        expect(absorbedMgPerDay).toBeLessThanOrEqual(eatenMgPerDay);
      }),
      { numRuns: 60 },
    );
  });
});
