import { beforeEach, describe, expect, it } from 'vitest';
import { BadInput, emptyRecord } from '../record/index.ts';
import {
  type Backup,
  changeFacts,
  createPerson,
  type Db,
  exportAll,
  history,
  listPeople,
  openSqlite,
  readBackup,
  readSettings,
  recordOf,
  restoreAll,
  writeSetting,
} from './index.ts';
import { migrateSchema } from './migrations.ts';

async function emptyHome(): Promise<Db> {
  const db = openSqlite(':memory:');
  await migrateSchema(db);
  return db;
}

const lab = { date: '2026-11-01', analyte: '25-oh-d', value: { value: 28, unit: 'ng/mL' } };
let db: Db;
let file: Backup;
beforeEach(async () => {
  db = await emptyHome();
  await createPerson(db, emptyRecord({ birthDate: '1964-03-02', sex: 'female' }, 'maria'));
  const { facts } = await changeFacts(db, 'maria', {
    add: [
      { kind: 'labs', fact: lab },
      { kind: 'labs', fact: { ...lab, date: '2026-05-01' } },
    ],
  });
  await changeFacts(db, 'maria', { remove: [{ kind: 'labs', id: facts[0]!.id }] });
  await writeSetting(db, 'units', 'us');
  file = JSON.parse(JSON.stringify(await exportAll(db))) as Backup;
});

const problemsIn = (document: unknown): string => {
  try {
    readBackup(document);
  } catch (error) {
    if (error instanceof BadInput) return error.message;
    throw error;
  }
  return '';
};

describe('a backup', () => {
  it('restores records, history and settings into an empty home', async () => {
    const other = await emptyHome();
    await restoreAll(other, readBackup(file), 'replace');
    expect((await recordOf(other, 'maria')).record).toEqual((await recordOf(db, 'maria')).record);
    const without = (changes: Awaited<ReturnType<typeof history>>) => changes.map(({ revision: _, ...rest }) => rest);
    expect(without(await history(other, 'maria'))).toEqual(without(await history(db, 'maria')));
    expect(await readSettings(other)).toEqual({ units: 'us' });
    expect({ ...(await exportAll(other)), writtenAt: '' }).toEqual({ ...(await exportAll(db)), writtenAt: '' });
  });

  it('may be written by hand, without a history', async () => {
    const other = await emptyHome();
    const byHand = { ...file, people: [{ id: 'maria', record: { ...file.people[0]!.record, labs: [lab] } }] };
    await restoreAll(other, readBackup(byHand), 'add');
    expect((await recordOf(other, 'maria')).record.labs).toHaveLength(1);
  });

  it('replaces what is there, or is added beside it, or is refused whole', async () => {
    await restoreAll(db, readBackup(file), 'replace');
    expect(await listPeople(db)).toHaveLength(1);
    const twoPeople = { ...file, people: [{ id: 'new', record: file.people[0]!.record }, ...file.people] };
    await expect(restoreAll(db, readBackup(twoPeople), 'add')).rejects.toThrow('maria already');
    expect(await listPeople(db)).toHaveLength(1);
  });

  it('names everything that is wrong with it before anything is written', () => {
    const record = { ...file.people[0]!.record, labs: [{ ...lab, value: { value: 28, unit: 'parsec' } }] };
    const bad = {
      ...file,
      people: [
        { id: 'a', record, history: [] },
        { id: 'a', record: {} },
      ],
    };
    expect(problemsIn(bad)).toContain('people[0].record.labs[0].value.unit: got "parsec"');
    expect(problemsIn(bad)).toContain('people[1].id: got "a"; accepted: an id that nobody else has');
    expect(problemsIn({ ...file, bonewiseBackup: 2 })).toContain('bonewiseBackup: got 2; accepted: 1');
    expect(problemsIn([])).not.toBe('');
    const person = file.people[0]!;
    const cut = { ...file, people: [{ ...person, history: person.history.slice(0, 1) }] };
    expect(problemsIn(cut)).toContain('people[0].history');
  });
});
