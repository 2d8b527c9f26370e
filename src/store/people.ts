import { randomUUID } from 'node:crypto';
import { type BonewiseRecord, readRecord } from '../record/index.ts';
import { Conflict, type Db, NotFound, type Sql } from './db.ts';
import { append, editsOf, expectRevision, PERSON, recordOf, type WriteOptions } from './log.ts';
import { readSetting, writeSetting } from './settings.ts';
import {
  deletePerson,
  insertPerson,
  selectLatestFact,
  selectPeople,
  selectPerson,
  selectRevision,
} from './statements.ts';

export interface PersonSummary {
  id: string;
  name?: string;
  birthDate: string;
  sex: 'female' | 'male';
  example: boolean;
  story?: string;
  revision: number;
}

/** Everybody in this home: first the real people, then the examples. */
export async function listPeople(sql: Sql): Promise<PersonSummary[]> {
  const summaries: PersonSummary[] = [];
  for (const { id, example, story } of await selectPeople(sql)) {
    const latest = await selectLatestFact(sql, id, PERSON, PERSON);
    const who = JSON.parse(latest!.body!) as BonewiseRecord['person'];
    summaries.push({
      id,
      ...who,
      example: example === 1,
      ...(story ? { story } : {}),
      revision: await selectRevision(sql, id),
    } as PersonSummary);
  }
  return summaries;
}

/**
 * Takes a person in, with whatever the record holds already.
 * @returns the id: the record's own, or a new one
 * @throws Conflict when the id is taken
 */
export const createPerson = (db: Db, record: BonewiseRecord): Promise<{ id: string; revision: number }> =>
  db.transaction((sql) => insertRecord(sql, record));

export async function insertRecord(sql: Sql, record: BonewiseRecord): Promise<{ id: string; revision: number }> {
  const id = record.id ?? randomUUID();
  if (await selectPerson(sql, id)) throw new Conflict(`there is a person with the id ${id} already`);
  const now = new Date().toISOString();
  await insertPerson(sql, { id, example: record.example ? 1 : 0, story: record.story ?? null, created_at: now });
  const { revision } = await append(sql, id, 'create', editsOf(record));
  return { id, revision };
}

/** Changes who the record is about. @throws BadInput, NotFound, Conflict */
export const setPerson = (db: Db, person: string, details: unknown, options: WriteOptions = {}) =>
  db.transaction(async (sql) => {
    await expectRevision(sql, person, options);
    const { record } = await recordOf(sql, person);
    const { person: who } = readRecord({ ...record, person: details });
    return append(sql, person, 'edit', [{ kind: PERSON, id: PERSON, body: who }]);
  });

/** Erases a person, history included. An erased example does not come back. @throws NotFound */
export const removePerson = (db: Db, person: string): Promise<void> =>
  db.transaction(async (sql) => {
    if (!(await selectPerson(sql, person))) throw new NotFound('person', person);
    await deletePerson(sql, person);
  });

/** Erases all example people. @returns how many there were */
export const removeExamples = (db: Db): Promise<number> =>
  db.transaction(async (sql) => {
    const examples = (await selectPeople(sql)).filter(({ example }) => example === 1);
    for (const { id } of examples) await deletePerson(sql, id);
    return examples.length;
  });

const SEEDED = 'examples.seeded';

/** Takes in those example people that this home has never had. @returns the ids of the new ones */
export const seedExamples = (db: Db, examples: BonewiseRecord[]): Promise<string[]> =>
  db.transaction(async (sql) => {
    const seeded = ((await readSetting(sql, SEEDED)) ?? []) as string[];
    const fresh: string[] = [];
    for (const record of examples) {
      if (!record.id || seeded.includes(record.id)) continue;
      if (!(await selectPerson(sql, record.id))) await insertRecord(sql, { ...record, example: true });
      fresh.push(record.id);
    }
    if (fresh.length > 0) await writeSetting(sql, SEEDED, [...seeded, ...fresh]);
    return fresh;
  });
