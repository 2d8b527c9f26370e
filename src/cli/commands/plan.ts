import { statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { assess, factsFor } from '../../assessment/index.ts';
import { shoppingText } from '../../meals/index.ts';
import { loadFoodTable } from '../../nutrition/composition/node/load.ts';
import { plan, shoppingOf, trainingYear } from '../../plan/index.ts';
import { mealsCalendar } from '../../plan/mealsCalendar.ts';
import { badInput } from '../../record/index.ts';
import { defaultFolder } from '../../store/folder.ts';
import type { Io } from '../io.ts';
import { wholeNumber } from '../numbers.ts';
import { readAsOf, readRecordFile, writeWhole } from '../record-file.ts';
import { renderPlan } from '../render/plan.ts';
import { redFlagsOf, renderRedFlags } from '../render/red-flags.ts';
import { renderYear } from '../render/year.ts';

const LARGEST_SEED = 2 ** 31 - 1;
/** A calendar goes to other programs; it is no record. */
const PLAIN_FILE = 0o644;

interface PlanCommandOptions {
  asOf?: string;
  days: string;
  seed?: string;
  json?: boolean;
  programme?: boolean;
  ics?: string;
  shopping?: boolean;
}

/** `bonewise plan RECORD.json`. @throws BadInput */
export async function planCommand(file: string, options: PlanCommandOptions, io: Io): Promise<string> {
  const days = wholeNumber('--days', options.days, 7);
  const seed = options.seed === undefined ? undefined : wholeNumber('--seed', options.seed, LARGEST_SEED);
  if (options.ics !== undefined) checkPlace('--ics', options.ics);
  const record = await readRecordFile(file, io);
  const asOf = readAsOf(options.asOf, record);
  const foods = loadFoodTable(defaultFolder());
  const flags = renderRedFlags(redFlagsOf(record, asOf), io);
  const first = (text: string): string => (flags === '' ? text : `${flags}\n\n${text}`);
  if (options.programme) {
    const year = trainingYear(factsFor(record, asOf, { foods }), assess(record, asOf, { foods }), asOf);
    return options.json ? `${JSON.stringify(year, null, 2)}\n` : first(renderYear(year, record, io));
  }
  const made = await plan(record, asOf, { foods, days, seed });
  if (options.ics !== undefined && made.meals.infeasible) {
    io.err(`No calendar: ${made.meals.infeasible.text}\n`);
  } else if (options.ics !== undefined) {
    const calendar = mealsCalendar(made.meals, record.preferences.at(-1)?.mealTimes);
    writeWhole(options.ics, calendar, PLAIN_FILE);
    io.err(`Meals of ${made.meals.days.length} days written to ${options.ics}\n`);
  }
  if (options.shopping) {
    const list = shoppingOf(made, record);
    return options.json ? `${JSON.stringify(list, null, 2)}\n` : first(`${shoppingText(list)}\n`);
  }
  return options.json ? `${JSON.stringify(made, null, 2)}\n` : first(renderPlan(made, record, io));
}

/** Said before anything is worked out: a file can be written there. @throws BadInput */
function checkPlace(name: string, path: string): void {
  const isFolder = (at: string): boolean => statSync(at, { throwIfNoEntry: false })?.isDirectory() ?? false;
  if (isFolder(path) || !isFolder(dirname(resolve(path))))
    throw badInput(name, path, 'a file in a folder that is there');
}
