import { closeSync, fsyncSync, openSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type BonewiseRecord, badInput, type Day, isDay, readRecordText, today } from '../record/index.ts';
import { type Io, readInput } from './io.ts';

/** The record of a file, or of standard input for `-`. @throws BadInput */
export const readRecordFile = async (path: string, io: Io): Promise<BonewiseRecord> =>
  readRecordText(await readInput(path, io));

/** The day to answer for: today where none was given. @throws BadInput for no day, or one before the person was born */
export function readAsOf(given: string | undefined, { person }: BonewiseRecord): Day {
  const asOf = given ?? today();
  if (!isDay(asOf)) throw badInput('--as-of', asOf, 'a real calendar day as YYYY-MM-DD, like 2026-11-09');
  if (asOf < person.birthDate) throw badInput('--as-of', asOf, `a day from ${person.birthDate} on, the birth date`);
  return asOf;
}

/**
 * Writes a file so that it is either the old or the new one, whole and on disk, whatever happens meanwhile:
 * beside it, synced, renamed, and the folder synced.
 */
export function writeWhole(path: string, content: string, newMode = 0o600): void {
  const info = statSync(path, { throwIfNoEntry: false });
  const target = info ? realpathSync(path) : path;
  const aside = join(dirname(target), `.${process.pid}.${Date.now()}.part`);
  const file = openSync(aside, 'wx', info ? info.mode & 0o777 : newMode);
  try {
    writeFileSync(file, content);
    fsyncSync(file);
    closeSync(file);
    renameSync(aside, target);
  } catch (error) {
    rmSync(aside, { force: true });
    throw error;
  }
  if (process.platform === 'win32') return;
  const folder = openSync(dirname(target), 'r');
  fsyncSync(folder);
  closeSync(folder);
}
