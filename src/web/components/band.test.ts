import { describe, expect, it } from 'vitest';
import { type BandScan, bandShape } from './band.ts';

const spine: BandScan[] = [
  { date: '2024-10-14', bmdGPerCm2: 0.885, is: 'first' },
  { date: '2025-10-20', bmdGPerCm2: 0.871, is: 'inside' },
  { date: '2026-11-09', bmdGPerCm2: 0.849, is: 'fell' },
];
const hip: BandScan[] = [
  { date: '2024-10-14', bmdGPerCm2: 0.791, is: 'first' },
  { date: '2026-11-09', bmdGPerCm2: 0.771, is: 'inside' },
];

describe('the band of the scanner’s error', () => {
  it('draws equal steps equally at every site', () => {
    const step = (scans: BandScan[], lsc: number) => {
      const { dots } = bandShape(scans, lsc, 340);
      return (dots.at(-1)!.y - dots[0]!.y) / (scans[0]!.bmdGPerCm2 - scans.at(-1)!.bmdGPerCm2);
    };
    expect(step(spine, 0.028)).toBeCloseTo(step(hip, 0.027));
  });

  it('places a scan beyond the band below its lower edge, and one within inside', () => {
    const { band, dots } = bandShape(spine, 0.028, 340);
    expect(dots[1]!.y).toBeLessThan(band!.bottom);
    expect(dots[2]!.y).toBeGreaterThan(band!.bottom);
    expect(band!.middle).toBeCloseTo(dots[0]!.y);
  });

  it('draws no band where no least significant change is known, and one scan at the left', () => {
    const shape = bandShape(spine.slice(0, 1), undefined, 340);
    expect(shape.band).toBeUndefined();
    expect(shape.dots[0]!.x).toBeLessThan(shape.width / 2);
  });
});
