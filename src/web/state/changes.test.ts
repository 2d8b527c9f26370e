import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BonewiseRecord, readRecord } from '../../record/index.ts';
import { applied, dayOf, factOf, inverseOf, newId } from './changes.ts';

const empty = readRecord({ bonewise: 1, person: { birthDate: '1964-03-14', sex: 'female' } });
const eaten = (grams: number) =>
  factOf('diary', { date: '2026-11-20', meal: 'lunch', food: 'sr28:15088', amount: { value: grams, unit: 'g' } });

/** A record as a set of facts: order says nothing. */
const facts = (record: BonewiseRecord) => new Map(record.diary.map((line) => [line.id, line]));

describe('changes', () => {
  it('are taken back whole, whatever they were', () => {
    const grams = fc.array(fc.integer({ min: 1, max: 500 }), { maxLength: 6 });
    fc.assert(
      fc.property(grams, grams, fc.nat(), (before, added, pick) => {
        const record: BonewiseRecord = { ...empty, diary: before.map(eaten) };
        const some = record.diary.filter((_, i) => (pick >> i) & 1);
        const others = record.diary.filter((line) => !some.includes(line));
        const change = {
          add: added.map((g) => ({ kind: 'diary' as const, fact: eaten(g) })),
          remove: some.map(({ id }) => ({ kind: 'diary' as const, id })),
          replace: others.map((line) => ({ kind: 'diary' as const, fact: { ...line, meal: 'dinner' as const } })),
        };
        const after = applied(record, change);
        expect(after.diary).toHaveLength(record.diary.length - some.length + added.length);
        expect(facts(applied(after, inverseOf(record, change)))).toEqual(facts(record));
      }),
    );
  });

  it('leave the record given as it is', () => {
    const record = { ...empty, diary: [eaten(10)] };
    const copy = structuredClone(record);
    applied(record, {
      add: [{ kind: 'diary', fact: eaten(20) }],
      remove: [{ kind: 'diary', id: record.diary[0]!.id }],
    });
    expect(record).toEqual(copy);
  });

  it('give every fact an id of its own', () => {
    expect(new Set(Array.from({ length: 1000 }, newId)).size).toBe(1000);
  });
});

describe('the day a record is looked at from', () => {
  const example = { kind: 'example' as const };
  const told = readRecord({
    bonewise: 1,
    example: true,
    person: { birthDate: '1964-03-14', sex: 'female' },
    diary: [{ date: '2026-11-21', meal: 'lunch', description: 'soup', source: example }],
    symptoms: [{ date: '2026-11-25', symptom: 'joint-pain', severity: 3 }],
  });
  it('is today for a person', () => expect(dayOf(empty, '2027-02-01')).toBe('2027-02-01'));
  it('is the day after the story for an example, whatever was ticked since', () =>
    expect(dayOf(told, '2027-02-01')).toBe('2026-11-22'));
  it('is never tomorrow', () => expect(dayOf(told, '2026-11-21')).toBe('2026-11-21'));
});
