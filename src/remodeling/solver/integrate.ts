import { firstJump, type JumpWatch, turn } from './jumps.ts';
import type { StepKernel } from './kernel.ts';
import type { Tableau } from './rodas.ts';

/** The solver gave up: why, when on the model's clock, and the state it had reached, by name. Never NaN instead. */
export class IntegrationFailure extends Error {
  readonly time_h: number;
  readonly state: Record<string, number>;
  constructor(reason: string, time_h: number, state: Record<string, number>) {
    super(`${reason}, at ${Number((time_h / 24).toPrecision(6))} d`);
    this.name = 'IntegrationFailure';
    this.time_h = time_h;
    this.state = state;
  }
}

export interface Integration {
  /** Names of the states, for messages. */
  stateNames: readonly string[];
  kernel: StepKernel;
  tableau: Tableau;
  rtol: number;
  jumps: JumpWatch[];
  /** States, by index, that may be zero but not negative; and those that must stay above zero. */
  mayBeZero: readonly number[];
  positive: readonly number[];
  /** Steps taken and refused so far, and how many there may be. */
  steps: number;
  refused: number;
  /** Times that a jump turned. */
  turned: number;
  stepLimit: number;
}

/** One accepted step, before the kernel moves on: read the state in between with `between` (dense.ts). */
export type OnStep = (from_h: number, h: number) => void;

// Step control (Hairer & Wanner II, IV.8): aim below the tolerance, never grow or shrink wildly.
const SAFETY = 0.9;
const GROW = 6;
const SHRINK = 0.25;
// Step sizes change by whole 32nds: rounding in one engine or another then does not move the steps, and results agree.
const inSteps = (factor: number): number => Math.floor(factor * 32) / 32;
// A jump in the first twentieth of a step longer than this is looked at again with a shorter one.
const SMALL_SHARE = 0.05;
const CLOSEST_LOOK_H = 1e-3;
// A step this small against the time scale of everything means that something is wrong.
const SMALLEST_STEP_H = 1e-12;

/**
 * A first step after a change: a fiftieth of the time in which the fastest state would change by as much as itself.
 * States at or near zero have no such time and are passed over.
 */
function firstStep({ kernel }: Integration, span: number): number {
  let speed = 0;
  for (let i = 0; i < kernel.y.length; i++) {
    const size = Math.abs(kernel.y[i]!);
    if (size > kernel.floors[i]!) speed = Math.max(speed, Math.abs(kernel.rates[i]!) / size);
  }
  return speed > 0 ? Math.min(span, Math.fround(0.02 / speed)) : span;
}

/**
 * Advances the kernel's state from one moment to a later one.
 * @param stepHint_h size to try first; 0 for one estimated from the rates
 * @returns the size of the first step that the error, not the way it began, decided: a good hint after a like change
 * @throws IntegrationFailure
 */
export function advance(run: Integration, from_h: number, to_h: number, stepHint_h: number, onStep: OnStep): number {
  const { kernel, tableau, rtol } = run;
  let t = from_h;
  let settled = 0;
  let fresh = true;
  kernel.prepare(t);
  let h = stepHint_h > 0 ? stepHint_h : firstStep(run, to_h - t);
  let lastError = 1e-4;
  let lastH = h;
  while (t < to_h) {
    const left = to_h - t;
    // Step onto the end rather than leave a sliver before it.
    const reaches = h >= left * (1 - 1e-10);
    const size = reaches ? left : Math.min(h, left / 2);
    if (++run.steps > run.stepLimit) throw failure(run, t, `more than ${run.stepLimit} steps`);
    if (!fresh) kernel.prepare(t);
    const error = kernel.attempt(t, size) / rtol;
    const legal = error <= 1 && staysLegal(run);
    if (!legal) {
      run.refused++;
      fresh = true; // rates and Jacobian at y still hold
      const shrink = error > 1 ? Math.max(SHRINK, SAFETY * error ** (-1 / tableau.errorPower)) : SHRINK;
      h = size * inSteps(Math.min(shrink, 0.9));
      if (!(h > SMALLEST_STEP_H)) throw failure(run, t, 'the step size fell to nothing');
      continue;
    }
    let jump = firstJump(run);
    if (jump?.share === 0) {
      turn(run, jump);
      fresh = false;
      continue;
    }
    if (jump && jump.share < SMALL_SHARE) {
      // So near the start, the interpolation may be all there is to it: look closer, but not for ever.
      if (size > CLOSEST_LOOK_H) {
        run.refused++;
        fresh = true;
        h = size / 8;
        continue;
      }
      jump = undefined;
    }
    const done = jump ? size * jump.share : size;
    if (jump && !(kernel.attempt(t, done) / rtol <= 1 && staysLegal(run))) {
      run.refused++;
      fresh = true;
      h = done / 2;
      continue;
    }
    onStep(t, done);
    kernel.accept();
    clip(run);
    fresh = false;
    t = reaches && done === size ? to_h : t + done;
    if (jump) turn(run, jump);
    // Gustafsson's prediction: the trend of the error tells the size of the next step better than the error alone.
    const plain = error ** (-1 / tableau.errorPower);
    const predicted = plain * (size / lastH) * (lastError / error) ** (1 / tableau.errorPower);
    const factor = SAFETY * Math.min(plain, predicted);
    lastError = Math.max(error, 1e-4);
    lastH = size;
    if (settled === 0 && factor < GROW) settled = done;
    h = jump ? size : size * inSteps(Math.min(GROW, Math.max(SHRINK, factor)));
  }
  return settled;
}

function staysLegal({ kernel, positive }: Integration): boolean {
  for (const i of positive)
    for (let lane = 0; lane < kernel.lanes; lane++) if (!(kernel.yNew[i * kernel.lanes + lane]! > 0)) return false;
  return true;
}

/** What may not be negative is set to zero when rounding or the error within tolerance brought it below. */
function clip({ kernel, mayBeZero }: Integration): void {
  for (const i of mayBeZero)
    for (let lane = 0; lane < kernel.lanes; lane++) {
      const place = i * kernel.lanes + lane;
      if (kernel.y[place]! < 0) kernel.y[place] = 0;
    }
}

function failure(run: Integration, t: number, reason: string): IntegrationFailure {
  const { kernel, stateNames } = run;
  const state = Object.fromEntries(stateNames.map((name, i) => [name, kernel.y[i * kernel.lanes]!]));
  // The usual end of a course: something of which a power is taken has run out.
  const gone = run.positive.filter((i) => kernel.y[i * kernel.lanes]! < kernel.floors[i * kernel.lanes]!);
  const names = gone.map((i) => stateNames[i]).join(', ');
  return new IntegrationFailure(names ? `${reason} as ${names} ran out` : reason, t, state);
}
