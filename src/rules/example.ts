import { type BonewiseRecord, type Day, type RecordInput, readRecord } from '../record/index.ts';
import { isKnown } from './check.ts';
import type { Facts } from './facts.ts';
import type { Rule } from './rule.ts';
import { findingOf } from './run.ts';

/** An example of a rule in words: what the record holds, and what the rule says to it. */
export interface ExampleInWords {
  facts: string[];
  says: string;
}

/** Facts of a record on a day; the caller adds what the diary brings, where a rule asks for intake. */
export type ReadFacts = (record: BonewiseRecord, asOf: Day) => Facts;

/** The rule's two examples as a reader would put them. */
export function examplesInWords(rule: Rule, read: ReadFacts): { fires: ExampleInWords; silent: ExampleInWords } {
  const told = (input: RecordInput): ExampleInWords => {
    const facts = read(readRecord(input), rule.examples.asOf);
    const check = rule.when(facts);
    const says =
      check.truth === 'yes'
        ? findingOf(rule, facts, check).title
        : check.truth === 'no'
          ? 'Nothing.'
          : 'Asks for what is missing.';
    return { facts: factsInWords(input, facts), says };
  };
  return { fires: told(rule.examples.fires), silent: told(rule.examples.silent) };
}

function factsInWords(input: RecordInput, facts: Facts): string[] {
  const age = facts.age;
  const who = `${facts.sex === 'female' ? 'Woman' : 'Man'} of ${isKnown(age) ? age.value : '?'}`;
  const lists = Object.entries(input).filter(([, value]) => Array.isArray(value)) as [
    string,
    Record<string, unknown>[],
  ][];
  return [who, ...lists.flatMap(([kind, items]) => items.map((item) => `${kind}: ${itemInWords(item)}`))];
}

const dull = new Set(['id', 'source', 'note']);

/** A fact in a line: its values without braces, quantities with their unit. */
function itemInWords(item: Record<string, unknown>): string {
  return Object.entries(item)
    .filter(([key, value]) => !dull.has(key) && value !== undefined)
    .map(([key, value]) => {
      const text = valueInWords(value);
      return ['date', 'name', 'analyte', 'question', 'kind', 'value', 'symptom', 'substance', 'site'].includes(key)
        ? text
        : `${wordsOf(key)} ${text}`;
    })
    .join(', ');
}

function valueInWords(value: unknown): string {
  if (Array.isArray(value)) return value.map(valueInWords).join(' + ');
  if (typeof value !== 'object' || value === null) return String(value);
  const { value: amount, unit, ...rest } = value as Record<string, unknown>;
  if (amount !== undefined && unit !== undefined) return `${amount} ${unit}`;
  return itemInWords(amount === undefined ? rest : { value: amount, ...rest });
}

/** "lumbarSpine" as "lumbar spine" */
const wordsOf = (key: string): string =>
  key.replace(/([a-z])([A-Z])/g, (_, a: string, b: string) => `${a} ${b.toLowerCase()}`);
