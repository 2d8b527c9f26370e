import { assess } from '../../assessment/index.ts';
import { loadFoodTable } from '../../nutrition/composition/node/load.ts';
import {
  armHeldBack,
  type Barred,
  barredFrom,
  barredOf,
  finish,
  heldBack,
  knownIntake,
  type NoProjection,
  prepare,
  runPrepared,
  type WhatIfName,
  whatIfNames,
} from '../../projection/index.ts';
import { badInput } from '../../record/index.ts';
import { type Arm, readArm } from '../../remodeling/index.ts';
import { defaultFolder } from '../../store/folder.ts';
import { type Io, readInput } from '../io.ts';
import { readJson } from '../json-file.ts';
import { wholeNumber } from '../numbers.ts';
import { readAsOf, readRecordFile } from '../record-file.ts';
import { type HeldBack, projectionCsv, renderProjection } from '../render/project.ts';
import { renderRedFlags } from '../render/red-flags.ts';

interface ProjectCommandOptions {
  asOf?: string;
  years?: string;
  whatIf?: string[];
  twins?: string;
  seed?: string;
  json?: boolean;
  csv?: boolean;
}

interface Asked {
  whatIfs: WhatIfName[];
  files: Arm[];
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
  const assessment = assess(record, asOf, { foods: loadFoodTable(defaultFolder()) });
  const flags = renderRedFlags(assessment.findings, io);
  const first = (text: string): string => (flags === '' ? text : `${flags}\n\n${text}`);
  // Screens come before anything is worked out.
  const barred = barredOf(assessment);
  const whole = barredFrom(barred, 'projection');
  const { whatIfs, files, held } = screened(barred, asked);
  const prepared = prepare(record, asOf, { years, twins, seed, intake: knownIntake(assessment), whatIfs, files });
  const told = (no: NoProjection): string => (options.json ? json(no) : first(refusal(no)));
  if ('refused' in prepared) return told(prepared);
  if (whole) return told({ refused: whole.says, rule: whole.rule });
  const result = finish(prepared, runPrepared(prepared, 0, twins));
  if (options.csv) {
    for (const { name, says, rule } of held) io.err(`${name} is not worked out: ${says} (${rule})\n`);
    return projectionCsv(result);
  }
  return options.json ? json({ ...result, heldBack: held }) : first(renderProjection(result, held, io));
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** What was asked for, without what a screen holds back; that with its reason. */
function screened(barred: readonly Barred[], asked: Asked): Asked & { held: HeldBack[] } {
  const held: HeldBack[] = [];
  const offered = (name: string, reason: Barred | undefined): boolean => {
    if (reason) held.push({ name, says: reason.says, rule: reason.rule });
    return !reason;
  };
  const whatIfs = asked.whatIfs.filter((name) => offered(name, heldBack(barred, name)));
  const files = asked.files.filter((arm) => offered(arm.name, armHeldBack(barred, arm)));
  return { whatIfs, files, held };
}

/** Named what-ifs and files in the order given; a file holds what a trial's arm does, in months from today. */
async function readWhatIfs(given: string[], io: Io): Promise<Asked> {
  const whatIfs: WhatIfName[] = [];
  const files: Arm[] = [];
  for (const one of given) {
    const name = whatIfNames.find((known) => known === one);
    if (name) whatIfs.push(name);
    else if (/[./\\]/.test(one) || one === '-') files.push(readArm(readJson(await readInput(one, io), one)));
    else throw badInput('--what-if', one, `${whatIfNames.join(', ')}, or a JSON file`);
  }
  return { whatIfs, files };
}

function refusal(result: NoProjection): string {
  const need = result.need ? ` Needed: ${result.need}.` : '';
  const rule = result.rule ? ` (${result.rule})` : '';
  return `No projection. ${result.refused}${need}${rule}\n`;
}
