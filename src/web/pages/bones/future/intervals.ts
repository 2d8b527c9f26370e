import type { DifferencePoint } from '../../../../projection/index.ts';
import { pointAt } from '../../../format/projection.ts';

/** Years at which differences are told. */
export const yearsTold = [1, 2, 5] as const;

export interface IntervalScale {
  low: number;
  high: number;
  x: (points: number) => number;
}

const PAD = 12;

/** One axis for every interval of the comparison, with zero in it. */
export function intervalScale(points: readonly DifferencePoint[], width: number): IntervalScale {
  const low = Math.min(-1, ...points.map(({ p05 }) => p05));
  const high = Math.max(1, ...points.map(({ p95 }) => p95));
  return { low, high, x: (value) => PAD + ((value - low) / (high - low)) * (width - 2 * PAD) };
}

/** The differences at the years told, as far as the run goes. */
export const toldPoints = (
  difference: readonly DifferencePoint[],
  years: number,
): { year: number; point: DifferencePoint }[] =>
  yearsTold
    .filter((year) => year <= years)
    .flatMap((year) => {
      const point = pointAt(difference, year * 12);
      return point ? [{ year, point }] : [];
    });

/** Where a gain is lost again: the best of it, and what is left at the end. */
export function rebound(
  difference: readonly DifferencePoint[],
): { best: DifferencePoint; end: DifferencePoint } | undefined {
  const best = difference.reduce((a, b) => (b.median > a.median ? b : a), difference[0]!);
  const end = difference.at(-1)!;
  return best.median > 1 && end.median < best.median / 2 ? { best, end } : undefined;
}
