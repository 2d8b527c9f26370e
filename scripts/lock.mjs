// One set-up at a time in one checkout. Plain Node 20, no dependency.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

function take(path) {
  try {
    writeFileSync(path, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    return false;
  }
}

/** Runs the work while holding the lock file; waits for a live holder, and takes over from a dead one. */
export async function withLock(path, work) {
  mkdirSync(dirname(path), { recursive: true });
  for (let said = false; !take(path); ) {
    let holder = 0;
    try {
      holder = Number(readFileSync(path, 'utf8'));
    } catch {
      continue;
    }
    // An empty file is one whose writer has not got round to its number yet.
    if (holder > 0 && !isAlive(holder)) rmSync(path, { force: true });
    else {
      if (!said) console.error(`Waiting for another set-up of this checkout (process ${holder}) ...`);
      said = true;
      await pause(200);
    }
  }
  try {
    return await work();
  } finally {
    rmSync(path, { force: true });
  }
}
