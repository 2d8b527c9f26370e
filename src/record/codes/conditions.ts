import { type Condition, type ConditionConcept, conditions } from './generated/conditions.ts';
import type { Code } from './medicines.ts';
import { type Match, nameIndex, remembered } from './names.ts';

export type { Condition, ConditionConcept };

const names = nameIndex(conditions, (condition) => [condition.name, ...condition.otherNames]);
const byConcept = new Map(conditions.map((condition) => [condition.concept as string, condition]));
const bySnomed = new Map(conditions.flatMap((condition) => condition.snomed.map((code) => [code, condition] as const)));
const bare = (code: string) => code.toUpperCase().replace(/[^A-Z0-9]/g, '');
const icd10 = conditions
  .flatMap((condition) => condition.icd10.map((code) => ({ prefix: bare(code), condition })))
  .sort((a, b) => b.prefix.length - a.prefix.length);

// Words that say where, how bad or since when, never which disease.
const qualifiers =
  /\b(history of|hx of|known|diagnosed|mild|moderate|severe|left|right|bilateral|both|nos|unspecified)\b/gi;

const byText = remembered(
  (text): Condition | undefined =>
    byConcept.get(text.trim()) ?? names.find(text) ?? names.find(text.replace(qualifiers, ' ')),
);

/**
 * The condition that a text or code means: our key, a plain or clinical name, a SNOMED CT concept, or an ICD-10 code
 * (by its longest listed beginning: E11.65 is type 2 diabetes). Undefined when it is not known for certain.
 */
export function lookupCondition(what: string | Code): Condition | undefined {
  if (typeof what === 'string') return byText(what);
  if (what.system === 'snomed') return bySnomed.get(what.code.trim());
  if (what.system !== 'icd10') return undefined;
  const code = bare(what.code);
  return icd10.find(({ prefix }) => code.startsWith(prefix))?.condition;
}

/** Type-ahead over plain and clinical names; slips of the finger are forgiven. Best first. */
export const searchConditions = (text: string, limit = 8): Match<Condition>[] => names.search(text, limit);

export const allConditions = (): readonly Condition[] => conditions;
