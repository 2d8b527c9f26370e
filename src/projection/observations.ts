import type { Day } from '../record/index.ts';
import type { Observation } from '../remodeling/index.ts';
import type { Facts } from '../rules/index.ts';
import {
  bmdOf,
  compareScans,
  isRefused,
  leastSignificantChange,
  type Scan,
  scansOf,
  siteKeys,
} from '../skeleton/index.ts';
import { monthOf } from './person.ts';

/** Least significant change is 2.77 times the precision error (ISCD). */
const LSC_FACTOR = 2.77;

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

/** Readings as the fit takes them: one observation for each day and series, with `indexOf` giving the month's place. */
export function observationsOf(list: ScanReading[], indexOf: (month: number) => number): Observation[] {
  const byDay = Map.groupBy(list, (reading) => `${reading.date} ${reading.group}`);
  return [...byDay.values()].map((same) => ({
    month: indexOf(same[0]!.month),
    group: String(same[0]!.group),
    sites: Object.fromEntries(same.map(({ site, gPerCm2, sd }) => [site, { log: Math.log(gPerCm2), sd }])),
  }));
}
