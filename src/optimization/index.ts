/** optimization/ solves mixed-integer programmes by HiGHS: the week of meals, small changes, the day's supplements. */
export { type Solve, type SolveOptions, type SolveResult, solveHere } from './highs.ts';
