import { afterAll, describe, expect, it } from 'vitest';
import { solveHere } from '../solver.ts';
import { startSolver } from './solve.ts';

const options = { gap: 0, timeLimitS: 5 };
const lp = 'Minimize\n obj: 2 a + 3 b\nSubject To\n need: a + b >= 3\n some: b >= 1\nGenerals\n a\n b\nEnd\n';

describe('the solver in a worker', () => {
  const { solve, stop } = startSolver();
  afterAll(stop);

  it('answers as the solver in this thread does, job by job', async () => {
    const [here, there, again] = await Promise.all([solveHere(lp, options), solve(lp, options), solve(lp, options)]);
    expect(here).toEqual({ status: 'optimal', objective: 7, values: { a: 2, b: 1 } });
    expect(there).toEqual(here);
    expect(again).toEqual(here);
  });

  it('says when there is no answer', async () => {
    expect((await solve('Minimize\n obj: a\nSubject To\n c: a >= 2\nBounds\n a <= 1\nEnd\n', options)).status).toBe(
      'infeasible',
    );
    await expect(solve('this is no model', options)).rejects.toThrow();
  });
});
