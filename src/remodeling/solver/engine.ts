import { fingerprint } from '../generate/typescript.ts';
import { routines as bonewiseRoutines } from '../generated/bonewise.ts';
import { routines as referenceRoutines } from '../generated/reference.ts';
import { routines as sclerostinRoutines } from '../generated/reference-sclerostin.ts';
import type { Model, ModelName } from '../models.ts';
import type { StepKernel } from './kernel.ts';
import { rodas5P } from './rodas.ts';
import { type GeneratedRoutines, typescriptKernel } from './typescript-kernel.ts';
import { instantiateKernel, wasmSupported } from './wasm-kernel.ts';

export type Engine = 'wasm' | 'typescript';

/** The method that every run uses: of those tried here, the least work for the accuracy asked (docs/model). */
export const method = rodas5P;

const generated: Record<ModelName, GeneratedRoutines> = {
  reference: referenceRoutines,
  'reference+sclerostin': sclerostinRoutines,
  bonewise: bonewiseRoutines,
};

const kernels = new Map<string, StepKernel>();

/** A kernel for a model, made at the first call and used again: one run at a time. */
export function kernelFor(model: Model, engine: Engine, lanes: 1 | 2): StepKernel {
  const key = `${model.name} ${engine} ${lanes}`;
  let kernel = kernels.get(key);
  if (!kernel) {
    kernel = makeKernel(model, engine, lanes);
    kernels.set(key, kernel);
  }
  return kernel;
}

function makeKernel(model: Model, engine: Engine, lanes: 1 | 2): StepKernel {
  const { plan } = model;
  if (engine === 'wasm') return instantiateKernel(plan, lanes, method);
  if (lanes === 2) throw new Error('the TypeScript kernel has one lane');
  const routines = generated[model.name];
  if (routines.fingerprint !== fingerprint(model.system.document))
    throw new Error(`generated/ is older than the document of ${model.name}: run generate/node/write-kernels.ts`);
  return typescriptKernel(
    routines,
    {
      stateCount: plan.stateCount,
      constantCount: plan.constants.length,
      jacobianCount: plan.jacobianCount,
      luCount: plan.luCount,
      jumpCount: model.system.jumps.length,
      timed: plan.timed,
    },
    method,
  );
}

/** WebAssembly where the machine has it (with SIMD), else TypeScript. */
export function bestEngine(): Engine {
  return wasmSupported() ? 'wasm' : 'typescript';
}
