#!/usr/bin/env node
// The command `bonewise`, on any Node from 20 on: sets the checkout up where it needs to, finds Node 24, runs dist/.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isFresh } from '../scripts/freshness.mjs';
import { nodeOf } from '../scripts/install.mjs';
import { run } from '../scripts/run.mjs';

const root = dirname(import.meta.dirname);
const main = join(root, 'dist', 'node', 'cli.js');

const needed = process.argv[2] === 'serve' ? ['foods', 'node', 'web'] : ['foods', 'node'];
const ready = () => existsSync(nodeOf(root)) && existsSync(main) && needed.every((part) => isFresh(root, part));
// BONEWISE_AS_BUILT: whoever set it has just built, and wants no second look.
if (existsSync(join(root, 'src')) && !process.env.BONEWISE_AS_BUILT && !ready()) {
  const status = run(process.execPath, [join(root, 'scripts', 'setup.mjs'), '--only', ...needed], { cwd: root });
  if (status !== 0) process.exit(1);
}

if (Number(process.versions.node.split('.')[0]) >= 24) {
  await import(pathToFileURL(main).href);
} else {
  const child = spawn(nodeOf(root), [main, ...process.argv.slice(2)], { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => {
    console.error(`bonewise: cannot start ${nodeOf(root)}: ${error.message}`);
    process.exit(1);
  });
  child.on('exit', (code, signal) => process.exit(code ?? 128 + (constants.signals[signal] ?? 0)));
}
