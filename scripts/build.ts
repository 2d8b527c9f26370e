// Builds dist/: the food table, the program for Node, and the page. `node scripts/build.ts [foods] [node] [web]`.
// Each part is written aside and put in place whole; the stamp then says what it was made from.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { build as bundle } from 'esbuild';
import { contentsOf, lookOf, type Part, parts, readStamp } from './freshness.mjs';

const root = join(import.meta.dirname, '..');
const dist = join(root, 'dist');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };

const bin = (name: string): string => join(root, 'node_modules', '.bin', name);

function step(command: string, args: string[]): void {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2] });
  if (error) throw error;
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${status}`);
}

/** Puts a folder that was written aside in its place. */
function swap(aside: string, place: string): void {
  const old = `${place}.old`;
  rmSync(old, { recursive: true, force: true });
  if (existsSync(place)) renameSync(place, old);
  renameSync(aside, place);
  rmSync(old, { recursive: true, force: true });
}

/** What runs apart from the command line: libraries for others, and threads. */
const entries: Record<string, string> = {
  cli: 'src/cli/main.ts',
  'plan-worker': 'src/server/plan-worker.ts',
  'trial-worker': 'src/cli/trial-worker.ts',
  remodeling: 'src/remodeling/index.ts',
};

async function buildNode(): Promise<void> {
  const aside = join(dist, 'node.part');
  rmSync(aside, { recursive: true, force: true });
  await bundle({
    absWorkingDir: root,
    entryPoints: Object.fromEntries(Object.entries(entries).filter(([, path]) => existsSync(join(root, path)))),
    outdir: aside,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    sourcemap: 'linked',
    minifySyntax: true,
    minifyWhitespace: true,
    logLevel: 'warning',
    define: { 'process.env.BONEWISE_VERSION': JSON.stringify(version) },
    // These look for files of their own beside themselves, so they stay where npm put them.
    external: ['highs', 'piscina', 'esbuild', 'vite'],
    // Some packages are CommonJS inside and ask for `require`.
    banner: { js: "import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);" },
  });
  swap(aside, join(dist, 'node'));
  if (existsSync(join(root, 'src', 'remodeling', 'index.ts'))) buildTypes();
}

/** Declarations for those who import the bone model as a library. */
function buildTypes(): void {
  const aside = join(dist, 'types.part');
  rmSync(aside, { recursive: true, force: true });
  step(bin('tsc'), ['-p', 'tsconfig.types.json', '--outDir', aside]);
  swap(aside, join(dist, 'types'));
}

const compressible = /\.(html|js|css|json|svg|wasm|webmanifest|txt|map)$/;

/** A .br and a .gz beside each file worth it, so that the server never compresses a file twice. */
function compress(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile() || !compressible.test(entry.name)) continue;
    const path = join(entry.parentPath, entry.name);
    const content = readFileSync(path);
    if (content.length < 1024) continue;
    writeFileSync(`${path}.gz`, gzipSync(content, { level: 9 }));
    const quality = content.length > 2_000_000 ? 9 : 11;
    writeFileSync(`${path}.br`, brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }));
  }
}

function buildWeb(): void {
  if (!existsSync(join(root, 'vite.config.ts'))) return;
  const aside = join(dist, 'web.part');
  rmSync(aside, { recursive: true, force: true });
  step(bin('vite'), ['build', '--logLevel', 'error', '--outDir', aside, '--emptyOutDir']);
  compress(aside);
  swap(aside, join(dist, 'web'));
}

const builders: Record<Part, () => void | Promise<void>> = {
  foods: () => step(process.execPath, [join(root, 'scripts', 'build-foods.ts')]),
  node: buildNode,
  web: buildWeb,
};

function writeStamp(part: Part, made: { contents: string; look: string }): void {
  const path = join(dist, 'stamp.json');
  writeFileSync(`${path}.part`, JSON.stringify({ ...readStamp(root), [part]: made }));
  renameSync(`${path}.part`, path);
}

const asked = process.argv.slice(2) as Part[];
mkdirSync(dist, { recursive: true });
for (const part of asked.length > 0 ? asked : (Object.keys(parts) as Part[])) {
  // Read before building: a source changed meanwhile makes the stamp old, never falsely new.
  const made = { contents: contentsOf(root, part), look: lookOf(root, part) };
  const started = performance.now();
  if (readStamp(root)[part]?.contents !== made.contents || !existsSync(join(root, parts[part].to))) {
    console.error(`Building ${part} ...`);
    await builders[part]();
    console.error(`Built ${part} in ${((performance.now() - started) / 1000).toFixed(1)} s`);
  }
  writeStamp(part, made);
}
