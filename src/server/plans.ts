import { Piscina } from 'piscina';
import type { Plan } from '../plan/index.ts';
import type { BonewiseRecord, Day } from '../record/index.ts';

/** What a plan depends on; records cross to the worker as plain data. */
export interface PlanQuestion {
  record: BonewiseRecord;
  asOf: Day;
  days: number;
  seed: number;
}

export interface Plans {
  /** @param key names the record's state: the same key and options give the kept plan */
  plan(key: string, question: PlanQuestion): Promise<Plan>;
  close(): Promise<void>;
}

/** How many plans are kept; one is about 100 kB. */
const KEPT = 50;

// Beside this file: as it lies in the sources, or as the build puts it.
const workerFile = new URL(import.meta.url.endsWith('.ts') ? './plan-worker.ts' : './plan-worker.js', import.meta.url);

/**
 * Plans solved in a worker thread, one at a time, and kept until the record changes. The kept can always be thrown away.
 * @param dataFolder where imported foods lie, for a diary that names them
 */
export function createPlans(dataFolder?: string): Plans {
  const kept = new Map<string, Promise<Plan>>();
  let pool: Piscina | undefined;
  const solve = (question: PlanQuestion): Promise<Plan> => {
    pool ??= new Piscina({
      filename: workerFile.href,
      workerData: { dataFolder },
      minThreads: 0,
      maxThreads: 1,
      idleTimeout: 60_000,
    });
    return pool.run(question) as Promise<Plan>;
  };
  return {
    plan(key, question) {
      const name = [key, question.asOf, question.days, question.seed].join(' ');
      const known = kept.get(name);
      // The map keeps the order of use: the first is the one longest unused.
      kept.delete(name);
      const made = known ?? solve(question);
      kept.set(name, made);
      made.catch(() => kept.delete(name));
      const oldest = kept.size > KEPT ? kept.keys().next().value : undefined;
      if (oldest !== undefined) kept.delete(oldest);
      return made;
    },
    close: async () => {
      await pool?.destroy();
    },
  };
}
