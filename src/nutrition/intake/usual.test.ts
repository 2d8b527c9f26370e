import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type NutrientIntake, usualIntake } from './index.ts';

const woman = { sex: 'female', ageYears: 62 } as const;
const intake = (nutrient: 'calcium' | 'zinc', foods: readonly number[], supplements = 0): NutrientIntake => ({
  nutrient,
  days: foods.length,
  meanPerDay: foods.reduce((a, b) => a + b, 0) / Math.max(1, foods.length) + supplements,
  foodPerDay: foods.reduce((a, b) => a + b, 0) / Math.max(1, foods.length),
  supplementsPerDay: supplements,
  complete: true,
  perDay: foods.map((food, i) => ({ day: `2026-01-0${i + 1}`, food, supplements })),
});

describe('worked by hand', () => {
  // B = 307² = 94,249. Three days: W/n = 325²/3 = 35,208; weight 94,249 / 129,457 = 0.7280.
  it('three days on 500 mg are drawn toward 788: 788 - 0.7280 x 288 = 578', () => {
    const usual = usualIntake(intake('calcium', [400, 500, 600]), woman)!;
    expect(usual.weightOfOwnDays).toBeCloseTo(0.728, 3);
    expect(usual.perDay).toBeCloseTo(578.3, 1);
    // error = sqrt(0.7280 x 35,208) = 160.1; 1.645 of it is 263.4
    expect(usual.low).toBeCloseTo(578.3 - 263.4, 0);
    expect(usual.high).toBeCloseTo(578.3 + 263.4, 0);
    expect(usual).toMatchObject({ method: 'shrunk', sdFrom: 'survey', days: 3 });
  });

  it('one day says little: weight 94,249 / (94,249 + 105,625) = 0.472', () => {
    expect(usualIntake(intake('calcium', [300]), woman)!.perDay).toBeCloseTo(788 - 0.4716 * 488, 0);
  });

  // Days 6, 8, 10, 12, 8, 10, 9: mean 9, squared deviations 9+1+1+9+1+1+0 = 22, SD sqrt(22/6) = 1.915.
  it('a nutrient without a survey: the mean, with the diary’s own spread from seven days on', () => {
    const usual = usualIntake(intake('zinc', [6, 8, 10, 12, 8, 10, 9]), woman)!;
    expect(usual).toMatchObject({ method: 'mean', perDay: 9, weightOfOwnDays: 1, sdFrom: 'diary' });
    expect(usual.sdBetweenDays).toBeCloseTo(1.915, 3);
    expect(usual.high - usual.perDay).toBeCloseTo((1.645 * 1.915) / Math.sqrt(7), 2);
    expect(usualIntake(intake('zinc', [6, 8, 10]), woman)).toBeUndefined();
  });

  it('nothing logged, nothing said', () => {
    expect(usualIntake(intake('calcium', []), woman)).toBeUndefined();
  });
});

describe('for any diary', () => {
  const days = fc.array(fc.integer({ min: 0, max: 3000 }), { minLength: 1, maxLength: 6 });
  it('lies between the own mean and the group’s, nearer to the own the more days there are', () => {
    fc.assert(
      fc.property(days, (foods) => {
        const { foodPerDay } = intake('calcium', foods);
        const usual = usualIntake(intake('calcium', foods), woman)!;
        expect(usual.perDay).toBeGreaterThanOrEqual(Math.min(788, foodPerDay) - 1e-9);
        expect(usual.perDay).toBeLessThanOrEqual(Math.max(788, foodPerDay) + 1e-9);
        const more = usualIntake(intake('calcium', [...foods, foodPerDay]), woman)!;
        if (foods.length < 6) expect(more.weightOfOwnDays).toBeGreaterThan(usual.weightOfOwnDays);
      }),
    );
  });
});
