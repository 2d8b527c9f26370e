import type { BonewiseRecord } from '../record/index.ts';
import { type Db, recordOf, revisionOf } from '../store/index.ts';

/** Gives a person's record and its revision. @throws NotFound */
export type Records = (person: string) => Promise<{ record: BonewiseRecord; revision: number }>;

/** How many records are kept; five years of diary are about 10 MB in memory. */
const KEPT = 20;

/**
 * Reads records, and keeps them as long as their revision holds: reading five years of diary takes a third of a second,
 * and the page asks for the record, its assessment and its plan at once.
 */
export function createRecords(db: Db): Records {
  const kept = new Map<string, ReturnType<Records>>();
  return async (person) => {
    const revision = await revisionOf(db, person);
    const known = await kept.get(person);
    if (known?.revision === revision) return known;
    const reading = recordOf(db, person);
    kept.delete(person);
    kept.set(person, reading);
    reading.catch(() => kept.delete(person));
    if (kept.size > KEPT) kept.delete(kept.keys().next().value!);
    return reading;
  };
}
