import { BadInput, problemLine } from '../../record/problems.ts';
import { IntegrationFailure, type Scenario, type Simulation, simulate, toCsv } from '../../remodeling/index.ts';

/** What a command needs of the world. */
export interface SimulateIo {
  out(text: string): void;
  error(text: string): void;
  /** The text of a file; `-` is standard input. */
  read(path: string): Promise<string>;
}

const usage = 'usage: bonewise simulate SCENARIO.json [--csv | --json]   (SCENARIO.json may be - for standard input)\n';

/**
 * `bonewise simulate SCENARIO.json [--csv | --json]`: runs a scenario on a bone model.
 * @returns the exit code: 0 done, 2 the scenario is at fault, 1 we are
 */
export async function simulateCommand(argv: string[], io: SimulateIo): Promise<number> {
  const options = argv.filter((arg) => arg.startsWith('--'));
  const files = argv.filter((arg) => !arg.startsWith('--'));
  if (options.includes('--help')) {
    io.out(usage);
    return 0;
  }
  const unknown = options.find((option) => option !== '--csv' && option !== '--json');
  if (unknown || files.length !== 1) {
    io.error(unknown ? `${unknown}: no such option; accepted: --csv, --json\n${usage}` : usage);
    return 2;
  }
  try {
    const result = simulate((await readScenarioFile(files[0]!, io)) as Scenario);
    for (const note of result.notes) io.error(`${note}\n`);
    if (options.includes('--csv')) io.out(toCsv(result));
    else io.out(options.includes('--json') ? `${JSON.stringify(toJson(result))}\n` : summary(result));
    return 0;
  } catch (error) {
    if (error instanceof BadInput) {
      for (const problem of error.problems) io.error(`${problemLine(problem)}\n`);
      return 2;
    }
    if (error instanceof IntegrationFailure) {
      io.error(`The model has no finite course with this scenario: ${error.message}. State there:\n`);
      io.error(`${JSON.stringify(error.state)}\n`);
      return 2;
    }
    throw error;
  }
}

async function readScenarioFile(path: string, io: SimulateIo): Promise<unknown> {
  let text: string;
  try {
    text = await io.read(path);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new BadInput([{ path: '', given: path, accepted: `a file that can be read (${reason})` }]);
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new BadInput([{ path: '', given: path, accepted: `JSON (${(error as Error).message})` }]);
  }
}

/** Plain arrays instead of typed ones, for JSON. */
const toJson = (result: Simulation): object => ({
  ...result,
  phases: result.phases.map(({ phase, t_d, values }) => ({
    phase,
    t_d: Array.from(t_d),
    values: Object.fromEntries(result.columns.map((column, c) => [column, Array.from(values[c]!)])),
  })),
});

const COLUMNS_SHOWN = 6;
const ROWS_SHOWN = 24;

/** A table that fits a terminal: the first columns, rows spread over each phase. */
function summary(result: Simulation): string {
  const columns = result.columns.slice(0, COLUMNS_SHOWN);
  const lines = [`${result.model}, rtol ${result.solver.rtol}, ${result.solver.steps} steps`, ''];
  for (const { phase, t_d, values } of result.phases) {
    if (t_d.length === 0) continue;
    const step = Math.max(1, Math.ceil((t_d.length - 1) / (ROWS_SHOWN - 1)));
    lines.push(`phase ${phase}`, ['days', ...columns].map((head) => head.padStart(12)).join(''));
    t_d.forEach((time, row) => {
      if (row % step !== 0 && row !== t_d.length - 1) return;
      const cells = [time, ...columns.map((_, c) => values[c]![row]!)];
      lines.push(cells.map((cell) => String(Number(cell.toPrecision(6))).padStart(12)).join(''));
    });
    lines.push('');
  }
  if (result.columns.length > columns.length)
    lines.push(`${result.columns.length - columns.length} more columns and every row with --csv or --json.`);
  return `${lines.join('\n')}\n`;
}
