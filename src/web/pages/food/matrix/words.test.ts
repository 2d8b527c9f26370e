import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { type ComponentKey, type MatrixRow, matrix } from '../../../../assessment/index.ts';
import { loadFoodTable } from '../../../../nutrition/composition/node/load.ts';
import { type RecordInput, readRecord, readRecordText } from '../../../../record/index.ts';
import { gaugeShape } from '../../../components/gauge.ts';
import { amountWords } from '../../../format/intake.ts';
import { showUnits } from '../../../format/units.ts';
import { boneRoles, firstWindow, gradeOf, inTwo, isPassed, rowsOf } from './rows.ts';
import {
  absorbedWords,
  aimWords,
  chance,
  chanceWords,
  limitWords,
  meaningOf,
  portionWords,
  shownRow,
  splitOf,
  stepInShort,
  stepWords,
  sureWords,
  tablesWords,
  tabletsWords,
  usualWords,
} from './words.ts';

const asOf = '2026-11-22';
const foods = loadFoodTable();
const example = (name: string) =>
  matrix(readRecordText(readFileSync(`examples/${name}.json`, 'utf8')), asOf, { foods });
const ana = example('ana-62-anastrozole');
const mark = example('mark-48-testosterone-anastrozole');
const woman: RecordInput = { bonewise: 1, person: { birthDate: '1964-03-14', sex: 'female' } };
const of = (input: Partial<RecordInput>) => matrix(readRecord({ ...woman, ...input }), asOf, { foods });
const rowIn = ({ rows }: { rows: MatrixRow[] }, key: ComponentKey) => rows.find((row) => row.component === key)!;
const milk = (days: number): RecordInput['diary'] =>
  Array.from({ length: days }, (_, i) => ({
    date: `2026-11-${String(22 - i).padStart(2, '0')}`,
    meal: 'lunch',
    food: 'sr28:01079',
    amount: { value: 244 + 10 * (i % 3), unit: 'g' },
  }));

afterEach(() => showUnits('metric'));

describe('without a log', () => {
  it.each(of({}).rows.map((row) => [row.component, row] as const))('%s is unknown, never zero', (_, row) => {
    for (const over of ['today', 'last7', 'last28'] as const) {
      const shown = shownRow(row, over);
      expect(amountWords(shown)).toBe('Unknown');
      expect(meaningOf(row, over)).toBe('');
      expect(splitOf(row, over)).toBe('');
      expect(gaugeShape(shown)).toMatchObject({ food: 0, unknownFrom: 0 });
    }
    expect(sureWords(row)).toEqual(['Nothing logged in four weeks']);
    expect(usualWords(row)).toEqual([]);
    expect(chanceWords(row)).toBeUndefined();
  });
});

describe('amounts', () => {
  it('food and tablets apart, vitamin D in international units for those who read them', () => {
    const vitaminD = rowIn(ana, 'vitaminD');
    expect(splitOf(vitaminD, 'last28')).toBe('food 6.5, tablet 25');
    showUnits('us');
    expect(splitOf(vitaminD, 'last28')).toBe('food 260, tablet 1,000');
    expect(aimWords(vitaminD)).toBe('Aim 800 IU');
    expect(limitWords(vitaminD)).toBe('Upper limit 4,000 IU');
  });

  it('absorbed calcium stands beside the plain figure, of the same days', () => {
    expect(absorbedWords(rowIn(ana, 'calcium'), 'last28')).toBe('About 250 mg absorbed, by estimate.');
    expect(absorbedWords(rowIn(ana, 'calcium'), 'last7')).not.toBe(absorbedWords(rowIn(ana, 'calcium'), 'last28'));
    expect(absorbedWords(rowIn(of({}), 'calcium'), 'last28')).toBeUndefined();
    expect(absorbedWords(rowIn(ana, 'zinc'), 'last28')).toBeUndefined();
  });

  it('where food tables differ by much the figure does not stand alone', () => {
    expect(tablesWords(rowIn(ana, 'vitaminK2'))).toBe('Food tables differ: over 28 days 2.3 to 29 µg.');
    expect(tablesWords(rowIn(ana, 'calcium'))).toBeUndefined();
  });

  it('servings count a week', () => {
    expect(amountWords(shownRow(rowIn(ana, 'liveCultures'), 'last28'))).toBe('2.2 servings a week');
  });

  it('aims, ranges and limits, and none where nobody has set one', () => {
    expect(aimWords(rowIn(ana, 'protein'))).toBe('Aim 71 to 85 g');
    expect(aimWords(rowIn(ana, 'sodium'))).toBe('Keep under 2,300 mg');
    expect(limitWords(rowIn(ana, 'sodium'))).toBeUndefined();
    expect(limitWords(rowIn(ana, 'magnesium'))).toBe('Limit 350 mg from tablets');
    expect(aimWords(rowIn(ana, 'vitaminK2'))).toBeUndefined();
  });

  it('what is partly unknown is not called short', () => {
    const soluble = rowIn(ana, 'solubleFibre');
    expect(amountWords(shownRow(soluble, 'last28'))).toMatch(/^At least 4\.5 g/);
    expect(meaningOf(soluble, 'last28')).toBe('Whether the aim is met is not known.');
  });

  it('a single day is held against the aim without talk of a mean', () => {
    const one = of({ diary: milk(1) });
    expect(meaningOf(rowIn(one, 'calcium'), 'today')).toMatch(/^907 mg below a day’s aim\.$/);
    const salted = { date: asOf, meal: 'lunch' as const, food: 'sr28:02047', amount: { value: 8, unit: 'g' } };
    expect(meaningOf(rowIn(of({ diary: [salted] }), 'sodium'), 'today')).toBe(
      '801 mg over a day’s limit. One day decides nothing.',
    );
  });

  it('above a limit, or a word of caution, stands out and comes to the rows shown first', () => {
    const vitaminD = rowIn(mark, 'vitaminD');
    expect(isPassed(vitaminD, 'last28')).toBe(true);
    expect(meaningOf(vitaminD, 'last28')).toMatch(/upper limit/);
    const tablets = {
      date: '2026-01-01',
      name: 'Calcium citrate',
      ingredients: [{ ingredient: 'calcium', form: 'citrate', amount: { value: 1400, unit: 'mg' } }],
      doses: [{ units: 1 }],
    };
    const letrozole = [{ date: '2025-01-01', name: 'letrozole' }];
    const calcium = rowIn(of({ diary: milk(1), supplements: [tablets], therapies: letrozole }), 'calcium');
    expect(calcium.last28.state).toBe('met');
    expect(meaningOf(calcium, 'last28')).toMatch(/^Above 1,500 mg: more adds no bone/);
    const salt = { date: '2026-11-21', meal: 'lunch' as const, food: 'sr28:14096', amount: { value: 900, unit: 'g' } };
    const { first, others } = inTwo(of({ diary: [salt] }).rows, 'last28');
    expect(first.map((row) => row.component)).toContain('alcohol');
    expect(first.length + others.length).toBe(23);
  });
});

describe('what is shown first', () => {
  const older = (date: string): RecordInput['diary'] => [
    { date, meal: 'lunch', food: 'sr28:01079', amount: { value: 244, unit: 'g' } },
  ];
  it.each([
    ['nothing logged', {}, 'today'],
    ['today alone', { diary: milk(1) }, 'today'],
    ['one day, and not today', { diary: older('2026-11-10') }, 'last28'],
    ['two days of the week', { diary: milk(2) }, 'last28'],
    ['three days of the week', { diary: milk(3) }, 'last7'],
  ] as const)('%s', (_, input, over) => {
    expect(firstWindow(of(input as Partial<RecordInput>))).toBe(over);
  });
});

describe('how sure', () => {
  it('three logged days are no habit: the range is wide and the estimate leans on others', () => {
    const three = usualWords(rowIn(of({ diary: milk(3) }), 'calcium'));
    expect(three[0]).toMatch(/^3 logged days are no habit yet/);
    expect(three.at(-1)).toMatch(/leans 73 % on your own days/);
    const fourteen = usualWords(rowIn(of({ diary: milk(14) }), 'calcium'));
    expect(fourteen[0]).toMatch(/^Usually /);
    const width = (words: string): number => {
      const [low, high] = [...words.matchAll(/\d+/g)].map(([n]) => Number(n));
      return high! - low!;
    };
    expect(width(three[1]!)).toBeGreaterThan(4 * width(fourteen[0]!));
  });

  it('servings say no more than that few days are no habit', () => {
    expect(usualWords(rowIn(of({ diary: milk(3) }), 'liveCultures'))).toEqual([expect.stringMatching(/no habit/)]);
    expect(usualWords(rowIn(ana, 'liveCultures'))).toEqual([]);
  });

  it('a nutrient of which three days say nothing says so', () => {
    expect(usualWords(rowIn(of({ diary: milk(3) }), 'zinc'))).toEqual([
      expect.stringMatching(/no habit/),
      expect.stringMatching(/^Too few days/),
    ]);
  });

  it.each([
    [0, 'less than 5 in 100'],
    [0.02, 'less than 5 in 100'],
    [0.226, 'about 25 in 100'],
    [0.95, 'about 95 in 100'],
    [0.999, 'more than 95 in 100'],
  ])('a chance of %d is %s', (p, words) => {
    expect(chance(p)).toBe(words);
  });

  it('inadequacy is said against the average requirement; below an adequate intake it is not', () => {
    expect(chanceWords(rowIn(ana, 'calcium'))).toMatch(
      /less than the average requirement of 1,000 mg: about 75 in 100/,
    );
    expect(chanceWords(rowIn(ana, 'potassium'))).toMatch(/Below it nobody can say/);
    expect(chanceWords(rowIn(ana, 'vitaminK2'))).toBeUndefined();
  });
});

describe('what would move it', () => {
  it('names the portion in the person’s units', () => {
    const calcium = rowIn(ana, 'calcium');
    const [sardines] = calcium.moves.foods;
    expect(stepWords(sardines!, calcium)).toBe('1 small can (92 g) more: +351 mg');
    expect(stepInShort(sardines!, calcium)).toBe('a portion more: +351 mg');
    showUnits('us');
    expect(portionWords(sardines!)).toBe('1 small can (3 oz)');
    expect(portionWords({ ...sardines!, grams: 120, measure: undefined as never })).toBe('4 oz');
  });

  it('tablets come first where they bring most', () => {
    expect(tabletsWords(rowIn(mark, 'vitaminD'))).toBe('Most comes from tablets: 125 µg a day.');
    expect(tabletsWords(rowIn(ana, 'calcium'))).toBeUndefined();
    expect(tabletsWords(rowIn(of({}), 'calcium'))).toBeUndefined();
  });

  it('of servings, and of limits', () => {
    const live = rowIn(ana, 'liveCultures');
    expect(stepWords(live.moves.foods[0]!, live)).toBe('1.2 servings a week now');
    const salted = of({
      diary: [{ date: '2026-11-21', meal: 'lunch', food: 'sr28:02047', amount: { value: 8, unit: 'g' } }],
    });
    const sodium = rowIn(salted, 'sodium');
    expect(stepWords(sodium.moves.foods[0]!, sodium)).toMatch(/^half as much: \u22121,550 mg a day$/);
  });
});

describe('parts and grades', () => {
  it('every row has a part in bone, and every part a row', () => {
    for (const role of boneRoles) expect(rowsOf(ana.rows, role).length).toBeGreaterThan(0);
    expect(rowsOf(ana.rows, 'all')).toHaveLength(23);
    expect(rowsOf(ana.rows, 'limits').map((row) => row.component)).toEqual([
      'sodium',
      'retinol',
      'alcohol',
      'caffeine',
    ]);
    expect(new Set(boneRoles.flatMap((role) => rowsOf(ana.rows, role))).size).toBe(23);
  });

  it('the heart has its own verdict where food is eaten for it', () => {
    expect(gradeOf(rowIn(ana, 'solubleFibre'), 'bone')).toMatchObject({ graded: 'bone', verdict: 'weak evidence' });
    expect(gradeOf(rowIn(ana, 'solubleFibre'), 'heart')).toMatchObject({ graded: 'heart', verdict: 'well supported' });
    expect(gradeOf(rowIn(ana, 'liveCultures'), 'heart')).toMatchObject({ graded: 'bone' });
  });
});
