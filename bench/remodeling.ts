/**
 * The bone model's solver beside native CVODE, in one run, on one core: each at the loosest tolerance on a common grid
 * at which the largest relative error over BMD, OC, OB, Ca and PTH at the monthly outputs is at most 5e-7. The truth is
 * our own solver at rtol 1e-11. Times are processor time of the run itself (other work on the machine does not count),
 * best of several; CVODE's without reading its input.
 */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Engine } from '../src/remodeling/solver/engine.ts';
import { type Case, cases, compiledCase, largestError, personOf, rowsOf, runOurs } from './remodeling/cases.ts';
import { buildPeer, type PeerKind, runPeer } from './remodeling/peer.ts';

const WANTED = 5e-7;
// Four tolerances a decade.
const grid = Array.from({ length: 17 }, (_, i) => Number((10 ** (-5 - i / 4)).toPrecision(2)));

interface Measured {
  solver: string;
  rtol: number;
  error: number;
  steps: number;
  ms: number;
}

/** Processor time of this thread. */
const cpuMs = (): number => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
};

const truthOf = (which: Case) =>
  runOurs(compiledCase(which, 1e-11), which.people.map(personOf), 'wasm').outcome.map(rowsOf);

function measureOurs(which: Case, truth: number[][][], engine: Engine): Measured {
  const people = which.people.map(personOf);
  for (const rtol of grid) {
    const compiled = compiledCase(which, rtol);
    const { outcome, steps } = runOurs(compiled, people, engine);
    const error = largestError(outcome.map(rowsOf), truth);
    if (error > WANTED) continue;
    let ms = Number.POSITIVE_INFINITY;
    // The thread's clock ticks every 4 ms: count runs over at least 400.
    const from = performance.now();
    do {
      const start = cpuMs();
      let runs = 0;
      for (; cpuMs() - start < 400; runs++) runOurs(compiled, people, engine);
      ms = Math.min(ms, (cpuMs() - start) / runs);
    } while (performance.now() - from < 4000);
    return { solver: engine === 'wasm' ? 'Bonewise, WebAssembly' : 'Bonewise, TypeScript', rtol, error, steps, ms };
  }
  throw new Error(`${which.id}: ${engine} never reaches ${WANTED}`);
}

function measurePeer(path: string, kind: PeerKind, which: Case, truth: number[][][]): Measured | undefined {
  for (const rtol of grid) {
    const first = runPeer(path, kind, which, rtol, 1);
    if (!first) continue;
    const error = largestError(first.outcome, truth);
    if (error > WANTED) continue;
    const repeats = Math.max(1, Math.min(400, Math.round(2000 / first.ms)));
    const { ms, steps } = runPeer(path, kind, which, rtol, repeats)!;
    return { solver: `CVODE ${kind.join(', ')}`, rtol, error, steps, ms };
  }
  return undefined;
}

const peer = buildPeer();
if ('missing' in peer) console.log(peer.missing);
const only = process.argv[2] ?? 'abcd';
for (const which of cases.filter(({ id }) => only.includes(id))) {
  const truth = truthOf(which);
  const rows: Measured[] = [];
  if ('path' in peer)
    for (const kind of [['klu'], ['klu', 'roots'], ['dense', 'roots']] as PeerKind[]) {
      // Dense takes twice as long; of the thousand it would only say so again.
      if (which.id === 'd' && kind[0] === 'dense') continue;
      const row = measurePeer(peer.path, kind, which, truth);
      if (row) rows.push(row);
      else
        console.log(
          `(${which.id}) CVODE ${kind.join(', ')} does not reach ${WANTED} at any rtol down to ${grid.at(-1)}`,
        );
    }
  rows.push(measureOurs(which, truth, 'typescript'), measureOurs(which, truth, 'wasm'));
  const klu = Math.min(...rows.filter(({ solver }) => solver.startsWith('CVODE klu')).map(({ ms }) => ms));
  console.log(`(${which.id}) ${which.title}`);
  console.table(
    rows.map(({ solver, rtol, error, steps, ms }) => ({
      solver,
      rtol,
      'largest error': error.toExponential(1),
      steps,
      ms: ms.toPrecision(3),
      'times as fast as KLU': Number.isFinite(klu) ? (klu / ms).toFixed(1) : '?',
    })),
  );
}

if (only.includes('d')) {
  const { scenario, people } = cases.find(({ id }) => id === 'd')!;
  const workers = [0, 1].map(() => new Worker(new URL('./remodeling/worker.ts', import.meta.url)));
  const half = people.length / 2;
  let best = Number.POSITIVE_INFINITY;
  let bestCpu = Number.POSITIVE_INFINITY;
  let bytes = 0;
  for (let i = 0; i < 20; i++) {
    const from = performance.now();
    const results = workers.map((worker) => once(worker, 'message'));
    workers.forEach((worker, w) => {
      worker.postMessage({ scenario: { ...scenario, rtol: 1e-6 }, people: people.slice(w * half, (w + 1) * half) });
    });
    const answers = await Promise.all(results);
    best = Math.min(best, performance.now() - from);
    bestCpu = Math.min(bestCpu, Math.max(...answers.map(([{ cpuMs: used }]) => used as number)));
    bytes = answers
      .flatMap(([{ population }]) => population.people as { phases: Float64Array[][] }[])
      .reduce((sum, { phases }) => sum + phases.flat().reduce((s, column) => s + column.byteLength, 0), 0);
  }
  await Promise.all(workers.map((worker) => worker.terminate()));
  const kilobytes = (bytes / people.length + 2 * (65536 / people.length)) / 1024;
  console.log(
    `1,000 people over 5 years on two cores at rtol 1e-6: ${best.toFixed(0)} ms by the clock on the wall, ` +
      `${bestCpu.toFixed(0)} ms of processor in the busier core; ${kilobytes.toFixed(1)} KB a person`,
  );
}
