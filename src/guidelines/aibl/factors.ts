import { personGroup } from '../../hormones/index.ts';
import { addTo, type Day } from '../../record/index.ts';
import { type Because, type Check, type Facts, has, is, isKnown, type Known } from '../../rules/index.ts';
import { fragilityFractureAfter50, lowestT } from '../../skeleton/index.ts';

/** Cortisone tablets for more than six months: from the courses on record, else from the answer. */
export function longGlucocorticoid(facts: Facts): Known<boolean> {
  const long = facts.everTook('glucocorticoid').filter(({ course }) => {
    const end: Day = course.endDate && course.endDate < facts.asOf ? course.endDate : facts.asOf;
    return addTo(course.date, { months: 6 }) < end;
  });
  if (long.length > 0) return { value: true, because: long.map((drug) => drug.because) };
  const answered = facts.answer('glucocorticoid-over-6-months');
  return isKnown(answered) ? { value: answered.value.answer, because: answered.because } : answered;
}

/**
 * The lowest T-score as a plain number. Where the Z-score counts there is no T-score to ask for: NaN, which is neither
 * below nor above any line, so that every condition on it is a no.
 */
export function tScore(facts: Facts): Known<number> {
  if (personGroup(facts).scores === 'Z')
    return { value: Number.NaN, because: [{ path: 'scans', value: 'the Z-score counts, not the T-score' }] };
  const lowest = lowestT(facts);
  return isKnown(lowest) ? { value: lowest.value.value, because: lowest.because } : lowest;
}

/** Risk factors that need neither a scan nor the age: what the UK profile calls clinical factors. */
export const clinicalFactors = (facts: Facts): Check[] => [
  is('Smokes or has smoked', facts.answer('smoking'), (a) => a.answer !== 'never'),
  is('BMI below 24', facts.bmi, (bmi) => bmi < 24),
  is('Mother or father broke a hip', facts.answer('parental-hip-fracture'), (a) => a.answer),
  is('Own fracture from a small fall after 50', fragilityFractureAfter50(facts), (yes) => yes),
  is('Cortisone tablets for more than 6 months', longGlucocorticoid(facts), (yes) => yes),
];

/** The seven risk factors of the joint position statement (HADJI17). */
export const riskFactors = (facts: Facts): Check[] => [
  is('Over 65', facts.age, (age) => age > 65),
  is('T-score below −1.5', tScore(facts), (t) => t < -1.5),
  ...clinicalFactors(facts),
];

/** Whether there is no scan at all; a scan without a readable score leaves it open. */
export function noScan(facts: Facts): Check {
  const lowest = lowestT(facts);
  if (isKnown(lowest)) return { label: 'No bone density scan yet', truth: 'no', because: lowest.because };
  if (facts.upTo('scans').length > 0)
    return { label: 'No bone density scan yet', truth: 'unknown', because: [], need: lowest.need };
  const none: Because = { path: 'scans', value: 'none' };
  return has('No bone density scan yet', [none]);
}
