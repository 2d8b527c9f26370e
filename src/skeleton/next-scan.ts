import { inhibitorUse, personGroup } from '../hormones/index.ts';
import { addTo, type Day, daysBetween } from '../record/index.ts';
import { type Facts, isKnown, profileOf } from '../rules/index.ts';
import { MIN_DAYS_FOR_A_RATE } from './change.ts';
import { siteHistory } from './history.ts';
import { leastSignificantChange } from './lsc.ts';
import { lowestScore, scansOf } from './scores.ts';
import { siteKeys } from './sites.ts';
import { boneMedicines } from './treatment.ts';

export interface NextScan {
  due: Day;
  /** After the last scan. */
  months: number;
  why: string;
  overdue: boolean;
  /** Months after which a loss as in the ATAC trial would stand out from this scanner's error at the spine. */
  monthsToShowAtTrialLoss: number | undefined;
  says: string;
}

/** Spine loss on anastrozole in ATAC: 4.1 % over 24 months (ATAC08), percent a year. */
const TRIAL_SPINE_LOSS_PERCENT_A_YEAR = 4.1 / 2;

/** Low 25(OH)D counts as off target for the interval: below 20 ng/mL (IOM11). */
const VITAMIN_D_LOW = 20;

/** When the next scan is expected, by the chosen guideline profile; undefined where none is foreseen or none was made yet. */
export function nextScan(facts: Facts): NextScan | undefined {
  return facts.derive('nextScan', () => {
    const last = scansOf(facts).at(-1);
    const interval = last && intervalOf(facts);
    if (!last || !interval) return undefined;
    const regular = addTo(last.date, { months: interval.months });
    const end = inhibitorUse(facts).plannedEnd;
    const atEnd = end && end > facts.asOf && end < regular && daysBetween(last.date, end) >= MIN_DAYS_FOR_A_RATE;
    const due = atEnd ? end : regular;
    const why = atEnd ? 'at the planned end of the aromatase inhibitor' : interval.why;
    const overdue = due <= facts.asOf;
    const lsc = leastSignificantChange(last, last, 'lumbarSpine');
    const untreated =
      facts.sex === 'female' && personGroup(facts).path === 'AIBL-1' && boneMedicines(facts).length === 0;
    const monthsToShow =
      lsc && untreated ? Math.round((lsc.percent / TRIAL_SPINE_LOSS_PERCENT_A_YEAR) * 12) : undefined;
    const says = [
      `${overdue ? 'Was due' : 'Expected'} about ${due.slice(0, 7)}: ${why}`,
      monthsToShow === undefined
        ? undefined
        : `A loss as in the ATAC trial would take about ${monthsToShow} months to stand out from this scanner's error at the spine`,
    ]
      .filter((line) => line !== undefined)
      .join('. ');
    return { due, months: interval.months, why, overdue, monthsToShowAtTrialLoss: monthsToShow, says };
  });
}

interface Interval {
  months: number;
  why: string;
}

function intervalOf(facts: Facts): Interval | undefined {
  const { path } = personGroup(facts);
  const lowest = lowestScore(facts);
  const t = isKnown(lowest) && lowest.value.kind === 'T' ? lowest.value.value : undefined;
  const treated = boneMedicines(facts)[0];
  if (path === 'MEN-AI-1') return { months: 12, why: '12 months, a man on an aromatase inhibitor (our own rule)' };
  if (path === 'AIBL-0')
    return { months: 12, why: '12 months, an aromatase inhibitor before menopause (our own rule)' };
  if (treated) {
    const last = scansOf(facts).at(-1)!;
    return last.date < treated.since
      ? { months: 12, why: `12 months, to see how the bone answers to ${treated.name}` }
      : { months: 24, why: `1 to 2 years on ${treated.name}` };
  }
  if (path === 'general')
    return t !== undefined && t < -1.0 ? { months: 24, why: '24 months, low bone mass' } : undefined;
  return byProfile(facts, t);
}

/** Contradictions between guidelines, and our default: 24 months; 12 where T is below −1.0 or something is off target. */
function byProfile(facts: Facts, t: number | undefined): Interval | undefined {
  const profile = profileOf(facts);
  if (profile === 'asco') return { months: 24, why: 'every 2 years on an aromatase inhibitor (ASCO 2019)' };
  if (profile === 'uk')
    return t !== undefined && t > -1.0 ? undefined : { months: 24, why: '24 months (UK expert group 2008)' };
  if (t !== undefined && t < -1.0)
    return { months: 12, why: '12 months, T-score below −1.0 on an aromatase inhibitor' };
  const off = offTarget(facts);
  return off ? { months: 12, why: `12 months, ${off}` } : { months: 24, why: '24 months on an aromatase inhibitor' };
}

/** "Off target" (our reading): loss beyond the least significant change at the last comparison, or 25(OH)D below 20 ng/mL. */
function offTarget(facts: Facts): string | undefined {
  if (siteKeys.some((site) => siteHistory(facts, site).previous?.direction === 'loss'))
    return 'clear loss at the last comparison';
  const vitaminD = facts.lab('25-oh-d');
  return isKnown(vitaminD) && vitaminD.value.value < VITAMIN_D_LOW ? '25(OH)D below 20 ng/mL' : undefined;
}
