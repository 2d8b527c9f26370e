/** A value as both databases take and give it. */
export type Value = string | number | null;
export type Row = Record<string, Value>;

/**
 * Runs one statement. Parameters are written `$1`, `$2` ..., which SQLite and PostgreSQL both read, so that a statement
 * is written once.
 */
export interface Sql {
  query<T extends Row = Row>(statement: string, parameters?: Value[]): Promise<T[]>;
}

/** An open database. */
export interface Db extends Sql {
  /** Runs the work in one transaction, and resolves only when the database says it is on disk. */
  transaction<T>(work: (sql: Sql) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** A person, fact or change that is not there: 404 over HTTP. */
export class NotFound extends Error {
  constructor(what: string, id: string) {
    super(`no ${what} with the id ${id}`);
    this.name = 'NotFound';
  }
}

/** A write that what has been written meanwhile stands against: 409 over HTTP. */
export class Conflict extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'Conflict';
  }
}

/** A write by somebody who has not seen the newest state: 412 over HTTP. */
export class Stale extends Conflict {
  constructor(message: string) {
    super(message);
    this.name = 'Stale';
  }
}
