import { describe, expect, it } from 'vitest';
import { energyNeed } from './energy.ts';

describe('energy need', () => {
  it('is Mifflin-St Jeor times the activity level, by hand', () => {
    // 10 x 68 + 6.25 x 163 - 5 x 62 - 161 = 1227.75; x 1.55 = 1903.0
    const woman = energyNeed({ sex: 'female', ageYears: 62, weightKg: 68, heightCm: 163, activity: 'light' });
    expect(woman.restingKcalPerDay).toBe(1228);
    expect(woman.kcalPerDay).toBe(1900);
    // 10 x 88 + 6.25 x 180 - 5 x 48 + 5 = 1770
    const man = energyNeed({ sex: 'male', ageYears: 48, weightKg: 88, heightCm: 180, activity: 'moderate' });
    expect(man.restingKcalPerDay).toBe(1770);
    expect(man.kcalPerDay).toBe(3010);
  });

  it.each([
    { ageYears: 12, weightKg: 60, heightCm: 160 },
    { ageYears: 60, weightKg: 6, heightCm: 160 },
    { ageYears: 60, weightKg: 60, heightCm: 1.6 },
  ])('refuses %o', (person) => {
    expect(() => energyNeed({ sex: 'female', activity: 'light', ...person })).toThrow(RangeError);
  });
});
