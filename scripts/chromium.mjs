// Finds the Chromium that the tests drive. Plain Node 20, no dependency.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { nodeOf } from './install.mjs';
import { run } from './run.mjs';

const root = dirname(import.meta.dirname);
const noted = join(root, 'node_modules', '.cache', 'bonewise', 'chromium.json');

/** Flags that a Chromium needs to run headless, also as root and in a container. */
export const launchArgs = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge'];
const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

function onThisMachine() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const paths = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...paths, ...elsewhere].filter((path) => existsSync(path));
}

/** Whether the file is a browser that starts: a wrapper left behind by a removed package is not. */
const starts = (path) => spawnSync(path, [...launchArgs, '--version'], { timeout: 30_000 }).status === 0;

function fromPlaywright() {
  const script = `import('playwright-core').then(({ chromium }) => console.log(chromium.executablePath()))`;
  const { stdout, status } = spawnSync(nodeOf(root), ['-e', script], { cwd: root, encoding: 'utf8' });
  return status === 0 ? stdout.trim() : '';
}

/** The noted path of a Chromium; `CHROMIUM_PATH` wins. @throws Error when the set-up has not found one. */
export function chromiumPath() {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH;
  const path = existsSync(noted) ? JSON.parse(readFileSync(noted, 'utf8')).path : undefined;
  if (!path || !existsSync(path)) throw new Error('no Chromium is noted; run `node scripts/setup.mjs --test`');
  return path;
}

function note(path) {
  mkdirSync(dirname(noted), { recursive: true });
  writeFileSync(noted, JSON.stringify({ path }));
  return path;
}

/**
 * Finds a Chromium, or brings one: the one named, one on the machine, Playwright's, Debian's.
 * @throws Error saying what was tried and what to do.
 */
export function ensureChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (starts(named)) return note(named);
    throw new Error(`CHROMIUM_PATH is ${named}, which does not start as a Chromium`);
  }
  if (existsSync(noted)) {
    const path = JSON.parse(readFileSync(noted, 'utf8')).path;
    if (existsSync(path)) return path;
  }
  const here = onThisMachine().find(starts);
  if (here) return note(here);

  console.error("No Chromium on this machine: fetching Playwright's (about 150 MB) ...");
  const cli = join(root, 'node_modules', 'playwright-core', 'cli.js');
  if (run(nodeOf(root), [cli, 'install', 'chromium'], { cwd: root }) === 0) {
    const path = fromPlaywright();
    if (path && starts(path)) return note(path);
  }
  if (process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    console.error("Playwright's Chromium does not run here: installing Debian's package ...");
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    run('apt-get', ['update', '-qq'], { env });
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], { env });
    const path = onThisMachine().find(starts);
    if (path) return note(path);
  }
  throw new Error(
    "The tests need a Chromium, and none could be found or fetched (tried the PATH, Playwright's, Debian's package).\n" +
      'What to do: install Chromium or Chrome, or set CHROMIUM_PATH to one, then run this again.',
  );
}
