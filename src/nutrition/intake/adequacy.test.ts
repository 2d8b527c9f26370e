import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NutrientKey } from '../composition/index.ts';
import { adequacyOf, type NutrientIntake } from './index.ts';

const intake = (nutrient: NutrientKey, meanPerDay: number, days: number, sdBetweenDays?: number): NutrientIntake => ({
  nutrient,
  days,
  meanPerDay,
  foodPerDay: meanPerDay,
  supplementsPerDay: 0,
  complete: true,
  ...(sdBetweenDays === undefined ? {} : { sdBetweenDays }),
  perDay: [],
});
const MAGNESIUM = { averageRequirement: 265, target: 320, kind: 'RDA' };
const CALCIUM_AI = { target: 1000, kind: 'AI' };

describe('the worked examples of IOM 2000', () => {
  // Page 54: a woman on 320 mg of magnesium over 3 days; page 56: what 97.5 % confidence takes.
  it.each([
    [320, 3, 0.84],
    [377, 3, 0.975],
    [445, 1, 0.975],
    [349, 7, 0.975],
  ])('magnesium %d mg over %d days: %d', (mean, days, probability) => {
    expect(adequacyOf(intake('magnesium', mean, days), MAGNESIUM)!.probability).toBeCloseTo(probability, 2);
  });

  // Page 61: calcium 1,200 mg against an AI of 1,000 mg.
  it.each([
    [1, 0.73],
    [3, 0.86],
    [7, 0.95],
  ])('calcium over %d days: %d', (days, confidence) => {
    const { probability, against } = adequacyOf(intake('calcium', 1200, days), CALCIUM_AI)!;
    expect(Math.abs(probability - confidence)).toBeLessThan(0.01);
    expect(against).toBe('adequateIntake');
  });
});

describe('where the method does not hold it says nothing', () => {
  it('no days, very uneven days, too few days without a survey figure, no requirement', () => {
    expect(adequacyOf(intake('calcium', 0, 0), CALCIUM_AI)).toBeUndefined();
    expect(adequacyOf(intake('calcium', 400, 7), CALCIUM_AI)).toBeUndefined();
    expect(adequacyOf(intake('zinc', 9, 3, 2), { averageRequirement: 6.8, kind: 'RDA' })).toBeUndefined();
    expect(adequacyOf(intake('magnesium', 320, 3), { kind: 'UL' })).toBeUndefined();
    expect(adequacyOf(intake('magnesium', 320, 3), { target: 300, kind: 'guideline' })).toBeUndefined();
  });

  it('uses the diary’s own spread from seven days on', () => {
    expect(adequacyOf(intake('zinc', 9, 7, 2), { averageRequirement: 6.8, kind: 'RDA' })).toMatchObject({
      sdFrom: 'diary',
      against: 'requirement',
      atLeast: false,
    });
  });
});

describe('for any diary', () => {
  it('is a probability, grows with the intake, and with the days where the intake is above the line', () => {
    const mean = fc.double({ min: 150, max: 900, noNaN: true });
    const days = fc.integer({ min: 1, max: 60 });
    fc.assert(
      fc.property(mean, mean, days, (a, b, n) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)].map(
          (m) => adequacyOf(intake('magnesium', m, n), MAGNESIUM)!.probability,
        );
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(high!).toBeGreaterThanOrEqual(low! - 1e-6);
        if (a > 265) {
          const more = adequacyOf(intake('magnesium', a, n + 1), MAGNESIUM)!.probability;
          expect(more).toBeGreaterThanOrEqual(adequacyOf(intake('magnesium', a, n), MAGNESIUM)!.probability - 1e-6);
        }
      }),
    );
  });
});
