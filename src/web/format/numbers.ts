import i18next from '../i18n.ts';
import { unitsNow } from './units.ts';

const formats = new Map<string, Intl.NumberFormat>();

/** A number as the language writes it, with a true minus sign. */
export function number(value: number, decimals = 0, options: Intl.NumberFormatOptions = {}): string {
  const key = `${i18next.language}:${decimals}:${JSON.stringify(options)}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.NumberFormat(i18next.language, {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
      ...options,
    });
    formats.set(key, format);
  }
  const shown = format.format(value).replace('-', '\u2212');
  return /^\u2212[0.,]*$/.test(shown) ? shown.slice(1) : shown;
}

/** With as many decimals as are needed, up to so many. */
export const plain = (value: number, most = 2): string => number(value, most, { minimumFractionDigits: 0 });

/** For reading: whole above 100, to the ten above 1,000; small amounts keep their decimals. */
export function about(value: number): string {
  const size = Math.abs(value);
  if (size >= 1000) return number(Math.round(value / 10) * 10);
  if (size >= 20) return number(Math.round(value));
  return plain(value, size >= 2 ? 1 : 2);
}

/** UCUM units as people write them. */
const units: Record<string, string> = {
  ug: '\u00b5g',
  '[IU]': 'IU',
  'g/cm2': 'g/cm\u00b2',
  'mg/cm2': 'mg/cm\u00b2',
  '[lb_av]': 'lb',
  '[in_i]': 'in',
  '[oz_av]': 'oz',
  'mm[Hg]': 'mmHg',
  Cel: '\u00b0C',
  '[degF]': '\u00b0F',
  'mL/min/{1.73_m2}': 'mL/min/1.73 m\u00b2',
  'ug/L': '\u00b5g/L',
  '10*9/L': '10\u2079/L',
};
export const unitLabel = (ucum: string): string =>
  units[ucum] ??
  ucum
    .replace(/\[i?IU\]|\[iU\]/g, 'IU')
    .replace(/\bu(?=g|mol)/, '\u00b5')
    .replace('{1.73_m2}', '1.73 m\u00b2');

/** Vitamin D by weight as international units: 1 µg is 40 IU (NIH ODS vitamin D fact sheet). */
export const IU_PER_UG_VITAMIN_D = 40;

/** An amount of a nutrient in the units people read on labels: vitamin D in IU in the US, in µg elsewhere. */
export function nutrientAmount(nutrient: string, value: number, ucum: string): { text: string; unit: string } {
  if (nutrient === 'vitaminD' && ucum === 'ug' && unitsNow() === 'us')
    return { text: about(value * IU_PER_UG_VITAMIN_D), unit: 'IU' };
  return { text: about(value), unit: unitLabel(ucum) };
}

/** "2 cups" of a table's "1 cup": the count stands before, so the label needs none of its own. */
export const measureLabel = (label: string): string => label.replace(/^1 /, '');
