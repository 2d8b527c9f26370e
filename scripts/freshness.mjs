// What the build was made from, and whether that still holds. Plain Node 20, no dependency: bin/ and setup.mjs need it
// before anything is installed.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

/** The parts of dist/ that are built apart, and the files and folders that each is made from. */
export const parts = {
  foods: {
    to: 'dist/foods.json',
    from: ['scripts/build-foods.ts', 'src/nutrition', 'data/foods', 'package-lock.json'],
    not: [],
  },
  node: {
    to: 'dist/node',
    from: ['scripts/build.ts', 'src', 'data', 'package-lock.json', 'tsconfig.json', 'tsconfig.types.json'],
    not: ['src/web'],
  },
  web: {
    to: 'dist/web',
    from: ['scripts/build.ts', 'src', 'data', 'examples', 'vite.config.ts', 'package-lock.json', 'tsconfig.json'],
    not: ['src/cli', 'src/store'],
  },
};

/** What no part of the build reads. */
const ignored = /(\.test\.tsx?|~)$/;

function filesUnder(path, not) {
  const info = statSync(path, { throwIfNoEntry: false });
  if (!info || not.includes(path)) return [];
  if (info.isFile()) return ignored.test(path) ? [] : [{ path, mtime: info.mtimeMs, size: info.size }];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesUnder(join(path, name), not));
}

function sources(root, part) {
  const not = parts[part].not.map((entry) => join(root, entry));
  return parts[part].from.flatMap((entry) => filesUnder(join(root, entry), not));
}

/** A digest of the contents that a part is made from. */
export function contentsOf(root, part) {
  const digest = createHash('sha256');
  for (const { path } of sources(root, part))
    digest.update(relative(root, path)).update('\0').update(readFileSync(path));
  return digest.digest('hex');
}

/** A digest of names, sizes and times: ten times cheaper, and only ever wrong on the side of looking closer. */
export function lookOf(root, part) {
  const digest = createHash('sha256');
  for (const { path, mtime, size } of sources(root, part))
    digest.update(`${relative(root, path)}\0${size}\0${mtime}\0`);
  return digest.digest('hex');
}

/** The stamp that the last build left: for each part, what it was made from. */
export function readStamp(root) {
  try {
    return JSON.parse(readFileSync(join(root, 'dist', 'stamp.json'), 'utf8'));
  } catch {
    return {};
  }
}

/** Whether a part of dist/ was made from the sources as they look now. */
export const isFresh = (root, part, stamp = readStamp(root)) =>
  stamp[part]?.look === lookOf(root, part) && existsSync(join(root, parts[part].to));
