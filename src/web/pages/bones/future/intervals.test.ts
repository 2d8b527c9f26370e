import { describe, expect, it } from 'vitest';
import { intervalScale, rebound, toldPoints } from './intervals.ts';

const at = (month: number, p05: number, median: number, p95: number) => ({ month, p05, median, p95 });

describe('intervals on one axis', () => {
  const points = [at(12, 2, 4, 6), at(24, 3, 5, 9)];
  it('have zero in sight and stay within the width', () => {
    const { x } = intervalScale(points, 300);
    expect(x(0)).toBeGreaterThan(0);
    expect(x(0)).toBeLessThan(x(2));
    expect(x(9)).toBeLessThanOrEqual(300);
  });
  it('are told at one, two and five years, as far as there are any', () => {
    const difference = [at(0, 0, 0, 0), ...points, at(60, 3, 6, 9)];
    expect(toldPoints(difference, 5).map(({ year, point }) => [year, point.median])).toEqual([
      [1, 4],
      [2, 5],
      [5, 6],
    ]);
    expect(toldPoints(difference, 3).map(({ year }) => year)).toEqual([1, 2]);
  });
});

describe('a gain that is lost again', () => {
  it('is told with its best and its end', () => {
    const found = rebound([at(0, 0, 0, 0), at(24, 6, 8, 9), at(60, 0, 1, 2)]);
    expect([found?.best.month, found?.end.month]).toEqual([24, 60]);
  });
  it.each([
    [[at(0, 0, 0, 0), at(24, 6, 8, 9), at(60, 5, 9, 12)]],
    [[at(0, 0, 0, 0), at(24, 0, 0.6, 1), at(60, 0, 0.2, 1)]],
  ])('and not where it stays, or there was hardly one', (difference) => expect(rebound(difference)).toBeUndefined());
});
