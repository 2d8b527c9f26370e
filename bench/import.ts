// Time and memory of taking in 10,000 foods with 60 figures each, from a zip in the USDA's layout.
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { syntheticDownload, zipOf } from '../src/nutrition/import/node/download.fixture.ts';
import { importFoods } from '../src/nutrition/import/node/import.ts';

const FOODS = 10_000;
const folder = mkdtempSync(join(tmpdir(), 'fdc-bench-'));
try {
  const zip = join(folder, 'download.zip');
  if (process.argv[2] === undefined) writeFileSync(zip, zipOf(syntheticDownload(FOODS)));
  const path = process.argv[2] ?? zip;
  globalThis.gc?.();
  let peak = 0;
  const watch = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage().rss);
  }, 20);
  const start = performance.now();
  const done = await importFoods(path, { folder: join(folder, 'foods'), say: () => {}, skip: () => {} });
  clearInterval(watch);
  const seconds = (performance.now() - start) / 1000;
  const count = Object.values(done.foods).reduce((a, b) => a + b, 0);
  console.log(
    `${count} foods from ${(statSync(path).size / 2 ** 20).toFixed(1)} MB in ${seconds.toFixed(1)} s, peak memory ${Math.round(peak / 2 ** 20)} MB, ${done.skipped} rows left out`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
