import type { DifferencePoint, FanPoint } from '../../projection/index.ts';
import { say } from '../i18n.ts';
import { number } from './numbers.ts';

const percentOf = (fraction: number): number => (fraction - 1) * 100;
/** Whole percent where the range is wide; closer to one another, a decimal keeps them apart. */
const WIDE = 3;

/** "between 5 and 8 % below today", "between 3 % below and 2 % above today". */
export function rangeWords(low: number, high: number): string {
  const [a, b] = [percentOf(low), percentOf(high)];
  const decimals = b - a >= WIDE - 1e-9 ? 0 : 1;
  const shown = (value: number): string => number(Math.abs(value), decimals);
  const [first, second] = [shown(a), shown(b)];
  const none = number(0, decimals);
  if (first === none && second === none) return say('future.range.same');
  if (second === none) return say('future.range.belowUpTo', { high: first });
  if (first === none) return say('future.range.aboveUpTo', { high: second });
  if (b < 0) return say('future.range.below', { low: second, high: first });
  if (a > 0) return say('future.range.above', { low: first, high: second });
  return say('future.range.across', { low: first, high: second });
}

export const mostWords = ({ p05, p95 }: FanPoint): string => rangeWords(p05, p95);
export const halfWords = ({ p25, p75 }: FanPoint): string => rangeWords(p25, p75);

/** "−2.1 %", with its sign: how far the middle is from today. */
export const changeOf = (fraction: number): string =>
  say('future.percent', { value: number(percentOf(fraction), 1, { signDisplay: 'exceptZero' }) });

/** "+0.8", "−1.2": percentage points of today's density. */
export const pointsOf = (points: number): string => number(points, 1, { signDisplay: 'exceptZero' });

/** What a difference and its 9 in 10 interval come to: for sure one way, or perhaps nothing. */
export function differenceKind({ p05, p95 }: DifferencePoint): 'higher' | 'lower' | 'unsure' | 'none' {
  const [low, high] = [Number(p05.toFixed(1)), Number(p95.toFixed(1))];
  if (low === 0 && high === 0) return 'none';
  if (low > 0) return 'higher';
  if (high < 0) return 'lower';
  return 'unsure';
}

/** The difference in a sentence, as the page and a screen reader say it. */
export function differenceWords(point: DifferencePoint): string {
  const kind = differenceKind(point);
  const size = (value: number): string => number(Math.abs(value), 1);
  if (kind === 'lower')
    return say('whatIf.difference.lower', { low: size(point.p95), high: size(point.p05), middle: size(point.median) });
  if (kind === 'higher')
    return say('whatIf.difference.higher', { low: size(point.p05), high: size(point.p95), middle: size(point.median) });
  if (kind === 'none') return say('whatIf.difference.none');
  return say(point.median < 0 ? 'whatIf.difference.unsureLower' : 'whatIf.difference.unsureHigher', {
    middle: size(point.median),
    lower: size(Math.min(0, point.p05)),
    higher: size(Math.max(0, point.p95)),
  });
}

/** The row for a month, or the last one before it. */
export const pointAt = <T extends { month: number }>(points: readonly T[], month: number): T | undefined =>
  points.findLast((point) => point.month <= month + 1e-6);
