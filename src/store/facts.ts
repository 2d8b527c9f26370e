import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import {
  BadInput,
  type BonewiseRecord,
  badInput,
  type Fact,
  type FactKind,
  factKinds,
  type Problem,
  readFact,
} from '../record/index.ts';
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

/** A fact with its kind, to be checked. */
export interface KindAndFact {
  kind: string;
  fact: unknown;
}

/** What is to happen to facts in one step. Added facts without an id get one; replacements carry the id they replace. */
export interface FactChanges {
  add?: KindAndFact[];
  replace?: KindAndFact[];
  remove?: { kind: string; id: string }[];
}

/** The kind of a fact from outside. @throws BadInput */
export function readKind(kind: string, path = 'kind'): FactKind {
  if (Object.hasOwn(factKinds, kind)) return kind as FactKind;
  throw badInput(path, kind, `one of ${Object.keys(factKinds).join(', ')}`);
}

/** Checks facts; the problems' paths start where the facts stand in what was sent. */
function readFacts(list: 'add' | 'replace', facts: KindAndFact[]): { kind: FactKind; fact: Fact<FactKind> }[] {
  const problems: Problem[] = [];
  const read = facts.flatMap(({ kind, fact }, i) => {
    const path = `${list}[${i}]`;
    try {
      const known = readKind(kind, 'kind');
      try {
        return [{ kind: known, fact: readFact(known, fact) }];
      } catch (error) {
        throw under('fact', error);
      }
    } catch (error) {
      problems.push(...(under(path, error) as BadInput).problems);
      return [];
    }
  });
  if (problems.length > 0) throw new BadInput(problems);
  return read;
}

/** The same problems, seen from further out. Other errors pass. */
function under(path: string, error: unknown): unknown {
  if (!(error instanceof BadInput)) throw error;
  return new BadInput(error.problems.map((p) => ({ ...p, path: p.path ? `${path}.${p.path}` : path })));
}

/**
 * Adds, replaces and removes facts as one change, all or none, that can be undone as one. What is removed stays in the
 * history.
 * @throws BadInput for facts that do not hold; Conflict for an id that is taken; NotFound
 */
export async function changeFacts(
  db: Db,
  person: string,
  given: FactChanges,
  options: WriteOptions = {},
): Promise<Change> {
  const add = readFacts('add', given.add ?? []).map(({ kind, fact }): Edit => {
    const id = fact.id || randomUUID();
    return { kind, id, body: { ...fact, id } };
  });
  const replace = readFacts('replace', given.replace ?? []).map(
    ({ kind, fact }): Edit => ({ kind, id: fact.id, body: fact }),
  );
  const remove = (given.remove ?? []).map(
    ({ kind, id }, i): Edit => ({ kind: readKind(kind, `remove[${i}].kind`), id, body: null }),
  );
  const edits = [...add, ...replace, ...remove];
  if (edits.length === 0) throw badInput('', {}, 'at least one fact to add, replace or remove');
  const twice = edits.find((edit, i) => edits.findIndex((e) => e.kind === edit.kind && e.id === edit.id) !== i);
  if (twice) throw new Conflict(`${twice.kind} ${twice.id} is changed twice`);

  return db.transaction(async (sql) => {
    await expectRevision(sql, person, options);
    for (const { kind, id } of add) {
      const latest = await selectLatestFact(sql, person, kind, id);
      if (latest?.body) throw new Conflict(`${kind} has an entry with the id ${id} already`);
    }
    for (const { kind, id } of [...replace, ...remove]) {
      const latest = await selectLatestFact(sql, person, kind, id);
      if (!latest?.body) throw new NotFound(kind, id);
    }
    const what = edits.length === add.length ? 'add' : edits.length === remove.length ? 'remove' : 'edit';
    return append(sql, person, what, edits);
  });
}

/**
 * Makes the stored record the one given, as one change that can be undone: only what differs is written.
 * @returns nothing when nothing differs
 */
export const importRecord = (db: Db, person: string, given: BonewiseRecord, options: WriteOptions = {}) =>
  db.transaction(async (sql): Promise<Change | undefined> => {
    await expectRevision(sql, person, options);
    const { record } = await recordOf(sql, person);
    const told = given.story !== record.story || Boolean(given.example) !== Boolean(record.example);
    if (told) await updateStory(sql, person, given.example ? 1 : 0, given.story ?? null);
    const key = ({ kind, id }: Edit) => `${kind} ${id}`;
    const had = new Map(editsOf(record).map((edit) => [key(edit), edit]));
    const has = new Map(editsOf(given).map((edit) => [key(edit), edit]));
    const edits = [
      ...[...has.values()].filter((edit) => !isDeepStrictEqual(had.get(key(edit))?.body, edit.body)),
      ...[...had.values()].filter((edit) => !has.has(key(edit))).map((edit) => ({ ...edit, body: null })),
    ];
    return edits.length > 0 || told ? append(sql, person, 'import', edits) : undefined;
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
