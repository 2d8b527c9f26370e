import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { syntheticDownload, zipOf } from '../../src/nutrition/import/node/download.fixture.ts';
import { built, root, runProgram } from './run.ts';

let folder: string;
let zip: string;
beforeAll(async () => {
  await built();
  folder = mkdtempSync(join(tmpdir(), 'bonewise-import-kill-'));
  zip = join(folder, 'download.zip');
  writeFileSync(zip, zipOf(syntheticDownload(3000)));
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const cli = join(root, 'dist', 'node', 'cli.js');
const args = (home: string): string[] => [cli, 'foods', 'import', zip, '--data', join(folder, home)];
const datasets = (home: string): string[] =>
  readdirSync(join(folder, home, 'foods'))
    .filter((name) => name.endsWith('.json'))
    .sort();

it('killed in the middle, an import leaves no dataset, goes on, and ends as one that was let alone', async () => {
  const child = spawn(process.execPath, args('killed'), { stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = once(child, 'exit');
  child.stderr.on('data', (chunk: Buffer) => {
    if (/^food_nutrient\.csv \d+ %$/m.test(chunk.toString())) child.kill('SIGKILL');
  });
  expect(await ended).toEqual([null, 'SIGKILL']);
  expect(datasets('killed')).toEqual([]);

  const again = await runProgram(process.execPath, args('killed'));
  expect(again).toMatchObject({ code: 0 });
  expect(again.err).toContain('food.csv: read before');
  await runProgram(process.execPath, args('alone'));
  expect(datasets('killed')).toHaveLength(3);
  expect(datasets('killed')).toEqual(datasets('alone'));
  for (const name of datasets('alone')) {
    const of = (home: string): string => readFileSync(join(folder, home, 'foods', name), 'utf8');
    expect(of('killed') === of('alone')).toBe(true);
  }
}, 60_000);
