import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { openHome, recordOf } from '../../src/store/index.ts';

export interface Outcome {
  /** Facts that the store had acknowledged when the writer was killed. */
  acknowledged: number;
  /** Acknowledged, and not there afterwards. */
  lost: string[];
  /** Changes of which only a part is there. */
  torn: string[];
  integrity: string;
}

/** One round: a process writes and is killed with SIGKILL after so many milliseconds of acknowledged writing. */
async function writeAndKill(folder: string, round: number, milliseconds: number): Promise<string[]> {
  const writer = spawn(process.execPath, [join(import.meta.dirname, 'writer.ts'), folder, String(round)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(writer, 'exit');
  let said = '';
  writer.stdout.on('data', (chunk: Buffer) => {
    if (said === '') setTimeout(() => writer.kill('SIGKILL'), milliseconds);
    said += chunk.toString();
  });
  const [code, signal] = (await ended) as [number | null, string | null];
  if (signal !== 'SIGKILL') throw new Error(`the writer ended by itself (${code ?? signal})`);
  // A last line without its end was cut by the kill: its fact may be there or not.
  return said
    .split('\n')
    .slice(0, -1)
    .flatMap((line) => line.split(' '));
}

/** Kills a writer again and again on one folder, at varying moments, and looks at what is left. */
export async function killRepeatedly(folder: string, rounds: number): Promise<Outcome> {
  const acknowledged: string[] = [];
  for (let round = 0; round < rounds; round++) {
    acknowledged.push(...(await writeAndKill(folder, round, 5 + ((round * 37) % 120))));
  }
  const home = await openHome(folder);
  const { record } = await recordOf(home.db, 'maria');
  const [row] = await home.db.query<{ integrity_check: string }>('PRAGMA integrity_check');
  await home.close();
  const there = new Set(record.symptoms.map(({ id }) => id));
  const partner = (id: string) => id.replace(/[ab]$/, (letter) => (letter === 'a' ? 'b' : 'a'));
  return {
    acknowledged: acknowledged.length,
    lost: acknowledged.filter((id) => !there.has(id)),
    torn: [...there].filter((id) => !there.has(partner(id))),
    integrity: row!.integrity_check,
  };
}
