import { badInput } from '../../record/problems.ts';
import { type KernelSizes, typescriptKernel } from '../solver/typescript-kernel.ts';
import * as referenceRoutines from '../generated/reference.ts';
import * as sclerostinRoutines from '../generated/reference-sclerostin.ts';
import { fingerprint } from '../generate/typescript.ts';
import { loadModel, type Model, type ModelName } from '../models.ts';
import type { StepKernel } from '../solver/kernel.ts';
import { rodas5P, type Tableau } from '../solver/rodas.ts';
import { type CompiledScenario, compileScenario } from './compile.ts';
import { runScenario, type RunOptions, type Start } from './run.ts';
import { readScenario, type Scenario } from './scenario.ts';

const kernels = new Map<string, StepKernel>();

export function kernelFor(model: Model, tableau: Tableau): StepKernel {
  const key = `${model.name}|${tableau.name}`;
  let kernel = kernels.get(key);
  if (!kernel) {
    const { plan } = model;
    const sizes: KernelSizes = {
      stateCount: plan.stateCount,
      constantCount: plan.constants.length,
      jacobianCount: plan.jacobianCount,
      luCount: plan.luCount,
      jumpCount: model.system.jumps.length,
      timed: plan.timed,
    };
    const routines = model.name === 'reference' ? referenceRoutines : sclerostinRoutines;
    if (routines.fingerprint !== fingerprint(model.system.document)) throw new Error('stale');
    kernel = typescriptKernel(routines, sizes, tableau);
    kernels.set(key, kernel);
  }
  return kernel;
}
