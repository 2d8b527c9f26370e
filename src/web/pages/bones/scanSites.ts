/**
 * The sites a report prints and the densities (g/cm²) that a reader is asked about outside of. Our own limits, wider
 * than any adult's bone and narrower than the record's own 0.2 to 2.5: they catch a lost decimal point.
 */
export const scanSites = [
  { site: 'lumbarSpine', min: 0.4, max: 1.8 },
  { site: 'totalHip', min: 0.3, max: 1.6 },
  { site: 'femoralNeck', min: 0.3, max: 1.6 },
] as const;

export type ScanSite = (typeof scanSites)[number]['site'];
