import { DatabaseSync, type StatementSync } from 'node:sqlite';
import type { Db, Row, Sql, Value } from './db.ts';

/**
 * Opens a SQLite file through node:sqlite. WAL with synchronous=FULL: a commit returns after fsync, so what was
 * acknowledged survives a kill and a power cut. secure_delete: what is removed is overwritten, as health data should be.
 * @param path a file, or ':memory:'
 */
export function openSqlite(path: string, { readOnly = false } = {}): Db {
  const database = new DatabaseSync(path, { readOnly, enableForeignKeyConstraints: true, timeout: 5000 });
  if (!readOnly) {
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON');
  }
  const prepared = new Map<string, StatementSync>();
  const sql: Sql = {
    async query<T extends Row>(statement: string, parameters: Value[] = []): Promise<T[]> {
      let ready = prepared.get(statement);
      if (!ready) {
        ready = database.prepare(statement);
        prepared.set(statement, ready);
      }
      return ready.all(Object.fromEntries(parameters.map((value, i) => [`$${i + 1}`, value]))) as T[];
    },
  };

  // There is one connection and the callers are many: each waits for its turn, so that nobody's statement
  // lands in another's transaction.
  let last: Promise<unknown> = Promise.resolve();
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const mine = last.then(work);
    last = mine.catch(() => undefined);
    return mine;
  }

  return {
    query: (statement, parameters) => inTurn(() => sql.query(statement, parameters)),
    transaction: (work) =>
      inTurn(async () => {
        database.exec('BEGIN IMMEDIATE');
        try {
          const result = await work(sql);
          database.exec('COMMIT');
          return result;
        } catch (error) {
          if (database.isTransaction) database.exec('ROLLBACK');
          throw error;
        }
      }),
    close: () => inTurn(async () => database.close()),
  };
}
