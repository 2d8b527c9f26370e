import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { databaseFile, defaultFolder, FolderInUse, openHome, openSqlite, SCHEMA_VERSION } from './index.ts';

let folder: string;
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'bonewise-')), 'data');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('a data folder', () => {
  it('is made on first use, for its owner only, with the settings that durability rests on', async () => {
    const home = await openHome(folder);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    expect(statSync(databaseFile(folder)).mode & 0o777).toBe(0o600);
    expect(await home.db.query('PRAGMA journal_mode')).toEqual([{ journal_mode: 'wal' }]);
    expect(await home.db.query('PRAGMA synchronous')).toEqual([{ synchronous: 2 }]);
    expect(await home.db.query('PRAGMA foreign_keys')).toEqual([{ foreign_keys: 1 }]);
    await home.close();
  });

  it('is held by one at a time, and says where the other is', async () => {
    const home = await openHome(folder);
    home.noteAddress('http://127.0.0.1:4173');
    await expect(openHome(folder)).rejects.toThrow(FolderInUse);
    await expect(openHome(folder)).rejects.toThrow('http://127.0.0.1:4173');
    await home.close();
    await (await openHome(folder)).close();
  });

  it('opens again as it was, and is refused when a newer program wrote it', async () => {
    await (await openHome(folder)).close();
    await (await openHome(folder)).close();
    const db = openSqlite(databaseFile(folder));
    await db.query('INSERT INTO schema_version (version, applied_at) VALUES ($1, $2)', [SCHEMA_VERSION + 1, '']);
    await db.close();
    await expect(openHome(folder)).rejects.toThrow('written by a newer Bonewise');
  });

  it('lies where the system keeps data of programs, unless one is named', () => {
    expect(defaultFolder({ BONEWISE_DATA: '/here' }, 'linux')).toBe('/here');
    expect(defaultFolder({ XDG_DATA_HOME: '/data' }, 'linux')).toBe(join('/data', 'bonewise'));
    expect(defaultFolder({}, 'linux')).toMatch(/\.local\/share\/bonewise$/);
    expect(defaultFolder({}, 'darwin')).toMatch(/Application Support\/Bonewise$/);
    expect(defaultFolder({ LOCALAPPDATA: '/local' }, 'win32')).toBe(join('/local', 'Bonewise'));
  });
});
