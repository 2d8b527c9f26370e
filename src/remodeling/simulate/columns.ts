import type { Problem } from '../../record/problems.ts';
import { Evaluator } from '../generate/evaluate.ts';
import type { Node } from '../generate/graph.ts';
import type { Model } from '../models.ts';

/** A column of the output: a state or an auxiliary, as it is or divided by its baseline. */
export interface Column {
  name: string;
  /** Index of the state, or -1 for an auxiliary. */
  state: number;
  node: Node;
  /** Whether to divide by the value at baseline. */
  relative: boolean;
}

export interface Columns {
  list: Column[];
  /** States that must be known at an output time: those shown, or all where an auxiliary is shown. */
  needed: number[];
  /** Evaluates the auxiliaries shown; undefined where there are none. */
  auxiliaries: Evaluator | undefined;
  /** Divisors are evaluated with this. */
  baselines: Evaluator | undefined;
}

/** Baselines that have a name of their own in the model. */
const baselineNames: Record<string, string> = { OB: 'OB0', C_Ca: 'Ca0', C_PTH: 'P0', C_CT: 'C0' };

/** Reads column names. Problems are told by name; columns whose name is not understood are left out. */
export function readColumns(model: Model, names: string[] | undefined): { columns: Columns; problems: Problem[] } {
  const { system } = model;
  const problems: Problem[] = [];
  const list: Column[] = [];
  const defaults = [...system.parameterDefaults];
  for (const [i, name] of (names ?? system.stateNames).entries()) {
    const [symbol, divisor, ...more] = name.split('/').map((part) => part.trim());
    const state = model.stateIndex.get(symbol!) ?? -1;
    const node = state >= 0 ? system.graph.leaf('state', state) : system.auxiliaries.get(symbol!);
    const accepted = 'a state or an auxiliary of the model, or one divided by its baseline, as OC/OC_0';
    if (!node || more.length > 0) problems.push({ path: `columns[${i}]`, given: JSON.stringify(name), accepted });
    else if (divisor !== undefined && divisor !== `${symbol}_0` && divisor !== baselineNames[symbol!])
      problems.push({
        path: `columns[${i}]`,
        given: JSON.stringify(name),
        accepted: `${symbol} or ${symbol}/${symbol}_0`,
      });
    else list.push({ name, state, node, relative: divisor !== undefined });
  }
  const shown = list.filter((column) => column.state < 0).map((column) => column.node);
  const divisors = list.filter((column) => column.relative).map((column) => column.node);
  const nodeCount = system.graph.nodes.length;
  const columns: Columns = {
    list,
    needed:
      shown.length > 0
        ? system.stateNames.map((_, i) => i)
        : [...new Set(list.map((column) => column.state))].sort((a, b) => a - b),
    auxiliaries: shown.length > 0 ? new Evaluator({ roots: shown, nodeCount }) : undefined,
    baselines: divisors.length > 0 ? new Evaluator({ roots: divisors, nodeCount }) : undefined,
  };
  list.forEach((column) => {
    if (!column.relative || baselineOf(model, columns, column, defaults) !== 0) return;
    const i = (names ?? []).indexOf(column.name);
    problems.push({
      path: `columns[${i}]`,
      given: JSON.stringify(column.name),
      accepted: `${column.name.split('/')[0]} itself: its baseline is 0`,
    });
  });
  return { columns, problems };
}

/** The value of a column's state or auxiliary at the reference baseline. */
export function baselineOf(model: Model, columns: Columns, column: Column, parameters: ArrayLike<number>): number {
  const initial = initialState(model, parameters);
  if (column.state >= 0) return initial[column.state]!;
  const jumpsOn = model.system.jumps.map(() => false);
  return columns.baselines!.run({ parameters, state: initial, time: 0, jumpsOn })[column.node.id]!;
}

/** The reference baseline with the given parameters. */
function initialState(model: Model, parameters: ArrayLike<number>): Float64Array {
  const values = model.statics.run({ parameters });
  return Float64Array.from(model.system.initial, (node) => values[node.id]!);
}
