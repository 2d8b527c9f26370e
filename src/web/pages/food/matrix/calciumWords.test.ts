import { afterEach, describe, expect, it } from 'vitest';
import { calciumOccasions, matrix } from '../../../../assessment/index.ts';
import { loadFoodTable } from '../../../../nutrition/composition/node/load.ts';
import { type RecordInput, readRecord } from '../../../../record/index.ts';
import { Facts } from '../../../../rules/index.ts';
import { showUnits } from '../../../format/units.ts';
import { absorbedRange, besideMilk, occasionWords, personWords, reasonsOf } from './calciumWords.ts';

const asOf = '2026-11-22';
const day = '2026-11-21';
const foods = loadFoodTable();
const woman: RecordInput = { bonewise: 1, person: { birthDate: '1964-03-14', sex: 'female' } };
type Line = NonNullable<RecordInput['diary']>[number];
const eaten = (food: string, grams: number): Line => ({
  date: day,
  meal: 'lunch',
  food,
  amount: { value: grams, unit: 'g' },
});
const tablet = (form: string, more: object): NonNullable<RecordInput['supplements']>[number] => ({
  date: '2026-01-01',
  name: `Calcium ${form} 500`,
  ingredients: [{ ingredient: 'calcium', form, amount: { value: 500, unit: 'mg' } }],
  doses: [{ units: 1, ...more }],
});
const sittings = (input: Partial<RecordInput>) =>
  calciumOccasions(new Facts(readRecord({ ...woman, ...input }), asOf), foods, day);

afterEach(() => showUnits('metric'));

describe('a sitting', () => {
  it('says eaten, absorbed, and the share', () => {
    const [lunch] = sittings({ diary: [eaten('sr28:01079', 250)] });
    // 300 mg: 0.3392 less 17 years x 0.0021 and 0.022: 28 %, 84 mg.
    expect(occasionWords(lunch!)).toBe('300 mg eaten, about 84 mg absorbed (28 %)');
    expect(besideMilk(lunch!.parts[0]!)).toBe('as well');
  });

  it('spinach: oxalate holds it, 3 % at this load', () => {
    const [lunch] = sittings({ diary: [eaten('sr28:11458', 180)] });
    expect(reasonsOf(lunch!)).toEqual([expect.stringMatching(/^Spinach.*oxalate holds its calcium, so about 4 %/)]);
    expect(besideMilk(lunch!.parts[0]!)).toBe('12 % as well');
  });

  it('carbonate alone on an acid blocker, and with a meal that is not logged', () => {
    const medicines = [{ date: '2026-01-01', name: 'omeprazole' }];
    const diary = [eaten('sr28:09040', 100)];
    const alone = sittings({
      medicines,
      diary,
      supplements: [tablet('carbonate', { time: '22:00', withMeal: 'none' })],
    });
    expect(reasonsOf(alone.at(-1)!)[0]).toMatch(/^Calcium carbonate 500: carbonate without a meal while stomach acid/);
    const withMeal = sittings({ medicines, diary, supplements: [tablet('carbonate', { withMeal: 'dinner' })] });
    expect(reasonsOf(withMeal.at(-1)!)[0]).toMatch(/carbonate with a meal/);
  });

  it('a large load is a reason, and beyond what was measured said as such', () => {
    const many = (grams: number) => reasonsOf(sittings({ diary: [eaten('sr28:01079', grams)] })[0]!);
    expect(many(200)).toEqual([]);
    expect(many(300)[0]).toMatch(/^360 mg at one sitting: of so much about 26 %/);
    expect(many(600)[0]).toMatch(/more than was measured \(500 mg\)/);
  });

  it('what has no figure is named, and nothing known is not nothing', () => {
    const [lunch] = sittings({ diary: [{ date: day, meal: 'lunch', description: 'Stew at a friend’s' }] });
    expect(occasionWords(lunch!)).toBe('How much calcium this had is not known');
    expect(reasonsOf(lunch!)).toEqual(['No calcium figure for: Stew at a friend’s. The true amount is higher.']);
    expect(besideMilk(lunch!.parts[0]!)).toBe('Unknown');
  });

  it('with too little vitamin D the amount is a range', () => {
    const labs = [{ date: '2026-10-01', analyte: '25-oh-d', value: { value: 10, unit: 'ng/mL' } }];
    const [lunch] = sittings({ labs, diary: [eaten('sr28:01079', 250)] });
    expect(absorbedRange(lunch!)).toBe('38 to 84');
  });
});

describe('what is allowed for', () => {
  it('in the person’s units, and what is not known said so', () => {
    const record = {
      ...woman,
      medicines: [{ date: '2026-01-01', name: 'omeprazole' }],
      labs: [{ date: '2026-10-01', analyte: '25-oh-d', value: { value: 30, unit: 'ng/mL' } }],
    };
    const { absorbable } = matrix(readRecord(record), asOf, { foods });
    expect(personWords(absorbable)).toEqual([
      'Age 62',
      'Estrogen lost with menopause or by treatment',
      'omeprazole: carbonate without a meal counts for less',
      '25-hydroxyvitamin D 75 nmol/L',
    ]);
    showUnits('us');
    expect(personWords(absorbable).at(-1)).toBe('25-hydroxyvitamin D 30 ng/mL');
    expect(personWords(matrix(readRecord(woman), asOf, { foods }).absorbable).at(-1)).toMatch(/not known/);
  });
});
