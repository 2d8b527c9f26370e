import { convertible, isUcum, type Quantity, tidy, valueIn } from './units.ts';

/**
 * A laboratory analyte: LOINC codes, and the two unit systems that reports use, tied by the factor that the band
 * table states. UCUM cannot turn mass into amount of substance by itself, so the factor does; everything else is UCUM's.
 */
export interface Analyte {
  key: string;
  label: string;
  /** First for conventional units, then for SI. */
  loinc: string[];
  /** Unit that thresholds are stated in. */
  unit: string;
  siUnit: string;
  /** SI value per conventional value. */
  factor: number;
  /** Decimals of the source's thresholds, in `unit`; comparisons round to them. */
  decimals: number;
  /** Values outside are asked about, not refused (in `unit`). */
  plausible: [number, number];
}

const analyte = (
  key: string,
  label: string,
  loinc: string[],
  unit: string,
  siUnit: string,
  factor: number,
  decimals: number,
  plausible: [number, number],
): Analyte => ({ key, label, loinc, unit, siUnit, factor, decimals, plausible });

// Factors: molar masses as used by the band table (data/lab-bands.csv), 25(OH)D 2.496 nmol/L per ng/mL.
const table: Analyte[] = [
  analyte('25-oh-d', '25-hydroxyvitamin D', ['62292-8', '1989-3'], 'ng/mL', 'nmol/L', 2.496, 0, [2, 200]),
  analyte('pth', 'Parathyroid hormone, intact', ['2731-8'], 'pg/mL', 'pmol/L', 0.106, 0, [2, 2000]),
  analyte('calcium', 'Calcium, total', ['17861-6', '2000-8'], 'mg/dL', 'mmol/L', 0.2495, 1, [5, 18]),
  analyte(
    'calcium-adjusted',
    'Calcium, albumin-adjusted',
    ['29265-6', '18281-6'],
    'mg/dL',
    'mmol/L',
    0.2495,
    1,
    [5, 18],
  ),
  analyte('albumin', 'Albumin', ['1751-7'], 'g/dL', 'g/L', 10, 1, [1, 7]),
  analyte('phosphate', 'Phosphate', ['2777-1', '14879-1'], 'mg/dL', 'mmol/L', 0.3229, 1, [0.5, 15]),
  analyte('magnesium', 'Magnesium', ['19123-9', '2601-3'], 'mg/dL', 'mmol/L', 0.4114, 1, [0.5, 8]),
  analyte(
    'egfr',
    'eGFR (CKD-EPI 2021)',
    ['98979-8', '62238-1', '33914-3'],
    'mL/min/{1.73_m2}',
    'mL/min/{1.73_m2}',
    1,
    0,
    [1, 160],
  ),
  analyte('alp', 'Alkaline phosphatase', ['6768-6'], 'U/L', 'U/L', 1, 0, [5, 3000]),
  analyte('bone-alp', 'Bone-specific alkaline phosphatase', ['17838-4'], 'ug/L', 'ug/L', 1, 1, [1, 500]),
  analyte('p1np', 'P1NP', ['77370-5'], 'ug/L', 'ug/L', 1, 0, [2, 1500]),
  analyte('ctx', 'CTX-I (β-CTX), fasting morning', ['41171-0'], 'pg/mL', 'ng/L', 1, 0, [10, 5000]),
  analyte('estradiol', 'Estradiol', ['2243-4', '14715-7'], 'pg/mL', 'pmol/L', 3.671, 1, [0, 2000]),
  analyte('testosterone', 'Testosterone, total', ['2986-8', '14913-8'], 'ng/dL', 'nmol/L', 0.03467, 0, [1, 3000]),
  analyte('shbg', 'Sex hormone binding globulin', ['13967-5'], 'nmol/L', 'nmol/L', 1, 0, [2, 300]),
  analyte('ldl', 'LDL cholesterol', ['13457-7', '22748-8'], 'mg/dL', 'mmol/L', 0.02586, 0, [10, 600]),
  analyte('hdl', 'HDL cholesterol', ['2085-9', '14646-4'], 'mg/dL', 'mmol/L', 0.02586, 0, [5, 200]),
  analyte('triglycerides', 'Triglycerides', ['2571-8', '14927-8'], 'mg/dL', 'mmol/L', 0.01129, 0, [10, 5000]),
  analyte('cholesterol', 'Total cholesterol', ['2093-3', '14647-2'], 'mg/dL', 'mmol/L', 0.02586, 0, [50, 900]),
  analyte('haematocrit', 'Haematocrit', ['4544-3'], '%', '%', 1, 0, [10, 75]),
  analyte('haemoglobin', 'Haemoglobin', ['718-7'], 'g/dL', 'g/L', 10, 1, [3, 25]),
  analyte('platelets', 'Platelets', ['777-3'], '10*3/uL', '10*9/L', 1, 0, [1, 2000]),
  analyte('creatinine', 'Creatinine', ['2160-0', '14682-9'], 'mg/dL', 'umol/L', 88.42, 2, [0.2, 20]),
  analyte(
    'urine-calcium-24h',
    'Calcium in 24-hour urine',
    ['6874-2'],
    'mg/(24.h)',
    'mmol/(24.h)',
    0.02495,
    0,
    [5, 1500],
  ),
  analyte('tsh', 'TSH', ['3016-3'], 'm[iU]/L', 'm[iU]/L', 1, 2, [0, 200]),
  analyte('hba1c', 'HbA1c', ['4548-4'], '%', '%', 1, 1, [3, 20]),
  analyte('free-t4', 'Free thyroxine', ['3024-7', '14920-3'], 'ng/dL', 'pmol/L', 12.87, 2, [0.1, 10]),
  analyte('inr', 'INR', ['6301-6'], '{INR}', '{INR}', 1, 1, [0.5, 15]),
  analyte('lh', 'LH', ['10501-5'], '[iU]/L', '[iU]/L', 1, 1, [0, 200]),
  analyte('fsh', 'FSH', ['15067-2'], '[iU]/L', '[iU]/L', 1, 1, [0, 300]),
  analyte('glucose', 'Glucose', ['2345-7', '14749-6'], 'mg/dL', 'mmol/L', 0.05551, 0, [20, 1000]),
];

const byName = new Map<string, Analyte>(
  table.flatMap((a) => [[a.key, a], ...a.loinc.map((code) => [code, a] as const)]),
);

export const analytes: readonly Analyte[] = table;

/** Which unit of a LOINC code a bare number would be in: kept with the code so that an import can check it. */
export const findAnalyte = (keyOrLoinc: string): Analyte | undefined => byName.get(keyOrLoinc);

// Units as laboratories print them, where UCUM spells them otherwise.
const spellings: Record<string, string> = {
  'mIU/L': 'm[iU]/L',
  'mIU/mL': 'm[iU]/mL',
  'uIU/mL': 'u[iU]/mL',
  'µIU/mL': 'u[iU]/mL',
  'μIU/mL': 'u[iU]/mL',
  'IU/L': '[iU]/L',
  'mL/min/1.73m2': 'mL/min/{1.73_m2}',
  'mL/min/1.73 m2': 'mL/min/{1.73_m2}',
  'mL/min/{1.73_m2}': 'mL/min/{1.73_m2}',
  'ml/min': 'mL/min',
  'mL/min/{1.73m2}': 'mL/min/{1.73_m2}',
  'mg/24h': 'mg/(24.h)',
  'mmol/24h': 'mmol/(24.h)',
  'mg/d': 'mg/(24.h)',
  'mmol/d': 'mmol/(24.h)',
  'µg/L': 'ug/L',
  'μg/L': 'ug/L',
  'µmol/L': 'umol/L',
  'μmol/L': 'umol/L',
};
const ucumOf = (unit: string): string => spellings[unit] ?? unit;

/** A result in the unit of the thresholds, unrounded; undefined when the unit suits neither system. */
export function inThresholdUnit(analyte: Analyte, { value, unit }: Quantity): number | undefined {
  const given = ucumOf(unit);
  if (convertible(given, analyte.unit)) return tidy(valueIn({ value, unit: given }, analyte.unit));
  if (convertible(given, analyte.siUnit)) return tidy(valueIn({ value, unit: given }, analyte.siUnit) / analyte.factor);
  return undefined;
}

/** A result in SI units, for people whose laboratory prints those. */
export const inSi = (analyte: Analyte, quantity: Quantity): number | undefined => {
  const value = inThresholdUnit(analyte, quantity);
  return value === undefined ? undefined : tidy(value * analyte.factor);
};

/** What is wrong with a result's unit, as the text of what is accepted; undefined when nothing is. */
export function labUnitProblem(name: string, quantity: Quantity): string | undefined {
  const known = findAnalyte(name);
  if (!known) return isUcum(ucumOf(quantity.unit)) ? undefined : 'a UCUM unit';
  if (inThresholdUnit(known, quantity) !== undefined) return undefined;
  return known.unit === known.siUnit
    ? `${known.unit} for ${known.label}`
    : `${known.unit} or ${known.siUnit} for ${known.label}`;
}
