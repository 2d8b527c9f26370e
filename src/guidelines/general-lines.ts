import { all, any, type Check, type Facts, has, is } from '../rules/index.ts';
import { boneMedicines, majorFragilityFractures } from '../skeleton/index.ts';
import { noScan, tScore } from './aibl/factors.ts';
import { latestFrax, toolBecause, US_HIP_PERCENT, US_MAJOR_PERCENT } from './tools.ts';

/** A line of a general osteoporosis guideline. */
export interface GeneralLine {
  outcome: 'refer-urgent' | 'refer' | 'order-dxa';
  check: Check;
  title: string;
  action: string;
}

const REFER = 'Ask your doctor or a bone clinic whether treatment for bone is right for you.';

/** T −1.0 to −2.5 with FRAX over the US thresholds (BHOF22, ES-M12). */
function lowBoneMassWithFrax(facts: Facts): Check {
  const frax = latestFrax(facts);
  const over =
    frax !== undefined &&
    ((frax.majorOsteoporoticPercent ?? 0) >= US_MAJOR_PERCENT || (frax.hipPercent ?? 0) >= US_HIP_PERCENT);
  return all(
    'T-score between −1.0 and −2.5, and FRAX 20 % or more, or 3 % or more for the hip',
    is('T-score between −1.0 and −2.5', tScore(facts), (t) => t < -1.0 && t > -2.5),
    has('FRAX over the threshold', over ? [toolBecause(frax)] : []),
  );
}

const untreated = (facts: Facts, check: Check): Check => {
  const medicines = boneMedicines(facts);
  return medicines.length > 0 ? { label: check.label, truth: 'no', because: medicines.map((m) => m.because) } : check;
};

/** The lines that women and men share; further ones of a guideline are given. */
export const referLines = (facts: Facts, ...further: Check[]): GeneralLine[] => [
  {
    outcome: 'refer-urgent',
    check: untreated(facts, has('Hip or spine broken without a real accident', majorFragilityFractures(facts))),
    title: 'A broken hip or spine: treatment for bone should be talked about soon',
    action: 'Ask for an appointment about treatment for bone within two weeks.',
  },
  {
    outcome: 'refer',
    check: untreated(
      facts,
      is('T-score −2.5 or lower', tScore(facts), (t) => t <= -2.5),
    ),
    title: 'T-score in the osteoporosis range',
    action: REFER,
  },
  {
    outcome: 'refer',
    check: untreated(facts, any('Low bone mass with another reason', lowBoneMassWithFrax(facts), ...further)),
    title: 'Low bone mass with another reason',
    action: REFER,
  },
];

/** A scan, where age or a risk factor asks for one and there is none. */
export const scanLine = (facts: Facts, from: number, factors: Check[]): GeneralLine => ({
  outcome: 'order-dxa',
  check: all(
    'A first scan is due',
    noScan(facts),
    any(
      'By age or a risk factor',
      is(`${from} or over`, facts.age, (age) => age >= from),
      all(
        `50 to ${from - 1} with a risk factor`,
        is('50 or over', facts.age, (age) => age >= 50),
        any('A risk factor', ...factors),
      ),
    ),
  ),
  title: 'A first bone density scan is due',
  action: 'Ask for a bone density scan (DXA) of spine and hip.',
});
