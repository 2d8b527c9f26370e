import { type Code, simd } from './module.ts';

/**
 * exp and ln of two numbers at a time. A power costs most of a right-hand side, and the browser's own Math.exp is a
 * call that takes one number.
 *
 * Both are within 2 units in the last place of the true value over the whole range used (measured against exact
 * values in transcendental.test.ts); the polynomials themselves are off by 1.6e-17 (exp) and 4.2e-18 (ln).
 */

// ln 2 in two parts; the first has its last 32 bits zero, so that a whole number times it is exact.
const LN2_HIGH = 0.6931467056274414;
const LN2_LOW = 4.7493250390316726e-7;
const LOG2_E = 1.4426950408889634;
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

/** Locals that exp and ln use; one set serves a whole function. */
export class Scratch {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
  constructor(code: Code) {
    this.a = code.local('v128');
    this.b = code.local('v128');
    this.c = code.local('v128');
    this.d = code.local('v128');
  }
}

/** Replaces the pair on the stack by its exp. */
export function emitExp(code: Code, { a: r, b: t, c: r2, d: r4 }: Scratch): void {
  // t = x log2(e) rounded, in the low bits; k = t - ROUNDER; r = x - k ln 2
  code.f64x2(LARGEST).simd(simd.f64x2Pmin).f64x2(SMALLEST).simd(simd.f64x2Pmax).tee(r);
  code.f64x2(LOG2_E).simd(simd.f64x2Mul).f64x2(ROUNDER).simd(simd.f64x2Add).tee(t);
  code.f64x2(ROUNDER).simd(simd.f64x2Sub).set(r2);
  code.get(r).get(r2).f64x2(LN2_HIGH).simd(simd.f64x2Mul).simd(simd.f64x2Sub);
  code.get(r2).f64x2(LN2_LOW).simd(simd.f64x2Mul).simd(simd.f64x2Sub).tee(r);
  code.get(r).simd(simd.f64x2Mul).tee(r2);
  code.get(r2).simd(simd.f64x2Mul).set(r4);
  // Q by Estrin's scheme: short chains, so that neighbours overlap.
  const pair = (i: number): void => {
    code.f64x2(EXP[i]!).get(r).f64x2(EXP[i + 1]!).simd(simd.f64x2Mul).simd(simd.f64x2Add);
  };
  const four = (i: number): void => {
    pair(i);
    code.get(r2);
    pair(i + 2);
    code.simd(simd.f64x2Mul).simd(simd.f64x2Add);
  };
  four(0);
  code.get(r4);
  four(4);
  code.get(r4);
  pair(8);
  code.simd(simd.f64x2Mul).simd(simd.f64x2Add).simd(simd.f64x2Mul).simd(simd.f64x2Add);
  // 1 + (r + r^2 Q), then k into the exponent
  code.get(r2).simd(simd.f64x2Mul).get(r).simd(simd.f64x2Add).f64x2(1).simd(simd.f64x2Add);
  code.get(t).i32(52).simd(simd.i64x2Shl).simd(simd.i64x2Add);
}

const ONE = 0x3ff0000000000000n;
const SQRT_HALF = 0x3fe6a09e00000000n;

/** Replaces the pair on the stack by its natural logarithm; NaN below zero; about -708 at zero. */
export function emitLog(code: Code, { a: x, b: u, c: s, d: z }: Scratch): void {
  // x = 2^k m with m from sqrt(1/2) to sqrt(2)
  code.tee(x).i64x2(ONE - SQRT_HALF).simd(simd.i64x2Add).tee(u);
  code.i64x2(0xfffffffffffffn).simd(simd.v128And).i64x2(SQRT_HALF).simd(simd.i64x2Add).tee(s);
  // s = (m - 1)/(m + 1)
  code.f64x2(1).simd(simd.f64x2Sub).get(s).f64x2(1).simd(simd.f64x2Add).simd(simd.f64x2Div).tee(s);
  code.get(s).simd(simd.f64x2Mul).set(z);
  // k as a number: its bits under those of 2^52, less 2^52 and the exponent's bias
  code.get(u).i32(52).simd(simd.i64x2ShrU).i64x2(0x4330000000000000n).simd(simd.v128Or);
  code.f64x2(2 ** 52 + 1023).simd(simd.f64x2Sub).tee(u);
  code.f64x2(LN2_HIGH).simd(simd.f64x2Mul);
  // k ln2 (low) + s^3 P + 2s
  code.get(u).f64x2(LN2_LOW).simd(simd.f64x2Mul);
  code.get(s).get(z).simd(simd.f64x2Mul);
  const pair = (i: number): void => {
    code.f64x2(LOG[i]!).get(z).f64x2(LOG[i + 1]!).simd(simd.f64x2Mul).simd(simd.f64x2Add);
  };
  pair(0);
  code.get(z).get(z).simd(simd.f64x2Mul).tee(u);
  pair(2);
  code.get(u);
  pair(4);
  code.get(u).f64x2(LOG[6]).simd(simd.f64x2Mul).simd(simd.f64x2Add);
  code.simd(simd.f64x2Mul).simd(simd.f64x2Add).simd(simd.f64x2Mul).simd(simd.f64x2Add);
  code.simd(simd.f64x2Mul).simd(simd.f64x2Add);
  code.get(s).get(s).simd(simd.f64x2Add).simd(simd.f64x2Add).simd(simd.f64x2Add);
  // All bits set where x < 0: NaN, which the step control refuses.
  code.get(x).f64x2(0).simd(simd.f64x2Lt).simd(simd.v128Or);
}
