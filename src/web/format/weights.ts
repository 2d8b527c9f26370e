import { number, plain } from './numbers.ts';
import { unitsNow } from './units.ts';

/** NIST Handbook 44, appendix C: an avoirdupois ounce. */
const GRAMS_PER_OUNCE = 28.349523125;

/** A weight of food: grams, or ounces to the half where the person reads those. */
export function weightWords(grams: number): string {
  if (unitsNow() !== 'us') return `${number(Math.round(grams))} g`;
  const ounces = Math.max(0.5, Math.round((2 * grams) / GRAMS_PER_OUNCE) / 2);
  return `${plain(ounces, 1)} oz`;
}
