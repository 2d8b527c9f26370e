import { loadFoodTable } from '../../nutrition/composition/node/load.ts';
import { plan } from '../../plan/index.ts';
import { badInput } from '../../record/index.ts';
import { defaultFolder } from '../../store/folder.ts';
import type { Io } from '../io.ts';
import { readAsOf, readRecordFile } from '../record-file.ts';
import { renderPlan } from '../render/plan.ts';

const LARGEST_SEED = 2 ** 31 - 1;

/** `bonewise plan RECORD.json`. @throws BadInput */
export async function planCommand(
  file: string,
  options: { asOf?: string; days: string; seed: string; json?: boolean },
  io: Io,
): Promise<string> {
  const days = wholeNumber('--days', options.days, 7);
  const seed = wholeNumber('--seed', options.seed, LARGEST_SEED);
  const record = await readRecordFile(file, io);
  const asOf = readAsOf(options.asOf, record);
  const made = await plan(record, asOf, { foods: loadFoodTable(defaultFolder()), days, seed });
  return options.json ? `${JSON.stringify(made, null, 2)}\n` : renderPlan(made, record, io);
}

function wholeNumber(name: string, given: string, most: number): number {
  const value = Number(given);
  if (Number.isInteger(value) && value >= 1 && value <= most) return value;
  throw badInput(name, given, `a whole number from 1 to ${most}`);
}
