import { Matrix } from 'ml-matrix';
import { mean, quantileSorted, variance } from 'simple-statistics';
import type { BonewiseRecord, Day } from '../record/index.ts';
import {
  type Arm,
  bodyParameters,
  type Course,
  cellLogs,
  fitTwins,
  runTwins,
  type Site,
  sites,
  startOf,
  type TwinFit,
  type TwinRun,
  twinReadings,
} from '../remodeling/index.ts';
import { Facts } from '../rules/index.ts';
import type { WhatIfName } from './names.ts';
import { type MarkerReading, markerReadings, observationsOf, readings, type ScanReading } from './observations.ts';
import { modelBody } from './person.ts';
import { type KnownIntake, presentOf } from './present.ts';
import type { Assumption, DifferencePoint, Fan, NoProjection, Projection, WhatIfResult } from './types.ts';
import { armCourse, whatIfCourse } from './whatIfs.ts';

export interface ProjectOptions {
  /** 1 to 10; default 5. */
  years?: number;
  /** Default 1000. */
  twins?: number;
  seed?: number;
  whatIfs?: readonly WhatIfName[];
  /** What-ifs of the caller's own, as a trial's arm; months from today, added to the present course. */
  files?: Arm[];
  intake?: KnownIntake;
}

/** A course to be run, by a name; `present` is always among them. */
export interface PlannedRun {
  name: string;
  course: Course;
  assumptions: Assumption[];
}

/** All that the twins need, as plain data that can be sent to a worker. */
export interface Prepared {
  asOf: Day;
  years: number;
  seed: number;
  twins: number;
  /** The typical person of this body, as parameters of the model. */
  typical: Record<string, number>;
  runs: PlannedRun[];
  /** Months from today, ascending, at which every run is read. */
  months: number[];
  /** Index of today in `months`. */
  today: number;
  readings: ScanReading[];
  markers: MarkerReading[];
  assumptions: Assumption[];
}

const STEP_MONTHS = 3;

/** Reads the record. Cheap; nothing is simulated yet. */
export function prepare(record: BonewiseRecord, asOf: Day, options: ProjectOptions = {}): Prepared | NoProjection {
  const { years = 5, twins = 1000, seed = 1, whatIfs = [], intake = {}, files = [] } = options;
  const facts = new Facts(record, asOf);
  const { present, assumptions } = presentOf(facts, intake);
  const start = startOf(present.course);
  const read = modelBody(facts, start);
  if ('refused' in read) return read;
  const named = whatIfs.flatMap((name): PlannedRun[] => {
    const found = whatIfCourse(name, present);
    return found ? [{ name, ...found }] : [];
  });
  const runs: PlannedRun[] = [
    { name: 'present', course: present.course, assumptions: [] },
    ...named,
    ...files.map((arm) => ({ name: arm.name, ...armCourse(arm, present) })),
  ];
  // What was scanned before the model's past begins has nothing to be held against.
  const list = readings(facts).filter((reading) => reading.month >= start);
  const first = list.length > 0 ? Math.min(...list.map((r) => r.month)) : 0;
  const past = Array.from({ length: Math.floor(-first / STEP_MONTHS) }, (_, k) => -STEP_MONTHS * (k + 1));
  const ahead = Array.from({ length: (years * 12) / STEP_MONTHS }, (_, k) => STEP_MONTHS * (k + 1));
  // A blood test from before the course is one at its start: nothing had happened yet.
  const blood = markerReadings(facts).map((reading) => ({ ...reading, month: Math.max(start, reading.month) }));
  const months = [...new Set([...[...list, ...blood].map((r) => r.month), ...past, 0, ...ahead])].sort((a, b) => a - b);
  return {
    asOf,
    years,
    seed,
    twins,
    typical: bodyParameters(read.body),
    runs,
    months,
    today: months.indexOf(0),
    readings: list,
    markers: blood,
    assumptions: [...read.assumptions, ...assumptions],
  };
}

/** Runs every course for twins `from` to `to`; the heavy part, which can be shared out among workers. */
export const runPrepared = (prepared: Prepared, from: number, to: number): TwinRun[] =>
  prepared.runs.map(({ course }) =>
    runTwins(prepared.typical, course, prepared.months, { from, to, seed: prepared.seed }),
  );

const sorted = (values: number[]): number[] => values.toSorted((a, b) => a - b);

const logsOf = (run: TwinRun, site: Site): number[][] => run[site].map((row) => Array.from(row, Math.log));

/** Twins of one run that the fit has chosen, or moved: log BMD by place and month. */
function fitted(run: TwinRun, fit: TwinFit, site: Site): number[][] {
  const logs = logsOf(run, site);
  return fit.move ? fit.move(new Matrix(logs)).to2DArray() : fit.chosen.map((i) => logs[i]!);
}

function fan(logs: number[][], months: number[], today: number, from: number, to: number): Fan {
  return months.slice(from, to).map((month, k) => {
    const values = sorted(logs.map((row) => Math.exp(row[from + k]! - row[today]!)));
    const q = (p: number): number => quantileSorted(values, p);
    return { month, median: q(0.5), p05: q(0.05), p25: q(0.25), p75: q(0.75), p95: q(0.95) };
  });
}

const bySite = <T>(make: (site: Site) => T): Record<Site, T> =>
  Object.fromEntries(sites.map((site) => [site, make(site)])) as Record<Site, T>;

/** Change over the next two years, by twin; what the scans narrow. */
const twoYears = (logs: number[][], { months, today }: Prepared): number[] => {
  const at = months.findIndex((month) => month >= 24);
  const end = at < 0 ? months.length - 1 : at;
  return logs.map((row) => row[end]! - row[today]!);
};

/** Weighs the twins by the person's scans and reads off what is shown. `runs[k]` belongs to `prepared.runs[k]`. */
export function finish(prepared: Prepared, runs: TwinRun[]): Projection {
  const { months, today, readings: list } = prepared;
  const observations = observationsOf(list, prepared.markers, (month) => months.indexOf(month));
  const usable = keepFinite(runs);
  const fit = fitTwins(observations, cellLogs(observations, usable[0]!), prepared.seed);
  const own = bySite((site) => fitted(usable[0]!, fit, site));
  const future = (logs: number[][]): Fan => fan(logs, months, today, today, months.length);
  const whatIfs = prepared.runs.slice(1).map(({ name, assumptions }, k): WhatIfResult => {
    const logs = bySite((site) => fitted(usable[k + 1]!, fit, site));
    return {
      name,
      sites: bySite((site) => future(logs[site])),
      difference: bySite((site) => differences(logs[site], own[site], prepared)),
      assumptions,
    };
  });
  return {
    asOf: prepared.asOf,
    years: prepared.years,
    sites: bySite((site) => future(own[site])),
    asFractionOf: 'baseline',
    baseline: baselines(prepared, own),
    past: bySite((site) => fan(own[site], months, today, 0, today + 1)),
    whatIfs,
    assumptions: prepared.assumptions,
    fittedTo: {
      scans: [...new Set(list.map((reading) => reading.date))].sort(),
      markers: [...new Set(prepared.markers.map((reading) => reading.date))].sort(),
      method: fit.method,
      twins: usable[0]![sites[0]].length,
      effectiveTwins: Math.round(fit.effective),
      ownShare: bySite((site) => {
        if (fit.method === 'none') return 0;
        const before = variance(twoYears(logsOf(usable[0]!, site), prepared));
        return Math.min(1, Math.max(0, 1 - variance(twoYears(own[site], prepared)) / before));
      }),
    },
  };
}

/** Only twins that have a finite course in every run, so that runs stay comparable person by person. */
function keepFinite(runs: TwinRun[]): TwinRun[] {
  const count = runs[0]![sites[0]].length;
  const fine = Array.from({ length: count }, (_, i) => i).filter((i) =>
    runs.every((run) => sites.every((site) => run[site][i]!.every(Number.isFinite))),
  );
  return runs.map(
    (run) => Object.fromEntries(twinReadings.map((reading) => [reading, fine.map((i) => run[reading][i]!)])) as TwinRun,
  );
}

function differences(logs: number[][], present: number[][], { months, today }: Prepared): DifferencePoint[] {
  return months.slice(today).map((month, k) => {
    const values = sorted(
      logs.map((row, i) => {
        const other = present[i]!;
        return (Math.exp(row[today + k]! - row[today]!) - Math.exp(other[today + k]! - other[today]!)) * 100;
      }),
    );
    return {
      month,
      median: quantileSorted(values, 0.5),
      p05: quantileSorted(values, 0.05),
      p95: quantileSorted(values, 0.95),
    };
  });
}

/** Density today: what each scan of the newest series says, carried to today by the model. */
function baselines({ months, today, readings: list }: Prepared, own: Record<Site, number[][]>): Projection['baseline'] {
  const out: Projection['baseline'] = {};
  for (const site of sites) {
    const newest = list.findLast((reading) => reading.site === site);
    if (!newest) continue;
    const series = list.filter((reading) => reading.site === site && reading.group === newest.group);
    const weight = series.reduce((sum, r) => sum + 1 / r.sd ** 2, 0);
    const levels = own[site].map(
      (row) =>
        series.reduce(
          (sum, r) => sum + (Math.log(r.gPerCm2) - row[months.indexOf(r.month)]! + row[today]!) / r.sd ** 2,
          0,
        ) / weight,
    );
    const spread = Math.sqrt(1 / weight + (levels.length > 1 ? variance(levels) : 0));
    const centre = mean(levels);
    out[site] = {
      gPerCm2: Math.exp(centre),
      p05: Math.exp(centre - 1.6449 * spread),
      p95: Math.exp(centre + 1.6449 * spread),
    };
  }
  return out;
}

/**
 * BMD at spine, hip and neck over the next years, fitted to the person's own scans; what-ifs beside the present course.
 * Pure: the same record, day, options and seed give the same answer. About 0.2 to 1 ms a twin and course.
 */
export function project(record: BonewiseRecord, asOf: Day, options: ProjectOptions = {}): Projection | NoProjection {
  const prepared = prepare(record, asOf, options);
  return 'refused' in prepared ? prepared : finish(prepared, runPrepared(prepared, 0, prepared.twins));
}
