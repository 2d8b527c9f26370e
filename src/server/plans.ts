import { Piscina } from 'piscina';
import type { MealPlace, MealPlan } from '../meals/index.ts';
import type { ChangesOfDays, MealOffer, Plan } from '../plan/index.ts';
import type { BonewiseRecord, Day } from '../record/index.ts';

/** What an answer depends on; records cross to the worker as plain data. */
interface Asked {
  record: BonewiseRecord;
  asOf: Day;
}
export interface PlanQuestion extends Asked {
  ask: 'plan';
  days: number;
  /** That of the kept week where none is given. */
  seed: number | undefined;
}
interface WeekQuestion extends Asked {
  ask: 'week';
  seed: number;
}
interface OffersQuestion extends Asked {
  ask: 'offers';
  week: MealPlan;
  place: MealPlace;
}
interface ChangesQuestion extends Asked {
  ask: 'changes';
  most: number;
}
export type Question = PlanQuestion | WeekQuestion | OffersQuestion | ChangesQuestion;

/** What is answered to each kind of question. */
export interface Answers {
  plan: Plan;
  week: MealPlan;
  offers: MealOffer[];
  changes: ChangesOfDays;
}

export interface Plans {
  /** @param key names the record's state: the same key and options give the kept plan */
  plan(key: string, question: Omit<PlanQuestion, 'ask'>): Promise<Plan>;
  /** Worked out each time, in the same worker. */
  ask<Q extends Exclude<Question, PlanQuestion>>(question: Q): Promise<Answers[Q['ask']]>;
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
  const solve = async <Q extends Question>(question: Q): Promise<Answers[Q['ask']]> => {
    pool ??= new Piscina({
      filename: workerFile.href,
      workerData: { dataFolder },
      minThreads: 0,
      maxThreads: 1,
      idleTimeout: 60_000,
    });
    return pool.run(question);
  };
  return {
    plan(key, question) {
      const name = [key, question.asOf, question.days, question.seed].join(' ');
      const known = kept.get(name);
      // The map keeps the order of use: the first is the one longest unused.
      kept.delete(name);
      const made = known ?? solve({ ask: 'plan', ...question });
      kept.set(name, made);
      made.catch(() => kept.delete(name));
      const oldest = kept.size > KEPT ? kept.keys().next().value : undefined;
      if (oldest !== undefined) kept.delete(oldest);
      return made;
    },
    ask: solve,
    close: async () => {
      await pool?.destroy();
    },
  };
}
