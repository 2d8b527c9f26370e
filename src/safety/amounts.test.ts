import { describe, expect, test } from 'vitest';
import { amountIn } from '../record/codes/index.ts';
import { type RecordInput, readRecord } from '../record/index.ts';
import { Facts, type IntakeOf } from '../rules/index.ts';
import { above, largestAtOnce, supplementsPerDay, tidyAmount } from './amounts.ts';
import { exampleDay, mg, pill, ug, woman } from './examples.ts';
import { safetyRules } from './index.ts';

const facts = (record: RecordInput, intake: Record<string, IntakeOf> = {}) =>
  new Facts(readRecord(record), exampleDay, intake);
const eaten = (food: number, unit: string): IntakeOf => ({ food, supplements: 0, total: food, unit, days: 7 });
const fires = (id: string, record: RecordInput, intake: Record<string, IntakeOf>) =>
  safetyRules.find((rule) => rule.id === id)!.when(facts(record, intake)).truth;

describe('amounts on labels', () => {
  test.each([
    ['vitaminD', 1000, '[iU]', 'ug', 25],
    ['vitaminD', 1000, 'IU', 'ug', 25],
    ['vitaminA', 10_000, 'I.U.', 'ug', 3000],
    ['vitaminE', 400, 'iu', 'mg', 268],
    ['omega3', 1200, 'mg', 'g', 1.2],
    ['biotin', 5000, 'ug', 'mg', 5],
  ] as const)('%s: %d %s is so many %s: %d', (key, value, unit, wanted, expected) => {
    expect(amountIn(key, { value, unit }, wanted)).toBeCloseTo(expected, 9);
  });
  test('what does not convert is unknown, not nought', () => {
    expect(amountIn('calcium', { value: 100, unit: '[iU]' }, 'mg')).toBeUndefined();
    expect(amountIn('codLiverOil', { value: 5, unit: 'mL' }, 'ug')).toBeUndefined();
  });
});

test('a product without a figure makes the sum unknown', () => {
  const both = facts(woman({ supplements: [pill('zinc', mg(10)), pill('zinc', undefined, { name: 'other' })] }));
  expect(supplementsPerDay(both, ['zinc'], 'mg')).toEqual({ need: 'supplement-label' });
  expect(supplementsPerDay(facts(woman()), ['zinc'], 'mg')).toEqual({ value: 0, because: [] });
});

test('doses of one time add up, doses of other times do not', () => {
  const at = (...doses: { time?: string; withMeal?: 'breakfast' | 'dinner'; units: number }[]) =>
    largestAtOnce(facts(woman({ supplements: [pill('calcium', mg(300), { doses })] })), ['calcium'], 'mg');
  expect(at({ time: '08:00', units: 2 }, { time: '18:00', units: 1 })).toMatchObject({ value: 600 });
  expect(at({ withMeal: 'breakfast', units: 1 }, { withMeal: 'dinner', units: 1 })).toMatchObject({ value: 300 });
  expect(at({ units: 1 }, { units: 1 })).toMatchObject({ value: 300 });
});

describe('food and tablets together', () => {
  test.each([
    ['S44', { supplements: [pill('vitaminA', ug(1000))] }, { retinol: eaten(2000, 'ug') }, 'no'],
    ['S44', { supplements: [pill('vitaminA', ug(1000))] }, { retinol: eaten(2001, 'ug') }, 'yes'],
    ['S44', {}, { retinol: eaten(3100, 'ug') }, 'yes'],
    ['S49', { supplements: [pill('zinc', mg(30))] }, { zinc: eaten(10, 'mg') }, 'no'],
    ['S49', { supplements: [pill('zinc', mg(30))] }, { zinc: eaten(10.5, 'mg') }, 'yes'],
    ['S50', { supplements: [pill('calcium', mg(500))] }, { calcium: eaten(1500, 'mg') }, 'no'],
    ['S50', { supplements: [pill('calcium', mg(500))] }, { calcium: eaten(1501, 'mg') }, 'yes'],
    ['S51', { supplements: [pill('vitaminD', ug(95))] }, { vitaminD: eaten(5, 'ug') }, 'no'],
    ['S51', { supplements: [pill('vitaminD', ug(95))] }, { vitaminD: eaten(6, 'ug') }, 'yes'],
  ] as const)('%s with %o and %o: %s', (id, supplements, intake, truth) => {
    expect(fires(id, woman(supplements as Parameters<typeof woman>[0]), intake)).toBe(truth);
  });

  test('it says which part comes from where', () => {
    const known = above(
      facts(woman({ supplements: [pill('zinc', mg(35))] }), { zinc: eaten(9.5, 'mg') }),
      'zinc',
      ['zinc'],
      'mg',
      40,
    );
    expect(known).toMatchObject({ value: { total: 44.5, food: 9.5, supplements: 35 } });
  });

  test('in another unit it is the same amount', () => {
    expect(fires('S51', woman({ supplements: [pill('vitaminD', ug(95))] }), { vitaminD: eaten(0.006, 'mg') })).toBe(
      'yes',
    );
  });
});

test.each([
  [312.4, '312'],
  [12.34, '12.3'],
  [5, '5'],
  [3600.2, '3,600'],
])('%d reads as %s', (value, text) => {
  expect(tidyAmount(value)).toBe(text);
});
