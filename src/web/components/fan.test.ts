import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differenceShape, fanShape, step } from './fan.ts';

const fan = (months: number[], drift: number) =>
  months.map((month) => {
    const median = 1 + drift * month;
    const wide = Math.abs(month) * 0.001;
    return { month, median, p05: median - 2 * wide, p25: median - wide, p75: median + wide, p95: median + 2 * wide };
  });
const percent = (fraction: number): number => (fraction - 1) * 100;
const now = fan([0, 12, 24, 36, 48, 60], -0.001);
const past = fan([-25, -12, 0], -0.001);
const readings = [
  { month: -25, value: 1.03, sd: 0.012 },
  { month: -13, value: 1.01, sd: 0.012 },
];

describe('steps that people read easily', () => {
  it.each([
    [10, 2],
    [7, 2],
    [23, 5],
    [0.12, 0.05],
    [1, 0.2],
  ])('%d in steps of %d', (range, by) => expect(step(range)).toBeCloseTo(by, 12));
});

describe('the fan', () => {
  it('gives a month as many pixels in each column, and all of them one scale', () => {
    const shape = fanShape({ past, now, whatIf: fan([0, 60], 0), readings, shown: percent, width: 342 });
    const perMonth = (shape.now.right - shape.now.left) / 60;
    expect((shape.whatIf!.right - shape.whatIf!.left) / 60).toBeCloseTo(perMonth, 6);
    expect((shape.today - shape.dots[0]!.x) / 25).toBeCloseTo(perMonth, 6);
    expect(shape.whatIf!.right).toBeLessThanOrEqual(342);
    expect(shape.dots[0]!.top).toBeLessThan(shape.dots[0]!.y);
    expect(shape.whatIf!.asNow).not.toBe(shape.whatIf!.middle);
  });

  it('begins at the axis where there is no scan, and marks no change', () => {
    const shape = fanShape({ past: [], now, readings: [], shown: percent, width: 342 });
    expect(shape.today).toBe(50);
    expect(shape.past).toBeUndefined();
    expect(shape.ticks.map(({ value }) => Math.abs(Math.round(value)))).toContain(0);
  });

  it('keeps everything inside the picture, whatever the drift', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -0.004, max: 0.004, noNaN: true }),
        fc.integer({ min: 320, max: 700 }),
        (drift, width) => {
          const shape = fanShape({ past, now: fan([0, 30, 60], drift), readings, shown: percent, width });
          const numbers = [...`${shape.now.most}${shape.now.middle}`.matchAll(/[ML]([-\d.]+) ([-\d.]+)/g)];
          for (const [, x, y] of numbers) {
            expect(Number(x)).toBeGreaterThanOrEqual(0);
            expect(Number(x)).toBeLessThanOrEqual(width);
            expect(Number(y)).toBeGreaterThanOrEqual(0);
            expect(Number(y)).toBeLessThanOrEqual(shape.height);
          }
        },
      ),
    );
  });
});

describe('the difference over time', () => {
  it('always has zero in sight', () => {
    for (const points of [
      [
        { month: 0, median: 0, p05: 0, p95: 0 },
        { month: 60, median: 9, p05: 6, p95: 11 },
      ],
      [
        { month: 0, median: 0, p05: 0, p95: 0 },
        { month: 60, median: -4, p05: -6, p95: -2 },
      ],
    ]) {
      const { zero, height } = differenceShape(points, 342);
      expect(zero).toBeGreaterThan(0);
      expect(zero).toBeLessThan(height);
    }
  });
});
