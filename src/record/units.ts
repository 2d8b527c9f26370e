import { UcumLhcUtils } from '@lhncbc/ucum-lhc';

/** A number with its UCUM unit: what every measured value looks like at a boundary. */
export interface Quantity {
  value: number;
  unit: string;
}

interface Line {
  slope: number;
  offset: number;
}

const ucum = UcumLhcUtils.getInstance();
const lines = new Map<string, Line | undefined>();

/**
 * Every conversion that UCUM knows between two fixed units is a straight line (temperatures have an offset),
 * so two calls to the library describe it; a cohort then costs a multiplication for each value.
 */
function lineBetween(from: string, to: string): Line | undefined {
  if (from === to) return { slope: 1, offset: 0 };
  const key = `${from}\u0000${to}`;
  if (!lines.has(key)) {
    const [a, b] = comparable(from, to);
    const zero = ucum.convertUnitTo(a, 0, b);
    const one = ucum.convertUnitTo(a, 1, b);
    const known =
      zero.status === 'succeeded' && one.status === 'succeeded' && zero.toVal !== null && one.toVal !== null;
    lines.set(key, known ? { slope: one.toVal! - zero.toVal!, offset: zero.toVal! } : undefined);
  }
  return lines.get(key);
}

const internationalUnit = /\[i?U\]/gi;

/**
 * UCUM calls the international unit arbitrary: comparable with itself alone. The library takes that to part even uIU/mL
 * from mIU/L. Where it stands on both sides, a gram in its place lets the prefixes do what they should.
 */
const comparable = (from: string, to: string): [string, string] =>
  from.search(internationalUnit) >= 0 && to.search(internationalUnit) >= 0
    ? [from.replace(internationalUnit, 'g'), to.replace(internationalUnit, 'g')]
    : [from, to];

/** Whether UCUM can convert between the two units (same dimension). */
export const convertible = (from: string, to: string): boolean => lineBetween(from, to) !== undefined;

/** Whether a string is a UCUM unit at all. */
export const isUcum = (unit: string): boolean => unit !== '' && ucum.validateUnitString(unit).status === 'valid';

/**
 * A quantity's value in another UCUM unit.
 * @throws RangeError when the units have different dimensions; boundaries check with {@link convertible} first.
 */
export function valueIn(quantity: Quantity, unit: string): number {
  const line = lineBetween(quantity.unit, unit);
  if (!line) throw new RangeError(`cannot convert ${quantity.unit} to ${unit}`);
  return quantity.value * line.slope + line.offset;
}

/** Strips the binary dust of a conversion: 12 significant digits are more than any source gives. */
export const tidy = (x: number): number => (Number.isFinite(x) ? Number(x.toPrecision(12)) : x);

/** Rounds half away from zero to a fixed number of decimals, as clinical sources do; 2.545 gives 2.55, not 2.54. */
export function roundTo(x: number, decimals: number): number {
  const scale = 10 ** decimals;
  return (Math.sign(x) * Math.round(tidy(Math.abs(x) * scale))) / scale || 0;
}
