import { personGroup } from '../hormones/index.ts';
import { type Day, daysBetween, roundTo } from '../record/index.ts';
import { type Because, type Facts, isKnown, type Known, type Need } from '../rules/index.ts';
import { pathOf, type Scan, type SiteKey, siteKeys } from './sites.ts';
import { spineReading } from './vertebrae.ts';

/** A score as the report prints it, and whether it is the one that counts for this person. */
export interface SiteScore {
  kind: 'T' | 'Z';
  value: number;
  /** The ISCD rule that made it T or Z. */
  rule: string;
  used: boolean;
  /** Why it is shown but not used. */
  why: string | undefined;
  date: Day;
  scan: string;
  because: Because[];
}

export const T_RULE = 'T-score: women after menopause and men of 50 or over (ISCD)';
export const Z_RULE = 'Z-score: women before menopause and men under 50 (ISCD)';

/** Scores of scans this far apart are still read together: spine of one visit, hip of the next. */
const READ_TOGETHER_DAYS = 731;

/** Scans known on the day, oldest first. */
export const scansOf = (facts: Facts): Scan[] => facts.upTo('scans');

/** The score of a site that counts for this person, and a printed one that does not. */
export function scoreOf(facts: Facts, scan: Scan, site: SiteKey): { counts?: SiteScore; greyed?: SiteScore } {
  const { scores } = personGroup(facts);
  const values = scan.sites[site];
  if (!values) return {};
  const unread = site === 'lumbarSpine' ? spineReading(scan)?.why : undefined;
  const make = (kind: 'T' | 'Z', value: number, why: string | undefined): SiteScore => ({
    kind,
    value: roundTo(value, 1), // reports print one decimal, and the thresholds have one
    rule: scores === 'Z' ? Z_RULE : T_RULE,
    used: why === undefined,
    why,
    date: scan.date,
    scan: scan.id,
    because: [{ path: pathOf(scan, site, kind === 'T' ? 'tScore' : 'zScore'), value, date: scan.date }],
  });
  if (scores === undefined) {
    const printed = values.tScore;
    return printed === undefined
      ? {}
      : { greyed: make('T', printed, 'T or Z depends on menopause, which is not known yet') };
  }
  const own = scores === 'T' ? values.tScore : values.zScore;
  const other = scores === 'Z' ? values.tScore : undefined;
  return {
    ...(own === undefined ? {} : { counts: make(scores, own, unread) }),
    ...(other === undefined ? {} : { greyed: make('T', other, `Not used: ${Z_RULE}`) }),
  };
}

/** The newest usable score per site, none older than two years before the newest scan. */
function newestScores(facts: Facts): Map<SiteKey, SiteScore> {
  return facts.derive('newestScores', () => {
    const scans = scansOf(facts);
    const last = scans.at(-1);
    const found = new Map<SiteKey, SiteScore>();
    if (!last) return found;
    for (const scan of [...scans].reverse()) {
      if (daysBetween(scan.date, last.date) > READ_TOGETHER_DAYS) break;
      for (const site of siteKeys) {
        const { counts } = scoreOf(facts, scan, site);
        if (counts?.used && !found.has(site)) found.set(site, counts);
      }
    }
    return found;
  });
}

export interface LowestScore {
  kind: 'T' | 'Z';
  value: number;
  site: SiteKey;
  date: Day;
  scan: string;
}

/** The lowest score that counts (T or Z, by group) of spine, total hip and femoral neck, or what is missing. */
export function lowestScore(facts: Facts): Known<LowestScore> {
  const { need } = personGroup(facts);
  if (need) return { need };
  let lowest: { site: SiteKey; score: SiteScore } | undefined;
  for (const [site, score] of newestScores(facts)) {
    if (!lowest || score.value < lowest.score.value) lowest = { site, score };
  }
  if (!lowest) return { need: neededScore(facts) };
  const { site, score } = lowest;
  return {
    value: { kind: score.kind, value: score.value, site, date: score.date, scan: score.scan },
    because: score.because,
  };
}

/** The lowest T-score, for those whose T-score counts; never a Z-score in its place. */
export function lowestT(facts: Facts): Known<LowestScore> {
  const lowest = lowestScore(facts);
  if (isKnown(lowest) && lowest.value.kind === 'Z') return { need: 't-score' };
  return lowest;
}

const neededScore = (facts: Facts): Need => (personGroup(facts).scores === 'Z' ? 'z-score' : 't-score');

/** T-score classes of the WHO, for postmenopausal women and men of 50 or over. */
export const classOfT = (t: number): 'normal' | 'low bone mass' | 'osteoporosis range' =>
  t <= -2.5 ? 'osteoporosis range' : t < -1.0 ? 'low bone mass' : 'normal';
