import { describe, expect, test } from 'vitest';
import { follow, inhibitors } from '../course/people.arbitrary.ts';
import { simulate } from '../index.ts';
import { type Body, inhibition } from './person.ts';

const woman: Body = { sex: 'female', ageYears: 62 };
const days = (value: number) => ({ value, unit: 'd' as const });
const daily = inhibitors.map((kind) => ({ ...kind, fromMonth: 0 }));
const [anastrozole, letrozole, exemestane] = daily as [(typeof daily)[0], (typeof daily)[0], (typeof daily)[0]];
const rates = { anastrozole: 'R_ana', letrozole: 'R_let', exemestane: 'R_exe' } as const;

/** Estradiol as a share of its level before, on these days of taking the drug, then on these days after a year of it. */
function estradiol(drug: keyof typeof rates, on: number[], off: number[]): { on: number[]; off: number[] } {
  const { phases } = simulate({
    model: 'bonewise',
    columns: ['E2/E2_0'],
    phases: [
      { duration: days(365), parameters: { [rates[drug]]: 1 }, output: { times: on, unit: 'd' } },
      { duration: days(90), output: { times: off, unit: 'd' } },
    ],
  });
  return { on: Array.from(phases[0]!.values[0]!), off: Array.from(phases[1]!.values[0]!) };
}

/** Estradiol after three months of a regimen. */
const settled = (body: Body, therapy: object, changed: Record<string, number> = {}): number =>
  follow(body, { therapies: [{ ...anastrozole, ...therapy }] }, [3], ['E2'], changed)[0]![0]!;

describe('women: estradiol by sensitive assays', () => {
  test('anastrozole: about 70 % less in a day, over 80 % in two weeks, back to within a tenth two to three weeks after', () => {
    const { on, off } = estradiol('anastrozole', [1, 14, 365], [2, 14, 21]);
    expect(on[0]).toBeGreaterThan(0.25);
    expect(on[0]).toBeLessThan(0.35);
    expect(on[1]).toBeLessThan(0.2);
    expect(off[0]).toBeLessThan(0.2);
    expect(off[1]).toBeLessThan(0.9);
    expect(off[2]).toBeGreaterThan(0.9);
  });

  test.each([
    ['anastrozole', 0.101, 0.01],
    ['letrozole', 0.059, 0.005],
    ['exemestane', 0.08, 0.015],
  ] as const)('%s leaves %f of it', (drug, left, within) => {
    expect(Math.abs(estradiol(drug, [365], [0]).on[0]! - left)).toBeLessThan(within);
  });

  test('above the labelled dose the response is flat; below it, not', () => {
    const at = (dose_mg: number): number => settled(woman, { dose_mg }) / 7;
    const [labelled, double, tenfold] = [at(1), at(2), at(10)];
    expect(double).toBeLessThan(labelled);
    expect(labelled - tenfold).toBeLessThan(0.05);
    expect(at(0.1) - labelled).toBeGreaterThan(0.15);
    // Were it linear, ten times the dose would take ten times as much.
    expect((1 - tenfold) / (1 - labelled)).toBeLessThan(1.06);
  });

  test('every other day is as half of the doses taken', () => {
    const alternate = settled(woman, { every_d: 2 });
    expect(alternate).toBeCloseTo(settled(woman, { taken: 0.5 }), 10);
    expect(alternate).toBeCloseTo(settled(woman, { dose_mg: 0.5 }), 10);
    expect(alternate).toBeGreaterThan(settled(woman, {}));
    expect(settled(woman, { taken: 0 })).toBeCloseTo(7, 6);
  });

  test('no strength of any inhibitor, nor all together, makes estradiol negative', () => {
    for (const Imax of [0.9, inhibition.female.high, 1])
      for (const dose of [1, 100]) {
        const therapies = [anastrozole, letrozole, exemestane].map((t) => ({ ...t, dose_mg: t.dose_mg * dose }));
        const [e2] = follow(woman, { therapies }, [1, 12, 60], ['E2'], { Imax });
        for (const value of e2!) expect(value).toBeGreaterThan(0);
      }
  });
});

describe('men', () => {
  const man = (testosterone: 'intact' | 'replaced', estradiol_pgmL = 28): Body => ({
    sex: 'male',
    ageYears: 60,
    testosterone,
    estradiol_pgmL,
  });
  const weekly = (dose_mg: number) => ({ dose_mg, every_d: 7 });
  const change = (body: Body, mgPerWeek: number): number =>
    100 * (settled(body, weekly(mgPerWeek)) / body.estradiol_pgmL! - 1);

  test('with their own testosterone: 2 mg a week −37 %, 7 mg a week −45 %', () => {
    expect(change(man('intact'), 2)).toBeCloseTo(-37, 0);
    expect(change(man('intact'), 7)).toBeCloseTo(-45, 0);
  });

  test('with replaced testosterone at 700 ng/dL: 28 to 11 pg/mL on 2 mg a week, 8.5 to 13.4 between the strengths told', () => {
    const at = (strength: keyof typeof inhibition.male): number =>
      settled(man('replaced'), weekly(2), { Imax: inhibition.male[strength] });
    expect(at('centre')).toBeCloseTo(11, 0);
    expect(at('high')).toBeCloseTo(8.5, 1);
    expect(at('low')).toBeCloseTo(13.4, 1);
  });

  test('replaced testosterone cannot rise, so the same dose takes more', () => {
    for (const dose of [0.5, 1, 2, 7]) expect(change(man('replaced'), dose)).toBeLessThan(change(man('intact'), dose));
  });

  test('between 2 and 14 mg a week the response is nearly flat', () => {
    for (const body of [man('intact'), man('replaced')]) {
      const [none, two, fourteen] = [0, change(body, 2), change(body, 14)];
      expect(two - fourteen).toBeGreaterThan(0);
      expect(two - fourteen).toBeLessThan((none - two) / 3);
    }
  });

  test('letrozole takes more than anastrozole (T’Sjoen 2005 against Leder 2004)', () => {
    const [e2] = follow(man('intact'), { therapies: [letrozole] }, [3], ['E2']);
    expect(e2![0]).toBeLessThan(settled(man('intact'), {}));
    expect(100 * (e2![0]! / 28 - 1)).toBeLessThan(-46);
    expect(100 * (e2![0]! / 28 - 1)).toBeGreaterThan(-65);
  });
});
