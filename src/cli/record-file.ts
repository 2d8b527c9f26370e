import { createHash } from 'node:crypto';
import { closeSync, fsyncSync, openSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { type BonewiseRecord, badInput, type Day, isDay, readRecordText, today } from '../record/index.ts';
import { takeLock } from '../store/lock.ts';
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

const LONGEST_WAIT_MS = 20_000;

/**
 * Runs work that reads a file and writes it again, one at a time on this machine: of two entries logged at once, none
 * is lost.
 */
export async function alone<T>(path: string, work: () => Promise<T>): Promise<T> {
  const file = statSync(path, { throwIfNoEntry: false }) ? realpathSync(path) : resolve(path);
  const name = createHash('sha256').update(file).digest('hex').slice(0, 32);
  const unlock = takeLock(join(tmpdir(), `bonewise-${userInfo().uid}-${name}.lock`), LONGEST_WAIT_MS);
  if (!unlock) throw new Error(`${path} is being written by another Bonewise; try again`);
  try {
    return await work();
  } finally {
    unlock();
  }
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
