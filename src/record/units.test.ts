import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analytes, findAnalyte, inSi, inThresholdUnit, labUnitProblem } from './analytes.ts';
import { convertible, isUcum, roundTo, tidy, valueIn } from './units.ts';

/** Units of one dimension, as the record meets them. */
const families = [
  ['g', 'kg', 'mg', 'ug', '[oz_av]', '[lb_av]'],
  ['cm', 'm', 'mm', '[in_i]', '[ft_i]'],
  ['g/cm2', 'mg/cm2', 'kg/m2'],
  ['ng/mL', 'ug/L', 'pg/mL', 'mg/dL', 'g/L'],
  ['nmol/L', 'umol/L', 'mmol/L', 'pmol/L'],
  ['min', 'h', 's', 'd'],
  ['Cel', '[degF]', 'K'],
  ['[iU]/L', 'm[iU]/L', 'm[iU]/mL', 'u[iU]/mL'],
];
const pair = fc
  .constantFrom(...families)
  .chain((units) => fc.tuple(fc.constantFrom(...units), fc.constantFrom(...units)));
const value = fc.double({ min: 1e-3, max: 1e4, noNaN: true });

describe('units', () => {
  it('come back to the same value after a round trip', () => {
    fc.assert(
      fc.property(pair, value, ([from, to], x) => {
        const there = valueIn({ value: x, unit: from }, to);
        const back = valueIn({ value: there, unit: to }, from);
        // Offsets of temperatures cost a few digits near zero.
        expect(Math.abs(back - x)).toBeLessThanOrEqual(1e-9 * Math.max(Math.abs(x), Math.abs(there), 300));
      }),
    );
  });

  it.each([
    [70, '[in_i]', 'cm', 177.8],
    [156.5, '[lb_av]', 'kg', 70.9872],
    [98.6, '[degF]', 'Cel', 37],
    [849, 'mg/cm2', 'g/cm2', 0.849],
    [30, 'ng/mL', 'ug/L', 30],
  ])('%f %s in %s are right', (x, from, to, expected) => {
    expect(valueIn({ value: x, unit: from }, to)).toBeCloseTo(expected, 3);
  });

  it('international ones compare with themselves, and with nothing else', () => {
    expect(valueIn({ value: 2.1, unit: 'u[iU]/mL' }, 'm[iU]/L')).toBeCloseTo(2.1, 12);
    expect(valueIn({ value: 25, unit: 'm[IU]/mL' }, '[iU]/L')).toBeCloseTo(25, 12);
    expect(convertible('m[iU]/L', 'mg/L')).toBe(false);
  });

  it('of different dimensions do not convert', () => {
    expect(convertible('kg', 'cm')).toBe(false);
    expect(() => valueIn({ value: 1, unit: 'kg' }, 'cm')).toThrow('cannot convert kg to cm');
  });

  it('are UCUM or are not', () => {
    for (const unit of ['mg/dL', 'mm[Hg]', 'm[iU]/L', '{INR}']) expect(isUcum(unit)).toBe(true);
    for (const unit of ['', 'parsecs', 'mmHg', 'lbs']) expect(isUcum(unit)).toBe(false);
  });
});

describe('laboratory units', () => {
  const analyte = fc.constantFrom(...analytes);

  it('go from the thresholds to SI and back', () => {
    fc.assert(
      fc.property(analyte, value, (a, x) => {
        const si = inSi(a, { value: x, unit: a.unit })!;
        expect(inThresholdUnit(a, { value: si, unit: a.siUnit })).toBeCloseTo(x, 6);
      }),
    );
  });

  it('count 50 nmol/L of 25-hydroxyvitamin D as 20 ng/mL', () => {
    const vitaminD = findAnalyte('25-oh-d')!;
    expect(roundTo(inThresholdUnit(vitaminD, { value: 50, unit: 'nmol/L' })!, vitaminD.decimals)).toBe(20);
    expect(inThresholdUnit(vitaminD, { value: 28, unit: 'ug/L' })).toBe(28);
  });

  it('are found by key and by LOINC, and read as laboratories print them', () => {
    expect(findAnalyte('2731-8')?.key).toBe('pth');
    expect(inThresholdUnit(findAnalyte('egfr')!, { value: 62, unit: 'mL/min/1.73m2' })).toBe(62);
    expect(inThresholdUnit(findAnalyte('tsh')!, { value: 2.1, unit: 'uIU/mL' })).toBeCloseTo(2.1, 9);
    expect(inThresholdUnit(findAnalyte('creatinine')!, { value: 88.42, unit: 'µmol/L' })).toBeCloseTo(1, 9);
  });

  it('that do not suit are named with those that do', () => {
    expect(labUnitProblem('25-oh-d', { value: 28, unit: 'kg' })).toBe('ng/mL or nmol/L for 25-hydroxyvitamin D');
    expect(labUnitProblem('hba1c', { value: 6, unit: 'mg/dL' })).toBe('% for HbA1c');
    expect(labUnitProblem('something-new', { value: 1, unit: 'mg/dL' })).toBeUndefined();
    expect(labUnitProblem('something-new', { value: 1, unit: 'blobs' })).toBe('a UCUM unit');
  });

  it('have LOINC codes that no other analyte has', () => {
    const codes = analytes.flatMap(({ loinc }) => loinc);
    expect(new Set(codes).size).toBe(codes.length);
  });
});

describe('rounding', () => {
  it('goes half away from zero, as clinical sources do', () => {
    expect(roundTo(2.545, 2)).toBe(2.55);
    expect(roundTo(-2.45, 1)).toBe(-2.5);
    expect(roundTo(-0.04, 1)).toBe(0);
    expect(Object.is(roundTo(-0.04, 1), 0)).toBe(true);
    expect(roundTo(1.005, 2)).toBe(1.01);
  });

  it('strays by half a step at most, and stays when done twice', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e4, max: 1e4, noNaN: true }), fc.nat(4), (x, decimals) => {
        const rounded = roundTo(x, decimals);
        expect(Math.abs(rounded - x)).toBeLessThanOrEqual(0.5 / 10 ** decimals + 1e-7);
        expect(roundTo(rounded, decimals)).toBe(rounded);
      }),
    );
  });

  it('of dust keeps what any source gives', () => {
    expect(tidy(0.1 + 0.2)).toBe(0.3);
    expect(tidy(Number.POSITIVE_INFINITY)).toBe(Number.POSITIVE_INFINITY);
  });
});
