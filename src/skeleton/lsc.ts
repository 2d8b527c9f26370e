import { tidy, valueIn } from '../record/index.ts';
import { bmdOf, type Scan, type SiteKey } from './sites.ts';

/** Factor from precision error (RMS-SD) to the least significant change at 95 % (ISCD). */
export const LSC_FACTOR = 2.77;

/** Where a centre's own is not known, percent of the density: 2.77 × minimum acceptable precision of 1.9, 1.8 and 2.5 % (ISCD). */
const DEFAULT_LSC_PERCENT: Record<SiteKey, number> = { lumbarSpine: 5.3, totalHip: 5.0, femoralNeck: 6.9 };

/**
 * Fewer vertebrae read less precisely: factors on the LSC of L1–L4 (ROSEN24). The second figure is for a centre whose
 * precision study was made within one day; reports do not say which study theirs was, so the first is used.
 */
const FEWER_VERTEBRAE: Record<number, { sameBasis: number; sameDayStudy: number }> = {
  4: { sameBasis: 1, sameDayStudy: 1 },
  3: { sameBasis: 1.07, sameDayStudy: 1.39 },
  2: { sameBasis: 1.24, sameDayStudy: 1.6 },
};

export interface LeastSignificantChange {
  gPerCm2: number;
  /** Of the earlier density. */
  percent: number;
  origin: 'centre' | "centre's precision error" | 'default';
  /** Factor for fewer than four vertebrae, already applied. */
  vertebraeFactor: number;
}

type Difference = NonNullable<NonNullable<Scan['leastSignificantChange']>[SiteKey]>;

/** A difference in g/cm²; a share in percent is of the given density. */
const inDensity = (difference: Difference, bmd: number): number =>
  difference.unit === '%' ? (difference.value / 100) * bmd : valueIn(difference, 'g/cm2');

/**
 * The change that two scans must differ by before it means anything: the centre's own figure (of the later scan,
 * else the earlier), else 2.77 times its precision error, else the default. Undefined without a density.
 */
export function leastSignificantChange(earlier: Scan, later: Scan, site: SiteKey): LeastSignificantChange | undefined {
  const bmd = bmdOf(earlier, site);
  if (bmd === undefined) return undefined;
  const count = site === 'lumbarSpine' ? (later.sites.lumbarSpine?.vertebrae.length ?? 4) : 4;
  const factor = FEWER_VERTEBRAE[count]?.sameBasis ?? 1;
  const own = later.leastSignificantChange?.[site] ?? earlier.leastSignificantChange?.[site];
  const precision = later.precisionError?.[site] ?? earlier.precisionError?.[site];
  const [base, origin] = own
    ? ([inDensity(own, bmd), 'centre'] as const)
    : precision
      ? ([LSC_FACTOR * inDensity(precision, bmd), "centre's precision error"] as const)
      : ([(DEFAULT_LSC_PERCENT[site] / 100) * bmd, 'default'] as const);
  const gPerCm2 = tidy(base * factor);
  return { gPerCm2, percent: tidy((gPerCm2 / bmd) * 100), origin, vertebraeFactor: factor };
}
