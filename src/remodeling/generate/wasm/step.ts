import type { Tableau } from '../../solver/rodas.ts';
import type { KernelPlan } from '../kernel.ts';
import type { Layout } from './layout.ts';
import { Code, op, type Pool, simd } from './module.ts';

/** Numbers of the functions that a step calls. */
export interface Called {
  rhs: number;
  factor: number;
  solve: number;
}

/**
 * One Rosenbrock step (solver/rodas.ts) from y to yNew; returns the RMS of error / (floor + |y|), the larger of two
 * lanes. Vectors run over states (one lane) or over the two lanes: the loops are the same.
 */
export function emitStep(
  plan: KernelPlan,
  layout: Layout,
  lanes: 1 | 2,
  tableau: Tableau,
  called: Called,
  pool: Pool,
): Code {
  const code = new Code({ takes: ['f64', 'f64'], gives: ['f64'] }, pool);
  const [time, h] = [0, 1];
  const pointer = code.local('i32');
  const inverse = code.local('f64');
  const weights = tableau.c.map(() => code.local('v128'));
  const { stages, stateBytes } = layout;
  const last = stages.length - 1;

  /** target = from + sum of weighted stages, for all states. */
  const combine = (target: number, from: number, count: number): void => {
    code.loop(pointer, stateBytes, () => {
      code.get(pointer).get(pointer).loadV128(from);
      for (let j = 0; j < count; j++)
        code.get(pointer).loadV128(stages[j]!).get(weights[j]!).simd(simd.f64x2Mul).simd(simd.f64x2Add);
      code.storeV128(target);
    });
  };
  const addStage = (stage: number): void => {
    code.loop(pointer, stateBytes, () => {
      code.get(pointer).get(pointer).loadV128(layout.yNew).get(pointer).loadV128(stages[stage]!);
      code.simd(simd.f64x2Add).storeV128(layout.yNew);
    });
  };

  code.f64(1).get(h).f64(tableau.gamma).op(op.f64Mul).op(op.f64Div).call(called.factor);
  code.f64(1).get(h).op(op.f64Div).set(inverse);
  for (let s = 0; s <= last; s++) {
    if (s === 0) combine(layout.b, layout.rates, 0);
    else {
      if (s >= tableau.chained) addStage(s - 1);
      else {
        tableau.a[s]!.forEach((a, j) => {
          code.f64x2(a).set(weights[j]!);
        });
        combine(layout.yNew, layout.y, s);
      }
      code.get(time).f64(tableau.c[s]!).get(h).op(op.f64Mul).op(op.f64Add).call(called.rhs);
      tableau.C[s]!.forEach((C, j) => {
        code.f64(C).get(inverse).op(op.f64Mul).simd(simd.f64x2Splat).set(weights[j]!);
      });
      combine(layout.b, layout.f, s);
    }
    if (tableau.d[s] !== 0)
      plan.timed.forEach((state, k) => {
        for (let lane = 0; lane < lanes; lane++) {
          const at = layout.b + state * layout.elementBytes + lane * 8;
          code.i32(0).i32(0).loadF64(at);
          code.get(h).f64(tableau.d[s]!).op(op.f64Mul);
          code.i32(0).loadF64(layout.timed + k * layout.elementBytes + lane * 8);
          code.op(op.f64Mul).op(op.f64Add).storeF64(at);
        }
      });
    code.i32(stages[s]!).call(called.solve);
  }

  const [sum, part, end] = [code.local('v128'), code.local('v128'), code.local('v128')];
  code.f64x2(0).set(sum);
  code.loop(pointer, stateBytes, () => {
    code.get(pointer).get(pointer).loadV128(layout.yNew).get(pointer).loadV128(stages[last]!).tee(part);
    code.simd(simd.f64x2Add).tee(end).storeV128(layout.yNew);
    // part / (floor + max(|y|, |yNew|))
    code.get(part).get(pointer).loadV128(layout.floors);
    code.get(pointer).loadV128(layout.y).simd(simd.f64x2Abs).get(end).simd(simd.f64x2Abs).simd(simd.f64x2Pmax);
    code.simd(simd.f64x2Add).simd(simd.f64x2Div).tee(part);
    code.get(part).simd(simd.f64x2Mul).get(sum).simd(simd.f64x2Add).set(sum);
  });
  code
    .get(sum)
    .extract(0)
    .get(sum)
    .extract(1)
    .op(lanes === 1 ? op.f64Add : op.f64Max);
  code
    .f64(1 / plan.stateCount)
    .op(op.f64Mul)
    .op(op.f64Sqrt);
  return code;
}
