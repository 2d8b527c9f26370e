import type { Tableau } from '../../solver/rodas.ts';
import type { KernelPlan } from '../kernel.ts';
import { type Layout, layOut } from './layout.ts';
import { Code, moduleBytes, Pool, simd } from './module.ts';
import { emitRoutine } from './routine.ts';
import { emitStep } from './step.ts';
import { emitTogether, Scratch } from './transcendental.ts';

/** A kernel as a WebAssembly module, and where its arrays lie. */
export interface WasmKernel {
  bytes: Uint8Array<ArrayBuffer>;
  layout: Layout;
}

/** Exports: prepare(t), attempt(t, h) and memory. */
export function wasmKernel(plan: KernelPlan, lanes: 1 | 2, tableau: Tableau): WasmKernel {
  const layout = layOut(plan, lanes, tableau.c.length);
  const pool = new Pool();
  const { stateCount: n, jacobianCount } = plan;
  const [rhs, rhsJacobian, factor, solve] = plan.routines.map((routine) => routine.outputs);
  const at = (start: number) => (i: number) => start + i * layout.elementBytes;
  const timeOnly = { takes: ['f64' as const], gives: [] };
  const prepared = (i: number): number => {
    if (i < n) return at(layout.rates)(i);
    if (i < n + jacobianCount) return at(layout.jacobian)(i - n);
    return at(layout.timed)(i - n - jacobianCount);
  };
  const emit = (
    outputs: typeof rhs,
    signature: typeof timeOnly | { takes: ['i32']; gives: [] },
    places: Parameters<typeof emitRoutine>[6],
  ) => emitRoutine(plan, layout, lanes, outputs!, signature, pool, places);
  const functions = [
    { code: emit(rhs, timeOnly, { state: layout.yNew, output: at(layout.f), parameter: 0 }) },
    { code: emit(factor, timeOnly, { state: -1, output: at(layout.lu), parameter: 0 }) },
    { code: emit(solve, { takes: ['i32'], gives: [] }, { state: -1, output: at(0), base: 0 }) },
    { code: emit(rhsJacobian, timeOnly, { state: layout.y, output: prepared, parameter: 0 }), exportAs: 'prepare' },
    { code: emitStep(plan, layout, lanes, tableau, { rhs: 0, factor: 1, solve: 2 }, pool), exportAs: 'attempt' },
  ];
  return { bytes: moduleBytes(functions, pool, layout.pages), layout };
}

/** exp and ln alone, one number each, so that their error can be measured. */
export function transcendentalModule(): Uint8Array<ArrayBuffer> {
  const pool = new Pool();
  const single = (kind: 'exp' | 'log'): Code => {
    const code = new Code({ takes: ['f64'], gives: ['f64'] }, pool);
    const scratch = new Scratch(code);
    code.get(0).simd(simd.f64x2Splat).set(scratch.x);
    emitTogether(code, kind, [scratch]);
    return code.get(scratch.x).extract(1);
  };
  return moduleBytes(
    [
      { code: single('exp'), exportAs: 'exp' },
      { code: single('log'), exportAs: 'log' },
    ],
    pool,
    1,
  );
}
