import type { Db, Sql } from './db.ts';

/**
 * The schema, step by step: a step that has been released is never changed, a new one is added at the end.
 *
 * A person's record is a log. A fact is never overwritten: an edit is a new row that supersedes the old one, a removal
 * is such a row with an empty body, and the rows written together form a change. History, undo and audit are queries.
 */
const steps: string[][] = [
  [
    `CREATE TABLE person (
       id TEXT PRIMARY KEY,
       example INTEGER NOT NULL,
       story TEXT,
       created_at TEXT NOT NULL)`,
    `CREATE TABLE change (
       seq INTEGER PRIMARY KEY AUTOINCREMENT,
       id TEXT NOT NULL UNIQUE,
       person TEXT NOT NULL REFERENCES person(id) ON DELETE CASCADE,
       what TEXT NOT NULL,
       undoes TEXT,
       recorded_at TEXT NOT NULL)`,
    'CREATE INDEX change_of_person ON change(person, seq)',
    `CREATE TABLE fact (
       seq INTEGER PRIMARY KEY AUTOINCREMENT,
       change INTEGER NOT NULL REFERENCES change(seq) ON DELETE CASCADE,
       person TEXT NOT NULL REFERENCES person(id) ON DELETE CASCADE,
       kind TEXT NOT NULL,
       id TEXT NOT NULL,
       date TEXT NOT NULL,
       body TEXT,
       supersedes INTEGER UNIQUE REFERENCES fact(seq) ON DELETE CASCADE,
       place INTEGER)`,
    'CREATE INDEX fact_of_person ON fact(person, kind, id)',
    'CREATE INDEX fact_of_change ON fact(change)',
    'CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL)',
  ],
];

export const SCHEMA_VERSION = steps.length;

async function versionOf(sql: Sql): Promise<number> {
  await sql.query('CREATE TABLE IF NOT EXISTS schema_version (version INTEGER PRIMARY KEY, applied_at TEXT NOT NULL)');
  const [row] = await sql.query<{ version: number | null }>('SELECT max(version) AS version FROM schema_version');
  return row?.version ?? 0;
}

/**
 * Brings a database forward to the newest schema, in one transaction: all steps or none.
 * @throws Error when a newer program has written it.
 */
export const migrateSchema = (db: Db): Promise<void> =>
  db.transaction(async (sql) => {
    const version = await versionOf(sql);
    if (version > SCHEMA_VERSION) {
      throw new Error(
        `this data was written by a newer Bonewise (schema ${version}, this program knows ${SCHEMA_VERSION}); update the program`,
      );
    }
    for (const [i, statements] of steps.slice(version).entries()) {
      for (const statement of statements) await sql.query(statement);
      await sql.query('INSERT INTO schema_version (version, applied_at) VALUES ($1, $2)', [
        version + i + 1,
        new Date().toISOString(),
      ]);
    }
  });
