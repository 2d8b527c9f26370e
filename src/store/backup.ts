import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { BadInput, type BonewiseRecord, badInput, factKinds, problemsOf, readRecord } from '../record/index.ts';
import { Conflict, type Db, type Sql } from './db.ts';
import { history } from './facts.ts';
import { append, type Change, editsOf, PERSON, recordOf } from './log.ts';
import { insertRecord } from './people.ts';
import { readSettings, writeSetting } from './settings.ts';
import { deletePeople, deleteSettings, insertPerson, selectPeople, selectPerson } from './statements.ts';

const BACKUP_VERSION = 1;

/** Everything of a home in one file. A person's record can be read by itself; the history is beside it. */
export interface Backup {
  bonewiseBackup: typeof BACKUP_VERSION;
  writtenAt: string;
  settings: Record<string, unknown>;
  people: { id: string; createdAt?: string; record: BonewiseRecord; history: Omit<Change, 'revision'>[] }[];
}

const change = z.strictObject({
  id: z.string().min(1).max(100),
  what: z.enum(['create', 'add', 'edit', 'remove', 'undo', 'import']),
  undoes: z.string().optional(),
  recordedAt: z.iso.datetime({ offset: true }),
  facts: z.array(
    z.strictObject({
      kind: z.enum([PERSON, ...(Object.keys(factKinds) as (keyof typeof factKinds)[])]),
      id: z.string().min(1).max(100),
      date: z.string(),
      fact: z.record(z.string(), z.unknown()).nullable(),
    }),
  ),
});

const envelope = z.strictObject({
  bonewiseBackup: z.literal(BACKUP_VERSION),
  writtenAt: z.iso.datetime({ offset: true }),
  settings: z.record(z.string(), z.unknown()).default({}),
  people: z.array(
    z.strictObject({
      id: z.string().min(1).max(100),
      createdAt: z.iso.datetime({ offset: true }).optional(),
      record: z.unknown(),
      history: z.array(change).default([]),
    }),
  ),
});

/** Everything: all people with their history, and the settings; one consistent state of the database. */
export const exportAll = (db: Db): Promise<Backup> =>
  db.transaction(async (sql) => {
    const people: Backup['people'] = [];
    for (const { id, created_at } of await selectPeople(sql)) {
      const { record } = await recordOf(sql, id);
      const changes = await history(sql, id, { limit: Number.MAX_SAFE_INTEGER });
      people.push({ id, createdAt: created_at, record, history: changes.reverse().map(({ revision: _, ...c }) => c) });
    }
    return {
      bonewiseBackup: BACKUP_VERSION,
      writtenAt: new Date().toISOString(),
      settings: await readSettings(sql),
      people,
    };
  });

/**
 * Reads a backup and checks all of it before anything is written: the envelope, every record, and that each history
 * leads to its record.
 * @throws BadInput with the path of every problem
 */
export function readBackup(document: unknown): Backup {
  const parsed = envelope.safeParse(document);
  if (!parsed.success) throw new BadInput(problemsOf(parsed.error, document));
  const problems: BadInput['problems'] = [];
  const ids = new Set<string>();
  const people = parsed.data.people.map((person, i) => {
    const path = `people[${i}]`;
    if (ids.has(person.id)) problems.push(...badInput(`${path}.id`, person.id, 'an id that nobody else has').problems);
    ids.add(person.id);
    let record: BonewiseRecord | undefined;
    try {
      record = { ...readRecord(person.record), id: person.id };
      if (person.history.length > 0 && !leadsTo(person.history as Backup['people'][0]['history'], record)) {
        problems.push(...badInput(`${path}.history`, '...', 'changes that lead to the record').problems);
      }
    } catch (error) {
      if (!(error instanceof BadInput)) throw error;
      problems.push(...error.problems.map((problem) => ({ ...problem, path: `${path}.record.${problem.path}` })));
    }
    return { ...person, record };
  });
  if (problems.length > 0) throw new BadInput(problems);
  return { ...parsed.data, people } as Backup;
}

/** Whether the changes, one after the other, give the facts of the record. */
function leadsTo(changes: Omit<Change, 'revision'>[], record: BonewiseRecord): boolean {
  const facts = new Map<string, unknown>();
  for (const { kind, id, fact } of changes.flatMap((one) => one.facts)) {
    if (fact) facts.set(`${kind} ${id}`, fact);
    else facts.delete(`${kind} ${id}`);
  }
  const wanted = new Map<string, unknown>(editsOf(record).map(({ kind, id, body }) => [`${kind} ${id}`, body]));
  return isDeepStrictEqual(facts, wanted);
}

/**
 * Puts a backup in place, all of it or nothing: `replace` makes the home what the file says, `add` takes its people
 * in beside those who are there.
 * @throws Conflict when `add` meets an id that is taken
 */
export const restoreAll = (db: Db, backup: Backup, mode: 'replace' | 'add'): Promise<void> =>
  db.transaction(async (sql) => {
    if (mode === 'replace') {
      await deletePeople(sql);
      await deleteSettings(sql);
      for (const [name, value] of Object.entries(backup.settings)) await writeSetting(sql, name, value);
    }
    for (const person of backup.people) {
      if (await selectPerson(sql, person.id)) throw new Conflict(`there is a person with the id ${person.id} already`);
      await restorePerson(sql, person);
    }
  });

async function restorePerson(
  sql: Sql,
  { id, record, history: changes, createdAt }: Backup['people'][0],
): Promise<void> {
  if (changes.length === 0) {
    await insertRecord(sql, record);
    return;
  }
  await insertPerson(sql, {
    id,
    example: record.example ? 1 : 0,
    story: record.story ?? null,
    created_at: createdAt ?? new Date().toISOString(),
  });
  for (const { what, facts, ...known } of changes) {
    const edits = facts.map(({ kind, id: fact, fact: body }) => ({ kind, id: fact, body }));
    await append(sql, id, what, edits, known);
  }
}
