import { beforeEach, describe, expect, it } from 'vitest';
import { emptyRecord, readRecord } from '../record/index.ts';
import {
  Conflict,
  changeFacts,
  createPerson,
  type Db,
  history,
  importRecord,
  type KindAndFact,
  listPeople,
  NotFound,
  openSqlite,
  recordOf,
  removeExamples,
  removePerson,
  seedExamples,
  setPerson,
  undo,
  type WriteOptions,
} from './index.ts';
import { migrateSchema } from './migrations.ts';

const maria = { name: 'Maria', birthDate: '1964-03-02', sex: 'female' as const };
const weight = (date: string, kg: number) => ({ date, kind: 'weight', value: { value: kg, unit: 'kg' } });

let db: Db;
beforeEach(async () => {
  db = openSqlite(':memory:');
  await migrateSchema(db);
});

const addFacts = (id: string, add: KindAndFact[], options?: WriteOptions) => changeFacts(db, id, { add }, options);
const person = async (id = 'maria') => (await createPerson(db, emptyRecord(maria, id))).id;
const measurements = async (id: string) => (await recordOf(db, id)).record.measurements;

describe('facts', () => {
  it('are added together, and come back as they were written', async () => {
    const id = await person();
    const change = await addFacts(id, [
      { kind: 'measurements', fact: weight('2026-11-02', 64) },
      { kind: 'labs', fact: { date: '2026-11-01', analyte: '25-oh-d', value: { value: 28, unit: 'ng/mL' } } },
    ]);
    const { record, revision } = await recordOf(db, id);
    expect(revision).toBe(change.revision);
    expect(record.measurements).toMatchObject([{ date: '2026-11-02', value: { value: 64, unit: 'kg' } }]);
    expect(record.labs[0]!.id).toBe(change.facts[1]!.id);
    expect(record).toEqual(readRecord(JSON.parse(JSON.stringify(record))));
  });

  it('are all refused when one of them does not hold', async () => {
    const id = await person();
    const facts = [
      { kind: 'measurements' as const, fact: weight('2026-11-02', 64) },
      { kind: 'measurements' as const, fact: weight('2026-02-30', 64) },
    ];
    await expect(addFacts(id, facts)).rejects.toThrow(/^add\[1\]\.fact\.date: got "2026-02-30"/);
    expect(await measurements(id)).toEqual([]);
  });

  it('keep their place in the day when they are edited', async () => {
    const id = await person();
    const { facts } = await addFacts(
      id,
      ['first', 'second', 'third'].map((note) => ({
        kind: 'measurements' as const,
        fact: { ...weight('2026-11-02', 64), note },
      })),
    );
    await changeFacts(db, id, {
      replace: [
        {
          kind: 'measurements',
          fact: { ...{ ...weight('2026-11-02', 63), note: 'second, mended' }, id: facts[1]!.id },
        },
      ],
    });
    expect((await measurements(id)).map(({ note }) => note)).toEqual(['first', 'second, mended', 'third']);
  });

  it('with an id that is taken are refused, and one that was removed may come again', async () => {
    const id = await person();
    const fact = { ...weight('2026-11-02', 64), id: 'w1' };
    await addFacts(id, [{ kind: 'measurements', fact }]);
    await expect(addFacts(id, [{ kind: 'measurements', fact }])).rejects.toThrow(Conflict);
    await changeFacts(db, id, { remove: [{ kind: 'measurements', id: 'w1' }] });
    await addFacts(id, [{ kind: 'measurements', fact }]);
    expect(await measurements(id)).toHaveLength(1);
  });

  it('that are not there, and people who are not there, are named', async () => {
    const id = await person();
    await expect(changeFacts(db, id, { remove: [{ kind: 'measurements', id: 'none' }] })).rejects.toThrow(NotFound);
    await expect(
      changeFacts(db, id, { replace: [{ kind: 'measurements', fact: { ...weight('2026-11-02', 64), id: 'none' } }] }),
    ).rejects.toThrow(NotFound);
    await expect(addFacts('nobody', [{ kind: 'measurements', fact: weight('2026-11-02', 64) }])).rejects.toThrow(
      'no person with the id nobody',
    );
  });

  it('are not written over a record that has moved on', async () => {
    const id = await person();
    const { revision } = await recordOf(db, id);
    await addFacts(id, [{ kind: 'measurements', fact: weight('2026-11-02', 64) }], { ifRevision: revision });
    const late = addFacts(id, [{ kind: 'measurements', fact: weight('2026-11-03', 64) }], { ifRevision: revision });
    await expect(late).rejects.toThrow('the record has changed');
    expect(await measurements(id)).toHaveLength(1);
  });

  it('are written by many at once, none lost', async () => {
    const id = await person();
    const writes = Array.from({ length: 50 }, (_, i) =>
      addFacts(id, [{ kind: 'measurements', fact: weight('2026-11-02', 50 + i / 10) }]),
    );
    const revisions = (await Promise.all(writes)).map(({ revision }) => revision);
    expect(new Set(revisions).size).toBe(50);
    expect(await measurements(id)).toHaveLength(50);
  });
});

describe('undo', () => {
  it('takes back an addition, an edit and a removal, and an undo', async () => {
    const id = await person();
    const added = await addFacts(id, [{ kind: 'measurements', fact: weight('2026-11-02', 64) }]);
    const fact = added.facts[0]!.id;
    const edited = await changeFacts(db, id, {
      replace: [{ kind: 'measurements', fact: { ...weight('2026-11-03', 65), id: fact } }],
    });
    await undo(db, id, edited.id);
    expect(await measurements(id)).toMatchObject([{ date: '2026-11-02', value: { value: 64 } }]);

    const removed = await changeFacts(db, id, { remove: [{ kind: 'measurements', id: fact }] });
    expect(await measurements(id)).toEqual([]);
    const undone = await undo(db, id, removed.id);
    expect(await measurements(id)).toHaveLength(1);
    await undo(db, id, undone.id);
    expect(await measurements(id)).toEqual([]);
  });

  it('is refused where the fact has been changed since, and for the change that made the person', async () => {
    const id = await person();
    const added = await addFacts(id, [{ kind: 'measurements', fact: weight('2026-11-02', 64) }]);
    await changeFacts(db, id, {
      replace: [{ kind: 'measurements', fact: { ...weight('2026-11-03', 65), id: added.facts[0]!.id } }],
    });
    await expect(undo(db, id, added.id)).rejects.toThrow('has been changed since');
    const made = (await history(db, id)).at(-1)!;
    await expect(undo(db, id, made.id)).rejects.toThrow('remove the person instead');
  });

  it('can be seen in the history, newest first', async () => {
    const id = await person();
    const added = await addFacts(id, [{ kind: 'measurements', fact: weight('2026-11-02', 64) }]);
    await undo(db, id, added.id);
    const changes = await history(db, id);
    expect(changes.map(({ what }) => what)).toEqual(['undo', 'add', 'create']);
    expect(changes[0]).toMatchObject({ undoes: added.id, facts: [{ fact: null }] });
    expect(await history(db, id, { limit: 1, before: changes[0]!.revision })).toEqual([changes[1]]);
  });
});

describe('people', () => {
  it('are listed, the real ones first, and their details can change', async () => {
    const id = await person();
    await seedExamples(db, [readRecord({ ...emptyRecord(maria, 'example-1'), example: true, story: 'A story' })]);
    await setPerson(db, id, { ...maria, name: 'Maria K.' });
    expect(await listPeople(db)).toMatchObject([
      { id, name: 'Maria K.', example: false },
      { id: 'example-1', example: true, story: 'A story' },
    ]);
    await expect(setPerson(db, id, { ...maria, sex: 'other' })).rejects.toThrow(/person.sex: got "other"/);
  });

  it('take in a whole record as one change that can be undone', async () => {
    const id = await person();
    await addFacts(id, [{ kind: 'measurements', fact: { ...weight('2026-11-02', 64), id: 'old' } }]);
    const { record } = await recordOf(db, id);
    const given = readRecord({ ...record, measurements: [{ ...weight('2026-11-05', 66), id: 'new' }] });
    const change = await importRecord(db, id, given);
    expect((await measurements(id)).map((m) => m.id)).toEqual(['new']);
    expect(await importRecord(db, id, given)).toBeUndefined();
    await undo(db, id, change!.id);
    expect((await measurements(id)).map((m) => m.id)).toEqual(['old']);
  });

  it('are erased with their history; erased examples stay away', async () => {
    const example = readRecord({ ...emptyRecord(maria, 'example-1'), example: true });
    expect(await seedExamples(db, [example])).toEqual(['example-1']);
    await removePerson(db, 'example-1');
    expect(await seedExamples(db, [example])).toEqual([]);
    expect(await listPeople(db)).toEqual([]);
    expect(await db.query('SELECT count(*) AS n FROM fact')).toEqual([{ n: 0 }]);

    await seedExamples(db, [readRecord({ ...example, id: 'example-2' })]);
    const id = await person();
    expect(await removeExamples(db)).toBe(1);
    expect((await listPeople(db)).map((p) => p.id)).toEqual([id]);
  });

  it('have ids of their own', async () => {
    await person('maria');
    await expect(person('maria')).rejects.toThrow(Conflict);
    const { id } = await createPerson(db, emptyRecord(maria));
    expect(id).toMatch(/^[0-9a-f-]{36}$/);
    expect((await recordOf(db, id)).record.id).toBe(id);
  });
});
