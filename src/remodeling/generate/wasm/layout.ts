import type { KernelPlan } from '../kernel.ts';
import { Pool } from './module.ts';

/** Where each array of a kernel lies in its memory, in bytes. Every element is `lanes` doubles wide. */
export interface Layout {
  y: number;
  yNew: number;
  rates: number;
  f: number;
  b: number;
  stages: number[];
  floors: number;
  jacobian: number;
  lu: number;
  timed: number;
  jumps: number;
  constants: number;
  /** Bytes of one array over all states, a whole number of vectors. */
  stateBytes: number;
  elementBytes: number;
  bytes: number;
  pages: number;
}

const PAGE = 65536;

export function layOut(plan: KernelPlan, lanes: 1 | 2, stageCount: number): Layout {
  const elementBytes = 8 * lanes;
  let next = Pool.bytes;
  const take = (elements: number): number => {
    const start = next;
    next += Math.ceil((elements * elementBytes) / 16) * 16;
    return start;
  };
  const n = plan.stateCount;
  const layout = {
    y: take(n),
    yNew: take(n),
    rates: take(n),
    f: take(n),
    b: take(n),
    stages: Array.from({ length: stageCount }, () => take(n)),
    floors: take(n),
    jacobian: take(plan.jacobianCount),
    lu: take(plan.luCount),
    timed: take(plan.timed.length),
    jumps: take(Math.max(1, plan.system.jumps.length)),
    constants: take(plan.constants.length),
  };
  return {
    ...layout,
    stateBytes: layout.yNew - layout.y,
    elementBytes,
    bytes: next,
    pages: Math.ceil(next / PAGE),
  };
}
