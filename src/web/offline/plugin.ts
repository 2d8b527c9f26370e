import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** Kept beside what the build makes: files of public/ that the page asks for. */
const PUBLIC = ['/icon.svg', '/app.webmanifest'];

/** Writes sw.js with the names of all that the build made, under a version that changes with them. */
export const keepsPage = (): Plugin => ({
  name: 'bonewise-offline',
  apply: 'build',
  generateBundle(_options, bundle) {
    const made = Object.keys(bundle)
      .filter((name) => /\.(js|css|woff2)$/.test(name))
      .map((name) => `/${name}`);
    const files = ['/', ...PUBLIC, ...made.sort()];
    const version = createHash('sha256').update(files.join('\n')).digest('hex').slice(0, 12);
    const source = readFileSync(join(import.meta.dirname, 'sw.js'), 'utf8')
      .replace('__FILES__', JSON.stringify(files))
      .replace('__VERSION__', version);
    this.emitFile({ type: 'asset', fileName: 'sw.js', source });
  },
});
