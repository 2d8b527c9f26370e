import { roundTo } from '../../record/index.ts';
import { type Check, type Facts, has, type Profile } from '../../rules/index.ts';
import { type Change, type SiteKey, scansOf, scoreOf, siteHistory, siteKeys } from '../../skeleton/index.ts';

/** Loss a year that calls for a search for causes, percent (HADJI17 follow-up branch). */
const FAST_LOSS = 5;
/** The same under the UK profile: at any density, and when osteopenic at baseline (UK08). */
const UK_FAST_LOSS = 10;
const UK_FAST_LOSS_OSTEOPENIC = 4;

// The follow-up branch looks at the spine and the total hip, not at the femoral neck, which scanners read less well.
const followed: readonly SiteKey[] = ['lumbarSpine', 'totalHip'];

const lastChanges = (facts: Facts, sites: readonly SiteKey[]): Change[] =>
  sites.flatMap((site) => siteHistory(facts, site).previous ?? []);

/** Losses at the last comparison that exceed the scanner's error. */
export const clearLosses = (facts: Facts): Change[] =>
  lastChanges(facts, siteKeys).filter((change) => change.direction === 'loss');

/** Losses beyond the error at the last comparison or since the first comparable scan. */
export const clearLossesEver = (facts: Facts): Change[] =>
  siteKeys.flatMap((site) => {
    const { previous, first } = siteHistory(facts, site);
    return [previous, first].find((change) => change?.direction === 'loss') ?? [];
  });

/** Fast losses under a profile, beyond the scanner's error, over at least 300 days. */
export function fastLosses(facts: Facts, profile: Profile): Change[] {
  const line = profile === 'uk' ? (osteopenicAtBaseline(facts) ? UK_FAST_LOSS_OSTEOPENIC : UK_FAST_LOSS) : FAST_LOSS;
  return lastChanges(facts, followed).filter(
    ({ direction, percentPerYear }) =>
      direction === 'loss' && percentPerYear !== undefined && roundTo(percentPerYear, 1) <= -line,
  );
}

export const fastLossCheck = (facts: Facts, profile: Profile): Check =>
  has(
    profile === 'uk'
      ? 'Loss of 10 % a year or more, or 4 % when low at the first scan, at the spine or total hip, beyond the scanner’s error'
      : 'Loss of 5 % a year or more at the spine or total hip, beyond the scanner’s error',
    fastLosses(facts, profile).flatMap((change) => change.because),
  );

function osteopenicAtBaseline(facts: Facts): boolean {
  const first = scansOf(facts)[0];
  if (!first) return false;
  const scores = siteKeys.flatMap((site) => scoreOf(facts, first, site).counts ?? []);
  const lowest = Math.min(...scores.filter((s) => s.kind === 'T').map((s) => s.value));
  return lowest < -1.0 && lowest > -2.5;
}

/** "5.8 % a year at the spine" */
export const lossInWords = ({ percentPerYear, percent, site }: Change): string => {
  const where = { lumbarSpine: 'spine', totalHip: 'total hip', femoralNeck: 'femoral neck' }[site];
  return percentPerYear === undefined
    ? `${Math.abs(roundTo(percent, 1)).toFixed(1)} % at the ${where}`
    : `${Math.abs(roundTo(percentPerYear, 1)).toFixed(1)} % a year at the ${where}`;
};
