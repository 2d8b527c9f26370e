import type { StepKernel } from './kernel.ts';
import type { Tableau } from './rodas.ts';

type Values = Float64Array;

/** The routines that generate/typescript.ts writes. */
export interface GeneratedRoutines {
  fingerprint: string;
  rhs(t: number, y: Values, K: Values, m: Values, f: Values): void;
  rhsJacobian(t: number, y: Values, K: Values, m: Values, f: Values, J: Values, ft: Values): void;
  factor(gamma: number, J: Values, K: Values, LU: Values): void;
  solve(LU: Values, K: Values, b: Values, x: Values): void;
}

export interface KernelSizes {
  stateCount: number;
  constantCount: number;
  jacobianCount: number;
  luCount: number;
  jumpCount: number;
  timed: readonly number[];
}

/** The Rosenbrock step in plain TypeScript: the oracle of the WebAssembly kernel, and its stand-in where there is none. */
export function typescriptKernel(routines: GeneratedRoutines, sizes: KernelSizes, tableau: Tableau): StepKernel {
  const n = sizes.stateCount;
  const y = new Float64Array(n);
  const yNew = new Float64Array(n);
  const f0 = new Float64Array(n);
  const f = new Float64Array(n);
  const b = new Float64Array(n);
  const J = new Float64Array(sizes.jacobianCount);
  const LU = new Float64Array(sizes.luCount);
  const ft = new Float64Array(sizes.timed.length);
  const constants = new Float64Array(sizes.constantCount);
  const jumps = new Float64Array(sizes.jumpCount);
  const floors = new Float64Array(n).fill(1);
  const stages = tableau.c.map(() => new Float64Array(n));
  const { a, C, c, d, gamma, chained } = tableau;
  const last = stages.length - 1;

  const rms = (values: Values, also: Values): number => {
    let sum = 0;
    for (let i = 0; i < n; i++) {
      const part = values[i]! / (floors[i]! + Math.max(Math.abs(y[i]!), Math.abs(also[i]!)));
      sum += part * part;
    }
    return Math.sqrt(sum / n);
  };

  /** Adds the stages, weighted, to values. */
  const addStages = (values: Values, weights: readonly number[], scale: number): void => {
    for (let j = 0; j < weights.length; j++) {
      const w = weights[j]! * scale;
      const u = stages[j]!;
      for (let i = 0; i < n; i++) values[i]! += w * u[i]!;
    }
  };

  return {
    lanes: 1,
    stateCount: n,
    y,
    yNew,
    stages,
    rates: f0,
    constants,
    jumps,
    floors,
    prepare(time) {
      routines.rhsJacobian(time, y, constants, jumps, f0, J, ft);
    },
    attempt(time, h) {
      routines.factor(1 / (h * gamma), J, constants, LU);
      for (let s = 0; s <= last; s++) {
        if (s === 0) b.set(f0);
        else {
          if (s >= chained) for (let i = 0; i < n; i++) yNew[i]! += stages[s - 1]![i]!;
          else {
            yNew.set(y);
            addStages(yNew, a[s]!, 1);
          }
          routines.rhs(time + c[s]! * h, yNew, constants, jumps, f);
          b.set(f);
          addStages(b, C[s]!, 1 / h);
        }
        for (let k = 0; k < ft.length; k++) b[sizes.timed[k]!]! += h * d[s]! * ft[k]!;
        routines.solve(LU, constants, b, stages[s]!);
      }
      for (let i = 0; i < n; i++) yNew[i]! += stages[last]![i]!;
      return rms(stages[last]!, yNew);
    },
    accept() {
      y.set(yNew);
    },
  };
}
