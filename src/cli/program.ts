import { Command, CommanderError } from 'commander';
import { BadInput, problemLine } from '../record/problems.ts';
import type { LogOptions } from './commands/log-words.ts';
import { type Io, UsageFault } from './io.ts';
import { version } from './root.ts';

/** Exit codes: 0 fine, 2 the input or the call is at fault, 1 we are. */
const FINE = 0;
const OUR_FAULT = 1;
const BAD_INPUT = 2;

/**
 * Runs one command line. A command's code is loaded when it is called, so that none waits for what another needs.
 * @returns the exit code
 */
export async function runCli(argv: string[], io: Io): Promise<number> {
  let code = FINE;
  const program = describe(io, (given) => {
    code = given;
  });
  try {
    await program.parseAsync(argv, { from: 'user' });
    return code;
  } catch (error) {
    return explain(error, io);
  }
}

function explain(error: unknown, io: Io): number {
  if (error instanceof BadInput) {
    for (const problem of error.problems) io.err(`${problemLine(problem)}\n`);
    return BAD_INPUT;
  }
  // commander has said what is wrong, or shown the help that was asked for.
  if (error instanceof CommanderError) return error.exitCode === 0 ? FINE : BAD_INPUT;
  if (error instanceof UsageFault) {
    io.err(`${error.message}\n`);
    return BAD_INPUT;
  }
  io.err(`bonewise: ${error instanceof Error ? error.message : String(error)}\n`);
  if (process.env.DEBUG && error instanceof Error) io.err(`${error.stack}\n`);
  return OUR_FAULT;
}

interface DataOption {
  data?: string;
}

const collect = (value: string, before: string[]): string[] => [...before, value];

const whatIfHelp = `
What-ifs: goes-on, stops-as-planned, calcium-and-vitamin-d, loading-programme, food-and-loading,
risedronate, zoledronate, denosumab, denosumab-stopped; or a JSON file such as
  { "name": "mine", "calciumMgPerDay": 1200, "loading": "resistance-and-impact",
    "drugs": [{ "drug": "risedronate", "dose": "35 mg", "every": "1 wk", "from": 6 }] }
with months counted from today.`;

function describe(io: Io, exitWith: (code: number) => void): Command {
  const program = new Command('bonewise')
    .description('Where your bones stand on an aromatase inhibitor, what to do this week, and on what basis.')
    .version(version)
    .exitOverride()
    .configureOutput({ writeOut: io.out, writeErr: io.err, getOutHelpWidth: () => io.width })
    .showHelpAfterError('(bonewise --help shows what there is)');
  const folderOf = async ({ data }: DataOption): Promise<string> =>
    data ?? (await import('../store/folder.ts')).defaultFolder();

  program
    .command('assess')
    .description('what the facts of a record mean on a day')
    .argument('<record>', 'a record file, or - for standard input')
    .option('--as-of <day>', 'the day to answer for (default: today)')
    .option('--explain <rule>', 'each condition of a rule with the value in the record, also where it did not fire')
    .option('--matrix', 'the Skeletal Support Matrix: food against what bone needs')
    .option('--json', 'for machines')
    .action(async (file: string, options: { asOf?: string; json?: boolean; matrix?: boolean; explain?: string }) => {
      const { assessCommand } = await import('./commands/assess.ts');
      io.out(await assessCommand(file, options, io));
    });

  program
    .command('plan')
    .description('what to do this week: meals, supplements, exercise, what is due, what to ask')
    .argument('<record>', 'a record file, or - for standard input')
    .option('--as-of <day>', 'the first day of the week (default: today)')
    .option('--days <n>', 'how many days to show, 1 to 7', '7')
    .option('--seed <n>', 'another number gives another week, as good (default: the kept week, or 1)')
    .option('--shopping', 'instead: what to buy for the meals, by aisle')
    .option('--ics <file>', 'also write the meals to this calendar file')
    .option('--programme', 'instead: twelve months of exercise, week by week')
    .option('--json', 'for machines')
    .action(async (file: string, options) => {
      const { planCommand } = await import('./commands/plan.ts');
      io.out(await planCommand(file, options, io));
    });

  const foods = program.command('foods').description('what foods are made of');
  foods
    .command('search')
    .description('find foods by name, best first')
    .argument('<text...>')
    .option('--limit <n>', 'at most so many', '20')
    .option('--json', 'for machines')
    .action(async (text: string[], { limit, json }: { limit: string; json?: boolean }) => {
      const { foodsSearch } = await import('./commands/foods.ts');
      io.out(`${asUsage(() => foodsSearch(text.join(' '), { limit: Number(limit), ...(json ? { json } : {}) }))}\n`);
    });
  foods
    .command('show')
    .description('everything known of a food, with the source of each figure')
    .argument('<id>', 'like sr28:15088 or 15088')
    .option('--json', 'for machines')
    .action(async (id: string, { json }: { json?: boolean }) => {
      const { foodsShow } = await import('./commands/foods.ts');
      io.out(`${asUsage(() => foodsShow(id, json ? { json } : {}))}\n`);
    });

  foods
    .command('import')
    .description('take in a csv download of USDA FoodData Central (Foundation, SR Legacy, FNDDS)')
    .argument('<file>', 'the zip, or the folder it was unpacked to')
    .option('--data <folder>', 'the data folder (default: BONEWISE_DATA, or where this system keeps data of programs)')
    .option('--json', 'for machines')
    .action(async (file: string, options: DataOption & { json?: boolean }) => {
      const { foodsImport } = await import('./commands/foods.ts');
      io.out(await foodsImport(file, { folder: await folderOf(options), ...(options.json ? { json: true } : {}) }, io));
    });

  program
    .command('log')
    .description('add a fact to a record file')
    .argument('<record>', 'the record file, which is replaced by one with the fact in it')
    .argument('<kind>', 'food, lab, scan, session, symptom, weight, or fact')
    .argument('[words...]', 'what, as the examples show')
    .option('--date <day>', 'the day it is of (default: today)')
    .option('--note <text>', 'anything to remember with it')
    .option('--json <file>', 'scan, fact: the entry as JSON; - for standard input')
    .option('--meal <meal>', 'food: breakfast, lunch, dinner or snack', 'snack')
    .option('--grams <n>', 'food: weight eaten')
    .option('--measure <label>', 'food: a household measure instead of grams')
    .option('--count <n>', 'food: how many of the measure', '1')
    .option('--time <hh:mm>', 'food: the time')
    .option('--method <name>', 'lab: LC-MS/MS, immunoassay ...')
    .option('--fasting', 'lab: taken fasting')
    .option('--severity <0-10>', 'symptom: how bad')
    .option('--site <where>', 'symptom: where')
    .option('--minutes <n>', 'session: how long')
    .option('--modality <name>', 'session: resistance, impact, balance, aerobic ...')
    .option('--sets <n>', 'session: sets')
    .option('--reps <n>', 'session: repetitions of a set')
    .option('--load <kg>', 'session: load in kilograms')
    .option('--rpe <6-20>', 'session: how hard, on the Borg scale')
    .option('--jumps <n>', 'session: landings or blows')
    .option('--pain-before <0-10>', 'session: pain before')
    .option('--pain-next-morning <0-10>', 'session: worst pain the morning after')
    .option('--file <file>', 'session: a FIT, TCX or GPX file of a watch or app')
    .addHelpText('after', () => logExamples)
    .action(async (file: string, kind: string, words: string[], options: LogOptions) => {
      const [{ logCommand }, { loggedOf }] = await Promise.all([
        import('./commands/log.ts'),
        import('./commands/log-words.ts'),
      ]);
      await logCommand(file, await loggedOf(kind, words, options, io), io);
    });

  program
    .command('schema')
    .description('the JSON Schema of a file that people write')
    .argument('<name>', 'record, scenario or trial')
    .action(async (name: string) => {
      const { schemaCommand } = await import('./commands/schema.ts');
      io.out(await schemaCommand(name));
    });

  program
    .command('rules')
    .description('every rule, or one in full with its sources')
    .argument('[id]', 'like AIBL-1')
    .option('--json', 'for machines')
    .action(async (id: string | undefined, { json = false }: { json?: boolean }) => {
      const { rulesCommand } = await import('./commands/rules.ts');
      io.out(rulesCommand(id, { json }, io));
    });

  program
    .command('simulate')
    .description('run a scenario on the bone model')
    .argument('<scenario>', 'a scenario file, or - for standard input')
    .option('--csv', 'every row, for a spreadsheet')
    .option('--json', 'for machines')
    .action(async (file: string, { csv, json }: { csv?: boolean; json?: boolean }) => {
      const [{ simulateCommand }, { readInput }] = await Promise.all([
        import('./commands/simulate.ts'),
        import('./io.ts'),
      ]);
      const argv = [file, ...(csv ? ['--csv'] : []), ...(json ? ['--json'] : [])];
      exitWith(await simulateCommand(argv, { out: io.out, error: io.err, read: (path) => readInput(path, io) }));
    });

  program
    .command('project')
    .description('what may follow: bone density over the next years, held against the own scans, and what-ifs')
    .argument('<record>', 'a record file, or - for standard input')
    .option('--as-of <day>', 'the day to look ahead from (default: today)')
    .option('--years <n>', 'how far, 1 to 10 (default: 5)')
    .option('--what-if <name|file>', 'another course beside the present one; may be given again', collect, [])
    .option('--twins <n>', 'how many model twins (default: 1000)')
    .option('--seed <n>', 'another number, other twins (default: 1)')
    .option('--csv', 'every point, for a spreadsheet')
    .option('--json', 'for machines')
    .addHelpText('after', () => whatIfHelp)
    .action(async (file: string, options) => {
      const { projectCommand } = await import('./commands/project.ts');
      io.out(await projectCommand(file, options, io));
    });

  program
    .command('trial')
    .description('what the Bonewise model predicts for the arms of a trial')
    .argument('<trial>', 'a trial file, or - for standard input')
    .option('--patients <n>', 'persons drawn for each arm (default: 300)')
    .option('--seed <n>', 'another number, other persons (default: 1)')
    .option('--workers <n>', 'threads (default: what the machine has, for many persons)')
    .option('--json', 'for machines')
    .action(async (file: string, options) => {
      const { trialCommand } = await import('./commands/trial.ts');
      io.out(await trialCommand(file, options, io));
    });

  const dataHelp = 'the data folder (default: BONEWISE_DATA, or where this system keeps data of programs)';
  program
    .command('serve')
    .description('serve the page and the API on this machine')
    .option('--port <n>', 'exactly this port (default: 4173 or the next that is free)')
    .option('--data <folder>', dataHelp)
    .action(async (options: DataOption & { port?: string }) => {
      const { serveCommand } = await import('./commands/serve.ts');
      await serveCommand({ port: options.port, folder: await folderOf(options) }, io);
    });
  program
    .command('backup')
    .description('write everything of a data folder to one file')
    .argument('<file>', 'a file, or - for standard output')
    .option('--data <folder>', dataHelp)
    .action(async (file: string, options: DataOption) => {
      const { backupCommand } = await import('./commands/backup.ts');
      await backupCommand(file, await folderOf(options), io);
    });
  program
    .command('restore')
    .description('make a data folder what a backup says; what was there is kept beside it')
    .argument('<file>', 'a backup, or - for standard input')
    .option('--data <folder>', dataHelp)
    .action(async (file: string, options: DataOption) => {
      const { restoreCommand } = await import('./commands/backup.ts');
      await restoreCommand(file, await folderOf(options), io);
    });
  program
    .command('doctor')
    .description('look at everything that Bonewise needs here')
    .option('--data <folder>', dataHelp)
    .option('--json', 'for machines')
    .action(async (options: DataOption & { json?: boolean }) => {
      const { doctorCommand } = await import('./commands/doctor.ts');
      const well = await doctorCommand({ folder: await folderOf(options), json: options.json ?? false }, io);
      exitWith(well ? FINE : OUR_FAULT);
    });
  return program;
}

/** The food commands speak of what was typed in plain errors. */
function asUsage<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw error instanceof Error && / got .*accepted/.test(error.message) ? new UsageFault(error.message) : error;
  }
}

const logExamples = `
Examples:
  bonewise log me.json food "greek yogurt" --grams 170 --meal breakfast
  bonewise log me.json food sr28:15088 --measure can --meal lunch
  bonewise log me.json lab 25-oh-d 28 ng/mL --date 2026-10-02
  bonewise log me.json weight 64.5 kg
  bonewise log me.json symptom joint-pain --severity 4 --site hands
  bonewise log me.json session walking --minutes 30 --modality aerobic
  bonewise log me.json session E15 --jumps 30 --pain-before 1
  bonewise log me.json session --file walk.fit
  bonewise log me.json scan --json scan.json
  bonewise log me.json fact medicines --json -`;
