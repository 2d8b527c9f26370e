import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadFoodTable } from '../nutrition/composition/node/load.ts';
import type { FoodTable } from '../nutrition/index.ts';
import { type BonewiseRecord, type RecordInput, readRecord, readRecordText } from '../record/index.ts';
import { allRules, assess } from './index.ts';

const asOf = '2026-11-22';
let foods: FoodTable;
beforeAll(() => {
  foods = loadFoodTable();
});

const examples = (): [string, BonewiseRecord][] =>
  readdirSync('examples')
    .filter((name) => name.endsWith('.json'))
    .map((name) => [name, readRecordText(readFileSync(`examples/${name}`, 'utf8'))]);

const woman: RecordInput = { bonewise: 1, person: { birthDate: '1964-03-14', sex: 'female' } };
const line = (date: string, food: string, grams: number) => ({
  date,
  meal: 'lunch' as const,
  food,
  amount: { value: grams, unit: 'g' },
});
const intakeOf = (input: RecordInput, nutrient: string) =>
  assess(readRecord(input), asOf, { foods }).intake.rows.find((row) => row.nutrient === nutrient)!;

describe('intake', () => {
  it('is the mean of logged days, food and supplements apart', () => {
    // SR28 01079: 120 mg calcium per 100 g; 15088: 382. Day one 244 g of milk = 292.8; day two 92 g of sardines = 351.44.
    const calcium = intakeOf(
      {
        ...woman,
        diary: [line('2026-11-20', 'sr28:01079', 244), line('2026-11-21', 'sr28:15088', 92)],
        supplements: [
          {
            date: '2026-01-01',
            name: 'Calcium',
            ingredients: [{ ingredient: 'calcium', form: 'citrate', amount: { value: 250, unit: 'mg' } }],
            doses: [{ units: 1 }],
          },
        ],
      },
      'calcium',
    );
    expect(calcium).toMatchObject({
      food: 322.1,
      supplements: 250,
      total: 572.1,
      atLeast: false,
      knownFoods: 2,
      foods: 2,
      knownShareOfWeight: 1,
      state: 'below',
      gap: 627.9,
    });
    expect(calcium.target).toMatchObject({ min: 1200 });
    expect(calcium.upperLimit).toMatchObject({ value: 2000 });
  });
  it('reads vitamin D in international units: 800 IU are 20 µg', () => {
    const d = intakeOf(
      {
        ...woman,
        diary: [line('2026-11-20', 'sr28:01079', 100)],
        supplements: [
          {
            date: '2026-01-01',
            name: 'D3',
            ingredients: [{ ingredient: 'vitaminD', amount: { value: 800, unit: '[iU]' } }],
            doses: [{ units: 1 }],
          },
        ],
      },
      'vitaminD',
    );
    expect(d.supplements).toBe(20);
  });
  it('counts ticked doses where there are any that day, the schedule elsewhere', () => {
    const calcium = intakeOf(
      {
        ...woman,
        diary: [line('2026-11-20', 'sr28:01079', 100), line('2026-11-21', 'sr28:01079', 100)],
        supplements: [
          {
            id: 'ca',
            date: '2026-01-01',
            name: 'Calcium',
            ingredients: [{ ingredient: 'calcium', amount: { value: 500, unit: 'mg' } }],
            doses: [{ units: 1 }],
          },
        ],
        supplementTaken: [{ date: '2026-11-21', supplement: 'ca', units: 0 }],
      },
      'calcium',
    );
    expect(calcium.supplements).toBe(250);
  });
  it('is unknown without a diary, and a food without a value makes it a lower bound', () => {
    expect(intakeOf(woman, 'calcium')).toMatchObject({
      food: undefined,
      total: undefined,
      state: 'unknown',
      gap: undefined,
    });
    expect(
      intakeOf(
        { ...woman, diary: [line('2026-11-20', 'sr28:01079', 100), line('2026-11-20', 'sr28:99999', 100)] },
        'calcium',
      ),
    ).toMatchObject({ food: 120, atLeast: true, knownFoods: 1, foods: 2, knownShareOfWeight: 0.5 });
    expect(
      intakeOf(
        {
          ...woman,
          diary: [
            line('2026-11-20', 'sr28:01079', 100),
            { date: '2026-11-20', meal: 'dinner', description: 'soup at my sister’s' },
          ],
        },
        'calcium',
      ),
    ).toMatchObject({ atLeast: true });
  });
  it('ignores days older than four weeks and days to come', () => {
    const calcium = intakeOf(
      {
        ...woman,
        diary: [
          line('2026-10-01', 'sr28:15088', 500),
          line('2026-11-20', 'sr28:01079', 100),
          line('2026-12-24', 'sr28:15088', 500),
        ],
      },
      'calcium',
    );
    expect(calcium.food).toBe(120);
  });
});

describe('assess', () => {
  it('answers for every example person, the same each time', () => {
    for (const [name, record] of examples()) {
      const first = assess(record, asOf, { foods });
      expect(assess(record, asOf, { foods }), name).toEqual(first);
      expect(first.findings.length, name).toBeGreaterThan(0);
      for (const finding of first.findings) {
        expect(finding.sources.length, `${name} ${finding.rule}`).toBeGreaterThan(0);
        expect(finding.because.length, `${name} ${finding.rule}`).toBeGreaterThan(0);
      }
    }
  });
  it('leads each example down its guideline path', () => {
    const path = Object.fromEntries(
      examples().map(([name, record]) => [name.slice(0, 4), assess(record, asOf, { foods }).person.group.path]),
    );
    expect(path).toEqual({ 'ana-': 'AIBL-1', elen: 'AIBL-0', mark: 'MEN-AI-1', maya: 'AIBL-1', ruth: 'AIBL-1' });
  });
  it('does not change the record it reads', () => {
    const [, record] = examples()[0]!;
    const before = JSON.stringify(record);
    assess(record, asOf, { foods });
    expect(JSON.stringify(record)).toBe(before);
  });
  it('shows a medicine that no table knows as not screened', () => {
    const result = assess(readRecord({ ...woman, medicines: [{ date: '2026-01-01', name: 'Zzyzxumab' }] }), asOf, {
      foods,
    });
    expect(result.notScreened).toMatchObject([{ name: 'Zzyzxumab' }]);
  });
  it('shows what is in a supplement and no table knows as not screened', () => {
    const ingredients = [{ ingredient: 'calcium' }, { ingredient: 'zzyzx root' }];
    const supplements = [{ date: '2026-01-01', name: 'Bone Boost', ingredients, doses: [{ units: 1 }] }];
    const result = assess(readRecord({ ...woman, supplements }), asOf, { foods });
    expect(result.notScreened.map(({ name }) => name)).toEqual(['zzyzx root (Bone Boost)']);
  });
});

const nameOf = ({ id, about }: { id: string; about?: string }) => (about ? `${id}:${about}` : id);

describe('rules', () => {
  it('have ids of their own', () => {
    expect(new Set(allRules.map(nameOf)).size).toBe(allRules.length);
  });
  it.each(allRules.map((rule) => [nameOf(rule), rule] as const))(
    '%s fires on its example, and stays silent on the other',
    (name, rule) => {
      const firing = (input: RecordInput) =>
        assess(readRecord(input), rule.examples.asOf, { foods })
          .findings.filter((finding) => finding.fired !== false)
          .map((finding) => nameOf({ id: finding.rule, ...(finding.about ? { about: finding.about } : {}) }));
      expect(firing(rule.examples.fires)).toContain(name);
      expect(firing(rule.examples.silent)).not.toContain(name);
    },
  );
});
