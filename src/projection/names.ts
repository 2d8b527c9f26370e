/** Courses that can be held against the present one. Medicines for bone are information for a talk with the clinician. */
export const whatIfNames = [
  'goes-on',
  'stops-as-planned',
  'calcium-and-vitamin-d',
  'loading-programme',
  'food-and-loading',
  'risedronate',
  'zoledronate',
  'denosumab',
  'denosumab-stopped',
] as const;
export type WhatIfName = (typeof whatIfNames)[number];

/** What-ifs that are about a medicine: shown as information, with the person's clinician to decide. */
export const isMedicine = (name: WhatIfName): boolean =>
  ['risedronate', 'zoledronate', 'denosumab', 'denosumab-stopped'].includes(name);
