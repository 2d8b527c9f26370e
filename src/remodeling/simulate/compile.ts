import { BadInput, type Problem, shown } from '../../record/problems.ts';
import type { Model } from '../models.ts';
import { admissibility, parameterProblem } from './admissible.ts';
import { type Columns, readColumns } from './columns.ts';
import { hoursPer, limits, type Scenario, type ScenarioDose, type ScenarioPhase } from './scenario.ts';

/** One dose at one moment: `amount` in the drug's own unit. */
interface DoseEvent {
  time_h: number;
  dose: number;
  amount: number;
}

export interface CompiledPhase {
  duration_h: number;
  parameters: [index: number, value: number][];
  set: [state: number, value: number][];
  multiply: [state: number, factor: number][];
  doses: DoseEvent[];
  outputs_h: Float64Array;
}

/** A scenario checked and put into numbers, ready to be run any number of times. */
export interface CompiledScenario {
  model: Model;
  rtol: number;
  phases: CompiledPhase[];
  columns: Columns;
  notes: string[];
}

// Gives about 1e-7 in BMD and 1e-6 in the fastest states, for little more time than less would.
const DEFAULT_RTOL = 1e-6;

// Two moments nearer than this are the same moment (0.4 ms); month grids and half-years meet exactly in binary anyway.
export const SAME_MOMENT_H = 1e-7;

const gramsPer = { g: 1, mg: 1e-3, ug: 1e-6 } as const;

/** Checks a scenario against its model. @throws BadInput naming every mistake with its path. */
export function compileScenario(model: Model, scenario: Scenario): CompiledScenario {
  const problems: Problem[] = [];
  const notes: string[] = [];
  const { columns, problems: columnProblems } = readColumns(model, scenario.columns);
  problems.push(...columnProblems);
  const phases = scenario.phases.map((phase, i) => compilePhase(model, phase, `phases[${i}]`, problems, notes));
  const rows = phases.reduce((sum, phase) => sum + phase.outputs_h.length, 0);
  if (rows > limits.rows)
    problems.push({ path: 'phases', given: `${rows} rows of output`, accepted: `at most ${limits.rows}` });
  const doses = phases.reduce((sum, phase) => sum + phase.doses.length, 0);
  if (doses > limits.doses)
    problems.push({ path: 'phases', given: `${doses} doses`, accepted: `at most ${limits.doses}` });
  if (rows === 0) notes.push('No phase asks for output: there are no rows.');
  if (problems.length > 0) throw new BadInput(problems);
  return { model, rtol: scenario.rtol ?? DEFAULT_RTOL, phases, columns, notes };
}

function compilePhase(
  model: Model,
  phase: ScenarioPhase,
  path: string,
  problems: Problem[],
  notes: string[],
): CompiledPhase {
  const duration_h = hours(phase.duration);
  if (duration_h > limits.years * hoursPer.a)
    problems.push({ path: `${path}.duration`, given: shown(phase.duration), accepted: `at most ${limits.years} a` });
  return {
    duration_h,
    parameters: readParameters(model, phase.parameters ?? {}, `${path}.parameters`, problems),
    set: readStates(model, phase.set ?? {}, `${path}.set`, problems),
    multiply: readFactors(model, phase.multiply ?? {}, `${path}.multiply`, problems),
    doses: (phase.doses ?? [])
      .flatMap((dose, i) => readDose(model, dose, duration_h, `${path}.doses[${i}]`, problems, notes))
      .sort((a, b) => a.time_h - b.time_h),
    outputs_h: readOutputs(phase, duration_h, path, problems),
  };
}

const hours = ({ value, unit }: { value: number; unit: keyof typeof hoursPer }): number => value * hoursPer[unit];

function readParameters(
  model: Model,
  given: Record<string, number>,
  path: string,
  problems: Problem[],
): [number, number][] {
  const { system, parameterIndex } = model;
  const before = problems.length;
  const out: [number, number][] = [];
  const parameters = [...system.parameterDefaults];
  for (const [symbol, value] of Object.entries(given)) {
    const index = parameterIndex.get(symbol);
    const accepted =
      index === undefined
        ? `a parameter of ${model.name}${nearest(symbol, system.parameterNames)}`
        : parameterProblem(symbol, value);
    if (accepted) problems.push({ path: `${path}.${symbol}`, given: shown(value), accepted });
    else {
      out.push([index!, value]);
      parameters[index!] = value;
    }
  }
  if (problems.length === before) problems.push(...admissibility(model, parameters, path, Object.keys(given)));
  return out;
}

function readStates(
  model: Model,
  given: Record<string, number>,
  path: string,
  problems: Problem[],
): [number, number][] {
  return Object.entries(given).flatMap(([state, value]): [number, number][] => {
    const index = model.stateIndex.get(state);
    let accepted: string | undefined;
    if (index === undefined) accepted = `a state of ${model.name}${nearest(state, model.system.stateNames)}`;
    else if (model.positive.includes(index) && !(value > 0)) accepted = 'a number above 0';
    else if (!model.signed.includes(index) && value < 0) accepted = 'a number not below 0';
    if (accepted) problems.push({ path: `${path}.${state}`, given: shown(value), accepted });
    return accepted ? [] : [[index!, value]];
  });
}

function readFactors(
  model: Model,
  given: Record<string, number>,
  path: string,
  problems: Problem[],
): [number, number][] {
  return Object.entries(given).flatMap(([state, value]): [number, number][] => {
    const index = model.stateIndex.get(state);
    let accepted: string | undefined;
    if (index === undefined) accepted = `a state of ${model.name}${nearest(state, model.system.stateNames)}`;
    else if (!(value > 0 || (value === 0 && model.mayBeZero.includes(index)))) accepted = 'a factor above 0';
    if (accepted) problems.push({ path: `${path}.${state}`, given: shown(value), accepted });
    return accepted ? [] : [[index!, value]];
  });
}

function readDose(
  model: Model,
  dose: ScenarioDose,
  duration_h: number,
  path: string,
  problems: Problem[],
  notes: string[],
): DoseEvent[] {
  const index = model.system.doses.findIndex(({ row }) => row.drug === dose.drug);
  if (index < 0) {
    const known = model.system.doses.map(({ row }) => row.drug).join(', ');
    problems.push({ path: `${path}.drug`, given: shown(dose.drug), accepted: `${known} (in model ${model.name})` });
    return [];
  }
  if (dose.count !== undefined && dose.count > 1 && !dose.every) {
    problems.push({ path: `${path}.every`, given: 'nothing', accepted: 'a time between doses, as count is above 1' });
    return [];
  }
  const amount = (dose.amount.value * gramsPer[dose.amount.unit]) / gramsPer[model.system.doses[index]!.row.unit];
  const first_h = dose.at ? hours(dose.at) : 0;
  if (first_h > duration_h + SAME_MOMENT_H) {
    problems.push({ path: `${path}.at`, given: shown(dose.at), accepted: 'a time within the phase' });
    return [];
  }
  const every_h = dose.every ? hours(dose.every) : Number.POSITIVE_INFINITY;
  // Without a count, doses go on until the phase ends; one due at that very moment belongs to what follows.
  const room = Math.floor((duration_h - first_h + SAME_MOMENT_H) / every_h) + 1;
  const open = Math.max(1, Math.ceil((duration_h - first_h - SAME_MOMENT_H) / every_h));
  const wanted = dose.count ?? (dose.every ? open : 1);
  if (Math.min(wanted, room) > limits.doses) {
    problems.push({
      path: `${path}.every`,
      given: shown(dose.every),
      accepted: `a time that gives at most ${limits.doses} doses`,
    });
    return [];
  }
  if (wanted > room)
    notes.push(`${path}: ${wanted - room} of ${wanted} doses fall after the end of the phase and are not given.`);
  return Array.from({ length: Math.min(wanted, room) }, (_, k) => ({
    time_h: k === 0 ? first_h : Math.min(duration_h, first_h + k * every_h),
    dose: index,
    amount,
  }));
}

function readOutputs({ output }: ScenarioPhase, duration_h: number, path: string, problems: Problem[]): Float64Array {
  if (!output) return new Float64Array();
  if ('every' in output) {
    const every_h = hours(output.every);
    const count = Math.floor((duration_h + SAME_MOMENT_H) / every_h) + 1;
    if (count > limits.rows) {
      problems.push({
        path: `${path}.output.every`,
        given: shown(output.every),
        accepted: `a time that gives at most ${limits.rows} rows`,
      });
      return new Float64Array();
    }
    return Float64Array.from({ length: count }, (_, k) => Math.min(duration_h, k * every_h));
  }
  const times = Float64Array.from(output.times, (time) => time * hoursPer[output.unit]);
  times.forEach((time, i) => {
    const at = { path: `${path}.output.times[${i}]`, given: String(output.times[i]) };
    if (time > duration_h + SAME_MOMENT_H) problems.push({ ...at, accepted: 'a time within the phase' });
    else if (i > 0 && time < times[i - 1]!) problems.push({ ...at, accepted: 'times in ascending order' });
  });
  return times;
}

/** ", perhaps Ca_in": the known name that differs only in case or by one letter. */
function nearest(name: string, known: string[]): string {
  const plain = (s: string): string => s.toLowerCase().replace(/[^a-z0-9]/g, '');
  const found = known.find((k) => plain(k) === plain(name)) ?? known.find((k) => differsByOne(plain(k), plain(name)));
  return found ? `, perhaps ${found}` : '';
}

function differsByOne(a: string, b: string): boolean {
  if (a.length < 3 || Math.abs(a.length - b.length) > 1) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  let i = 0;
  while (i < short.length && short[i] === long[i]) i++;
  return short.slice(a.length === b.length ? i + 1 : i) === long.slice(i + 1);
}
