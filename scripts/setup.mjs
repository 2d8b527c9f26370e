// Sets up a checkout: packages, the build, and for tests a Chromium. Runs before `npm start` and `npm test` and from
// bin/bonewise.mjs, on any Node from 20 on, with nothing installed. Does nothing when nothing is to do.
//   node scripts/setup.mjs          what the program needs
//   node scripts/setup.mjs --dev    also the tools of those who work on it
//   node scripts/setup.mjs --tools  those tools, and no build
//   node scripts/setup.mjs --only foods node    no other part of the build
//   node scripts/setup.mjs --test   also what the tests need: a Chromium
import { existsSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isFresh, parts, readStamp } from './freshness.mjs';
import { install, nodeOf } from './install.mjs';
import { withLock } from './lock.mjs';
import { run } from './run.mjs';

const root = dirname(import.meta.dirname);
const forTests = process.argv.includes('--test');
const toolsOnly = process.argv.includes('--tools');
const withDev = forTests || toolsOnly || process.argv.includes('--dev');

/** `npx bonewise` finds its own package at once, where npm would first install a link to it in its cache. */
function linkBin() {
  const link = join(root, 'node_modules', '.bin', 'bonewise');
  if (process.platform === 'win32' || existsSync(link)) return;
  rmSync(link, { force: true });
  symlinkSync(join('..', '..', 'bin', 'bonewise.mjs'), link);
}

function build() {
  const stamp = readStamp(root);
  const only = process.argv.includes('--only') ? process.argv : Object.keys(parts);
  const stale = Object.keys(parts).filter((part) => only.includes(part) && !isFresh(root, part, stamp));
  if (stale.length === 0) return;
  const status = run(nodeOf(root), [join(root, 'scripts', 'build.ts'), ...stale], { cwd: root });
  if (status !== 0) throw new Error(`The build failed (exit ${status}; the reason is above).`);
}

async function main() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < 20) {
    throw new Error(
      `Bonewise needs Node 20 or later to set itself up; this is ${process.version}. See https://nodejs.org`,
    );
  }
  await withLock(join(root, '.cache', 'setup.lock'), async () => {
    install(root, { withDev });
    linkBin();
    if (!toolsOnly) build();
    if (forTests) (await import('./chromium.mjs')).ensureChromium();
  });
}

main().catch((error) => {
  console.error(`\nBonewise could not be set up. ${error instanceof Error ? error.message : error}`);
  process.exit(1);
});
