import { assess } from '../../assessment/index.ts';
import { loadFoodTable } from '../../nutrition/composition/node/load.ts';
import {
  knownIntake,
  type NoProjection,
  type ProjectOptions,
  project,
  type WhatIfName,
  whatIfNames,
} from '../../projection/index.ts';
import { badInput } from '../../record/index.ts';
import { readArm } from '../../remodeling/index.ts';
import { defaultFolder } from '../../store/folder.ts';
import { type Io, readInput } from '../io.ts';
import { readJson } from '../json-file.ts';
import { wholeNumber } from '../numbers.ts';
import { readAsOf, readRecordFile } from '../record-file.ts';
import { projectionCsv, renderProjection } from '../render/project.ts';

interface ProjectCommandOptions {
  asOf?: string;
  years?: string;
  whatIf?: string[];
  twins?: string;
  seed?: string;
  json?: boolean;
  csv?: boolean;
}

const MOST_YEARS = 10;
const FEWEST_TWINS = 50;
const MOST_TWINS = 20_000;
const LARGEST_SEED = 1_000_000;

/** `bonewise project RECORD.json`. @throws BadInput */
export async function projectCommand(file: string, options: ProjectCommandOptions, io: Io): Promise<string> {
  const years = wholeNumber('--years', options.years ?? '5', MOST_YEARS);
  const twins = wholeNumber('--twins', options.twins ?? '1000', MOST_TWINS, FEWEST_TWINS);
  const seed = wholeNumber('--seed', options.seed ?? '1', LARGEST_SEED);
  const record = await readRecordFile(file, io);
  const asOf = readAsOf(options.asOf, record);
  const asked = await readWhatIfs(options.whatIf ?? [], io);
  const intake = knownIntake(assess(record, asOf, { foods: loadFoodTable(defaultFolder()) }));
  const result = project(record, asOf, { years, twins, seed, intake, ...asked });
  if ('refused' in result) return refusal(result, options);
  if (options.csv) return projectionCsv(result);
  return options.json ? `${JSON.stringify(result, null, 2)}\n` : renderProjection(result, io);
}

/** Named what-ifs and files in the order given; a file holds what a trial's arm does, in months from today. */
async function readWhatIfs(given: string[], io: Io): Promise<Pick<ProjectOptions, 'whatIfs' | 'files'>> {
  const whatIfs: WhatIfName[] = [];
  const files: NonNullable<ProjectOptions['files']> = [];
  for (const one of given) {
    const name = whatIfNames.find((known) => known === one);
    if (name) whatIfs.push(name);
    else if (/[./\\]/.test(one) || one === '-') files.push(readArm(readJson(await readInput(one, io), one)));
    else throw badInput('--what-if', one, `${whatIfNames.join(', ')}, or a JSON file`);
  }
  return { whatIfs, files };
}

function refusal(result: NoProjection, { json }: ProjectCommandOptions): string {
  if (json) return `${JSON.stringify(result, null, 2)}\n`;
  const need = result.need ? ` Needed: ${result.need}.` : '';
  const rule = result.rule ? ` (${result.rule})` : '';
  return `No projection. ${result.refused}${need}${rule}\n`;
}
