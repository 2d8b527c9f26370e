import { badInput, type Problem } from '../../record/problems.ts';
import { loadModel, type Model, type ModelName } from '../models.ts';
import { bestEngine, type Engine, kernelFor, method } from '../solver/engine.ts';
import { IntegrationFailure } from '../solver/integrate.ts';
import { admissibility, parameterProblem } from './admissible.ts';
import { type CompiledScenario, compileScenario } from './compile.ts';
import { type Person, type PersonRun, runScenario } from './run.ts';
import { readScenario, type Scenario } from './scenario.ts';

/** One virtual person's run, or why there is none. */
export type PersonResult =
  /** `phases[phase][column][row]`. */
  { phases: Float64Array[][] } | { refused: Problem[] };

export interface Population {
  model: ModelName;
  columns: string[];
  /** Output times of each phase, in days from its start. */
  t_d: Float64Array[];
  people: PersonResult[];
}

/**
 * Runs one scenario for many people who differ in parameters (by symbol, under those the scenario itself sets). In
 * WebAssembly two go abreast. One bad set of parameters refuses that person, not the rest.
 * @throws BadInput where the scenario, or the symbol of a parameter, is wrong
 */
export function simulatePopulation(
  scenario: Scenario,
  people: Record<string, number>[],
  options: { engine?: Engine } = {},
): Population {
  const read = readScenario(scenario);
  const model = loadModel(read.model);
  const compiled = compileScenario(model, read);
  const engine = options.engine ?? bestEngine();
  const results: PersonResult[] = people.map(() => ({ refused: [] }));
  const ready: { index: number; person: Person }[] = [];
  people.forEach((parameters, index) => {
    const person = readPerson(model, parameters, index);
    const refused = refusals(compiled, person, `people[${index}]`, Object.keys(parameters));
    if (refused.length > 0) results[index] = { refused };
    else ready.push({ index, person });
  });

  const abreast = engine === 'wasm' ? 2 : 1;
  for (let i = 0; i < ready.length; i += abreast) {
    const group = ready.slice(i, i + abreast);
    const runs = runTogether(
      compiled,
      engine,
      group.map(({ person }) => person),
    );
    runs.forEach((run, k) => {
      results[group[k]!.index] = 'refused' in run ? run : { phases: run.phases };
    });
  }
  return {
    model: model.name,
    columns: compiled.columns.list.map((column) => column.name),
    t_d: compiled.phases.map(({ outputs_h }) => outputs_h.map((time) => time / 24)),
    people: results,
  };
}

function readPerson(model: Model, parameters: Record<string, number>, index: number): Person {
  return Object.entries(parameters).map(([symbol, value]) => {
    const place = model.parameterIndex.get(symbol);
    if (place === undefined) throw badInput(`people[${index}].${symbol}`, value, `a parameter of ${model.name}`);
    return [place, value];
  });
}

function refusals(compiled: CompiledScenario, person: Person, path: string, symbols: string[]): Problem[] {
  const { model } = compiled;
  for (const [i, [, value]] of person.entries()) {
    const accepted = Number.isFinite(value) ? parameterProblem(symbols[i]!, value) : 'a finite number';
    if (accepted) return [{ path: `${path}.${symbols[i]}`, given: String(value), accepted }];
  }
  const parameters = new Float64Array(model.system.parameterDefaults.length);
  for (const phase of compiled.phases) {
    parameters.set(model.system.parameterDefaults);
    for (const [place, value] of [...person, ...phase.parameters]) parameters[place] = value;
    const problems = admissibility(model, parameters, path, symbols);
    if (problems.length > 0) return problems;
  }
  return [];
}

/** Runs one or two people; where two together fail, each alone, so that only the one at fault is refused. */
function runTogether(
  compiled: CompiledScenario,
  engine: Engine,
  people: Person[],
): (PersonRun | { refused: Problem[] })[] {
  const kernel = kernelFor(compiled.model, engine, people.length === 2 ? 2 : 1);
  try {
    return runScenario(compiled, kernel, method, people).people;
  } catch (error) {
    if (!(error instanceof IntegrationFailure)) throw error;
    if (people.length === 2) return people.flatMap((person) => runTogether(compiled, engine, [person]));
    return [
      {
        refused: [
          { path: '', given: 'these parameters', accepted: `parameters with a finite course (${error.message})` },
        ],
      },
    ];
  }
}
