import { describe, expect, it } from 'vitest';
import { loadFoodTable } from '../nutrition/composition/node/load.ts';
import { type RecordInput, readRecord } from '../record/index.ts';
import { Facts } from '../rules/index.ts';
import { heartFood, type MedasKey } from './index.ts';

const asOf = '2026-11-22';
const foods = loadFoodTable();
const woman: RecordInput = { bonewise: 1, person: { birthDate: '1964-03-14', sex: 'female' } };
const see = (input: Partial<RecordInput>) => heartFood(new Facts(readRecord({ ...woman, ...input }), asOf), foods);

/** The same foods on each of so many days. */
const everyDay = (
  days: number,
  eaten: [food: string, grams: number, meal?: 'lunch' | 'snack'][],
): RecordInput['diary'] =>
  Array.from({ length: days }, (_, i) => `2026-11-${String(22 - i).padStart(2, '0')}`).flatMap((date) =>
    eaten.map(([food, grams, meal = 'lunch']) => ({ date, meal, food, amount: { value: grams, unit: 'g' } })),
  );
const item = (input: Partial<RecordInput>, key: MedasKey) => see(input).medas.items.find((one) => one.key === key)!;

describe('Mediterranean screener', () => {
  it('asks everything without diary and answers', () => {
    const { medas } = see({});
    expect(medas.items).toHaveLength(14);
    expect(medas.items.every(({ from }) => from === 'ask')).toBe(true);
    expect(medas).toMatchObject({ points: 0, known: 0, of: 14 });
  });

  // SR28: 04053 olive oil, 11529 tomatoes raw, 11090 broccoli raw, 16070 lentils, 15237 salmon, 12061 almonds, 09003 apple.
  it.each<[MedasKey, [string, number][], boolean, string]>([
    [
      'olive-oil-main',
      [
        ['sr28:04053', 20],
        ['sr28:01001', 5],
      ],
      true,
      '80 % of the fat logged',
    ],
    ['olive-oil-amount', [['sr28:04053', 54]], true, '4 tablespoons a day'],
    ['olive-oil-amount', [['sr28:04053', 53]], false, '3.9 tablespoons a day'],
    [
      'vegetables',
      [
        ['sr28:11529', 200],
        ['sr28:11091', 200],
      ],
      true,
      '2 portions a day',
    ],
    ['vegetables', [['sr28:11091', 400]], false, '2 portions a day'],
    ['fruit', [['sr28:09003', 360]], true, '3 pieces a day'],
    ['red-meat', [['sr28:23573', 125]], false, '1 portion a day'],
    ['butter', [['sr28:01001', 12]], false, '1 portion a day'],
    ['sweet-drinks', [['sr28:14400', 330]], false, '1 drink a day'],
    ['legumes', [['sr28:16070', 65]], true, '3 portions a week'],
    ['fish', [['sr28:15237', 54]], true, '3 portions a week'],
    ['nuts', [['sr28:12061', 13]], true, '3 portions a week'],
    ['wine', [['sr28:14096', 125]], true, '7 glasses a week'],
    ['wine', [['sr28:14096', 125 / 7]], false, '1 glass a week'],
    ['sweets', [['sr28:18184', 30]], false, '7 times a week'],
    [
      'poultry',
      [
        ['sr28:05064', 60],
        ['sr28:23573', 30],
      ],
      true,
      '3.4 against 1.7 portions a week',
    ],
  ])('%s from %j', (key, eaten, point, found) => {
    expect(item({ diary: everyDay(7, eaten) }, key)).toMatchObject({ from: 'diary', point, found });
  });

  it('a week’s habit wants seven logged days, a day’s three; before that it is asked', () => {
    const diary = everyDay(3, [['sr28:16070', 150]]);
    expect(item({ diary }, 'legumes').from).toBe('ask');
    expect(item({ diary }, 'vegetables')).toMatchObject({ from: 'diary', point: false });
    expect(item({ diary: everyDay(2, [['sr28:16070', 150]]) }, 'vegetables').from).toBe('ask');
  });

  it('an answer settles what the diary cannot; the diary comes first where it can', () => {
    const answers = [
      { date: '2026-11-01', question: 'medas-sofrito' as const, answer: true },
      { date: '2026-11-01', question: 'medas-legumes' as const, answer: true },
    ];
    expect(item({ answers }, 'sofrito')).toMatchObject({ from: 'answer', point: true, answeredOn: '2026-11-01' });
    expect(item({ answers }, 'legumes')).toMatchObject({ from: 'answer', point: true });
    const diary = everyDay(7, [['sr28:09003', 100]]);
    expect(item({ answers, diary }, 'legumes')).toMatchObject({ from: 'diary', point: false });
  });

  it('oil that nobody logs is asked for, and so is meat where there is none', () => {
    const diary = everyDay(7, [['sr28:16070', 150]]);
    expect(item({ diary }, 'olive-oil-amount').from).toBe('ask');
    expect(item({ diary }, 'poultry').from).toBe('ask');
  });

  it('says the range that the open items leave, and that wine is no advice', () => {
    const { says, wineNote } = see({ diary: everyDay(7, [['sr28:16070', 150]]) }).medas;
    expect(says).toMatch(/^\d+ points of the \d+ items that are known; between \d+ and \d+ of 14\.$/);
    expect(wineNote).toMatch(/no advice/);
  });
});

describe('saturated fat', () => {
  it('is a share of energy: 100 g of cheddar a day', () => {
    // SR28 01009: 18.9 g saturated fat (18.867) and 404 kcal in 100 g: 18.867 x 9 / 404 = 42 %.
    const { saturatedFat } = see({ diary: everyDay(1, [['sr28:01009', 100]]) });
    expect(saturatedFat!.percentOfEnergy).toBeGreaterThan(40);
    expect(saturatedFat!.percentOfEnergy).toBeLessThan(44);
    expect(saturatedFat).toMatchObject({ gramsPerDay: 18.9, limitPercent: 10, atLeast: false });
  });
  it('is unknown without a diary', () => {
    expect(see({}).saturatedFat).toBeUndefined();
  });
});
