import { type Fact, tidy, valueIn } from '../record/index.ts';

/** The sites that diagnosis and follow-up use (ISCD); the radius counts only where these cannot be read. */
export const siteKeys = ['lumbarSpine', 'totalHip', 'femoralNeck'] as const;
export type SiteKey = (typeof siteKeys)[number];

export const siteLabels: Record<SiteKey, string> = {
  lumbarSpine: 'Spine',
  totalHip: 'Total hip',
  femoralNeck: 'Femoral neck',
};

export type Scan = Fact<'scans'>;
export type Vertebra = 'L1' | 'L2' | 'L3' | 'L4';
export const vertebrae: readonly Vertebra[] = ['L1', 'L2', 'L3', 'L4'];

/** Areal bone mineral density of a site, g/cm²; undefined where the report's figure was not recorded. */
export const bmdOf = (scan: Scan, site: SiteKey): number | undefined => {
  const printed = scan.sites[site]?.bmd;
  return printed && tidy(valueIn(printed, 'g/cm2'));
};

/** Where a figure of a scan stands in the record. */
export const pathOf = (scan: Scan, site: SiteKey, what: 'tScore' | 'zScore' | 'bmd'): string =>
  `scans[${scan.id}].sites.${site}.${what}`;
