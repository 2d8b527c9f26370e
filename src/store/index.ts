/**
 * store/ keeps records of people on this machine: a log of dated facts in one SQLite file, never overwritten, so that
 * undo, history and audit come from the shape of the data. What a write acknowledges is on disk.
 * Functions take the database first; {@link openHome} opens it.
 */
export { type Backup, exportAll, readBackup, restoreAll } from './backup.ts';
export { Conflict, type Db, NotFound, Stale } from './db.ts';
export { changeFacts, type FactChanges, history, importRecord, type KindAndFact, readKind, undo } from './facts.ts';
export { databaseFile, defaultFolder, FolderInUse, type Home, openHome } from './folder.ts';
export { takeLock } from './lock.ts';
export { type Change, recordOf, revisionOf, type WriteOptions } from './log.ts';
export { SCHEMA_VERSION } from './migrations.ts';
export {
  createPerson,
  listPeople,
  type PersonSummary,
  removeExamples,
  removePerson,
  seedExamples,
  setPerson,
} from './people.ts';
export { readSettings, writeSetting } from './settings.ts';
export { openSqlite } from './sqlite.ts';
