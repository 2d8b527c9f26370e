import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyRecord, readFact, readRecord, readRecordText, recordJsonSchema } from './parse.ts';
import { BadInput } from './problems.ts';
import { type BonewiseRecord, type FactKind, factKinds } from './schema/record.ts';

const examples = join(import.meta.dirname, '..', '..', 'examples');
const files = readdirSync(examples).filter((name) => name.endsWith('.json'));
const records = files.map((name) => readRecordText(readFileSync(join(examples, name), 'utf8')));
const kinds = Object.keys(factKinds) as FactKind[];

describe('the example records', () => {
  it.each(files)('%s reads, and reads the same from what was read', (name) => {
    const record = readRecordText(readFileSync(join(examples, name), 'utf8'));
    expect(record.example).toBe(true);
    expect(readRecord(JSON.parse(JSON.stringify(record)))).toEqual(record);
  });
});

describe('any record that was read', () => {
  it('gives every fact an id that is the same at each reading, and no other fact of its kind has', () => {
    for (const record of records) {
      for (const kind of kinds) {
        const ids = record[kind].map(({ id }) => id);
        expect(ids.every((id) => id !== '')).toBe(true);
        expect(new Set(ids).size).toBe(ids.length);
      }
    }
  });

  it('holds facts that hold by themselves', () => {
    for (const record of records) {
      for (const kind of kinds) for (const fact of record[kind]) expect(readFact(kind, fact)).toEqual(fact);
    }
  });

  it('takes ids around those that are given', () => {
    const falls = [
      { date: '2026-10-01', injurious: false, id: 'falls-2026-10-01-1' },
      { date: '2026-10-01', injurious: true },
    ];
    const record = readRecord({ bonewise: 1, person: { birthDate: '1964-03-14', sex: 'female' }, falls });
    expect(record.falls.map(({ id }) => id)).toEqual(['falls-2026-10-01-1', 'falls-2026-10-01-2']);
  });
});

// Properties over records made from pieces of the examples: any selection of real facts is a record.
const pieces = fc
  .constantFrom(...records)
  .chain((whole) =>
    fc
      .tuple(...kinds.map((kind) => fc.subarray<BonewiseRecord[FactKind][number]>(whole[kind])))
      .map(
        (lists) => ({ ...whole, ...Object.fromEntries(kinds.map((kind, i) => [kind, lists[i]])) }) as BonewiseRecord,
      ),
  );

describe('parsing', () => {
  it('keeps every fact, and is the same the second time', () => {
    fc.assert(
      fc.property(pieces, (record) => {
        const read = readRecord(JSON.parse(JSON.stringify(record)));
        expect(read).toEqual(record);
        expect(readRecord(read)).toEqual(read);
      }),
      { numRuns: 30 },
    );
  });

  it('does not change what it was given', () => {
    fc.assert(
      fc.property(pieces, (record) => {
        const before = structuredClone(record);
        readRecord(record);
        expect(record).toEqual(before);
      }),
      { numRuns: 10 },
    );
  });

  it('of anything at all gives a record or says what is wrong with it, and never fails otherwise', () => {
    const guess = fc.oneof(
      fc.jsonValue(),
      fc.record({ bonewise: fc.constantFrom(0, 1, 2, '1', null), person: fc.jsonValue(), scans: fc.jsonValue() }),
      fc
        .constantFrom(...kinds)
        .chain((kind) =>
          fc
            .jsonValue()
            .map((fact) => ({ bonewise: 1, person: { birthDate: '1964-03-14', sex: 'male' }, [kind]: [fact] })),
        ),
    );
    fc.assert(
      fc.property(guess, (document) => {
        try {
          readRecord(document);
        } catch (error) {
          expect(error).toBeInstanceOf(BadInput);
          expect((error as BadInput).problems.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('notices any single value that is spoilt', () => {
    const spoilt = fc.constantFrom(...records).chain((record) => {
      const used = kinds.filter((kind) => record[kind].length > 0);
      return fc.constantFrom(...used).chain((kind) =>
        fc.nat(record[kind].length - 1).map((index) => {
          const copy = structuredClone(record) as unknown as Record<FactKind, Record<string, unknown>[]>;
          copy[kind][index]!.date = '2026-02-30';
          return { copy, path: `${kind}[${index}].date` };
        }),
      );
    });
    fc.assert(
      fc.property(spoilt, ({ copy, path }) => {
        expect(() => readRecord(copy)).toThrow(`${path}: got "2026-02-30"`);
      }),
      { numRuns: 50 },
    );
  });
});

describe('the JSON Schema', () => {
  it('is published whole, and survives JSON', () => {
    const schema = recordJsonSchema() as { $schema: string; properties: object; required: string[] };
    expect(schema.$schema).toContain('2020-12');
    expect(Object.keys(schema.properties)).toEqual(expect.arrayContaining(['bonewise', 'person', ...kinds]));
    expect(schema.required.sort()).toEqual(['bonewise', 'person']);
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
  });
});

describe('an empty record', () => {
  it('has every list, and only who it is about', () => {
    const record = emptyRecord({ birthDate: '1964-03-14', sex: 'female' }, 'ana');
    expect(record.id).toBe('ana');
    for (const kind of kinds) expect(record[kind]).toEqual([]);
  });
});
