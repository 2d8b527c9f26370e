// What a person waits for: an assessment, a week's plan, a keystroke in the food search, a command, the server.
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { assess } from '../src/assessment/index.ts';
import { loadFoodTable } from '../src/nutrition/composition/node/load.ts';
import { createFoodSearch } from '../src/nutrition/index.ts';
import { plan } from '../src/plan/index.ts';
import { readRecordText } from '../src/record/index.ts';
import { runProgram, serve } from '../test/program/run.ts';
import { type BenchGroup, type Row, timesOf } from './bench.ts';

const root = join(import.meta.dirname, '..');
const examples = join(root, 'examples');
const texts = readdirSync(examples)
  .filter((name) => name.endsWith('.json'))
  .map((name) => readFileSync(join(examples, name), 'utf8'));
const asOf = '2026-11-15';
const bin = join(root, 'bin', 'bonewise.mjs');

async function answers(): Promise<Row[]> {
  const foods = loadFoodTable();
  const records = texts.map(readRecordText);
  const at = <T>(list: T[], i: number): T => list[i % list.length]!;
  const seeds = 4;
  return [
    {
      what: 'Read and check a record',
      ...(await timesOf(500, (i) => readRecordText(at(texts, i)), 50)),
    },
    {
      what: 'Assess a record (each of the five examples)',
      ...(await timesOf(1000, (i) => assess(at(records, i), asOf, { foods }), 100)),
      aim: { says: 'under 5 ms', within: 5, at: 'median' },
    },
    {
      what: 'Plan a week: meals by HiGHS, supplements, exercise, calendar (five examples, four seeds)',
      ...(await timesOf(
        records.length * seeds,
        (i) => plan(at(records, i), asOf, { foods, seed: 1 + Math.floor(i / records.length) }),
        1,
      )),
      aim: { says: 'median under 1 s', within: 1000, at: 'median' },
    },
  ];
}

const queries = [
  'milk',
  'greek yogurt',
  'canned sardines with bones',
  'brocoli',
  'chedar cheese',
  'wholemeal bread',
  'semi skimmed milk',
  'sweet potatoe',
  'mozarella',
  'lactose free milk',
  'tinned tuna',
  'peanut butter',
];

async function search(): Promise<Row[]> {
  const foods = loadFoodTable();
  const typed = queries.flatMap((query) => Array.from(query, (_, i) => query.slice(0, i + 1)));
  const build = await timesOf(5, () => createFoodSearch(foods.listing()).search('milk'));
  const found = createFoodSearch(foods.listing());
  return [
    { what: 'Build the food search', ...build },
    {
      what: `Food search, per keystroke (${queries.length} queries, ${typed.length} keystrokes)`,
      ...(await timesOf(typed.length * 5, (i) => found.search(typed[i % typed.length]!), typed.length)),
      aim: { says: 'p99 under 10 ms', within: 10, at: 'p99' },
    },
  ];
}

async function commands(): Promise<Row[]> {
  const file = join(examples, 'ana-62-anastrozole.json');
  const cold = async (args: string[]) =>
    (await timesOf(12, () => runProgram(process.execPath, [bin, ...args]), 2)).times;
  const aim = { says: 'under 400 ms', within: 400, at: 'median' } as const;
  return [
    { what: 'Command: assess, from start to end', times: await cold(['assess', file]), aim },
    { what: 'Command: foods search, from start to end', times: await cold(['foods', 'search', 'milk']), aim },
    { what: 'Command: --help', times: await cold(['--help']), aim },
  ];
}

/** Starts a server and asks until it answers. @throws Error when it ends instead */
async function firstByte(folder: string): Promise<number> {
  const port = 20_000 + Math.floor(Math.random() * 20_000);
  const started = performance.now();
  const child = spawn(process.execPath, [bin, 'serve', '--data', folder, '--port', String(port)], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, BONEWISE_AS_BUILT: '1' },
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  for (;;) {
    try {
      await fetch(`http://127.0.0.1:${port}/healthz`);
      break;
    } catch {
      if (child.exitCode !== null) throw new Error(`the server ended with ${child.exitCode}`);
      await new Promise((resolve) => setTimeout(resolve, 3));
    }
  }
  const took = performance.now() - started;
  child.kill();
  await ended;
  return took;
}

async function server(): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bonewise-bench-'));
  try {
    const first = await firstByte(folder);
    const later: number[] = [];
    for (let i = 0; i < 8; i++) later.push(await firstByte(folder));
    const { address, stop } = await serve(folder);
    const get = async (path: string, runs: number) =>
      (await timesOf(runs, async () => (await fetch(address + path)).text(), 3)).times;
    const rows: Row[] = [
      { what: 'Server: first start (makes the database, seeds the examples) to first byte', times: [first] },
      { what: 'Server: later start to first byte', times: later },
      { what: 'Server: GET assessment', times: await get(`/api/people/ana-62/assessment`, 100) },
      { what: 'Server: GET plan, kept', times: await get(`/api/people/ana-62/plan`, 50) },
      { what: 'Server: add a fact, on disk when acknowledged', times: (await write(address)).times },
    ];
    await stop();
    return rows;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const write = (address: string) =>
  timesOf(
    100,
    async () => {
      const add = [{ kind: 'symptoms', fact: { date: asOf, symptom: 'joint-pain', severity: 3 } }];
      const response = await fetch(`${address}/api/people/ana-62/facts`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ add }),
      });
      if (!response.ok) throw new Error(await response.text());
    },
    5,
  );

export const benches: BenchGroup[] = [
  { name: 'Answers', run: answers },
  { name: 'Food search', run: search },
  { name: 'Commands', run: commands },
  { name: 'Server', run: server },
];
