import type { DoseRow, ModelDocument } from '../document.ts';
import { differentiator } from './differentiate.ts';
import { Graph, type Node, reachable } from './graph.ts';
import { type SymbolicLu, symbolicLu } from './lu.ts';
import { type Equation, type Expression, parseEquations, parseExpression, symbolsIn } from './parse.ts';

/** A jump: the auxiliary switches where `state` passes `threshold` (on above it). */
interface Jump {
  name: string;
  state: number;
  threshold: Node;
}

/** Everything that follows from a model document by program. */
export interface System {
  document: ModelDocument;
  graph: Graph;
  stateNames: string[];
  parameterNames: string[];
  parameterDefaults: number[];
  /** Static: initial value (= baseline) of each state; each derived constant; each dose's amount per unit. */
  initial: Node[];
  derived: Map<string, Node>;
  doses: { row: DoseRow; into: number; perUnit: Node }[];
  auxiliaries: Map<string, Node>;
  /** The right-hand side, its Jacobian by rows, and its derivative with respect to time. */
  rates: Node[];
  jacobian: Map<number, Node>[];
  timeDerivative: Map<number, Node>;
  jumps: Jump[];
  lu: SymbolicLu;
  /** Jacobian entries that move, in the order of their `J` leaves. */
  movingJacobian: Node[];
  /** Parameters that each derived constant is made of, for messages. */
  madeOf: Map<string, string[]>;
}

export function buildSystem(document: ModelDocument): System {
  const graph = new Graph();
  const stateNames = document.states.map(([symbol]) => symbol);
  const parameters = document.parameterGroups.flatMap((group) => group.rows);
  const stateIndex = new Map(stateNames.map((name, i) => [name, i]));
  const parameterIndex = new Map(parameters.map(([symbol], i) => [symbol, i]));
  const initialText = new Map(document.states.map(([symbol, initial]) => [symbol, initial]));
  const equations = {
    derived: byName(parseEquations(document.derived)),
    auxiliaries: byName(parseEquations(document.auxiliaries)),
    rates: byName(parseEquations(document.odes)),
  };

  const built = new Map<string, Node>();
  const jumps: Jump[] = [];
  const once = (key: string, make: () => Node): Node => {
    const old = built.get(key);
    if (old) return old;
    if (built.has(key)) throw new Error(`${document.id}: ${key} is defined by itself`);
    built.set(key, undefined as unknown as Node);
    const node = make();
    built.set(key, node);
    return node;
  };

  const resolve = (name: string): Node => {
    if (name === 't') return graph.leaf('time', 0);
    const parameter = parameterIndex.get(name);
    if (parameter !== undefined) return graph.leaf('parameter', parameter);
    const state = stateIndex.get(name);
    if (state !== undefined) return graph.leaf('state', state);
    const constant = equations.derived.get(name);
    if (constant) return once(name, () => build(constant.right));
    const auxiliary = equations.auxiliaries.get(name);
    if (auxiliary) return once(name, () => build(auxiliary.right, name));
    if (name.endsWith('_0')) return baselineOf(name.slice(0, -2));
    throw new Error(`${document.id}: unknown symbol ${name}`);
  };

  const baselineOf = (state: string): Node => {
    const initial = initialText.get(state);
    if (initial === undefined) throw new Error(`${document.id}: ${state}_0, but ${state} is no state`);
    return once(`${state}_0`, () =>
      typeof initial === 'number' ? graph.number(initial) : build(parseExpression(initial)),
    );
  };

  const build = (e: Expression, within?: string): Node => {
    switch (e.kind) {
      case 'number':
        return graph.number(e.value);
      case 'symbol':
        return resolve(e.name);
      case 'negate':
        return graph.neg(build(e.of));
      case 'binary': {
        const left = build(e.left);
        const right = build(e.right);
        if (e.op === '+') return graph.add(left, right);
        if (e.op === '-') return graph.sub(left, right);
        if (e.op === '*') return graph.mul(left, right);
        if (e.op === '/') return graph.div(left, right);
        return graph.pow(left, right);
      }
      case 'call': {
        const args = e.args.map((arg) => build(arg));
        if (e.name === 'pos') return graph.pos(args[0]!);
        if (e.name === 'tanh') return graph.tanh(args[0]!);
        if (e.name === 'ln') return graph.log(args[0]!);
        if (e.name === 'exp') return graph.exp(args[0]!);
        if (within !== undefined && document.jumps.includes(within)) {
          const [a, threshold] = args as [Node, Node];
          if (a.space !== 'state' || threshold.moves)
            throw new Error(`${within}: a jump is "if_gt(state, constant, ...)"`);
          jumps.push({ name: within, state: a.index, threshold });
          return graph.switch(jumps.length - 1, args[2]!, args[3]!);
        }
        return graph.select(args[0]!, args[1]!, args[2]!, args[3]!);
      }
    }
  };

  const initial = stateNames.map(baselineOf);
  const derived = new Map([...equations.derived.keys()].map((name) => [name, resolve(name)]));
  const auxiliaries = new Map([...equations.auxiliaries.keys()].map((name) => [name, resolve(name)]));
  const rates = stateNames.map((name) => {
    const equation = equations.rates.get(name);
    if (!equation) throw new Error(`${document.id}: no equation for ${name}'`);
    return build(equation.right);
  });

  const gradientOf = differentiator(graph, stateNames.length);
  const gradients = rates.map((rate) => new Map(gradientOf(rate)));
  const timeDerivative = new Map<number, Node>();
  gradients.forEach((gradient, i) => {
    const byTime = gradient.get(stateNames.length);
    if (byTime) timeDerivative.set(i, byTime);
    gradient.delete(stateNames.length);
  });

  const movingJacobian: Node[] = [];
  const jacobianLeaves = gradients.map(
    (row) =>
      new Map(
        [...row].map(([j, d]): [number, Node] => {
          if (!d.moves) return [j, d];
          movingJacobian.push(d);
          return [j, graph.leaf('J', movingJacobian.length - 1)];
        }),
      ),
  );

  return {
    document,
    graph,
    stateNames,
    parameterNames: parameters.map(([symbol]) => symbol),
    parameterDefaults: parameters.map(([, value]) => value),
    initial,
    derived,
    doses: document.doses.map((row) => ({
      row,
      into: stateIndex.get(row.into)!,
      perUnit: build(parseExpression(row.perUnit)),
    })),
    auxiliaries,
    rates,
    jacobian: gradients,
    timeDerivative,
    jumps,
    lu: symbolicLu(graph, jacobianLeaves),
    movingJacobian,
    madeOf: new Map(
      [...derived].map(([name, node]) => [
        name,
        parametersIn(
          node,
          parameters.map(([s]) => s),
        ),
      ]),
    ),
  };
}

const byName = (equations: Equation[]): Map<string, Equation> => new Map(equations.map((e) => [e.name, e]));

const parametersIn = (node: Node, names: string[]): string[] =>
  reachable([node])
    .filter((leaf) => leaf.space === 'parameter')
    .map((leaf) => names[leaf.index]!);

/** The names a document's text mentions without defining them; empty when it is complete. */
export function undefinedSymbols(document: ModelDocument): string[] {
  const all = [document.derived, document.auxiliaries, document.odes].flatMap(parseEquations);
  const known = new Set<string>(['t', ...all.map((e) => e.name)]);
  for (const [symbol] of document.states) known.add(symbol).add(`${symbol}_0`);
  for (const group of document.parameterGroups) for (const [symbol] of group.rows) known.add(symbol);
  return [...new Set(all.flatMap((e) => [...symbolsIn(e.right)]))].filter((name) => !known.has(name));
}
