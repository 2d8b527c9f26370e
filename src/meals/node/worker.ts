import { parentPort } from 'node:worker_threads';
import { type SolveOptions, solveHere } from '../solver.ts';

/** What solveInWorker sends; answered by the result or the message of an error, under the same id. */
export interface SolveJob {
  readonly id: number;
  readonly lp: string;
  readonly options: SolveOptions;
}

parentPort?.on('message', async ({ id, lp, options }: SolveJob) => {
  try {
    parentPort?.postMessage({ id, result: await solveHere(lp, options) });
  } catch (error) {
    parentPort?.postMessage({ id, error: error instanceof Error ? error.message : String(error) });
  }
});
