// Turns the tables of medicines, conditions, supplement ingredients and symptoms in data/ into TypeScript modules
// (src/record/codes/generated), so that the page can look codes up without a file system. The output is committed;
// codes.test.ts fails when it no longer matches the tables.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCsv } from '../src/nutrition/composition/csv.ts';

const root = join(import.meta.dirname, '..');
const out = join(root, 'src', 'record', 'codes', 'generated');

const table = <Column extends string>(file: string) =>
  parseCsv<Column>(readFileSync(join(root, 'data', file), 'utf8'), `data/${file}`);
const list = (cell: string) =>
  cell
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');

const medicines = table<'key' | 'generic' | 'brands' | 'otherNames' | 'atc' | 'rxcui' | 'classes'>('medicines.csv').map(
  (row) => ({
    key: row.key,
    name: row.generic,
    brands: list(row.brands),
    otherNames: list(row.otherNames),
    atc: list(row.atc),
    ...(row.rxcui === '' ? {} : { rxcui: row.rxcui }),
    classes: list(row.classes),
  }),
);

const atcClasses = table<'prefix' | 'classes'>('atc-classes.csv').map((row) => ({
  prefix: row.prefix,
  classes: list(row.classes),
}));

const conditionRows = table<'key' | 'name' | 'otherNames' | 'icd10' | 'snomed' | 'implies'>('conditions.csv');
const implied = new Map(conditionRows.map((row) => [row.key, list(row.implies)]));
/** A condition's own key and all that it implies, directly or by another: ckd-3b is a ckd-3 and a ckd. */
const conceptsOf = (key: string, seen = new Set<string>()): string[] => {
  if (seen.has(key)) return [];
  seen.add(key);
  return [key, ...(implied.get(key) ?? []).flatMap((next) => conceptsOf(next, seen))];
};
const conditions = conditionRows.map((row) => ({
  concept: row.key,
  name: row.name,
  otherNames: list(row.otherNames),
  icd10: list(row.icd10),
  snomed: list(row.snomed),
  concepts: conceptsOf(row.key),
}));

const ingredients = table<'key' | 'name' | 'forms' | 'otherNames' | 'classes' | 'unit'>(
  'supplement-ingredients.csv',
).map((row) => ({
  key: row.key,
  name: row.name,
  forms: list(row.forms),
  otherNames: list(row.otherNames),
  classes: list(row.classes),
  ...(row.unit === '' ? {} : { unit: row.unit }),
}));

const symptoms = table<'key' | 'name' | 'otherNames'>('symptoms.csv').map((row) => ({
  key: row.key,
  name: row.name,
  otherNames: list(row.otherNames),
}));

const union = (values: Iterable<string>) =>
  [...new Set(values)]
    .sort()
    .map((value) => `\n  | '${value}'`)
    .join('');
const rows = (entries: object[]) => `[\n${entries.map((entry) => `  ${JSON.stringify(entry)},\n`).join('')}]`;
const head = (file: string) =>
  `// Written by scripts/compile-codes.ts from data/${file}. Edit the table, not this file.\n`;

export const files: Record<string, string> = {
  'medicines.ts': `${head('medicines.csv and data/atc-classes.csv')}export type MedicineClass =${union([
    ...medicines.flatMap((m) => m.classes),
    ...atcClasses.flatMap((a) => a.classes),
  ])};

export interface Medicine {
  readonly key: string;
  /** Generic name. */
  readonly name: string;
  readonly brands: readonly string[];
  readonly otherNames: readonly string[];
  readonly atc: readonly string[];
  /** RxNorm ingredient; absent where it could not be checked. */
  readonly rxcui?: string;
  readonly classes: readonly MedicineClass[];
}

export const medicines: readonly Medicine[] = ${rows(medicines)};

/** Classes of every code that begins with the prefix, for medicines that the table does not list. */
export const atcClasses: readonly { readonly prefix: string; readonly classes: readonly MedicineClass[] }[] = ${rows(atcClasses)};
`,
  'conditions.ts': `${head('conditions.csv')}export type ConditionConcept =${union(conditions.flatMap((c) => c.concepts))};

export interface Condition {
  readonly concept: ConditionConcept;
  readonly name: string;
  readonly otherNames: readonly string[];
  /** ICD-10 codes; each stands for all codes that begin with it. */
  readonly icd10: readonly string[];
  readonly snomed: readonly string[];
  /** The concept and all that it implies. */
  readonly concepts: readonly ConditionConcept[];
}

export const conditions: readonly Condition[] = ${rows(conditions)};
`,
  'ingredients.ts': `${head('supplement-ingredients.csv')}export type IngredientKey =${union(ingredients.map((s) => s.key))};
export type IngredientClass =${union(ingredients.flatMap((s) => s.classes))};

export interface Ingredient {
  readonly key: IngredientKey;
  readonly name: string;
  readonly forms: readonly string[];
  readonly otherNames: readonly string[];
  readonly classes: readonly IngredientClass[];
  /** UCUM unit that labels use. */
  readonly unit?: string;
}

export const ingredients: readonly Ingredient[] = ${rows(ingredients)};
`,
  'symptoms.ts': `${head('symptoms.csv')}export type SymptomKey =${union(symptoms.map((s) => s.key))};

export interface Symptom {
  readonly key: SymptomKey;
  readonly name: string;
  readonly otherNames: readonly string[];
}

export const symptoms: readonly Symptom[] = ${rows(symptoms)};
`,
};

if (import.meta.main) {
  mkdirSync(out, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(out, name), text);
  console.error(
    `${medicines.length} medicines, ${conditions.length} conditions, ${ingredients.length} supplement ingredients, ${symptoms.length} symptoms`,
  );
}
