import { currentInhibitor, menopause } from '../../hormones/index.ts';
import { all, any, atLeast, type Check, type Facts, has, is, type Known, type Profile } from '../../rules/index.ts';
import { boneMedicines, majorFragilityFractures } from '../../skeleton/index.ts';
import { latestFrax } from '../tools.ts';
import { clinicalFactors, noScan, riskFactors, tScore } from './factors.ts';
import { clearLosses, fastLossCheck } from './loss.ts';

/** Outcomes of AIBL-1, in the order in which they name the finding. */
const outcomes = [
  'refer-urgent',
  'refer-antiresorptive',
  'order-dxa',
  'secondary-labs-and-refer',
  'on-treatment',
] as const;
export type AiblOutcome = (typeof outcomes)[number];

/** One line of the algorithm: the condition, and what it leads to. */
export interface Line {
  outcome: AiblOutcome;
  check: Check;
}

/** A woman after menopause on or starting an aromatase inhibitor. */
export const whom = (facts: Facts): Check => facts.derive('aibl:whom', () => whomCheck(facts));

const whomCheck = (facts: Facts): Check =>
  all(
    'Woman after menopause, on or starting an aromatase inhibitor',
    has('Woman', facts.sex === 'female' ? [{ path: 'person.sex', value: 'female' }] : []),
    has('Takes or starts an aromatase inhibitor', currentInhibitor(facts)),
    is('After menopause', menopause(facts), (m) => m.state === 'postmenopausal'),
  );

/** The lines of the algorithm under a profile, as they stand for this person. */
export function linesFor(facts: Facts, profile: Profile): Line[] {
  return facts.derive(`aibl:${profile}`, () => {
    const medicines = boneMedicines(facts);
    return medicines.length > 0
      ? treatedLines(facts, medicines[0]!.since)
      : [
          {
            outcome: 'refer-urgent',
            check: has('Hip or spine broken without a real accident', majorFragilityFractures(facts)),
          },
          { outcome: 'refer-antiresorptive', check: referLine(facts, profile) },
          { outcome: 'order-dxa', check: noScan(facts) },
          { outcome: 'secondary-labs-and-refer', check: fastLossCheck(facts, profile) },
        ];
  });
}

/** On a bone medicine the referral is not repeated, unless bone is still lost or breaks. */
const treatedLines = (facts: Facts, since: string): Line[] => [
  {
    outcome: 'refer-urgent',
    check: has(
      'Hip or spine broken since the bone medicine began',
      majorFragilityFractures(facts).filter((fracture) => fracture.date !== undefined && fracture.date > since),
    ),
  },
  {
    outcome: 'secondary-labs-and-refer',
    check: has(
      'Loss beyond the scanner’s error at the last comparison',
      clearLosses(facts)
        .filter((change) => change.to.date > since)
        .flatMap((change) => change.because),
    ),
  },
  {
    outcome: 'on-treatment',
    check: has(
      'On a bone medicine',
      boneMedicines(facts).map((medicine) => medicine.because),
    ),
  },
];

function referLine(facts: Facts, profile: Profile): Check {
  if (profile === 'asco') {
    return any(
      'A line of ASCO 2019',
      is('T-score −2.5 or lower', tScore(facts), (t) => t <= -2.5),
      is('FRAX: 20 % or more for a major fracture', fraxOf(facts, 'majorOsteoporoticPercent'), (p) => p >= 20),
      is('FRAX: 3 % or more for the hip', fraxOf(facts, 'hipPercent'), (p) => p >= 3),
    );
  }
  const t = is('T-score below −2.0', tScore(facts), (value) => value < -2.0);
  if (profile === 'uk') {
    return any(
      'A line of the UK expert group',
      t,
      all(
        '75 or over with a clinical risk factor',
        is('75 or over', facts.age, (age) => age >= 75),
        atLeast(1, 'At least one clinical risk factor', ...clinicalFactors(facts)),
      ),
    );
  }
  return any(
    'A line of the joint position statement',
    t,
    atLeast(2, 'At least two of seven risk factors', ...riskFactors(facts)),
  );
}

/** FRAX as entered; one without density and with "secondary osteoporosis" ticked is not used for a referral (FR-01). */
function fraxOf(facts: Facts, part: 'majorOsteoporoticPercent' | 'hipPercent'): Known<number> {
  const frax = latestFrax(facts);
  const value = frax?.[part];
  if (!frax || value === undefined || (frax.withBmd === false && frax.secondaryOsteoporosisTicked === true))
    return { value: 0, because: [] };
  return { value, because: [{ path: `fractureTools[${frax.id}]`, value: `${value} %`, date: frax.date }] };
}

/** What holds for this person under a profile; empty where AIBL-1 is not for them. */
export const outcomesOf = (facts: Facts, profile: Profile): AiblOutcome[] => {
  if (whom(facts).truth !== 'yes') return [];
  const lines = linesFor(facts, profile);
  return outcomes.filter((outcome) => lines.some((line) => line.outcome === outcome && line.check.truth === 'yes'));
};

const referrals: readonly AiblOutcome[] = ['refer-urgent', 'refer-antiresorptive', 'secondary-labs-and-refer'];

/** Whether the algorithm asks for a referral under a profile. */
export const refers = (facts: Facts, profile: Profile): boolean =>
  outcomesOf(facts, profile).some((outcome) => referrals.includes(outcome));
