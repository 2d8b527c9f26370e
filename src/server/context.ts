import type { ImportedDataset } from '../nutrition/import/node/imported.ts';
import type { FoodSearch, FoodTable } from '../nutrition/index.ts';
import type { Db } from '../store/index.ts';
import type { Plans } from './plans.ts';
import type { Records } from './records.ts';

/** What the routes work with. */
export interface ServerContext {
  db: Db;
  records: Records;
  /** The food table as it is now: an import while the server runs gives another one. */
  foods: () => FoodTable;
  /** Built at the first search in that table. */
  search: () => FoodSearch;
  /** Datasets that were imported into this home. */
  imports: () => readonly ImportedDataset[];
  plans: Plans;
  version: string;
  /** What calls other machines, where not the real thing: tests give their own. */
  fetch?: typeof globalThis.fetch;
}
