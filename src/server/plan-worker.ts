import { loadFoodTable } from '../nutrition/composition/node/load.ts';
import { type Plan, plan } from '../plan/index.ts';
import type { PlanQuestion } from './plans.ts';

/** Runs in a thread of its own: the solver blocks while it works, and the server must not. */
export default ({ record, asOf, days, seed }: PlanQuestion): Promise<Plan> =>
  plan(record, asOf, { foods: loadFoodTable(), days, seed });
