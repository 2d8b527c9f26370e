import type { Day } from '../record/index.ts';
import type { Site } from '../remodeling/index.ts';
import type { WhatIfName } from './names.ts';

/** Something taken for granted, or left out. */
export interface Assumption {
  id: string;
  says: string;
  certainty: 'high' | 'moderate' | 'low';
  source?: string;
  /** A name that the words mention, as a medicine's. */
  about?: string;
}

export interface NoProjection {
  refused: string;
  /** A question whose answer would help. */
  need?: string;
  rule?: string;
}

/** BMD as a fraction of today's, over months from today. */
export interface FanPoint {
  month: number;
  median: number;
  p05: number;
  p25: number;
  p75: number;
  p95: number;
}
export type Fan = FanPoint[];

/** A what-if against the present course, in percentage points of today's BMD, person by person. */
export interface DifferencePoint {
  month: number;
  median: number;
  p05: number;
  p95: number;
}

export interface WhatIfResult {
  /** One of the named what-ifs, or the name in a file. */
  name: WhatIfName | (string & {});
  sites: Record<Site, Fan>;
  difference: Record<Site, DifferencePoint[]>;
  assumptions: Assumption[];
}

export interface FittedTo {
  /** Days of the scans that the twins were held against. */
  scans: Day[];
  /** Days of the blood tests (CTX, P1NP) that they were held against. */
  markers: Day[];
  method: 'none' | 'importance' | 'linear';
  twins: number;
  effectiveTwins: number;
  /**
   * How much of the projection is the person's own data, by site: what the scans took away of the spread of the change
   * over the next two years, 0 to 1.
   */
  ownShare: Record<Site, number>;
}

export interface Projection {
  asOf: Day;
  years: number;
  sites: Record<Site, Fan>;
  asFractionOf: 'baseline';
  /** The baseline: density today as the model and the scans see it; undefined without a scan of the site. */
  baseline: Partial<Record<Site, { gPerCm2: number; p05: number; p95: number }>>;
  /** Where the model puts the months before today, of today's density, from the first scan on. */
  past: Record<Site, Fan>;
  whatIfs: WhatIfResult[];
  assumptions: Assumption[];
  fittedTo: FittedTo;
}
