import { readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Beside the file, then renamed onto it: whoever reads sees the old or the new one whole. */
export function writeWhole(path: string, content: string): void {
  const aside = `${path}.${process.pid}.part`;
  writeFileSync(aside, content, { mode: 0o600, flush: true });
  renameSync(aside, path);
}

/** Takes away what a process that was killed while writing has left; nobody reads it. */
export function clearRests(folder: string): void {
  for (const name of readdirSync(folder)) {
    const pid = Number(/\.(\d+)\.part$/.exec(name)?.[1]);
    if (pid > 0 && !isRunning(pid)) rmSync(join(folder, name), { force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
