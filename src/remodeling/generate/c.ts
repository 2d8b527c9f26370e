import type { Node } from './graph.ts';
import type { KernelPlan } from './kernel.ts';
import { type Dialect, routineBody } from './text.ts';

/**
 * The model as C, for a native solver to run beside ours: right-hand side, Jacobian (moving entries first), and its
 * pattern by columns. It has the same shared powers as our own kernels, so that solvers are compared and not models.
 */
export function cModel(plan: KernelPlan): string {
  const { system, stateCount: n, jacobianCount } = plan;
  // A static Jacobian entry is among the constants as itself or, as W = gamma I - J needs it, negated.
  const constant = (node: Node): string => {
    const found = plan.slotOf.get(node.id);
    if (found !== undefined) return `K[${found}]`;
    const negated = plan.slotOf.get(system.graph.neg(node).id);
    if (negated === undefined) throw new Error('a Jacobian entry the kernel does not have');
    return `-K[${negated}]`;
  };
  const dialect: Dialect = {
    constant: 'const double',
    exp: 'exp',
    log: 'log',
    pos: 'pos',
    element: (array, index) => `${array}[${index}]`,
    number: (value) => (Number.isInteger(value) ? `${value}.0` : String(value)),
    jumpOn: (index) => `m[${index}]`,
  };
  const [rhs, rhsJacobian] = plan.routines;
  const moving = { name: 'rhsJacobian' as const, outputs: rhsJacobian!.outputs.slice(n, n + jacobianCount) };

  // Column by column, the diagonal always among the rows: value text of each entry.
  const columns: { row: number; text: string }[][] = Array.from({ length: n }, () => []);
  let next = 0;
  system.jacobian.forEach((row, i) => {
    for (const [j, d] of row) {
      const text = d.moves ? `J[${next++}]` : d.op === 'number' ? dialect.number(d.value) : constant(d);
      columns[j]!.push({ row: i, text });
    }
  });
  columns.forEach((column, j) => {
    if (!column.some(({ row }) => row === j)) column.push({ row: j, text: '0.0' });
    column.sort((a, b) => a.row - b.row);
  });
  const entries = columns.flat();
  const starts = [0];
  for (const column of columns) starts.push(starts.at(-1)! + column.length);

  return `/* Generated from the model document "${system.document.id}". */
#include <math.h>
#define N ${n}
#define NK ${plan.constants.length}
#define NJ ${jacobianCount}
#define NNZ ${entries.length}
#define NJUMPS ${system.jumps.length}
static inline double pos(double x) { return x > 0 ? x : 0; }
static const int jump_state[] = {${system.jumps.map((jump) => jump.state).join(', ') || 0}};
static const long column_start[] = {${starts.join(', ')}};
static const long row_index[] = {${entries.map(({ row }) => row).join(', ')}};
static void model_rhs(double t, const double *y, const double *K, const int *m, double *f) {
  ${routineBody(plan, rhs!, dialect, (i, value) => `f[${i}] = ${value};`).join('\n  ')}
}
static void model_jacobian(double t, const double *y, const double *K, const int *m, double *out) {
  double J[NJ];
  ${routineBody(plan, moving, dialect, (i, value) => `J[${i}] = ${value};`).join('\n  ')}
  ${entries.map(({ text }, i) => `out[${i}] = ${text};`).join('\n  ')}
}
`;
}
