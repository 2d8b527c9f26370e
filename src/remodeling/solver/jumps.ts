import { between } from './dense.ts';
import type { StepKernel } from './kernel.ts';
import type { Tableau } from './rodas.ts';

/**
 * Jumps: places where the right-hand side is broken in two, as the survival signal of Runx2 where BCL2 passes 105. Each
 * side is integrated as if the other did not exist, up to the crossing. Under some parameters the model itself swings
 * to and fro about a threshold for years; a crossing counts only once it is wider than the tolerance, so that the
 * solver does not swing with its own errors as well.
 */

/** A state whose passing a threshold turns a jump on (above) or off. Thresholds by lane. */
export interface JumpWatch {
  state: number;
  thresholds: Float64Array;
}

/** Where in a step jumps turn: share of the step (0: at its start, before any of it), and which, by place. */
export interface Crossing {
  share: number;
  places: number[];
}

interface Watched {
  kernel: StepKernel;
  tableau: Tableau;
  rtol: number;
  jumps: JumpWatch[];
  turned: number;
}

const samples = [0.25, 0.5, 0.75, 1] as const;

/** The earliest crossing within the step just attempted. */
export function firstJump(run: Watched): Crossing | undefined {
  let found: Crossing | undefined;
  for (let index = 0; index < run.jumps.length; index++)
    for (let lane = 0; lane < run.kernel.lanes; lane++) {
      const share = crossing(run, index, lane);
      if (share === undefined) continue;
      const place = index * run.kernel.lanes + lane;
      if (!found || share < found.share - 1e-12) found = { share, places: [place] };
      else if (share <= found.share + 1e-12) found.places.push(place);
    }
  return found;
}

function crossing({ kernel, tableau, rtol, jumps }: Watched, index: number, lane: number): number | undefined {
  const { state, thresholds } = jumps[index]!;
  const threshold = thresholds[lane]!;
  const at = state * kernel.lanes + lane;
  const start = kernel.y[at]!;
  const end = kernel.yNew[at]!;
  const outward = kernel.jumps[index * kernel.lanes + lane]! > 0 ? -1 : 1;
  /** How far beyond the threshold, on the side where the jump should have turned. */
  const beyond = (value: number): number => outward * (value - threshold);
  // Far from the threshold at both ends, against the way made, there is nothing to look for in between.
  if (beyond(end) < -2 * Math.abs(end - start) - 1e-3 * Math.abs(threshold)) return undefined;

  const margin = rtol * Math.abs(threshold);
  const value = (share: number): number => (share === 1 ? end : between(kernel, tableau, share, at));
  const seen = samples.find((share) => beyond(value(share)) > margin);
  if (seen === undefined) return undefined;
  if (beyond(start) > 0) return 0;
  let low = 0;
  let high: number = seen;
  for (let i = 0; i < 50 && high - low > 1e-13; i++) {
    const middle = (low + high) / 2;
    if (beyond(value(middle)) > 0) high = middle;
    else low = middle;
  }
  return high;
}

/** Turns the jumps of a crossing. */
export function turn(run: Watched, { places }: Crossing): void {
  for (const place of places) run.kernel.jumps[place] = 1 - run.kernel.jumps[place]!;
  run.turned += places.length;
}
