import { type Analyte, findAnalyte, inThresholdUnit, roundTo } from '../record/index.ts';
import type { LabValue } from '../rules/index.ts';

const printed: Record<string, string> = {
  'mL/min/{1.73_m2}': 'mL/min/1.73 m²',
  'm[iU]/L': 'mIU/L',
  '[iU]/L': 'IU/L',
  'ug/L': 'µg/L',
  'umol/L': 'µmol/L',
  'mg/(24.h)': 'mg/24 h',
  'mmol/(24.h)': 'mmol/24 h',
  '10*3/uL': '×10³/µL',
  '10*9/L': '×10⁹/L',
  '{INR}': '',
};

/** A UCUM unit as laboratories print it. */
export const unitInWords = (ucum: string): string => printed[ucum] ?? ucum;

/** A result in SI units, to three figures: as printed where it was printed so, else converted. */
export function siOf(analyte: Analyte, { value, fact }: Pick<LabValue, 'value' | 'fact'>): number {
  const typed = inThresholdUnit(analyte, fact.value);
  // An adjusted calcium is not the typed one; it is converted from its own value.
  const exact = typed !== undefined && roundTo(typed, analyte.decimals) === value ? typed : value;
  return Number((exact * analyte.factor).toPrecision(3));
}

const withUnit = (sign: string, value: number, ucum: string): string => {
  const unit = unitInWords(ucum);
  return `${sign}${value}${unit === '' ? '' : ` ${unit}`}`;
};

/** "25-hydroxyvitamin D 16 ng/mL (39.9 nmol/L)" */
export function resultInWords(analyteKey: string, result: LabValue): string {
  const analyte = findAnalyte(analyteKey)!;
  const sign = result.fact.comparator ?? '';
  const own = withUnit(sign, roundTo(result.value, analyte.decimals), analyte.unit);
  const si = analyte.factor === 1 ? '' : ` (${withUnit(sign, siOf(analyte, result), analyte.siUnit)})`;
  return `${analyte.label} ${own}${si}`;
}
