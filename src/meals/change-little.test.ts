import { describe, expect, it } from 'vitest';
import { loadFoodTable } from '../nutrition/composition/node/load.ts';
import { changeLittle, type EatenMeal } from './change-little.ts';
import { FIVE, inputFor } from './people.fixture.ts';

const foods = loadFoodTable();

/** A week with little calcium: white toast, ham sandwich, chicken with rice, an apple. */
const eaten: EatenMeal[] = Array.from({ length: 7 }, (_, d) => `2026-11-${16 + d}`).flatMap((date): EatenMeal[] => [
  { date, slot: 'breakfast', name: 'White toast', foods: [{ food: 'sr28:18069', grams: 50 }] },
  {
    date,
    slot: 'lunch',
    name: 'Ham sandwich',
    foods: [
      { food: 'sr28:18069', grams: 60 },
      { food: 'sr28:07028', grams: 50 },
    ],
  },
  {
    date,
    slot: 'dinner',
    name: 'Chicken and rice',
    foods: [
      { food: 'sr28:05064', grams: 150 },
      { food: 'sr28:20045', grams: 200 },
    ],
  },
  { date, slot: 'snack', name: 'Apple', foods: [{ food: 'sr28:09003', grams: 150 }] },
]);

describe('changing as little as possible', () => {
  it.each([1, 2, 4])('changes at most %s meals, and every change helps', async (most) => {
    const result = await changeLittle(inputFor(FIVE[0]!, foods), eaten, { most });
    expect(result.changes.length).toBeGreaterThan(0);
    expect(result.changes.length).toBeLessThanOrEqual(most);
    expect(new Set(result.changes.map(({ date, slot }) => `${date} ${slot}`)).size).toBe(result.changes.length);
    expect(result.after.calcium).toBeGreaterThan(result.before.calcium!);
    const gained = result.changes.reduce((sum, { change }) => sum + change.calcium!, 0) / 7;
    expect(result.after.calcium! - result.before.calcium!).toBeCloseTo(gained, 0);
    expect(result.changes[0]!.text).toMatch(/^\+[\d,]+ mg calcium/);
  });

  it('brings more calcium with one more change', async () => {
    const input = inputFor(FIVE[0]!, foods);
    const one = await changeLittle(input, eaten, { most: 1 });
    const two = await changeLittle(input, eaten, { most: 2 });
    expect(two.after.calcium).toBeGreaterThanOrEqual(one.after.calcium!);
  });

  it('keeps to what the person may eat', async () => {
    const input = inputFor(FIVE[3]!, foods);
    const { changes } = await changeLittle(input, eaten, { most: 3 });
    for (const { name } of changes) expect(name).not.toMatch(/salmon|sardine|cheese|chicken/i);
  });
});
