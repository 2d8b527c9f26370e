import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NUTRIENTS } from '../composition/index.ts';
import { REFERENCE_INTAKES, targetsFor } from './index.ts';

const person = fc.record({
  sex: fc.constantFrom('female' as const, 'male' as const),
  ageYears: fc.double({ min: 18, max: 105, noNaN: true }),
  weightKg: fc.double({ min: 35, max: 180, noNaN: true }),
  authority: fc.constantFrom('US/CA' as const, 'EFSA' as const, 'UK' as const),
});

describe('targets on an aromatase inhibitor', () => {
  it.each([
    ['female', 62, 1200, 2000],
    ['female', 45, 1200, 2500],
    ['male', 48, 1000, 2500],
    ['male', 62, 1000, 2000],
    ['male', 70.9, 1000, 2000],
    ['male', 71, 1200, 2000],
  ] as const)('calcium of a %s of %d is %d mg, at most %d', (sex, ageYears, target, upperLimit) => {
    expect(targetsFor({ sex, ageYears }).calcium).toMatchObject({
      target,
      upperLimit,
      upperLimitScope: 'total',
      cautionAbove: 1500,
    });
  });

  it('vitamin D is at least 800 IU and at most 4,000', () => {
    expect(targetsFor({ sex: 'female', ageYears: 62 }).vitaminD).toMatchObject({ target: 20, upperLimit: 100 });
  });

  it('protein goes by body weight, and by the RDA without one', () => {
    const protein = targetsFor({ sex: 'female', ageYears: 62, weightKg: 65 }).protein!;
    expect(protein.target).toBeCloseTo(65);
    expect(protein.targetTo).toBeCloseTo(78);
    expect(targetsFor({ sex: 'male', ageYears: 62 }).protein).toMatchObject({ target: 56, kind: 'RDA' });
  });
});

describe('reference intakes', () => {
  it.each([
    ['female', 62, 'magnesium', 320, 350, 'supplement'],
    ['male', 25, 'magnesium', 400, 350, 'supplement'],
    ['male', 62, 'zinc', 11, 40, 'total'],
    ['female', 62, 'zinc', 8, 40, 'total'],
    ['female', 72, 'phosphorus', 700, 3000, 'total'],
    ['female', 62, 'phosphorus', 700, 4000, 'total'],
    ['female', 62, 'iron', 8, 45, 'total'],
    ['female', 40, 'iron', 18, 45, 'total'],
    ['female', 62, 'sodium', 1500, 2300, 'total'],
  ] as const)('%s of %d, %s: %d, at most %d (%s)', (sex, ageYears, nutrient, target, upperLimit, upperLimitScope) => {
    expect(targetsFor({ sex, ageYears })[nutrient]).toMatchObject({ target, upperLimit, upperLimitScope });
  });

  it.each([
    ['potassium', 2600],
    ['vitaminK1', 90],
    ['fibre', 21],
    ['vitaminC', 75],
    ['vitaminA', 700],
    ['vitaminB12', 2.4],
    ['folate', 400],
    ['choline', 425],
    ['ala', 1.1],
  ] as const)('woman of 62, %s: %d', (nutrient, target) => {
    expect(targetsFor({ sex: 'female', ageYears: 62 })[nutrient]!.target).toBe(target);
  });

  it.each([
    ['female', 14],
    ['male', 28],
  ] as const)('alcohol of a %s: no more than %d g, on an aromatase inhibitor or not', (sex, upperLimit) => {
    for (const onAromataseInhibitor of [true, false]) {
      expect(targetsFor({ sex, ageYears: 62, onAromataseInhibitor }).alcohol).toMatchObject({
        kind: 'limit',
        upperLimit,
      });
    }
  });

  it.each([
    ['EFSA', 2300, 3000, 400],
    ['UK', 2400, 3000, 400],
  ] as const)('where %s has set no cap, the American one stands, named as such', (authority, ...caps) => {
    const { sodium, retinol, caffeine } = targetsFor({ sex: 'female', ageYears: 62, authority });
    expect([sodium, retinol, caffeine].map((one) => one!.upperLimit)).toEqual(caps);
    expect(retinol!.upperLimitSource).toMatch(/Institute of Medicine|National Academ/);
  });

  it('gives retinol only a cap', () => {
    const { retinol } = targetsFor({ sex: 'female', ageYears: 62 });
    expect(retinol).toMatchObject({ upperLimit: 3000, kind: 'UL' });
    expect(retinol).not.toHaveProperty('target');
  });

  it('sets no target for menaquinones and isoflavones: nobody has published one', () => {
    const targets = targetsFor({ sex: 'female', ageYears: 62 });
    expect(targets).not.toHaveProperty('mk4');
    expect(targets).not.toHaveProperty('longMenaquinones');
    expect(targets).not.toHaveProperty('isoflavones');
  });

  it('follows another authority where asked, and leaves the bone guidelines out where asked', () => {
    const plain = { sex: 'female', ageYears: 62, onAromataseInhibitor: false } as const;
    expect(targetsFor({ ...plain, authority: 'UK' }).calcium!.target).toBe(700);
    expect(targetsFor({ ...plain, authority: 'EFSA' }).calcium!.target).toBe(950);
    expect(targetsFor(plain).vitaminD!.target).toBe(15);
  });

  it('refuses children', () => {
    expect(() => targetsFor({ sex: 'female', ageYears: 12 })).toThrow(/18 or more, got 12/);
    expect(() => targetsFor({ sex: 'female', ageYears: Number.NaN })).toThrow(RangeError);
  });

  it('every row has a source, a known nutrient and a sane value', () => {
    for (const row of REFERENCE_INTAKES) {
      expect(NUTRIENTS).toHaveProperty(row.nutrient);
      expect(row.source.length).toBeGreaterThan(8);
      expect(row.value).toBeGreaterThan(0);
    }
  });

  it('for any adult: the average requirement is below the target, the target below the total upper limit', () => {
    fc.assert(
      fc.property(person, (who) => {
        for (const target of Object.values(targetsFor(who))) {
          expect(target.source).not.toBe('');
          if (target.target === undefined) expect(target.upperLimit).toBeDefined();
          else {
            if (target.averageRequirement !== undefined) {
              expect(target.averageRequirement).toBeLessThanOrEqual(target.target);
            }
            if (target.upperLimit !== undefined && target.upperLimitScope === 'total') {
              expect(target.target).toBeLessThan(target.upperLimit);
            }
          }
        }
      }),
    );
  });
});
