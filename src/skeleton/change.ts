import { type Day, daysBetween, roundTo, tidy } from '../record/index.ts';
import { type Because, dayInWords, listed } from '../rules/index.ts';
import { type LeastSignificantChange, leastSignificantChange } from './lsc.ts';
import { bmdOf, pathOf, type Scan, type SiteKey, siteLabels } from './sites.ts';
import { spineReading } from './vertebrae.ts';

/** Below this many days a yearly rate would only blow up noise (our reading). */
export const MIN_DAYS_FOR_A_RATE = 300;

const DAYS_A_YEAR = 365.25;

/** A change in density between two scans that may be compared. */
export interface Change {
  site: SiteKey;
  from: { scan: string; date: Day; bmdGPerCm2: number };
  to: { scan: string; date: Day; bmdGPerCm2: number };
  days: number;
  gPerCm2: number;
  percent: number;
  lsc: LeastSignificantChange;
  /** |change| in g/cm² reaches the least significant change. */
  significant: boolean;
  direction: 'loss' | 'gain' | 'no clear change';
  /** Percent a year, only over at least 300 days. */
  percentPerYear: number | undefined;
  /** What had to be taken for granted: the report did not say that the machine was the same. */
  assumes: string[];
  says: string;
  because: Because[];
}

export type Refusal =
  | 'other manufacturer'
  | 'other machine'
  | 'other vertebrae'
  | 'other side'
  | 'spine not readable'
  | 'no density';

/** Two scans that may not be compared, and why. */
export interface Refused {
  site: SiteKey;
  refused: Refusal;
  why: string;
  from: { scan: string; date: Day };
  to: { scan: string; date: Day };
}

export const isRefused = (result: Change | Refused): result is Refused => 'refused' in result;

/** Compares two scans at a site, in g/cm² and never by T-score, or says why they cannot be compared (ISCD). */
export function compareScans(a: Scan, b: Scan, site: SiteKey): Change | Refused {
  const [earlier, later] = a.date <= b.date ? [a, b] : [b, a];
  const no = reasonAgainst(earlier, later, site);
  const from = { scan: earlier.id, date: earlier.date };
  const to = { scan: later.id, date: later.date };
  if (no) return { site, ...no, from, to };
  const before = bmdOf(earlier, site)!;
  const after = bmdOf(later, site)!;
  const lsc = leastSignificantChange(earlier, later, site)!;
  const gPerCm2 = tidy(after - before);
  const percent = tidy((gPerCm2 / before) * 100);
  const days = daysBetween(earlier.date, later.date);
  const significant = Math.abs(gPerCm2) >= lsc.gPerCm2;
  const change: Omit<Change, 'says'> = {
    site,
    from: { ...from, bmdGPerCm2: before },
    to: { ...to, bmdGPerCm2: after },
    days,
    gPerCm2,
    percent,
    lsc,
    significant,
    direction: !significant ? 'no clear change' : gPerCm2 < 0 ? 'loss' : 'gain',
    percentPerYear: days >= MIN_DAYS_FOR_A_RATE ? tidy(percent / (days / DAYS_A_YEAR)) : undefined,
    assumes: sameMachine(earlier, later) ? [] : ['that both were made on the same machine'],
    because: [
      { path: pathOf(earlier, site, 'bmd'), value: `${before} g/cm²`, date: earlier.date },
      { path: pathOf(later, site, 'bmd'), value: `${after} g/cm²`, date: later.date },
    ],
  };
  return { ...change, says: inWords(change) };
}

/** "No clear change: the scanner can be off by 3.4 %". */
function inWords({ direction, percent, lsc, from, assumes }: Omit<Change, 'says'>): string {
  const off = roundTo(lsc.percent, 1).toFixed(1);
  const by = Math.abs(roundTo(percent, 1)).toFixed(1);
  const since = dayInWords(from.date);
  const taken = assumes.length > 0 ? `; this takes for granted ${listed(assumes)}` : '';
  if (direction === 'no clear change')
    return `No clear change since ${since}: the scanner can be off by ${off} %${taken}`;
  return `${direction === 'loss' ? 'Lower' : 'Higher'} by ${by} % since ${since}, more than the ${off} % that the scanner can be off${taken}`;
}

const sameMachine = (a: Scan, b: Scan): boolean => a.machine !== undefined && a.machine === b.machine;
const calibrated = (a: Scan, b: Scan): boolean =>
  (b.machine !== undefined && a.crossCalibratedWith?.includes(b.machine) === true) ||
  (a.machine !== undefined && b.crossCalibratedWith?.includes(a.machine) === true);

function reasonAgainst(a: Scan, b: Scan, site: SiteKey): Pick<Refused, 'refused' | 'why'> | undefined {
  if (bmdOf(a, site) === undefined || bmdOf(b, site) === undefined)
    return { refused: 'no density', why: 'Densities in g/cm² are needed; T-scores are not compared' };
  if (a.manufacturer && b.manufacturer && a.manufacturer !== b.manufacturer)
    return {
      refused: 'other manufacturer',
      why: `Made on machines of different makers (${a.manufacturer}, ${b.manufacturer}): their figures cannot be compared`,
    };
  const differ =
    a.machine !== undefined && b.machine !== undefined
      ? a.machine !== b.machine
      : a.model !== undefined && b.model !== undefined && a.model !== b.model;
  if (differ && !calibrated(a, b))
    return {
      refused: 'other machine',
      why: `Made on different machines (${a.machine ?? a.model}, ${b.machine ?? b.model}) that were not calibrated against each other`,
    };
  if (site === 'lumbarSpine') return againstSpine(a, b);
  const [left, right] = [a.sites[site]?.side, b.sites[site]?.side];
  if (left && right && left !== right)
    return { refused: 'other side', why: `Different sides (${left}, ${right}): hips are compared side by side` };
  return undefined;
}

function againstSpine(a: Scan, b: Scan): Pick<Refused, 'refused' | 'why'> | undefined {
  const [first, second] = [spineReading(a)!, spineReading(b)!];
  if (first.averaged.join() !== second.averaged.join())
    return {
      refused: 'other vertebrae',
      why: `Different vertebrae were averaged (${listed(first.averaged)}; ${listed(second.averaged)}): ask the centre to compare the same ones`,
    };
  const unread = first.why ?? second.why;
  return unread ? { refused: 'spine not readable', why: unread } : undefined;
}

/** The later scan of a site with the one it is best held against, and the pair that could not be compared. */
export interface SiteHistory {
  /** Against the previous comparable scan: at least 300 days before where there is one. */
  previous: Change | undefined;
  /** Against the first comparable scan. */
  first: Change | undefined;
  /** The newest scan against the one just before it, where that is refused. */
  refused: Refused | undefined;
}

/** How the newest measurement of a site stands to the earlier ones; scans oldest first. */
export function historyOf(scans: readonly Scan[], site: SiteKey): SiteHistory {
  const measured = scans.filter((scan) => scan.sites[site] !== undefined && bmdOf(scan, site) !== undefined);
  const newest = measured.at(-1);
  if (!newest || measured.length < 2) return { previous: undefined, first: undefined, refused: undefined };
  const results = measured.slice(0, -1).map((scan) => compareScans(scan, newest, site));
  const changes = results.filter((result): result is Change => !isRefused(result));
  const before = results.at(-1);
  return {
    previous: changes.findLast((change) => change.days >= MIN_DAYS_FOR_A_RATE) ?? changes.at(-1),
    first: changes[0],
    refused: before && isRefused(before) ? before : undefined,
  };
}

/** For titles: "Spine: no clear change …". */
export const siteSays = (change: Change): string =>
  `${siteLabels[change.site]}: ${change.says.charAt(0).toLowerCase()}${change.says.slice(1)}`;
