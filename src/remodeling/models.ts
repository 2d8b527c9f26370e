import { bonewise } from './bonewise/model.ts';
import type { ModelDocument } from './document.ts';
import { Evaluator } from './generate/evaluate.ts';
import { reachable } from './generate/graph.ts';
import { type KernelPlan, planKernel } from './generate/kernel.ts';
import { buildSystem, type System } from './generate/system.ts';
import { reference, referenceWithSclerostin } from './reference/model.ts';

/** Models that exist. */
export const modelNames = ['reference', 'reference+sclerostin', 'bonewise'] as const;
export type ModelName = (typeof modelNames)[number];

export const documents: Record<ModelName, ModelDocument> = {
  reference,
  'reference+sclerostin': referenceWithSclerostin,
  bonewise,
};

/** A model made ready to run. */
export interface Model {
  name: ModelName;
  system: System;
  plan: KernelPlan;
  /** Evaluates all that depends on parameters alone. */
  statics: Evaluator;
  stateIndex: Map<string, number>;
  parameterIndex: Map<string, number>;
  /** States that are kept at or above zero; that may be negative; that stand under a power and so must be above zero. */
  mayBeZero: number[];
  signed: number[];
  positive: number[];
  /** By state, the size below which errors count absolutely. */
  floors: Float64Array;
}

// Relative to a state's baseline: far below what any state that matters falls to under the strongest drug.
const FLOOR_SHARE = 1e-4;

const ready = new Map<ModelName, Model>();

/** Derives a model from its document at the first call (some 20 ms); afterwards at once. */
export function loadModel(name: ModelName): Model {
  const old = ready.get(name);
  if (old) return old;
  const document = documents[name];
  const system = buildSystem(document);
  const plan = planKernel(system);
  const stateIndex = new Map(system.stateNames.map((state, i) => [state, i]));
  const roots = [
    ...plan.constants,
    ...system.initial,
    ...system.derived.values(),
    ...system.doses.map((dose) => dose.perUnit),
    ...system.jumps.map((jump) => jump.threshold),
  ];
  const statics = new Evaluator({ roots, nodeCount: system.graph.nodes.length });
  const defaults = statics.run({ parameters: system.parameterDefaults });
  const model: Model = {
    name,
    system,
    plan,
    statics,
    stateIndex,
    parameterIndex: new Map(system.parameterNames.map((symbol, i) => [symbol, i])),
    mayBeZero: Object.keys(document.mayBeZero).map((state) => stateIndex.get(state)!),
    signed: document.signed.map((state) => stateIndex.get(state)!),
    positive: statesUnderPowers(system),
    floors: Float64Array.from(
      system.stateNames,
      (state, i) => document.mayBeZero[state] ?? FLOOR_SHARE * defaults[system.initial[i]!.id]!,
    ),
  };
  ready.set(name, model);
  return model;
}

/** A power is exp(g ln x): the states of which a logarithm is taken. Sums are left to turn into NaN, which is refused. */
function statesUnderPowers(system: System): number[] {
  const logarithms = reachable(system.rates).filter((node) => node.op === 'log' && node.args[0]!.space === 'state');
  return logarithms.map((node) => node.args[0]!.index).sort((a, b) => a - b);
}
