import { Matrix, solve } from 'ml-matrix';

export interface Fit {
  parameters: number[];
  /** Sum of squared residuals. */
  cost: number;
  steps: number;
}

/**
 * Least squares by Levenberg and Marquardt's method, with derivatives by central differences of `delta`. A step that
 * does not lower the cost is taken back. (The one npm library for this goes on from worse points, so it is not used.)
 * `residuals` must be finite at `start`.
 */
export function leastSquares(
  residuals: (parameters: number[]) => number[],
  start: number[],
  { delta, steps: most, onStep }: { delta: number; steps: number; onStep?: (cost: number) => void },
): Fit {
  const costOf = (r: number[]): number => r.reduce((sum, v) => sum + v * v, 0);
  let parameters = start;
  let r = residuals(parameters);
  let cost = costOf(r);
  let damping = 0.1;
  let steps = 0;
  while (steps < most) {
    steps++;
    const columns = parameters.map((_, i) => {
      const shifted = (by: number): number[] => residuals(parameters.map((p, k) => (k === i ? p + by : p)));
      const up = shifted(delta);
      const down = shifted(-delta);
      return up.map((v, k) => (v - down[k]!) / (2 * delta));
    });
    const J = new Matrix(columns).transpose();
    const JtJ = J.transpose().mmul(J);
    const Jtr = J.transpose().mmul(Matrix.columnVector(r));
    let better = false;
    for (let attempt = 0; attempt < 8 && !better; attempt++) {
      const damped = JtJ.clone();
      for (let i = 0; i < parameters.length; i++) damped.set(i, i, damped.get(i, i) * (1 + damping) + 1e-9);
      const change = solve(damped, Jtr).to1DArray();
      const next = parameters.map((p, i) => p - Math.max(-0.5, Math.min(0.5, change[i]!)));
      const nextR = residuals(next);
      const nextCost = costOf(nextR);
      better = nextCost < cost;
      damping = better ? damping / 5 : damping * 5;
      if (!better) continue;
      const gain = (cost - nextCost) / cost;
      [parameters, r, cost] = [next, nextR, nextCost];
      onStep?.(cost);
      if (gain < 1e-5) return { parameters, cost, steps };
    }
    if (!better) break;
  }
  return { parameters, cost, steps };
}
