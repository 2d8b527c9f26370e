import type { Model } from '../models.ts';
import { between } from '../solver/dense.ts';
import { advance, type Integration } from '../solver/integrate.ts';
import type { StepKernel } from '../solver/kernel.ts';
import type { Tableau } from '../solver/rodas.ts';
import { baselineOf } from './columns.ts';
import { type CompiledPhase, type CompiledScenario, SAME_MOMENT_H } from './compile.ts';

/** What sets one person apart: values of parameters, under those that the scenario's phases set. */
export type Person = [parameterIndex: number, value: number][];

/** Where to start instead of at the baseline: the model's time, and all states by index. */
export interface Start {
  time_h: number;
  state: ArrayLike<number>;
}

export interface RunOptions {
  /** Most steps in the whole run. */
  stepLimit?: number;
  start?: Start;
}

/** One person's run: for each phase, each column's values at the output times. */
export interface PersonRun {
  phases: Float64Array[][];
  final: Start;
}

export interface RunStats {
  steps: number;
  refused: number;
  /** Times that a jump of the right-hand side turned on or off. */
  turned: number;
}

// A day of teriparatide takes some 30 steps: room for a lifetime of them.
const STEP_LIMIT = 3_000_000;

/**
 * Runs a compiled scenario for as many people as the kernel has lanes.
 * @throws IntegrationFailure with time and state
 */
export function runScenario(
  scenario: CompiledScenario,
  kernel: StepKernel,
  tableau: Tableau,
  people: Person[],
  options: RunOptions = {},
): { people: PersonRun[]; stats: RunStats } {
  const { model } = scenario;
  const run: Integration = {
    stateNames: model.system.stateNames,
    kernel,
    tableau,
    rtol: scenario.rtol,
    jumps: model.system.jumps.map((jump) => ({ state: jump.state, thresholds: new Float64Array(kernel.lanes) })),
    mayBeZero: model.mayBeZero,
    positive: model.positive,
    steps: 0,
    refused: 0,
    turned: 0,
    stepLimit: options.stepLimit ?? STEP_LIMIT,
  };
  for (let i = 0; i < kernel.stateCount; i++)
    for (let lane = 0; lane < kernel.lanes; lane++) kernel.floors[i * kernel.lanes + lane] = model.floors[i]!;

  const runs = people.map(() => ({ phases: [] as Float64Array[][] }));
  const parameters = people.map(() => Float64Array.from(model.system.parameterDefaults));
  const perUnit: number[][] = [];
  let time_h = options.start?.time_h ?? 0;
  scenario.phases.forEach((phase, i) => {
    people.forEach((person, lane) => {
      parameters[lane]!.set(model.system.parameterDefaults);
      for (const [index, value] of person) parameters[lane]![index] = value;
      for (const [index, value] of phase.parameters) parameters[lane]![index] = value;
      const values = model.statics.run({ parameters: parameters[lane]! });
      perUnit[lane] = enter(model, run, values, lane);
      if (i > 0) return;
      const saved = options.start?.state;
      for (let s = 0; s < kernel.stateCount; s++)
        kernel.y[s * kernel.lanes + lane] = saved ? saved[s]! : values[model.system.initial[s]!.id]!;
    });
    const columns = runPhase(scenario, phase, run, parameters, perUnit, time_h);
    for (const [lane, values] of columns.entries()) runs[lane]!.phases.push(values);
    time_h += phase.duration_h;
  });
  return {
    people: runs.map(({ phases }, lane) => ({
      phases,
      final: {
        time_h,
        state: Float64Array.from({ length: kernel.stateCount }, (_, s) => kernel.y[s * kernel.lanes + lane]!),
      },
    })),
    stats: { steps: run.steps, refused: run.refused, turned: run.turned },
  };
}

/** One phase for all lanes. Returns, by lane, the columns. */
function runPhase(
  scenario: CompiledScenario,
  phase: CompiledPhase,
  run: Integration,
  parameters: Float64Array[],
  perUnit: number[][],
  start_h: number,
): Float64Array[][] {
  const { kernel } = run;
  const { lanes } = kernel;
  for (const [state, value] of phase.set)
    for (let lane = 0; lane < lanes; lane++) kernel.y[state * lanes + lane] = value;
  for (const [state, factor] of phase.multiply)
    for (let lane = 0; lane < lanes; lane++) kernel.y[state * lanes + lane]! *= factor;
  run.jumps.forEach(({ state, thresholds }, j) => {
    for (let lane = 0; lane < lanes; lane++)
      kernel.jumps[j * lanes + lane] = kernel.y[state * lanes + lane]! > thresholds[lane]! ? 1 : 0;
  });

  const recorder = new Recorder(scenario, phase, run, parameters, start_h);
  const hints = new Map<number, number>();
  let nextDose = 0;
  let at_h = 0;
  for (;;) {
    let given = -1;
    let hint = 0;
    for (; nextDose < phase.doses.length && phase.doses[nextDose]!.time_h <= at_h + SAME_MOMENT_H; nextDose++) {
      const { dose, amount } = phase.doses[nextDose]!;
      const { into } = scenario.model.system.doses[dose]!;
      for (let lane = 0; lane < lanes; lane++) kernel.y[into * lanes + lane]! += amount * perUnit[lane]![dose]!;
      given = dose;
    }
    recorder.atRest(at_h);
    if (at_h >= phase.duration_h) break;
    const until = Math.min(phase.duration_h, phase.doses[nextDose]?.time_h ?? phase.duration_h);
    // After a dose, the step that served after the last dose of that drug serves again.
    if (given >= 0) hint = hints.get(given) ?? 0;
    const settled = advance(run, start_h + at_h, start_h + until, hint, (from, h) =>
      recorder.within(from - start_h, h, until),
    );
    if (given >= 0) hints.set(given, settled);
    at_h = until;
  }
  return recorder.values;
}

/** Writes the constants of a lane from the static values; returns what one unit of each drug adds to its state. */
function enter(model: Model, run: Integration, values: Float64Array, lane: number): number[] {
  const { constants, lanes } = run.kernel;
  const nodes = model.plan.constants;
  for (let slot = 0; slot < nodes.length; slot++) constants[slot * lanes + lane] = values[nodes[slot]!.id]!;
  model.system.jumps.forEach((jump, j) => {
    run.jumps[j]!.thresholds[lane] = values[jump.threshold.id]!;
  });
  return model.system.doses.map((dose) => values[dose.perUnit.id]!);
}

/** Collects the output of one phase as the solver passes the output times. */
class Recorder {
  /** By lane, by column. */
  readonly values: Float64Array[][];
  private next = 0;
  private readonly divisors: number[][];
  private readonly state: Float64Array;
  private readonly what: {
    scenario: CompiledScenario;
    phase: CompiledPhase;
    run: Integration;
    parameters: Float64Array[];
    start_h: number;
  };

  constructor(
    scenario: CompiledScenario,
    phase: CompiledPhase,
    run: Integration,
    parameters: Float64Array[],
    start_h: number,
  ) {
    this.what = { scenario, phase, run, parameters, start_h };
    const { list } = scenario.columns;
    this.values = parameters.map(() => list.map(() => new Float64Array(phase.outputs_h.length)));
    this.divisors = parameters.map((p) =>
      list.map((column) => (column.relative ? baselineOf(scenario.model, scenario.columns, column, p) : 1)),
    );
    this.state = new Float64Array(run.kernel.stateCount);
  }

  /** Rows due at this very moment, with the state as it stands. */
  atRest(at_h: number): void {
    const { phase, run } = this.what;
    for (; this.next < phase.outputs_h.length && phase.outputs_h[this.next]! <= at_h + SAME_MOMENT_H; this.next++)
      this.row(at_h, (place) => run.kernel.y[place]!);
  }

  /** Rows due within a step, but not those at the end of the stretch: a dose may be due there. */
  within(from_h: number, h: number, until_h: number): void {
    const { phase, run } = this.what;
    for (; this.next < phase.outputs_h.length; this.next++) {
      const time = phase.outputs_h[this.next]!;
      if (time > from_h + h || time > until_h - SAME_MOMENT_H) return;
      const share = Math.min(1, (time - from_h) / h);
      this.row(time, (place) => between(run.kernel, run.tableau, share, place));
    }
  }

  private row(time_h: number, read: (place: number) => number): void {
    const { scenario, run, parameters, start_h } = this.what;
    const { columns, model } = scenario;
    const { lanes } = run.kernel;
    for (let lane = 0; lane < lanes; lane++) {
      for (const i of columns.needed) this.state[i] = read(i * lanes + lane);
      for (const i of model.mayBeZero) if (this.state[i]! < 0) this.state[i] = 0;
      const auxiliaries = columns.auxiliaries?.run({
        parameters: parameters[lane]!,
        state: this.state,
        time: start_h + time_h,
        jumpsOn: run.jumps.map((_, j) => run.kernel.jumps[j * lanes + lane]! > 0),
      });
      columns.list.forEach((column, c) => {
        const value = column.state >= 0 ? this.state[column.state]! : auxiliaries![column.node.id]!;
        this.values[lane]![c]![this.next] = value / this.divisors[lane]![c]!;
      });
    }
  }
}
