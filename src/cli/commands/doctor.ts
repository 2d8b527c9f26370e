import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { loadFoodTable } from '../../nutrition/composition/node/load.ts';
import { databaseFile, listPeople, openSqlite } from '../../store/index.ts';
import type { Io } from '../io.ts';
import { table } from '../render/text.ts';
import { root, version } from '../root.ts';

interface Finding {
  what: string;
  ok: boolean;
  says: string;
}

const NEEDED_NODE = 24;

/** `bonewise doctor`: looks at everything that Bonewise needs here. @returns whether all is well */
export async function doctorCommand({ folder, json }: { folder: string; json: boolean }, io: Io): Promise<boolean> {
  const findings = [program(), node(), foods(), page(), data(folder), await database(folder)];
  if (json) io.out(`${JSON.stringify({ ok: findings.every(({ ok }) => ok), findings }, null, 2)}\n`);
  else {
    const rows = findings.map(({ what, ok, says }) => [ok ? 'ok' : 'NOT WELL', what, says]);
    io.out(`${table(['', '', ''], rows, io.width)}\n`);
  }
  return findings.every(({ ok }) => ok);
}

const program = (): Finding => ({ what: 'Bonewise', ok: true, says: `${version}, in ${root}` });

function node(): Finding {
  const ok = Number(process.versions.node.split('.')[0]) >= NEEDED_NODE;
  return { what: 'Node', ok, says: `${process.versions.node}${ok ? '' : `; ${NEEDED_NODE} or later is needed`}` };
}

function foods(): Finding {
  try {
    return { what: 'Foods', ok: true, says: `${loadFoodTable().size} foods` };
  } catch (error) {
    return { what: 'Foods', ok: false, says: `${(error as Error).message}; node scripts/build.ts foods` };
  }
}

function page(): Finding {
  const ok = existsSync(join(root, 'dist', 'web', 'index.html'));
  return { what: 'Page', ok, says: ok ? 'built' : 'not built; node scripts/setup.mjs' };
}

function data(folder: string): Finding {
  const what = 'Data folder';
  if (!existsSync(folder)) return { what, ok: true, says: `${folder}, not there yet; the first start makes it` };
  try {
    accessSync(folder, constants.R_OK | constants.W_OK);
  } catch {
    return { what, ok: false, says: `${folder} cannot be read and written by this user` };
  }
  const open = process.platform !== 'win32' && (statSync(folder).mode & 0o077) !== 0;
  return { what, ok: true, says: open ? `${folder}, which others on this machine may look into; chmod 700` : folder };
}

async function database(folder: string): Promise<Finding> {
  const what = 'Database';
  if (!existsSync(databaseFile(folder))) return { what, ok: true, says: 'none yet; the first start makes it' };
  try {
    const db = openSqlite(databaseFile(folder), { readOnly: true });
    const rows = await db.query<{ integrity_check: string }>('PRAGMA integrity_check');
    const people = await listPeople(db);
    await db.close();
    const bad = rows.map((row) => row.integrity_check).filter((line) => line !== 'ok');
    const examples = people.filter(({ example }) => example).length;
    return bad.length > 0
      ? { what, ok: false, says: `damaged: ${bad[0]}; restore a backup` }
      : { what, ok: true, says: `whole; ${people.length - examples} people and ${examples} examples` };
  } catch (error) {
    return { what, ok: false, says: (error as Error).message };
  }
}
