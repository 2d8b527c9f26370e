import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Db } from './db.ts';
import { takeLock } from './lock.ts';
import { migrateSchema } from './migrations.ts';
import { openSqlite } from './sqlite.ts';

/** Where this machine keeps data of programs: XDG, Apple's or Microsoft's place. `BONEWISE_DATA` overrides it. */
export function defaultFolder(env: NodeJS.ProcessEnv = process.env, platform: string = process.platform): string {
  if (env.BONEWISE_DATA) return env.BONEWISE_DATA;
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'Bonewise');
  if (platform === 'win32') return join(env.LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local'), 'Bonewise');
  return join(env.XDG_DATA_HOME || join(homedir(), '.local', 'share'), 'bonewise');
}

export const databaseFile = (folder: string): string => join(folder, 'bonewise.db');

/** The folder is in use by another Bonewise. */
export class FolderInUse extends Error {
  readonly address: string | undefined;
  constructor(folder: string, address: string | undefined) {
    super(`another Bonewise uses the data in ${folder}${address ? `, at ${address}` : ''}`);
    this.name = 'FolderInUse';
    this.address = address;
  }
}

export interface Home {
  db: Db;
  folder: string;
  /** Leaves word where the server of this folder listens, for those who find it in use. */
  noteAddress(address: string): void;
  close(): Promise<void>;
}

/**
 * Opens the data of a folder for writing: makes it if need be, readable by its owner only, and brings the schema forward.
 * One process at a time holds a folder.
 * @throws FolderInUse; Error when a newer program has written it
 */
export async function openHome(folder: string): Promise<Home> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const addressFile = join(folder, 'address');
  const unlock = takeLock(join(folder, 'lock.db'));
  if (!unlock) throw new FolderInUse(folder, readAddress(addressFile));
  try {
    const db = openSqlite(databaseFile(folder));
    chmodSync(databaseFile(folder), 0o600);
    await migrateSchema(db);
    return {
      db,
      folder,
      noteAddress: (address) => writeFileSync(addressFile, address, { mode: 0o600 }),
      close: async () => {
        await db.close();
        rmSync(addressFile, { force: true });
        unlock();
      },
    };
  } catch (error) {
    unlock();
    throw error;
  }
}

function readAddress(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
