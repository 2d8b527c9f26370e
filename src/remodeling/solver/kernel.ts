/**
 * What the step control needs of a kernel, whichever language it runs in. A kernel advances one person, or two abreast
 * (lanes); the value of state i of lane l stands at [i * lanes + l] of every array.
 */
export interface StepKernel {
  readonly lanes: 1 | 2;
  readonly stateCount: number;
  /** The state at the start of the step; yours to change between steps. */
  readonly y: Float64Array;
  /** The state at the end of the step last attempted, and its stages, for output in between. */
  readonly yNew: Float64Array;
  readonly stages: readonly Float64Array[];
  /** Rates at y, per hour, as of the last prepare. */
  readonly rates: Float64Array;
  /** Static values of the run, by place in the kernel plan. */
  readonly constants: Float64Array;
  /** 1 where a jump is on, 0 where off. */
  readonly jumps: Float64Array;
  /** Below this size, per state, an error is measured absolutely. */
  readonly floors: Float64Array;
  /** Rates and Jacobian at y. */
  prepare(time: number): void;
  /** One step of size h from y to yNew. Returns max over lanes of the RMS of error / (floor + |y|); NaN if it failed. */
  attempt(time: number, h: number): number;
  /** yNew becomes y. */
  accept(): void;
}
