import { type Day, daysBetween } from '../../record/index.ts';

/** One scan of a site as the band chart draws it. */
export interface BandScan {
  date: Day;
  bmdGPerCm2: number;
  /** Against the first scan: within the scanner's error, beyond it, or not to be compared. */
  is: 'first' | 'inside' | 'fell' | 'rose' | 'not comparable';
}

export interface BandShape {
  width: number;
  height: number;
  left: number;
  right: number;
  band: { top: number; bottom: number; middle: number } | undefined;
  ticks: { value: number; y: number }[];
  dots: { scan: BandScan; x: number; y: number }[];
}

/** Pixels for each g/cm²: the same at every site, so that equal steps look equal. */
const PX_PER_G_PER_CM2 = 1150;
const TICK = 0.04;
const NEAR = 0.025;
const PAD = 14;

/**
 * Places the scans and the band of the first scan ± least significant change (g/cm²). Without one, there is no band.
 * Dates are to scale; scans are given oldest first.
 */
export function bandShape(scans: readonly BandScan[], lscGPerCm2: number | undefined, width: number): BandShape {
  const left = 46;
  const right = width - 66;
  const first = scans[0];
  const values = scans.map((scan) => scan.bmdGPerCm2);
  const lows = first && lscGPerCm2 !== undefined ? [first.bmdGPerCm2 - lscGPerCm2, first.bmdGPerCm2 + lscGPerCm2] : [];
  const highest = Math.max(...values, ...lows);
  const lowest = Math.min(...values, ...lows);
  // The scale runs on to the next tick where that is near, so that there are two ticks to read by.
  const above = Math.ceil(highest / TICK - 1e-9) * TICK;
  const below = Math.floor(lowest / TICK + 1e-9) * TICK;
  const top = above - highest < NEAR ? above : highest;
  const bottom = lowest - below < NEAR ? below : lowest;
  const y = (value: number): number => PAD + (top - value) * PX_PER_G_PER_CM2;
  const height = Math.max(70, y(bottom) + PAD);
  const last = scans.at(-1);
  const span = first && last ? Math.max(1, daysBetween(first.date, last.date)) : 1;
  const inset = 8;
  const x = (date: Day): number =>
    first && scans.length > 1
      ? left + inset + (daysBetween(first.date, date) / span) * (right - left - 2 * inset)
      : left + inset;
  const ticks: BandShape['ticks'] = [];
  for (let n = Math.ceil(bottom / TICK - 1e-9); n * TICK <= top + 1e-9; n += 1)
    ticks.push({ value: n * TICK, y: y(n * TICK) });
  return {
    width,
    height,
    left,
    right,
    band:
      first && lscGPerCm2 !== undefined
        ? {
            top: y(first.bmdGPerCm2 + lscGPerCm2),
            bottom: y(first.bmdGPerCm2 - lscGPerCm2),
            middle: y(first.bmdGPerCm2),
          }
        : undefined,
    ticks,
    dots: scans.map((scan) => ({ scan, x: x(scan.date), y: y(scan.bmdGPerCm2) })),
  };
}
