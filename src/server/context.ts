import type { FoodSearch, FoodTable } from '../nutrition/index.ts';
import type { Db } from '../store/index.ts';
import type { Plans } from './plans.ts';
import type { Records } from './records.ts';

/** What the routes work with. */
export interface ServerContext {
  db: Db;
  records: Records;
  foods: FoodTable;
  /** Built at the first search. */
  search: () => FoodSearch;
  plans: Plans;
  version: string;
  /** What calls other machines, where not the real thing: tests give their own. */
  fetch?: typeof globalThis.fetch;
}
