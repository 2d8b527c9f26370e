// GLPK on the very text that HiGHS gets: a reader of what src/meals/model.ts writes, and no more of CPLEX LP than that.
import load, { type GLPK, type LP } from 'glpk.js/node';
import type { SolveResult } from '../../src/optimization/index.ts';

interface Term {
  name: string;
  coef: number;
}

const termsOf = (text: string): Term[] =>
  [...text.matchAll(/([+-])\s*([\d.e+-]+)\s+([a-z]\w*)/g)].map(([, sign, factor, name]) => ({
    name: name!,
    coef: Number(factor) * (sign === '-' ? -1 : 1),
  }));

/** The programme in GLPK's own form. @throws Error for a row that is none of ours */
function readLp(text: string, glpk: GLPK): LP {
  const [, objective = '', rows = '', bounds = '', integers = ''] =
    /^Minimize\n obj: ([\s\S]*?)\nSubject To\n ([\s\S]*?)\nBounds\n ([\s\S]*?)\nGenerals\n ([\s\S]*?)\nEnd/.exec(
      text,
    ) ?? [];
  return {
    name: 'week',
    objective: { direction: glpk.GLP_MIN, name: 'obj', vars: termsOf(objective) },
    subjectTo: rows.split(/\n (?=[a-zA-Z_]\w*: )/).map((row) => {
      const found = /^(\w+): ([\s\S]*) (<=|>=|=) (\S+)$/.exec(row);
      if (!found) throw new Error(`not a row: ${row.slice(0, 80)}`);
      const [, name, terms, sign, level] = found;
      const at = Number(level);
      const type = sign === '<=' ? glpk.GLP_UP : sign === '>=' ? glpk.GLP_LO : glpk.GLP_FX;
      return { name: name!, vars: termsOf(terms!), bnds: { type, ub: at, lb: at } };
    }),
    bounds: [...bounds.matchAll(/(\S+) <= (\w+) <= (\S+)/g)].map(([, low, name, high]) => {
      const [lb, ub] = [Number(low), Number(high)];
      return { name: name!, type: lb === ub ? glpk.GLP_FX : glpk.GLP_DB, lb, ub };
    }),
    generals: integers.split(/\s+/).filter(Boolean),
  };
}

let loading: Promise<GLPK> | undefined;

/** Solves with GLPK's branch and cut, its presolver on. */
export async function solveByGlpk(
  text: string,
  { gap, timeLimitS }: { gap: number; timeLimitS: number },
): Promise<Pick<SolveResult, 'status' | 'objective'>> {
  loading ??= load();
  const glpk = await loading;
  const { result } = await glpk.solve(readLp(text, glpk), {
    msglev: glpk.GLP_MSG_OFF,
    presol: true,
    mipgap: gap,
    tmlim: timeLimitS,
  });
  switch (result.status) {
    case glpk.GLP_OPT:
      return { status: 'optimal', objective: result.z };
    case glpk.GLP_FEAS:
      return { status: 'time-limit', objective: result.z };
    case glpk.GLP_NOFEAS:
      return { status: 'infeasible', objective: Number.NaN };
    default:
      return { status: 'none-in-time', objective: Number.NaN };
  }
}
