/**
 * skeleton/ reads bone density scans: T or Z, the lowest that counts, change against the least significant change,
 * what may not be compared, fragility fractures, height loss, bone medicines, and when the next scan is expected.
 */
export {
  type Change,
  compareScans,
  historyOf,
  isRefused,
  type Refusal,
  type Refused,
  type SiteHistory,
  siteSays,
} from './change.ts';
export {
  fragilityFractureAfter50,
  fragilityFractures,
  majorFragilityFractures,
  unconfirmedVertebralFractures,
  vertebralFractures,
} from './fractures.ts';
export { historicalHeightLossCm, measuredHeightLossCm } from './height.ts';
export { siteHistory } from './history.ts';
export { type LeastSignificantChange, LSC_FACTOR, leastSignificantChange } from './lsc.ts';
export { type NextScan, nextScan } from './next-scan.ts';
export {
  classOfT,
  type LowestScore,
  lowestScore,
  lowestT,
  type SiteScore,
  scansOf,
  scoreOf,
} from './scores.ts';
export { bmdOf, type Scan, type SiteKey, siteKeys, siteLabels } from './sites.ts';
export { BONE_MEDICINES, type BoneMedicine, boneMedicines } from './treatment.ts';
export { type SpineReading, spineReading } from './vertebrae.ts';
export { type SiteView, type SkeletonView, skeletonView } from './view.ts';
