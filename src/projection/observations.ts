import type { Day } from '../record/index.ts';
import { type Marker, markers, type Observation } from '../remodeling/index.ts';
import type { Facts } from '../rules/index.ts';
import {
  bmdOf,
  compareScans,
  isRefused,
  LSC_FACTOR,
  leastSignificantChange,
  type Scan,
  scansOf,
  siteKeys,
} from '../skeleton/index.ts';
import { monthOf } from './person.ts';

export interface ScanReading {
  date: Day;
  month: number;
  site: (typeof siteKeys)[number];
  /** Scans of a site with the same number may be held against one another. */
  group: number;
  gPerCm2: number;
  /** Relative standard error of one reading. */
  sd: number;
}

/** Every density of the record that can be compared with another or stands alone, by site, oldest first. */
export function readings(facts: Facts): ScanReading[] {
  const scans = scansOf(facts);
  return siteKeys.flatMap((site) => {
    const groups: Scan[][] = [];
    return scans.flatMap((scan): ScanReading[] => {
      const gPerCm2 = bmdOf(scan, site);
      if (gPerCm2 === undefined) return [];
      let group = groups.findIndex((g) => !isRefused(compareScans(g.at(-1)!, scan, site)));
      if (group < 0) group = groups.push([]) - 1;
      groups[group]!.push(scan);
      const lsc = leastSignificantChange(scan, scan, site)!;
      return [
        { date: scan.date, month: monthOf(facts, scan.date), site, group, gPerCm2, sd: lsc.percent / 100 / LSC_FACTOR },
      ];
    });
  });
}

/** A marker of turnover in a blood test. */
export interface MarkerReading {
  date: Day;
  month: number;
  marker: Marker;
  value: number;
}

/**
 * Standard error of the logarithm of one marker: its day-to-day and laboratory variation is some 10 to 15 %, and what
 * the model makes of cells in blood is no better known than that.
 */
const MARKER_SD = 0.2;

/** CTX and P1NP of the record, oldest first; CTX counts only where it was taken fasting, as it halves after a meal. */
export const markerReadings = (facts: Facts): MarkerReading[] =>
  markers.flatMap((marker) =>
    facts
      .labs(marker)
      .filter((lab) => lab.value > 0 && (marker !== 'ctx' || lab.fact.fasting === true))
      .map((lab) => ({ date: lab.date, month: monthOf(facts, lab.date), marker, value: lab.value })),
  );

/** Scans and blood tests as the fit takes them, each day and series together; `indexOf` gives a month's place. */
export function observationsOf(
  scans: ScanReading[],
  blood: MarkerReading[],
  indexOf: (month: number) => number,
): Observation[] {
  const byDay = Map.groupBy(scans, (reading) => `${reading.date} ${reading.group}`);
  return [
    ...[...byDay.values()].map((same) => ({
      month: indexOf(same[0]!.month),
      group: String(same[0]!.group),
      values: Object.fromEntries(same.map(({ site, gPerCm2, sd }) => [site, { log: Math.log(gPerCm2), sd }])),
    })),
    ...blood.map(({ month, marker, value }) => ({
      month: indexOf(month),
      group: 'blood',
      values: { [marker]: { log: Math.log(value), sd: MARKER_SD } },
    })),
  ];
}
