import { menopause, personGroup } from '../hormones/index.ts';
import { type Day, daysBetween, valueIn } from '../record/index.ts';
import { type Body, PREMENOPAUSAL_REASON } from '../remodeling/index.ts';
import { type Facts, isKnown } from '../rules/index.ts';
import { scansOf, siteKeys } from '../skeleton/index.ts';
import { assumption } from './assumptions.ts';
import type { Assumption, NoProjection } from './types.ts';

export const DAYS_A_MONTH = 365.25 / 12;

/** Months from the day of the facts; before it is negative. */
export const monthOf = (facts: Facts, day: Day): number => daysBetween(facts.asOf, day) / DAYS_A_MONTH;

/**
 * Estradiol in pg/mL for each ng/dL of testosterone in men: 0.040 (Finkelstein 2013, by mass spectrometry), more with
 * more fat, as fat makes aromatase. The direction is sure, the 2 % a point of body mass index is our assumption.
 */
export function estradiolPerTestosterone(bmi: number | undefined): number {
  const share = 0.04 * (1 + 0.02 * ((bmi ?? 25) - 25));
  return Math.min(0.07, Math.max(0.035, share));
}
const NMOL_PER_NG_ML_25OHD = 2.496;

/**
 * 25-hydroxyvitamin D swings with the sun by about a tenth to a sixth of its mean, highest in late summer. Taken out of
 * a single result; the hemisphere is taken to be the northern one, and the result says so.
 */
const SEASON_SHARE = 0.12;
const PEAK_DAY = 245; // early September

export function meanOfYear(value_nmolL: number, day: Day): number {
  const dayOfYear = daysBetween(`${day.slice(0, 4)}-01-01` as Day, day) + 1;
  return value_nmolL / (1 + SEASON_SHARE * Math.cos((2 * Math.PI * (dayOfYear - PEAK_DAY)) / 365.25));
}

/** The body as it was `startMonth` months from now (at most 0), with what was taken for granted; or why there is no projection. */
export function modelBody(facts: Facts, startMonth: number): { body: Body; assumptions: Assumption[] } | NoProjection {
  const assumptions: Assumption[] = [];
  const yearsAgo = -startMonth / 12;
  const ageYears = daysBetween(facts.record.person.birthDate, facts.asOf) / 365.25 - yearsAgo;
  const body: Body = { sex: facts.sex, ageYears };

  if (facts.sex === 'female') {
    const group = personGroup(facts);
    const state = menopause(facts);
    if (!isKnown(state))
      return { refused: 'Whether you are past menopause decides which bone model applies.', need: 'menopause' };
    if (state.value.state !== 'postmenopausal')
      return { refused: `This model is for ${PREMENOPAUSAL_REASON}.`, rule: group.path ?? 'AIBL-0' };
    const answer = facts.answer('menopause');
    const since = isKnown(answer) ? answer.value.since : undefined;
    if (since) body.yearsSinceMenopause = Math.max(0, daysBetween(since, facts.asOf) / 365.25 - yearsAgo);
    else assumptions.push(assumption('menopause-at-51'));
  } else {
    const replaced = facts.taking('testosterone').length > 0;
    body.testosterone = replaced ? 'replaced' : 'intact';
    const measured = facts.labs('testosterone').at(-1);
    if (replaced && measured)
      body.estradiol_pgmL = Math.max(3, estradiolPerTestosterone(bodyMassIndex(facts)) * measured.value);
    assumptions.push(assumption(replaced ? 'men-testosterone-replaced' : 'men-testosterone-intact'));
  }

  const weight = facts.upTo('measurements').findLast((m) => m.kind === 'weight');
  if (weight) body.weightKg = valueIn(weight.value, 'kg');
  else assumptions.push(assumption('usual-weight'));

  const first = scansOf(facts)[0];
  const t =
    first &&
    siteKeys.flatMap((site) =>
      first.sites[site]?.tScore === undefined ? [] : [[site, first.sites[site].tScore] as const],
    );
  if (t && t.length > 0) body.tScore = Object.fromEntries(t);

  const vitaminD = facts.labs('25-oh-d').at(-1);
  if (vitaminD) {
    body.hydroxyvitaminD_nmolL = meanOfYear(vitaminD.value * NMOL_PER_NG_ML_25OHD, vitaminD.date);
    assumptions.push(assumption('vitamin-d-season'));
  } else assumptions.push(assumption('usual-vitamin-d'));
  return { body, assumptions };
}

function bodyMassIndex(facts: Facts): number | undefined {
  const newest = (kind: 'weight' | 'height') => facts.upTo('measurements').findLast((m) => m.kind === kind);
  const [weight, height] = [newest('weight'), newest('height')];
  if (weight?.kind !== 'weight' || height?.kind !== 'height') return undefined;
  return valueIn(weight.value, 'kg') / (valueIn(height.value, 'cm') / 100) ** 2;
}
