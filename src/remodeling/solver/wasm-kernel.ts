import type { KernelPlan } from '../generate/kernel.ts';
import { transcendentalModule, wasmKernel } from '../generate/wasm/kernel.ts';
import type { StepKernel } from './kernel.ts';
import type { Tableau } from './rodas.ts';

/** The kernel in WebAssembly, generated and compiled on the spot (some 30 ms); arrays are views of its memory. */
export function instantiateKernel(plan: KernelPlan, lanes: 1 | 2, tableau: Tableau): StepKernel {
  const { bytes, layout } = wasmKernel(plan, lanes, tableau);
  const instance = new WebAssembly.Instance(new WebAssembly.Module(bytes));
  const { memory, prepare, attempt } = instance.exports as {
    memory: WebAssembly.Memory;
    prepare(time: number): void;
    attempt(time: number, h: number): number;
  };
  const view = (start: number, elements: number): Float64Array =>
    new Float64Array(memory.buffer, start, elements * lanes);
  const n = plan.stateCount;
  const y = view(layout.y, n);
  const yNew = view(layout.yNew, n);
  // The floors of the padding too: nothing may be divided by zero there.
  new Float64Array(memory.buffer, layout.floors, layout.stateBytes / 8).fill(1);
  return {
    lanes,
    stateCount: n,
    y,
    yNew,
    rates: view(layout.rates, n),
    stages: layout.stages.map((start) => view(start, n)),
    constants: view(layout.constants, plan.constants.length),
    jumps: view(layout.jumps, plan.system.jumps.length),
    floors: view(layout.floors, n),
    prepare,
    attempt,
    accept() {
      y.set(yNew);
    },
  };
}

let supported: boolean | undefined;

/** Whether this machine runs WebAssembly with vectors (and, in a page, whether its policy allows it). */
export function wasmSupported(): boolean {
  if (supported === undefined) {
    try {
      supported = typeof WebAssembly === 'object' && WebAssembly.validate(transcendentalModule());
      if (supported) new WebAssembly.Module(transcendentalModule());
    } catch {
      supported = false;
    }
  }
  return supported;
}
