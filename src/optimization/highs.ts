import type { Highs } from 'highs';

export interface SolveOptions {
  /** Relative gap at which a plan is good enough. */
  readonly gap: number;
  readonly timeLimitS: number;
}

export interface SolveResult {
  /** `none-in-time`: the limit passed before a first plan was found, and `values` is empty. */
  readonly status: 'optimal' | 'time-limit' | 'none-in-time' | 'infeasible';
  readonly objective: number;
  /** Values of the variables that are not zero. */
  readonly values: Readonly<Record<string, number>>;
}

/** Solves a mixed-integer programme in CPLEX LP text. */
export type Solve = (lp: string, options: SolveOptions) => Promise<SolveResult>;

let loading: Promise<Highs> | undefined;

async function loadSolver(): Promise<Highs> {
  const { default: load } = await import('highs');
  return load();
}

/**
 * HiGHS in this thread. It blocks while it works, so a page runs it in a worker.
 * @throws Error when HiGHS ends in a state that is neither a plan nor a proof that there is none.
 */
export const solveHere: Solve = async (lp, { gap, timeLimitS }) => {
  loading ??= loadSolver();
  const highs = await loading;
  const solution = highs.solve(lp, {
    mip_rel_gap: gap,
    time_limit: timeLimitS,
    random_seed: 1,
    output_flag: false,
  });
  if (solution.Status === 'Infeasible') return { status: 'infeasible', objective: Number.NaN, values: {} };
  const values: Record<string, number> = {};
  for (const [name, column] of Object.entries(solution.Columns)) {
    const value = 'Primal' in column ? column.Primal : undefined;
    if (value !== undefined && value !== 0) values[name] = value;
  }
  if (solution.Status === 'Optimal') return { status: 'optimal', objective: solution.ObjectiveValue, values };
  if (solution.Status === 'Time limit reached') {
    return Number.isFinite(solution.ObjectiveValue) && Object.keys(values).length > 0
      ? { status: 'time-limit', objective: solution.ObjectiveValue, values }
      : { status: 'none-in-time', objective: Number.NaN, values: {} };
  }
  throw new Error(`HiGHS ended with "${solution.Status}"`);
};
