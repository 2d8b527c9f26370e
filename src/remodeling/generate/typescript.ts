import type { ModelDocument } from '../document.ts';
import type { KernelPlan } from './kernel.ts';
import { type Dialect, routineBody } from './text.ts';

const dialect: Dialect = {
  constant: 'const',
  exp: 'Math.exp',
  log: 'Math.log',
  pos: 'pos',
  element: (array, index) => `${array}[${index}]!`,
  number: (value) => (value < 0 ? `(${value})` : String(value)),
  jumpOn: (index) => `m[${index}]! > 0`,
};

const heads = {
  rhs: 'rhs(t: number, y: Values, K: Values, m: Values, f: Values)',
  rhsJacobian: 'rhsJacobian(t: number, y: Values, K: Values, m: Values, f: Values, J: Values, ft: Values)',
  factor: 'factor(gamma: number, J: Values, K: Values, LU: Values)',
  solve: 'solve(LU: Values, K: Values, b: Values, x: Values)',
};

/** The kernel as a TypeScript module. */
export function typescriptKernel(plan: KernelPlan): string {
  const { stateCount: n, jacobianCount } = plan;
  const functions = plan.routines.map((routine) => {
    const body = routineBody(plan, routine, dialect, (i, value) => {
      if (routine.name === 'factor') return `LU[${i}] = ${value};`;
      if (routine.name === 'solve') return `x[${i}] = ${value};`;
      if (i < n) return `f[${i}] = ${value};`;
      if (i < n + jacobianCount) return `J[${i - n}] = ${value};`;
      return `ft[${i - n - jacobianCount}] = ${value};`;
    });
    const used = (name: string): boolean => body.some((line) => new RegExp(`\\b${name}\\b`).test(line));
    // What a model has no use for (time, jumps) keeps its place among the arguments, marked as unused.
    const head = heads[routine.name].replaceAll(/\b(\w+)(?=: )/g, (name) => (used(name) ? name : `_${name}`));
    return `function ${head}: void {\n  ${body.join('\n  ')}\n}\n`;
  });
  return [
    `// Generated from the model document "${plan.system.document.id}" by generate/node/write-kernels.ts. Do not edit.`,
    '',
    'type Values = Float64Array;',
    '',
    'const pos = (x: number): number => Math.max(x, 0);',
    '',
    `const fingerprint = '${fingerprint(plan.system.document)}';`,
    '',
    ...functions,
    'export const routines = { fingerprint, rhs, rhsJacobian, factor, solve };',
    '',
  ].join('\n');
}

/** Tells whether generated code still belongs to the document (FNV-1a over its text). */
export function fingerprint(document: ModelDocument): string {
  const text = JSON.stringify(document);
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, '0');
}
