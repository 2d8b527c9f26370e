import { personGroup } from '../hormones/index.ts';
import { type Day, roundTo } from '../record/index.ts';
import { type Because, type Facts, isKnown, type Need, signed } from '../rules/index.ts';
import { type Change, compareScans, isRefused, type Refused } from './change.ts';
import { majorFragilityFractures } from './fractures.ts';
import { historicalHeightLossCm, measuredHeightLossCm } from './height.ts';
import { siteHistory } from './history.ts';
import { type NextScan, nextScan } from './next-scan.ts';
import { classOfT, type LowestScore, lowestScore, type SiteScore, scansOf, scoreOf, T_RULE, Z_RULE } from './scores.ts';
import { bmdOf, type Scan, type SiteKey, siteKeys, siteLabels } from './sites.ts';
import { type BoneMedicine, boneMedicines } from './treatment.ts';

/** One site as the Bones page shows it. */
export interface SiteView {
  site: SiteKey;
  label: string;
  /** Of the newest scan of the site: the score that counts, or would if it could be read. */
  score: SiteScore | undefined;
  /** Printed on the report but not for this person: shown greyed. */
  greyed: SiteScore | undefined;
  /** g/cm² */
  bmd: number | undefined;
  date: Day;
  scan: string;
  /** All densities, oldest first; `comparable` says whether a line may join the point to the newest. */
  trend: { date: Day; scan: string; bmd: number; comparable: boolean }[];
  /** Newest against the previous comparable scan, or why it cannot be compared. */
  change: Change | Refused | undefined;
  /** Newest against the first comparable scan, where that is another. */
  sinceFirst: Change | undefined;
  says: string;
}

export interface SkeletonView {
  scores: 'T' | 'Z' | undefined;
  /** The ISCD rule, in words. */
  scoreRule: string;
  need: Need | undefined;
  lowest: (LowestScore & { says: string }) | undefined;
  sites: SiteView[];
  scans: { id: string; date: Day; machine: string | undefined }[];
  nextScan: NextScan | undefined;
  heightLossCm: number | undefined;
  heightLossFromPeakCm: number | undefined;
  fragilityFractures: Because[];
  boneMedicines: BoneMedicine[];
  notes: string[];
}

/** Everything the record says about the skeleton, read and put into words. Pure. */
export function skeletonView(facts: Facts): SkeletonView {
  return facts.derive('skeletonView', () => {
    const group = personGroup(facts);
    const scans = scansOf(facts);
    const lowest = lowestScore(facts);
    const measured = measuredHeightLossCm(facts);
    const historical = historicalHeightLossCm(facts);
    return {
      scores: group.scores,
      scoreRule:
        group.scores === undefined
          ? 'T or Z depends on menopause, which is not known yet'
          : group.scores === 'T'
            ? T_RULE
            : Z_RULE,
      need: isKnown(lowest) ? undefined : lowest.need,
      lowest: isKnown(lowest) ? { ...lowest.value, says: lowestInWords(lowest.value) } : undefined,
      sites: siteKeys.flatMap((site) => siteView(facts, scans, site)),
      scans: scans.map((scan) => ({
        id: scan.id,
        date: scan.date,
        machine: [scan.manufacturer, scan.model, scan.machine].filter(Boolean).join(', ') || undefined,
      })),
      nextScan: nextScan(facts),
      heightLossCm: isKnown(measured) ? measured.value : undefined,
      heightLossFromPeakCm: isKnown(historical) ? historical.value : undefined,
      fragilityFractures: majorFragilityFractures(facts),
      boneMedicines: boneMedicines(facts),
      notes: notesOn(facts, scans),
    };
  });
}

function siteView(facts: Facts, scans: Scan[], site: SiteKey): SiteView[] {
  const measured = scans.filter((scan) => scan.sites[site] !== undefined);
  const newest = measured.at(-1);
  if (!newest) return [];
  const { counts, greyed } = scoreOf(facts, newest, site);
  const { previous, first, refused } = siteHistory(facts, site);
  const bmd = bmdOf(newest, site);
  const change = previous ?? refused;
  const sinceFirst = first && first.from.scan !== previous?.from.scan ? first : undefined;
  return [
    {
      site,
      label: siteLabels[site],
      score: counts,
      greyed,
      bmd,
      date: newest.date,
      scan: newest.id,
      trend: measured.flatMap((scan) => {
        const density = bmdOf(scan, site);
        return density === undefined
          ? []
          : [
              {
                date: scan.date,
                scan: scan.id,
                bmd: density,
                comparable: scan === newest || !isRefused(compareScans(scan, newest, site)),
              },
            ];
      }),
      change,
      sinceFirst,
      says: siteInWords(site, counts ?? greyed, bmd, [change, sinceFirst]),
    },
  ];
}

function siteInWords(
  site: SiteKey,
  score: SiteScore | undefined,
  bmd: number | undefined,
  changes: (Change | Refused | undefined)[],
): string {
  const reading = score
    ? `${siteLabels[site]} ${score.kind}-score ${signed(score.value)}${score.used ? '' : `, shown but not used. ${score.why}`}`
    : `${siteLabels[site]} ${bmd === undefined ? 'not printed' : `${roundTo(bmd, 3).toFixed(3)} g/cm²`}`;
  const told = changes
    .filter((change) => change !== undefined)
    .map((change) => (isRefused(change) ? `Not compared: ${change.why}` : change.says));
  return `${[reading, ...told].join('. ')}.`;
}

function lowestInWords({ kind, value, site }: LowestScore): string {
  const where = siteLabels[site].toLowerCase();
  if (kind === 'Z')
    return value <= -2.0
      ? `Lowest Z-score ${signed(value)} (${where}): below the expected range for age`
      : `Lowest Z-score ${signed(value)} (${where}): within the expected range for age`;
  return `Lowest T-score ${signed(value)} (${where}): ${classOfT(value)}`;
}

function notesOn(facts: Facts, scans: Scan[]): string[] {
  const newest = scans.at(-1);
  if (!newest) return ['No bone density scan in the record'];
  const reference = facts.sex === 'male' && newest.referenceDatabase !== 'female';
  return reference && personGroup(facts).scores === 'T'
    ? [
        newest.referenceDatabase === 'male'
          ? 'The report used a male reference: its T-scores read about 0.3 to 0.5 lower than with the female reference that ISCD asks for'
          : 'The report does not say which reference its T-scores used: with a male one they read about 0.3 to 0.5 lower',
      ]
    : [];
}
