import { assess, factsFor } from '../../assessment/index.ts';
import { loadFoodTable } from '../../nutrition/composition/node/load.ts';
import { plan, trainingYear } from '../../plan/index.ts';
import { badInput } from '../../record/index.ts';
import { defaultFolder } from '../../store/folder.ts';
import type { Io } from '../io.ts';
import { readAsOf, readRecordFile } from '../record-file.ts';
import { renderPlan } from '../render/plan.ts';
import { renderYear } from '../render/year.ts';

const LARGEST_SEED = 2 ** 31 - 1;

/** `bonewise plan RECORD.json`. @throws BadInput */
export async function planCommand(
  file: string,
  options: { asOf?: string; days: string; seed: string; json?: boolean; programme?: boolean },
  io: Io,
): Promise<string> {
  const days = wholeNumber('--days', options.days, 7);
  const seed = wholeNumber('--seed', options.seed, LARGEST_SEED);
  const record = await readRecordFile(file, io);
  const asOf = readAsOf(options.asOf, record);
  const foods = loadFoodTable(defaultFolder());
  if (options.programme) {
    const year = trainingYear(factsFor(record, asOf, { foods }), assess(record, asOf, { foods }), asOf);
    return options.json ? `${JSON.stringify(year, null, 2)}\n` : renderYear(year, record, io);
  }
  const made = await plan(record, asOf, { foods, days, seed });
  return options.json ? `${JSON.stringify(made, null, 2)}\n` : renderPlan(made, record, io);
}

function wholeNumber(name: string, given: string, most: number): number {
  const value = Number(given);
  if (Number.isInteger(value) && value >= 1 && value <= most) return value;
  throw badInput(name, given, `a whole number from 1 to ${most}`);
}
