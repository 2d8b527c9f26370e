// Brings node_modules in line with the lockfile. Plain Node 20, no dependency.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './run.mjs';

const readJson = (path) => {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
};

/**
 * What the lockfile asks for and node_modules does not have, by npm's own account of what it put there.
 * Packages of other platforms are optional and may be missing; of development packages only tests are in need.
 */
export function missingPackages(root, { withDev }) {
  const wanted = readJson(join(root, 'package-lock.json'))?.packages ?? {};
  const present = readJson(join(root, 'node_modules', '.package-lock.json'))?.packages ?? {};
  return Object.entries(wanted)
    .filter(([path, { optional, dev, devOptional, link }]) => {
      if (path === '' || link) return false;
      if (!withDev && (dev || devOptional)) return false;
      const there = present[path];
      return there ? there.version !== wanted[path].version : !optional;
    })
    .map(([path]) => path);
}

export const nodeOf = (root) =>
  process.platform === 'win32'
    ? join(root, 'node_modules', 'node', 'bin', 'node.exe')
    : join(root, 'node_modules', '.bin', 'node');

/**
 * Installs what is missing. Development packages that are there already are kept when only the program is asked for.
 * @throws Error saying what failed and what to do.
 */
export function install(root, { withDev }) {
  const missing = missingPackages(root, { withDev });
  if (missing.length === 0 && existsSync(nodeOf(root))) return false;
  const fresh = !existsSync(join(root, 'node_modules', '.package-lock.json'));
  const what = fresh ? 'Installing' : `Bringing ${missing.length} packages up to date:`;
  console.error(`${what} what Bonewise needs from the npm registry (once; about a minute) ...`);
  // Not `npm ci`: it refuses where a registry lacks another platform's optional package, and it would throw away the
  // Node that may be running this. `install --no-save` takes the lockfile's versions just the same.
  const args = ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'];
  const windows = process.platform === 'win32';
  const status = run(windows ? 'npm.cmd' : 'npm', [...args, withDev ? '--include=dev' : '--omit=dev'], {
    cwd: root,
    shell: windows,
  });
  if (status !== 0) {
    throw new Error(
      `npm could not install the packages (exit ${status}; its message is above).\n` +
        'What to do: check the network and `npm ping`; behind a proxy set `npm config set proxy ...`; then run this again.',
    );
  }
  if (!existsSync(nodeOf(root))) {
    throw new Error(
      'The packages are there, but not Node 24, which an install script of the npm package "node" brings.\n' +
        'What to do: allow its script (`npm config get ignore-scripts` must say false), then `npm rebuild node`.',
    );
  }
  return true;
}
