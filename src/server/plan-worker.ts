import { workerData } from 'piscina';
import { loadFoodTable } from '../nutrition/composition/node/load.ts';
import { type Plan, plan } from '../plan/index.ts';
import type { PlanQuestion } from './plans.ts';

const { dataFolder } = (workerData ?? {}) as { dataFolder?: string };

/** Runs in a thread of its own: the solver blocks while it works, and the server must not. */
export default ({ record, asOf, days, seed }: PlanQuestion): Promise<Plan> =>
  plan(record, asOf, { foods: loadFoodTable(dataFolder), days, seed });
