import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Food, NUTRIENT_KEYS, nutrientsOf } from '../composition/index.ts';
import { contributionsTo, type DiaryEntry, intakeOf, type SupplementTaken } from './index.ts';

type Known = Pick<Food, 'per100g' | 'ranges'>;
const FOODS: Record<string, Known> = {
  milk: {
    per100g: { calcium: 120, vitaminD: 1, longMenaquinones: 30 },
    ranges: { longMenaquinones: { low: 1, high: 40 } },
  },
  kale: { per100g: { calcium: 150 }, ranges: {} },
  bread: { per100g: {}, ranges: {} },
};
const food = (id: string): Known | undefined => FOODS[id];

describe('a diary of two days', () => {
  const entries: DiaryEntry[] = [
    { day: '2026-03-01', foodId: 'milk', grams: 250 },
    { day: '2026-03-01', foodId: 'bread', grams: 50 },
    { day: '2026-03-02', foodId: 'kale', grams: 100 },
    { day: '2026-03-02', nutrients: { calcium: 90 } },
  ];
  const supplements: SupplementTaken[] = [
    { day: '2026-03-01', nutrients: { calcium: 500, vitaminD: 20 } },
    { day: '2026-02-20', nutrients: { calcium: 500 } },
  ];
  const intake = intakeOf({ entries, supplements, food });

  it('means are per logged day, food and supplements apart', () => {
    expect(intake.calcium).toMatchObject({
      days: 2,
      foodPerDay: (300 + 150 + 90) / 2,
      supplementsPerDay: 250,
      meanPerDay: 520,
    });
    expect(intake.calcium.perDay).toEqual([
      { day: '2026-03-01', food: 300, supplements: 500 },
      { day: '2026-03-02', food: 240, supplements: 0 },
    ]);
  });

  it('what is not known stays unknown', () => {
    expect(intake.calcium.complete).toBe(false);
    expect(intake.calcium.knownWeightShare).toBeCloseTo(350 / 400);
    expect(intake.vitaminD.knownWeightShare).toBeCloseTo(250 / 400);
    expect(intake.magnesium).toMatchObject({ meanPerDay: 0, complete: false, knownWeightShare: 0 });
  });

  it('spread between days is the sample standard deviation', () => {
    expect(intake.calcium.sdBetweenDays).toBeCloseTo(Math.abs(800 - 240) / Math.SQRT2);
  });

  it('carries the range of a figure that varies', () => {
    const { low, high } = intake.longMenaquinones.range!;
    expect([low, high]).toEqual([1.25, 50]);
    expect(intake.calcium).not.toHaveProperty('range');
  });

  it('names the foods that brought most, those without a figure last', () => {
    expect(contributionsTo('calcium', { entries, food })).toEqual([
      { foodId: 'milk', grams: 250, amount: 300 },
      { foodId: 'kale', grams: 100, amount: 150 },
      { foodId: 'bread', grams: 50 },
    ]);
  });
});

describe('edges', () => {
  it('an empty diary has no days and no share', () => {
    const { calcium } = intakeOf({ entries: [], food });
    expect(calcium).toMatchObject({ days: 0, meanPerDay: 0, perDay: [] });
    expect(calcium).not.toHaveProperty('knownWeightShare');
    expect(calcium).not.toHaveProperty('sdBetweenDays');
  });

  it('a logged day without entries counts as a day', () => {
    const entries = [{ day: '2026-03-01', foodId: 'milk', grams: 100 }];
    expect(intakeOf({ entries, food, days: ['2026-03-01', '2026-03-02'] }).calcium.meanPerDay).toBe(60);
  });

  it('an unknown food is eaten, with nothing known of it', () => {
    const { calcium } = intakeOf({ entries: [{ day: '2026-03-01', foodId: 'gone', grams: 100 }], food });
    expect(calcium).toMatchObject({ complete: false, knownWeightShare: 0 });
  });

  it('refuses weights and amounts that cannot be', () => {
    expect(() => intakeOf({ entries: [{ day: '2026-03-01', foodId: 'milk', grams: -1 }], food })).toThrow(
      /grams of milk on 2026-03-01 must be 0 or more, got -1/,
    );
    const supplements = [{ day: '2026-03-01', nutrients: { calcium: Number.NaN } }];
    expect(() => intakeOf({ entries: [], supplements, food })).toThrow(/calcium on 2026-03-01/);
  });
});

const entry = fc.record({
  day: fc.constantFrom('2026-03-01', '2026-03-02', '2026-03-03'),
  foodId: fc.constantFrom('milk', 'kale', 'bread', 'gone'),
  grams: fc.double({ min: 0, max: 2000, noNaN: true }),
});
const diary = fc.array(entry, { minLength: 1, maxLength: 20 });

describe('for any diary', () => {
  it('the mean times the days is the sum over entries, and the order does not matter', () => {
    fc.assert(
      fc.property(diary, (entries) => {
        const { calcium } = intakeOf({ entries, food });
        const total = entries.reduce(
          (sofar, e) => sofar + (nutrientsOf(food(e.foodId) ?? { per100g: {} }, e.grams).calcium ?? 0),
          0,
        );
        expect(calcium.meanPerDay * calcium.days).toBeCloseTo(total, 6);
        expect(intakeOf({ entries: entries.toReversed(), food }).calcium.meanPerDay).toBeCloseTo(calcium.meanPerDay, 6);
      }),
    );
  });

  it('every share lies in 0 to 1, the mean in its range, and complete means a share of one', () => {
    fc.assert(
      fc.property(diary, (entries) => {
        const intake = intakeOf({ entries, food });
        for (const key of NUTRIENT_KEYS) {
          const { knownWeightShare, complete, range, meanPerDay } = intake[key];
          if (knownWeightShare !== undefined) {
            expect(knownWeightShare).toBeGreaterThanOrEqual(0);
            expect(knownWeightShare).toBeLessThanOrEqual(1 + 1e-12);
            if (complete) expect(knownWeightShare).toBeCloseTo(1);
          }
          if (range !== undefined) {
            expect(range.low).toBeLessThanOrEqual(meanPerDay + 1e-9);
            expect(range.high).toBeGreaterThanOrEqual(meanPerDay - 1e-9);
          }
        }
      }),
    );
  });

  it('eating twice as much brings twice as much; a supplement adds exactly its amount', () => {
    fc.assert(
      fc.property(diary, fc.double({ min: 0, max: 1000, noNaN: true }), (entries, dose) => {
        const once = intakeOf({ entries, food }).calcium;
        const twice = intakeOf({ entries: entries.map((e) => ({ ...e, grams: 2 * e.grams })), food }).calcium;
        expect(twice.meanPerDay).toBeCloseTo(2 * once.meanPerDay, 6);
        const supplements = once.perDay.map(({ day }) => ({ day, nutrients: { calcium: dose } }));
        expect(intakeOf({ entries, supplements, food }).calcium.meanPerDay).toBeCloseTo(once.meanPerDay + dose, 6);
      }),
    );
  });
});
