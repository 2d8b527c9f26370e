import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { files } from '../../../scripts/compile-codes.ts';
import {
  allConditions,
  allIngredients,
  allMedicines,
  allSymptoms,
  lookupCondition,
  lookupIngredient,
  lookupMedicine,
  lookupSymptom,
  searchConditions,
  searchIngredients,
  searchMedicines,
  searchSymptoms,
} from './index.ts';
import { fold, slipsToPrefix } from './names.ts';

test('the generated modules are what the tables say', () => {
  for (const [name, text] of Object.entries(files)) {
    expect(
      readFileSync(join(import.meta.dirname, 'generated', name), 'utf8'),
      `run node scripts/compile-codes.ts`,
    ).toBe(text);
  }
});

test('the tables are as large as the rules need', () => {
  expect(allMedicines().length).toBeGreaterThanOrEqual(250);
  expect(allConditions().length).toBeGreaterThanOrEqual(120);
  expect(allMedicines().filter((m) => m.brands.length > 0).length).toBeGreaterThan(300);
});

const tables: [string, readonly { names: string[]; key: string }[]][] = [
  ['medicines', allMedicines().map((m) => ({ key: m.key, names: [m.name, ...m.brands, ...m.otherNames] }))],
  ['conditions', allConditions().map((c) => ({ key: c.concept, names: [c.name, ...c.otherNames] }))],
  ['supplements', allIngredients().map((s) => ({ key: s.key, names: [s.name, ...s.otherNames] }))],
  ['symptoms', allSymptoms().map((s) => ({ key: s.key, names: [s.name, ...s.otherNames] }))],
];
test.each(tables)('no name of %s means two things', (_, entries) => {
  const owners = new Map<string, Set<string>>();
  for (const { key, names } of entries) {
    for (const name of names) owners.set(fold(name), (owners.get(fold(name)) ?? new Set()).add(key));
  }
  const shared = [...owners]
    .filter(([, keys]) => keys.size > 1)
    .map(([name, keys]) => `${name}: ${[...keys].join(', ')}`);
  expect(shared).toEqual([]);
});

test('codes are well formed', () => {
  for (const medicine of allMedicines()) {
    for (const code of medicine.atc) expect(code, medicine.key).toMatch(/^[A-V]\d{2}[A-Z]{2}\d{2}$/);
    if (medicine.rxcui) expect(medicine.rxcui, medicine.key).toMatch(/^\d{2,7}$/);
    expect(medicine.classes.length, medicine.key).toBeGreaterThan(0);
  }
  for (const condition of allConditions()) {
    for (const code of condition.icd10) expect(code, condition.concept).toMatch(/^[A-Z]\d{2}(\.\d{1,3})?$/);
    for (const code of condition.snomed) expect(verhoeff(code), `${condition.concept} ${code}`).toBe(true);
  }
});

/** The check digit of a SNOMED CT identifier (Verhoeff), so that a mistyped code cannot stay. */
function verhoeff(code: string): boolean {
  const times = (a: number, b: number): number =>
    a < 5 ? (b < 5 ? (a + b) % 5 : ((a + b) % 5) + 5) : b < 5 ? ((a - b + 5) % 5) + 5 : (a - b + 10) % 5;
  const turn = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4];
  let sum = 0;
  [...code].reverse().forEach((digit, i) => {
    let d = Number(digit);
    for (let k = 0; k < i % 8; k += 1) d = turn[d]!;
    sum = times(sum, d);
  });
  return sum === 0;
}

test.each([
  ['Arimidex', 'anastrozole'],
  ['Anastrozole 1 mg tablets', 'anastrozole'],
  ['letrozole 2.5mg once daily', 'letrozole'],
  ['Fosamax 70 mg weekly', 'alendronate'],
  ['alendronic acid', 'alendronate'],
  ['Alendronate sodium', 'alendronate'],
  ['Warfarin sodium 3 mg', 'warfarin'],
  ['Adalat LA', 'nifedipine'],
  ['Metoprolol succinate ER 50 mg', 'metoprolol'],
  ['potassium chloride', 'potassium-chloride'],
  ['losartan potassium', 'losartan'],
  ['Lithium carbonate 400 mg modified release', 'lithium'],
  ['testosterone cypionate 200 mg/ml injection', 'testosterone'],
  ['oestrogen cream', 'estradiol-vaginal'],
  ['Estradiol vaginal tablet 10 micrograms', 'estradiol-vaginal'],
  ['furosemide', 'furosemide'],
  ['Frusemide', 'furosemide'],
  ['PREDNISOLONE', 'prednisolone'],
  ['Prolia (denosumab)', 'denosumab'],
])('%s is %s', (text, key) => {
  expect(lookupMedicine(text)?.key).toBe(key);
});

test('a combination is known when every part is', () => {
  expect(lookupMedicine('telmisartan/hydrochlorothiazide 80 mg/12.5 mg')?.classes).toEqual(
    expect.arrayContaining(['arb', 'thiazide']),
  );
  expect(lookupMedicine('telmisartan/unobtainium')).toBeUndefined();
});

test.each(['unobtainium', 'warfarine-like herb', 'warfrin', '', '5 mg tablets', 'a'])('%j is not guessed', (text) => {
  expect(lookupMedicine(text)).toBeUndefined();
});

test('codes find medicines, and an unlisted ATC code its class', () => {
  expect(lookupMedicine({ system: 'rxnorm', code: '84857' })?.key).toBe('anastrozole');
  expect(lookupMedicine({ system: 'atc', code: 'B01AA03' })?.key).toBe('warfarin');
  expect(lookupMedicine({ system: 'atc', code: 'b01aa10' })?.classes).toContain('vka');
  expect(lookupMedicine({ system: 'atc', code: 'Z99' })).toBeUndefined();
  expect(lookupMedicine({ system: 'snomed', code: '387458008' })).toBeUndefined();
});

test.each([
  ['arimi', 'anastrozole'],
  ['anastrazole', 'anastrozole'],
  ['letrozol', 'letrozole'],
  ['wafarin', 'warfarin'],
  ['coumadn', 'warfarin'],
  ['fosamx', 'alendronate'],
  ['levothyroxin', 'levothyroxine'],
  ['synthr', 'levothyroxine'],
  ['estrad', 'estradiol'],
  ['oestrad', 'estradiol'],
  ['zoledr', 'zoledronic-acid'],
  ['tamoxofen', 'tamoxifen'],
  ['pred', 'prednisone'],
])('typing %s offers %s', (text, key) => {
  expect(searchMedicines(text).map((match) => match.entry.key)).toContain(key);
});

test('type-ahead puts equal names first, then beginnings; short texts are not guessed at', () => {
  expect(searchMedicines('lithium')[0]?.entry.key).toBe('lithium');
  expect(searchMedicines('zz')).toEqual([]);
  expect(searchMedicines('')).toEqual([]);
  expect(searchMedicines('a', 3)).toHaveLength(3);
});

test.each([
  ['CKD stage 3b', 'ckd-3b'],
  ['Coeliac disease', 'coeliac'],
  ['celiac disease', 'coeliac'],
  ['severe osteoarthritis of knee', 'osteoarthritis-knee'],
  ['history of pulmonary embolism', 'pulmonary-embolism'],
  ['oesophageal stricture', 'oesophageal-disease'],
  ['esophageal stricture', 'oesophageal-disease'],
  ['ckd-4', 'ckd-4'],
])('%s is %s', (text, key) => {
  expect(lookupCondition(text)?.concept).toBe(key);
});

test.each([
  ['snomed', '700379002', 'ckd-3b'],
  ['icd10', 'E11.65', 'diabetes-2'],
  ['icd10', 'E11.319', 'diabetic-retinopathy'],
  ['icd10', 'C50.911', 'breast-cancer'],
  ['icd10', 'C795', 'bone-metastasis'],
  ['icd10', 'M17.0', 'osteoarthritis-knee'],
])('%s %s is %s', (system, code, key) => {
  expect(lookupCondition({ system, code })?.concept).toBe(key);
});

test('a condition is all that it implies', () => {
  expect(lookupCondition('ckd-3b')?.concepts).toEqual(['ckd-3b', 'ckd', 'ckd-3']);
  expect(lookupCondition({ system: 'icd10', code: 'E11.3' })?.concepts).toEqual(
    expect.arrayContaining(['diabetes', 'retinal-disease']),
  );
  expect(lookupCondition('sarcoidosis')?.concepts).toContain('granulomatous');
  expect(lookupCondition('no such thing')).toBeUndefined();
  expect(lookupCondition({ system: 'loinc', code: '1-1' })).toBeUndefined();
});

test('supplements and symptoms are found by key, name and label words', () => {
  expect(lookupIngredient('mk7')?.classes).toContain('vitamin-k');
  expect(lookupIngredient('Vitamin K2')?.key).toBe('mk7');
  expect(lookupIngredient('Vitamin D3 1000 IU')?.key).toBe('vitaminD');
  expect(lookupIngredient('Turmeric extract 500 mg')?.key).toBe('curcumin');
  expect(lookupIngredient('vitamin K2 (MK-7) 100 micrograms')?.key).toBe('mk7');
  expect(lookupIngredient('Omega-3 1000 mg softgels')?.key).toBe('omega3');
  expect(lookupIngredient('Turmeric extract 500 mg with black pepper')?.key).toBe('curcumin');
  expect(lookupIngredient('unicorn dust')).toBeUndefined();
  expect(lookupIngredient('')).toBeUndefined();
  expect(searchIngredients('calc')[0]?.entry.key).toBe('calcium');
  expect(lookupSymptom('joint-pain')?.key).toBe('joint-pain');
  expect(lookupSymptom('Stiff joints')?.key).toBe('joint-pain');
  expect(searchSymptoms('chest')[0]?.entry.key).toBe('chest-pain');
  expect(searchConditions('osteoart').length).toBeGreaterThan(1);
});

test('slips are counted as people make them', () => {
  expect(slipsToPrefix('wafarin', 'warfarin')).toBe(1);
  expect(slipsToPrefix('wrafarin', 'warfarin')).toBe(1);
  expect(slipsToPrefix('warf', 'warfarin')).toBe(0);
});
