import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { badInput, readJson } from '../../record/index.ts';
import { databaseFile, exportAll, openHome, openSqlite, readBackup, restoreAll } from '../../store/index.ts';
import { type Io, readInput } from '../io.ts';
import { writeWhole } from '../record-file.ts';

/** `bonewise backup FILE`: everything of a data folder in one file. Works while a server runs on it. */
export async function backupCommand(file: string, folder: string, io: Io): Promise<void> {
  if (!existsSync(databaseFile(folder))) throw badInput('--data', folder, 'a folder with data of Bonewise');
  const db = openSqlite(databaseFile(folder), { readOnly: true });
  const backup = await exportAll(db);
  await db.close();
  const content = `${JSON.stringify(backup)}\n`;
  if (file === '-') io.out(content);
  else writeWhole(file, content);
  io.err(`${people(backup.people.length)} with their history written to ${file === '-' ? 'standard output' : file}\n`);
}

/**
 * `bonewise restore FILE`: makes a data folder what the file says. The file is checked whole before anything is
 * written, and what was there is kept beside it as a backup.
 */
export async function restoreCommand(file: string, folder: string, io: Io): Promise<void> {
  const backup = readBackup(readJson(await readInput(file, io)));
  const home = await openHome(folder);
  try {
    const before = await exportAll(home.db);
    if (before.people.length > 0) {
      const kept = join(folder, `before-restore-${before.writtenAt.replaceAll(':', '')}.json`);
      writeWhole(kept, JSON.stringify(before));
      io.err(`What was there is kept in ${kept}\n`);
    }
    await restoreAll(home.db, backup, 'replace');
  } finally {
    await home.close();
  }
  io.err(`${people(backup.people.length)} restored to ${folder}\n`);
}

const people = (n: number): string => (n === 1 ? '1 person' : `${n} people`);
