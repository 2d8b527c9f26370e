import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { type BonewiseRecord, badInput, type Fact, type FactKind, factKinds, readFact } from '../record/index.ts';
import { Conflict, type Db, NotFound, type Sql } from './db.ts';
import {
  append,
  type Change,
  changeOf,
  type Edit,
  editsOf,
  expectRevision,
  recordOf,
  type WriteOptions,
} from './log.ts';
import {
  selectChange,
  selectChangesBefore,
  selectFact,
  selectFactsOfChange,
  selectLatestFact,
  updateStory,
} from './statements.ts';

/** A fact to be added, with its kind; without an id it gets one. */
export interface NewFact {
  kind: FactKind;
  fact: unknown;
}

/** The kind of a fact from outside. @throws BadInput */
export function readKind(kind: string): FactKind {
  if (Object.hasOwn(factKinds, kind)) return kind as FactKind;
  throw badInput('kind', kind, `one of ${Object.keys(factKinds).join(', ')}`);
}

/**
 * Adds facts as one change, all or none.
 * @throws BadInput for a fact that does not hold; Conflict for an id that is taken; NotFound
 */
export function addFacts(db: Db, person: string, facts: NewFact[], options: WriteOptions = {}): Promise<Change> {
  const edits = facts.map(({ kind, fact }): Edit => {
    const read = readFact(kind, fact);
    const id = read.id || randomUUID();
    return { kind, id, body: { ...read, id } };
  });
  return db.transaction(async (sql) => {
    await expectRevision(sql, person, options);
    const added = new Set<string>();
    for (const { kind, id } of edits) {
      const taken = added.has(`${kind} ${id}`) || (await selectLatestFact(sql, person, kind, id))?.body;
      if (taken) throw new Conflict(`${kind} has an entry with the id ${id} already`);
      added.add(`${kind} ${id}`);
    }
    return append(sql, person, 'add', edits);
  });
}

/** Puts another version of a fact in its place. @throws BadInput, NotFound, Conflict */
export function replaceFact<K extends FactKind>(
  db: Db,
  person: string,
  kind: K,
  id: string,
  document: unknown,
  options: WriteOptions = {},
): Promise<Change> {
  const fact: Fact<K> = { ...readFact(kind, document), id };
  return db.transaction(async (sql) => {
    await expectRevision(sql, person, options);
    await expectFact(sql, person, kind, id);
    return append(sql, person, 'edit', [{ kind, id, body: fact }]);
  });
}

/** Takes a fact out of the record; it stays in the history and can be brought back. @throws NotFound, Conflict */
export const removeFact = (db: Db, person: string, kind: FactKind, id: string, options: WriteOptions = {}) =>
  db.transaction(async (sql) => {
    await expectRevision(sql, person, options);
    await expectFact(sql, person, kind, id);
    return append(sql, person, 'remove', [{ kind, id, body: null }]);
  });

async function expectFact(sql: Sql, person: string, kind: FactKind, id: string): Promise<void> {
  const latest = await selectLatestFact(sql, person, kind, id);
  if (!latest?.body) throw new NotFound(kind, id);
}

/**
 * Makes the stored record the one given, as one change that can be undone: only what differs is written.
 * @returns nothing when nothing differs
 */
export const importRecord = (db: Db, person: string, given: BonewiseRecord, options: WriteOptions = {}) =>
  db.transaction(async (sql): Promise<Change | undefined> => {
    await expectRevision(sql, person, options);
    const { record } = await recordOf(sql, person);
    await updateStory(sql, person, given.example ? 1 : 0, given.story ?? null);
    const key = ({ kind, id }: Edit) => `${kind} ${id}`;
    const had = new Map(editsOf(record).map((edit) => [key(edit), edit]));
    const has = new Map(editsOf(given).map((edit) => [key(edit), edit]));
    const edits = [
      ...[...has.values()].filter((edit) => !isDeepStrictEqual(had.get(key(edit))?.body, edit.body)),
      ...[...had.values()].filter((edit) => !has.has(key(edit))).map((edit) => ({ ...edit, body: null })),
    ];
    return edits.length === 0 ? undefined : append(sql, person, 'import', edits);
  });

/**
 * Takes a change back, by a change of its own: so an undo can be undone.
 * @throws NotFound; Conflict when a fact of it has been changed since, or when it made the person
 */
export const undo = (db: Db, person: string, changeId: string, options: WriteOptions = {}): Promise<Change> =>
  db.transaction(async (sql) => {
    await expectRevision(sql, person, options);
    const change = await selectChange(sql, person, changeId);
    if (!change) throw new NotFound('change', changeId);
    if (change.what === 'create') throw new Conflict('this change made the record; remove the person instead');
    const edits: Edit[] = [];
    for (const row of await selectFactsOfChange(sql, change.seq)) {
      const latest = await selectLatestFact(sql, person, row.kind, row.id);
      if (latest?.seq !== row.seq) throw new Conflict(`${row.kind} ${row.id} has been changed since`);
      const before = row.supersedes === null ? undefined : await selectFact(sql, row.supersedes);
      edits.push({ kind: row.kind as Edit['kind'], id: row.id, body: before?.body ? JSON.parse(before.body) : null });
    }
    return append(sql, person, 'undo', edits, { undoes: changeId });
  });

/** Changes of a record, newest first. @param before a revision, for the next page */
export async function history(
  sql: Sql,
  person: string,
  { limit = 50, before = Number.MAX_SAFE_INTEGER }: { limit?: number; before?: number } = {},
): Promise<Change[]> {
  await expectRevision(sql, person, {});
  const changes: Change[] = [];
  for (const row of await selectChangesBefore(sql, person, before, limit)) {
    const facts = await selectFactsOfChange(sql, row.seq);
    changes.push(
      changeOf(
        row,
        facts.map(({ kind, id, date, body }) => ({
          kind: kind as Edit['kind'],
          id,
          date,
          fact: body === null ? null : JSON.parse(body),
        })),
      ),
    );
  }
  return changes;
}
