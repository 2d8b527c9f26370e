import { badInput } from '../../record/problems.ts';
import { loadModel, type Model, type ModelName } from '../models.ts';
import { bestEngine, type Engine, kernelFor, method } from '../solver/engine.ts';
import { compileScenario } from './compile.ts';
import { runScenario, type Start } from './run.ts';
import { readScenario, type Scenario } from './scenario.ts';

/** A state to start from, by symbol, at a time of the model's own clock (hours; the programme of menopause reads it). */
export interface SavedState {
  time_h: number;
  state: Record<string, number>;
}

export interface SimulateOptions {
  /** Default: WebAssembly where there is one. */
  engine?: Engine;
  /** Start here rather than at the reference baseline; all states must be given. */
  start?: SavedState;
  /** Most solver steps before the run is given up. */
  stepLimit?: number;
}

/** Rows of one phase: `values[column][row]`, at `t_d` days from the start of the phase. */
export interface PhaseRows {
  phase: number;
  t_d: Float64Array;
  values: Float64Array[];
}

export interface Simulation {
  model: ModelName;
  columns: string[];
  phases: PhaseRows[];
  /** The state at the end, from which a further run can start. */
  final: SavedState;
  /** What the reader of the result should know, as doses that fell outside their phase. */
  notes: string[];
  solver: { method: string; engine: Engine; rtol: number; steps: number; refused: number; turned: number };
}

/**
 * Runs a scenario on one of the bone models. Units are those of the model document: hours, mmol, pmol, pM.
 *
 *     simulate({ model: 'reference', columns: ['BMDls'],
 *       phases: [{ duration: { value: 5, unit: 'a' }, set: { E2: 0.1 }, output: { every: { value: 1, unit: 'mo' } } }] })
 *
 * What comes from outside may be passed as it is, cast: it is checked here in any case.
 *
 * @throws BadInput naming each mistake with its path
 * @throws IntegrationFailure with time and state, where the model has no finite course
 */
export function simulate(scenario: Scenario, options: SimulateOptions = {}): Simulation {
  const read = readScenario(scenario);
  const model = loadModel(read.model);
  const compiled = compileScenario(model, read);
  const engine = options.engine ?? bestEngine();
  const start = options.start && readStart(model, options.start);
  const { people, stats } = runScenario(compiled, kernelFor(model, engine, 1), method, [[]], {
    ...(start && { start }),
    ...(options.stepLimit !== undefined && { stepLimit: options.stepLimit }),
  });
  const [person] = people;
  return {
    model: model.name,
    columns: compiled.columns.list.map((column) => column.name),
    phases: compiled.phases.map(({ outputs_h }, phase) => ({
      phase,
      t_d: outputs_h.map((time) => time / 24),
      values: person!.phases[phase]!,
    })),
    final: {
      time_h: person!.final.time_h,
      state: Object.fromEntries(model.system.stateNames.map((name, i) => [name, person!.final.state[i]!])),
    },
    notes: compiled.notes,
    solver: { method: method.name, engine, rtol: compiled.rtol, ...stats },
  };
}

function readStart(model: Model, { time_h, state }: SavedState): Start {
  if (!Number.isFinite(time_h)) throw badInput('start.time_h', time_h, 'a number of hours');
  const values = model.system.stateNames.map((name, i) => {
    const value = state[name];
    const sound =
      value !== undefined &&
      Number.isFinite(value) &&
      (!model.positive.includes(i) || value > 0) &&
      (!model.mayBeZero.includes(i) || value >= 0);
    if (!sound) throw badInput(`start.state.${name}`, value, 'a value the state may have; all states must be given');
    return value;
  });
  return { time_h, state: values };
}
