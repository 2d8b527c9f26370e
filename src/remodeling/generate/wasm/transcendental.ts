import { type Code, simd } from './module.ts';

/**
 * exp and ln of two numbers at a time. A power costs most of a right-hand side, and the browser's own Math.exp is a
 * call that takes one number.
 *
 * Relative error at most 5e-16 over the whole range (asserted in transcendental.test.ts); the polynomials themselves
 * are off by 1.6e-17 (exp) and 4.2e-18 (ln), the rest is rounding.
 */

// ln 2 in two parts; the first has its last 32 bits zero, so that a whole number times it is exact.
const LN2_HIGH = 0.6931467056274414;
const LN2_LOW = 4.7493250390316726e-7;
// Adding 1.5 * 2^52 leaves the nearest whole number in the last bits.
const ROUNDER = 6755399441055744;
// Beyond these, exp would overflow or become subnormal; it stays at their value. NaN passes.
const LARGEST = 709;
const SMALLEST = -708;

// exp(r) = 1 + r + r^2 Q(r) for |r| <= ln(2)/2: Chebyshev interpolation of Q, degree 9.
const EXP = [
  0.5000000000000001, 0.16666666666666669, 0.041666666666623824, 0.008333333333330039, 0.0013888888917367081,
  0.00019841269863171557, 2.4801521057868204e-5, 2.7557268276905696e-6, 2.7620201591031547e-7, 2.5100472505694996e-8,
] as const;

// ln(m) = 2s + s^3 P(s^2), s = (m - 1)/(m + 1), for m from sqrt(1/2) to sqrt(2): Chebyshev interpolation of P, degree 6.
const LOG = [
  0.666666666666667, 0.3999999999989889, 0.28571428626253836, 0.22222211089379496, 0.1818289243253687,
  0.15331611722055008, 0.14617807153417325,
] as const;

/** Locals that one exp or ln uses; `x` takes the argument and gives the result. */
export class Scratch {
  readonly x: number;
  readonly t: number;
  readonly r2: number;
  readonly p: readonly number[];
  constructor(code: Code) {
    this.x = code.local('v128');
    this.t = code.local('v128');
    this.r2 = code.local('v128');
    this.p = Array.from({ length: 5 }, () => code.local('v128'));
  }
}

type Steps = (() => void)[];

/**
 * Replaces x by exp(x) or ln(x), for several arguments at once: step by step in turn, since each is a long chain in
 * which a step waits for the one before.
 */
export function emitTogether(code: Code, kind: 'exp' | 'log', scratches: Scratch[]): void {
  const all = scratches.map((scratch) => (kind === 'exp' ? expSteps(code, scratch) : logSteps(code, scratch)));
  for (let i = 0; i < all[0]!.length; i++) for (const steps of all) steps[i]!();
}

function expSteps(code: Code, { x: r, t, r2, p }: Scratch): Steps {
  const linear = (to: number, i: number) => (): void => {
    code
      .f64x2(EXP[i]!)
      .get(r)
      .f64x2(EXP[i + 1]!)
      .simd(simd.f64x2Mul)
      .simd(simd.f64x2Add)
      .set(to);
  };
  const join = (to: number, low: number, factor: number, high: number) => (): void => {
    code.get(low).get(factor).get(high).simd(simd.f64x2Mul).simd(simd.f64x2Add).set(to);
  };
  const [a, b, c, d, e] = p as [number, number, number, number, number];
  return [
    () => code.get(r).f64x2(LARGEST).simd(simd.f64x2Pmin).f64x2(SMALLEST).simd(simd.f64x2Pmax).set(r),
    // t = x log2(e) rounded, in the low bits; k = t - ROUNDER; r = x - k ln 2
    () => code.get(r).f64x2(Math.LOG2E).simd(simd.f64x2Mul).f64x2(ROUNDER).simd(simd.f64x2Add).set(t),
    () => code.get(t).f64x2(ROUNDER).simd(simd.f64x2Sub).set(r2),
    () => code.get(r).get(r2).f64x2(LN2_HIGH).simd(simd.f64x2Mul).simd(simd.f64x2Sub).set(r),
    () => code.get(r).get(r2).f64x2(LN2_LOW).simd(simd.f64x2Mul).simd(simd.f64x2Sub).set(r),
    () => code.get(r).get(r).simd(simd.f64x2Mul).set(r2),
    // Q by Estrin's scheme: short chains.
    linear(a, 0),
    linear(b, 2),
    linear(c, 4),
    linear(d, 6),
    linear(e, 8),
    join(a, a, r2, b),
    join(c, c, r2, d),
    () => code.get(r2).get(r2).simd(simd.f64x2Mul).set(b),
    join(c, c, b, e),
    join(a, a, b, c),
    // 1 + (r + r^2 Q), then k into the exponent
    join(a, r, r2, a),
    () => code.get(a).f64x2(1).simd(simd.f64x2Add).get(t).i32(52).simd(simd.i64x2Shl).simd(simd.i64x2Add).set(r),
  ];
}

const ONE = 0x3ff0000000000000n;
const SQRT_HALF = 0x3fe6a09e00000000n;
const FRACTION = 0xfffffffffffffn;
const TWO_TO_52 = 0x4330000000000000n;

/** NaN below zero; about -709 at zero. */
function logSteps(code: Code, { x, t: u, r2: s, p }: Scratch): Steps {
  const [a, b, c, z, z2] = p as [number, number, number, number, number];
  const linear = (to: number, i: number) => (): void => {
    code
      .f64x2(LOG[i]!)
      .get(z)
      .f64x2(LOG[i + 1]!)
      .simd(simd.f64x2Mul)
      .simd(simd.f64x2Add)
      .set(to);
  };
  const join = (to: number, low: number, factor: number, high: number) => (): void => {
    code.get(low).get(factor).get(high).simd(simd.f64x2Mul).simd(simd.f64x2Add).set(to);
  };
  return [
    // x = 2^k m with m from sqrt(1/2) to sqrt(2)
    () =>
      code
        .get(x)
        .i64x2(ONE - SQRT_HALF)
        .simd(simd.i64x2Add)
        .set(u),
    () => code.get(u).i64x2(FRACTION).simd(simd.v128And).i64x2(SQRT_HALF).simd(simd.i64x2Add).set(s),
    // s = (m - 1)/(m + 1)
    () => code.get(s).f64x2(1).simd(simd.f64x2Sub).get(s).f64x2(1).simd(simd.f64x2Add).simd(simd.f64x2Div).set(s),
    // k as a number: its bits under those of 2^52, less 2^52 and the exponent's bias
    () => code.get(u).i32(52).simd(simd.i64x2ShrU).i64x2(TWO_TO_52).simd(simd.v128Or).set(u),
    () =>
      code
        .get(u)
        .f64x2(2 ** 52 + 1023)
        .simd(simd.f64x2Sub)
        .set(u),
    () => code.get(s).get(s).simd(simd.f64x2Mul).set(z),
    linear(a, 0),
    linear(b, 2),
    linear(c, 4),
    () => code.get(z).get(z).simd(simd.f64x2Mul).set(z2),
    () => code.get(c).get(z2).f64x2(LOG[6]).simd(simd.f64x2Mul).simd(simd.f64x2Add).set(c),
    join(b, b, z2, c),
    join(a, a, z2, b),
    // k ln2 (high) + (k ln2 (low) + s^3 P + 2s)
    () => code.get(s).get(z).simd(simd.f64x2Mul).get(a).simd(simd.f64x2Mul).set(a),
    () => code.get(a).get(u).f64x2(LN2_LOW).simd(simd.f64x2Mul).simd(simd.f64x2Add).set(a),
    () => code.get(s).get(s).simd(simd.f64x2Add).get(a).simd(simd.f64x2Add).set(a),
    () => code.get(u).f64x2(LN2_HIGH).simd(simd.f64x2Mul).get(a).simd(simd.f64x2Add).set(a),
    // All bits set where x < 0: NaN, which the step control refuses.
    () => code.get(x).f64x2(0).simd(simd.f64x2Lt).get(a).simd(simd.v128Or).set(x),
  ];
}
