import { type Node, reachable } from './graph.ts';
import type { System } from './system.ts';

/** One straight-line routine: `outputs[i]` is written to place i. */
export interface Routine {
  name: 'rhs' | 'rhsJacobian' | 'factor' | 'solve';
  outputs: Node[];
}

/**
 * What every back end (TypeScript, C, WebAssembly) is given: four routines, and the list of static values that they
 * read from the array of constants, which is computed once per person and phase.
 */
export interface KernelPlan {
  system: System;
  stateCount: number;
  /** Number of moving Jacobian entries, of kept LU entries. */
  jacobianCount: number;
  luCount: number;
  routines: Routine[];
  constants: Node[];
  /** Node id -> place in the array of constants. */
  slotOf: Map<number, number>;
  /** States whose rate depends on time explicitly; their time derivatives follow f and J in rhsJacobian's outputs. */
  timed: number[];
}

export function planKernel(system: System): KernelPlan {
  const timed = [...system.timeDerivative.keys()];
  const routines: Routine[] = [
    { name: 'rhs', outputs: system.rates },
    {
      name: 'rhsJacobian',
      outputs: [...system.rates, ...system.movingJacobian, ...timed.map((i) => system.timeDerivative.get(i)!)],
    },
    { name: 'factor', outputs: system.lu.factor },
    { name: 'solve', outputs: system.lu.solve },
  ];

  const constants: Node[] = [];
  const slotOf = new Map<number, number>();
  const want = (node: Node): void => {
    if (node.moves || node.op === 'number' || slotOf.has(node.id)) return;
    slotOf.set(node.id, constants.length);
    constants.push(node);
  };
  for (const { outputs } of routines) {
    outputs.forEach(want);
    for (const node of reachable(outputs)) if (node.moves) node.args.forEach(want);
  }

  return {
    system,
    stateCount: system.stateNames.length,
    jacobianCount: system.movingJacobian.length,
    luCount: system.lu.factor.length,
    routines,
    constants,
    slotOf,
    timed,
  };
}

/** How often each moving node is used by a routine: what is used once needs no name. */
export function countUses(outputs: Node[]): Map<number, number> {
  const counts = new Map<number, number>();
  const count = (node: Node): void => {
    counts.set(node.id, (counts.get(node.id) ?? 0) + 1);
  };
  outputs.forEach(count);
  for (const node of reachable(outputs)) if (node.moves) node.args.forEach(count);
  return counts;
}
