import { availableParallelism } from 'node:os';
import {
  DEFAULT_PATIENTS,
  readTrial,
  runStudies,
  runTrialPeople,
  summarizeTrial,
  type Trial,
  type TrialResult,
} from '../../remodeling/index.ts';
import { type Io, readInput } from '../io.ts';
import { readJson } from '../json-file.ts';
import { wholeNumber } from '../numbers.ts';
import { renderTrial } from '../render/trial.ts';

interface TrialCommandOptions {
  patients?: string;
  seed?: string;
  workers?: string;
  json?: boolean;
}

const MOST_PATIENTS = 100_000;
const LARGEST_SEED = 1_000_000;
const MOST_WORKERS = 64;
/** Below this many persons a thread takes longer to start than it saves. */
const WORTH_A_THREAD = 200;
const SAY_AFTER_MS = 1000;

/** `bonewise trial TRIAL.json`. @throws BadInput */
export async function trialCommand(file: string, options: TrialCommandOptions, io: Io): Promise<string> {
  const patients = wholeNumber('--patients', options.patients ?? String(DEFAULT_PATIENTS), MOST_PATIENTS, 2);
  const seed = wholeNumber('--seed', options.seed ?? '1', LARGEST_SEED);
  const workers = wholeNumber('--workers', options.workers ?? String(defaultWorkers(patients)), MOST_WORKERS);
  const trial = readTrial(readJson(await readInput(file, io), file));
  for (const note of trial.notes) io.err(`${note}\n`);
  const result = await run(trial, patients, seed, workers, io);
  if (result.refused > 0)
    io.err(`${result.refused} of ${patients} persons have no finite course in some arm, and do not count there.\n`);
  return options.json ? `${JSON.stringify(result, null, 2)}\n` : renderTrial(result, trial, io);
}

const defaultWorkers = (patients: number): number =>
  Math.max(1, Math.min(availableParallelism(), Math.floor(patients / WORTH_A_THREAD)));

async function run(trial: Trial, patients: number, seed: number, workers: number, io: Io): Promise<TrialResult> {
  if (workers === 1) {
    return summarizeTrial(trial, runTrialPeople(trial, 0, patients, seed), runStudies(trial, seed), patients, seed);
  }
  const { Piscina } = await import('piscina');
  // Beside this file: as it lies in the sources, or as the build puts it.
  const filename = new URL(
    import.meta.url.endsWith('.ts') ? '../trial-worker.ts' : './trial-worker.js',
    import.meta.url,
  ).href;
  const pool = new Piscina({ filename, maxThreads: workers });
  const started = Date.now();
  let done = 0;
  try {
    // Even, as two persons go abreast with one step: so that the result does not depend on the number of threads.
    const size = 2 * Math.max(1, Math.ceil(patients / (workers * 8)));
    const parts = Array.from({ length: Math.ceil(patients / size) }, (_, k) => k * size);
    const chunks = await Promise.all(
      parts.map(async (from) => {
        const to = Math.min(patients, from + size);
        const changes = (await pool.run({ trial, from, to, seed })) as ReturnType<typeof runTrialPeople>;
        done += to - from;
        if (Date.now() - started > SAY_AFTER_MS) io.err(`${done} of ${patients} persons\n`);
        return changes;
      }),
    );
    const people = trial.arms.map((_, arm) => chunks.flatMap((chunk) => chunk[arm]!));
    return summarizeTrial(trial, people, runStudies(trial, seed), patients, seed);
  } finally {
    await pool.destroy();
  }
}
