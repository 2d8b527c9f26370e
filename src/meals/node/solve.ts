import { Worker } from 'node:worker_threads';
import type { Solve, SolveResult } from '../solver.ts';
import type { SolveJob } from './worker.ts';

type Answer = { readonly id: number; readonly result?: SolveResult; readonly error?: string };

/** A solver in a thread of its own, for servers that must not stall. Stop it when done. */
export interface WorkerSolver {
  readonly solve: Solve;
  stop(): Promise<void>;
}

/** Starts the worker; jobs are solved one after the other. */
export function startSolver(file: URL = new URL('./worker.ts', import.meta.url)): WorkerSolver {
  const worker = new Worker(file);
  worker.unref();
  const waiting = new Map<number, { resolve: (result: SolveResult) => void; reject: (error: Error) => void }>();
  let next = 0;
  worker.on('message', ({ id, result, error }: Answer) => {
    const job = waiting.get(id);
    waiting.delete(id);
    if (waiting.size === 0) worker.unref();
    if (result !== undefined) job?.resolve(result);
    else job?.reject(new Error(error));
  });
  worker.on('error', (error: Error) => {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  });
  return {
    solve: (lp, options) =>
      new Promise((resolve, reject) => {
        const job: SolveJob = { id: next++, lp, options };
        waiting.set(job.id, { resolve, reject });
        // A process may end while the worker idles, but not while somebody waits for it.
        worker.ref();
        worker.postMessage(job);
      }),
    stop: async () => {
      await worker.terminate();
    },
  };
}
