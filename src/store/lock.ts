import { DatabaseSync } from 'node:sqlite';

/**
 * Takes a lock for this process. A transaction held open in a small database of its own is a lock that the operating
 * system releases with the process, however it ends: nothing stale stays behind.
 * @param path a file that serves for nothing else
 * @param waitMs how long to wait for another holder
 * @returns what lets go of it; undefined when another holds it
 */
export function takeLock(path: string, waitMs = 0): (() => void) | undefined {
  const holder = new DatabaseSync(path, { timeout: waitMs });
  try {
    holder.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    holder.close();
    if (error instanceof Error && /locked|busy/i.test(error.message)) return undefined;
    throw error;
  }
  return () => holder.close();
}
