import { Matrix } from 'ml-matrix';
import { quantileSorted } from 'simple-statistics';
import { type Body, bodyParameters } from '../bonewise/person.ts';
import { type Site, sites } from '../bonewise/sites.ts';
import type { Course } from '../course/course.ts';
import { runTwins, type TwinRun } from './ensemble.ts';
import { cellLogs, fitTwins, type Observation } from './fit.ts';
import { normals } from './random.ts';

export interface CoverageStudy {
  body: Body;
  course: Course;
  /** Months of the scans and of the value that is foretold, from the start of the course. */
  scans: number[];
  foretold: number;
  people: number;
  twins: number;
  /** Relative standard error of a reading, by site. */
  precision: Record<Site, number>;
  seed: number;
}

export interface Coverage {
  site: Site;
  /** Share of people whose true change lies in the 90 % interval: fitted to their scans, and without them. */
  fitted: number;
  unfitted: number;
  /** Mean width of the intervals, percentage points. */
  width: number;
  widthUnfitted: number;
}

/**
 * How often the 90 % interval of a projection holds the truth: people drawn as the twins are, but others than they;
 * their scans carry the scanner's error; what is foretold is their true BMD at a later month, of that at the last scan.
 */
export function coverage(study: CoverageStudy): { sites: Coverage[]; linear: number } {
  const { scans, foretold, people, twins, precision, seed } = study;
  const months = [...scans, foretold];
  const last = scans.length - 1;
  const typical = bodyParameters(study.body);
  const run = (from: number, to: number): TwinRun => runTwins(typical, study.course, months, { from, to, seed });
  const bank = run(0, twins);
  const truth = run(twins, twins + people);
  const noise = normals(seed * 31 + 7);
  const logs = Object.fromEntries(
    sites.map((site) => [site, new Matrix(bank[site].map((row) => Array.from(row, Math.log)))]),
  ) as Record<Site, Matrix>;
  const change = (row: ArrayLike<number>): number => (Math.exp(row[months.length - 1]! - row[last]!) - 1) * 100;
  const interval = (rows: ArrayLike<number>[]): [number, number] => {
    const sorted = rows.map(change).sort((a, b) => a - b);
    return [quantileSorted(sorted, 0.05), quantileSorted(sorted, 0.95)];
  };
  const unfitted = Object.fromEntries(sites.map((site) => [site, interval(logs[site].to2DArray())])) as Record<
    Site,
    [number, number]
  >;
  const sums = Object.fromEntries(sites.map((site) => [site, { fitted: 0, unfitted: 0, width: 0 }])) as Record<
    Site,
    { fitted: number; unfitted: number; width: number }
  >;
  let linear = 0;
  for (let i = 0; i < people; i++) {
    const observations = scans.map(
      (_, k): Observation => ({
        month: k,
        group: 'one',
        values: Object.fromEntries(
          sites.map((site) => [
            site,
            { log: Math.log(truth[site][i]![k]!) + precision[site] * noise(), sd: precision[site] },
          ]),
        ),
      }),
    );
    const fit = fitTwins(observations, cellLogs(observations, bank), seed + i);
    if (fit.method === 'linear') linear++;
    for (const site of sites) {
      const rows = fit.move
        ? fit.move(logs[site]).to2DArray()
        : fit.chosen.map((place) => logs[site].getRow(place) as ArrayLike<number>);
      const [low, high] = interval(rows);
      const value = change(Array.from(truth[site][i]!, Math.log));
      sums[site].fitted += value >= low && value <= high ? 1 : 0;
      sums[site].unfitted += value >= unfitted[site][0] && value <= unfitted[site][1] ? 1 : 0;
      sums[site].width += high - low;
    }
  }
  return {
    linear,
    sites: sites.map((site) => ({
      site,
      fitted: sums[site].fitted / people,
      unfitted: sums[site].unfitted / people,
      width: sums[site].width / people,
      widthUnfitted: unfitted[site][1] - unfitted[site][0],
    })),
  };
}
