// `npm run bench`: measures what bench/*.bench.ts say and prints one table (with --write also into docs/benchmarks.md),
// then the bone model beside native solvers, which takes some minutes. `npm run bench -- home` stops after the table;
// `npm run bench -- NAME` runs one group (bench/NAME.bench.ts) or a study of one room (bench/NAME.ts).
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type BenchGroup, quantile, type Row } from './bench.ts';

const here = import.meta.dirname;
const write = process.argv.includes('--write');
const name = process.argv.slice(2).find((arg) => !arg.startsWith('--'));

const ms = (value: number): string =>
  value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toPrecision(2);

function line({ what, times, processor, aim }: Row): string {
  const median = quantile(times, 0.5);
  const p99 = quantile(times, 0.99);
  const at = { median, p95: quantile(times, 0.95), p99 };
  const met = aim === undefined ? '' : `${aim.says}: ${at[aim.at] <= aim.within ? 'met' : 'MISSED'}`;
  return `| ${what} | ${ms(median)} | ${times.length > 1 ? ms(p99) : ''} | ${processor === undefined ? '' : ms(processor)} | ${times.length} | ${met} |`;
}

/** Puts a group's section between its marks in the README, where there are such marks. */
function intoReadme(name: string, text: string): void {
  const file = join(here, '..', 'README.md');
  const readme = readFileSync(file, 'utf8');
  const marks = new RegExp(`(<!-- bench: ${name} -->\\n)[\\s\\S]*?(<!-- end -->)`);
  writeFileSync(
    file,
    readme.replace(marks, (_, from: string, to: string) => `${from}${text}\n${to}`),
  );
}

async function measureAll(only?: string): Promise<string> {
  const groups: BenchGroup[] = [];
  for (const file of readdirSync(here).sort()) {
    if (!file.endsWith('.bench.ts') || (only !== undefined && file !== only)) continue;
    const { benches } = (await import(pathToFileURL(join(here, file)).href)) as { benches: BenchGroup[] };
    groups.push(...benches);
  }
  const lines = ['| what | median, ms | p99, ms | processor, ms | runs | aim |', '|---|---:|---:|---:|---:|---|'];
  for (const group of groups) {
    console.error(`${group.name} ...`);
    lines.push(...(await group.run()).map(line));
  }
  const sections = groups.flatMap((group) => {
    const text = group.section?.();
    if (text === undefined) return [];
    if (write) intoReadme(group.name, text);
    return ['', text];
  });
  return [...lines, ...sections].join('\n');
}

const group = name === undefined ? undefined : `${name}.bench.ts`;
if (group !== undefined && name !== 'home' && existsSync(join(here, group))) {
  console.log(await measureAll(group));
  process.exit(0);
}

if (name !== undefined && name !== 'home') {
  const file = join(here, `${name}.ts`);
  const studies = readdirSync(here).filter(
    (entry) => entry.endsWith('.ts') && !/^(bench|run)\.ts$|\.bench\.ts$/.test(entry),
  );
  if (!existsSync(file)) {
    console.error(
      `${name}: no such study; there are home, ${studies.map((entry) => entry.replace(/\.ts$/, '')).join(', ')}`,
    );
    process.exit(2);
  }
  process.exit(spawnSync(process.execPath, [file], { stdio: 'inherit' }).status ?? 1);
}

const machine = `${cpus().length} × ${cpus()[0]?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}, ${process.platform}`;
const table = await measureAll();
console.log(`${table}\n\n${machine}`);
if (write) {
  const text = `# Benchmarks

\`npm run bench -- --write\` wrote this on ${new Date().toISOString().slice(0, 10)}. Single runs on a shared machine: take a third more or less as noise.
Times are by the clock; p99 of few runs is their longest. "Processor" is the mean processor time of a run, which a
busy machine does not blur; commands and the server run in processes of their own and have none here.

${table}

${machine}
`;
  writeFileSync(join(here, '..', 'docs', 'benchmarks.md'), text);
}

if (name === undefined) {
  console.error('\nThe bone model beside native solvers ... (some minutes; `npm run bench -- home` leaves it out)');
  process.exit(spawnSync(process.execPath, [join(here, 'remodeling.ts')], { stdio: 'inherit' }).status ?? 1);
}
