import { randomUUID } from 'node:crypto';
import {
  BadInput,
  type BonewiseRecord,
  type FactKind,
  factKinds,
  RECORD_VERSION,
  readRecord,
  today,
} from '../record/index.ts';
import { NotFound, type Sql, Stale } from './db.ts';
import {
  type ChangeRow,
  type FactRow,
  insertChange,
  insertFact,
  selectCurrentFacts,
  selectLatestFact,
  selectPerson,
  selectRevision,
} from './statements.ts';

/** Kinds of rows: the record's lists, and who it is about. */
export type LogKind = FactKind | 'person';
export const PERSON = 'person';

/** One fact as it is to be from now on; null removes it. */
export interface Edit {
  kind: LogKind;
  id: string;
  body: Record<string, unknown> | null;
}

/** What was written together: one step of the history, and of undo. */
export interface Change {
  id: string;
  /** Revision of the record after it. */
  revision: number;
  what: ChangeKind;
  /** Id of the change that this one takes back. */
  undoes?: string;
  recordedAt: string;
  facts: { kind: LogKind; id: string; date: string; fact: Record<string, unknown> | null }[];
}

export type ChangeKind = 'create' | 'add' | 'edit' | 'remove' | 'undo' | 'import';

export interface WriteOptions {
  /** The revision that the writer saw last; the write is refused when the record has moved on. */
  ifRevision?: number | undefined;
}

/** The record of a person as it stands, and the number of its last change. @throws NotFound */
export async function recordOf(sql: Sql, person: string): Promise<{ record: BonewiseRecord; revision: number }> {
  const row = await selectPerson(sql, person);
  if (!row) throw new NotFound('person', person);
  const document: Record<string, unknown> = {
    bonewise: RECORD_VERSION,
    id: person,
    ...(row.example ? { example: true } : {}),
    ...(row.story ? { story: row.story } : {}),
    ...listsOf(await selectCurrentFacts(sql, person)),
  };
  return { record: readStored(document), revision: await selectRevision(sql, person) };
}

/** Every fact was checked before it was written; if the whole does not hold, the fault is ours, not the reader's. */
function readStored(document: Record<string, unknown>): BonewiseRecord {
  try {
    return readRecord(document);
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    // Paths only: what the record says does not belong in a log.
    throw new Error(`a stored record does not hold at ${error.problems.map(({ path }) => path).join(', ')}`);
  }
}

function listsOf(rows: FactRow[]): Record<string, unknown> {
  const lists: Record<string, unknown[]> = {};
  let who: unknown;
  for (const { kind, body } of rows) {
    const fact: unknown = JSON.parse(body!);
    if (kind === PERSON) who = fact;
    else {
      lists[kind] ??= [];
      lists[kind].push(fact);
    }
  }
  return { person: who, ...lists };
}

/** The number of a record's last change. @throws NotFound */
export async function revisionOf(sql: Sql, person: string): Promise<number> {
  if (!(await selectPerson(sql, person))) throw new NotFound('person', person);
  return selectRevision(sql, person);
}

/** Refuses a write when the record is not the one that the writer saw. @throws NotFound, Stale */
export async function expectRevision(sql: Sql, person: string, { ifRevision }: WriteOptions): Promise<void> {
  const revision = await revisionOf(sql, person);
  if (ifRevision !== undefined && revision !== ifRevision) {
    throw new Stale(`the record has changed: it is at revision ${revision}, not ${ifRevision}; read it again`);
  }
}

/** Appends one change. Each edit supersedes the newest row of its fact, if there is one. */
export async function append(
  sql: Sql,
  person: string,
  what: ChangeKind,
  edits: Edit[],
  known: { id?: string; recordedAt?: string; undoes?: string | null } = {},
): Promise<Change> {
  const row: Omit<ChangeRow, 'seq'> = {
    id: known.id ?? randomUUID(),
    person,
    what,
    undoes: known.undoes ?? null,
    recorded_at: known.recordedAt ?? new Date().toISOString(),
  };
  const change = await insertChange(sql, row);
  const facts: Change['facts'] = [];
  for (const { kind, id, body } of edits) {
    const latest = await selectLatestFact(sql, person, kind, id);
    const date = typeof body?.date === 'string' ? body.date : (latest?.date ?? today());
    await insertFact(sql, person, {
      change,
      kind,
      id,
      date,
      body: body && JSON.stringify(body),
      supersedes: latest?.seq ?? null,
    });
    facts.push({ kind, id, date, fact: body });
  }
  return changeOf({ ...row, seq: change } as ChangeRow, facts);
}

export const changeOf = (row: ChangeRow, facts: Change['facts']): Change => ({
  id: row.id,
  revision: row.seq,
  what: row.what as ChangeKind,
  ...(row.undoes ? { undoes: row.undoes } : {}),
  recordedAt: row.recorded_at,
  facts,
});

/** Every fact of a record as the edits that would write it into an empty log. */
export const editsOf = (record: BonewiseRecord): Edit[] => [
  { kind: PERSON, id: PERSON, body: record.person },
  ...(Object.keys(factKinds) as FactKind[]).flatMap((kind) =>
    record[kind].map((fact): Edit => ({ kind, id: fact.id, body: fact })),
  ),
];
