import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type FactKind, readFact, readRecord } from '../../record/index.ts';
import en from '../locales/en.json' with { type: 'json' };
import { kinds } from '../state/changes.ts';
import { didYouMean, draftOf, factFrom, numberFrom } from './draft.ts';
import { allFields, fieldsOf } from './spec.ts';

const examples = join(import.meta.dirname, '..', '..', '..', 'examples');
const records = readdirSync(examples)
  .filter((name) => name.endsWith('.json'))
  .map((name) => readRecord(JSON.parse(readFileSync(join(examples, name), 'utf8'))));

describe('forms read off the schemas', () => {
  it.each(kinds)('%s: every field and every choice has words', (kind) => {
    const fields = allFields(fieldsOf(kind));
    expect(fields.length).toBeGreaterThan(0);
    const words = en as { field: Record<string, string>; choice: Record<string, string>; kind: Record<string, string> };
    expect(words.kind).toHaveProperty([kind]);
    for (const field of fields) expect(Object.keys(words.field)).toContain(field.name);
    const choices = fields.flatMap((field) =>
      'options' in field ? field.options : 'shapes' in field ? field.shapes.map((shape) => shape.value) : [],
    );
    for (const choice of choices) expect(Object.keys(words.choice)).toContain(choice);
  });

  it('give back every fact of the examples as it was, what a form cannot hold aside', () => {
    for (const record of records) {
      for (const kind of kinds) {
        for (const fact of record[kind as FactKind]) {
          const fields = fieldsOf(kind);
          const again = readFact(kind, factFrom(fields, draftOf(fields, fact as never), fact as never));
          expect(again).toEqual(fact);
        }
      }
    }
  });
});

describe('numbers as people type them', () => {
  it.each([
    ['1,5', 1.5],
    ['1.5', 1.5],
    ['1,200', 1200],
    ['\u22121.8', -1.8],
    [' 62 ', 62],
    ['', undefined],
    ['abc', undefined],
  ])('%s', (text, value) => expect(numberFrom(text)).toBe(value));

  it('guesses a lost decimal point', () => {
    expect(didYouMean(8.49, 0.4, 1.8)).toBe(0.849);
    expect(didYouMean(849, 0.4, 1.8)).toBe(0.849);
    expect(didYouMean(0.849, 400, 1800)).toBe(849);
    expect(didYouMean(55, 100, 101)).toBeUndefined();
  });
});
