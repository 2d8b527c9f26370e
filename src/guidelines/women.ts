import { menopause, personGroup } from '../hormones/index.ts';
import { all, any, type Check, type Facts, has, is, type Rule } from '../rules/index.ts';
import { clinicalFactors, tScore } from './aibl/factors.ts';
import { type GeneralLine, referLines, scanLine } from './general-lines.ts';
import { EXAMPLE_DAY, postmenopausal, scan, woman } from './people.ts';

/** Women of 65 or over are scanned in any case (BHOF22). */
const SCAN_FROM_AGE = 65;

const whom = (facts: Facts): Check =>
  all(
    'Woman after menopause who takes no aromatase inhibitor',
    has('Woman', facts.sex === 'female' ? [{ path: 'person.sex', value: 'female' }] : []),
    is('After menopause', menopause(facts), (m) => m.state === 'postmenopausal'),
    has(
      'No aromatase inhibitor now or planned',
      ['past', 'never'].includes(personGroup(facts).inhibitor)
        ? [{ path: 'therapies', value: 'no aromatase inhibitor now' }]
        : [],
    ),
  );

/** Low bone mass with a fracture of upper arm, pelvis or forearm (BHOF22). */
const lowWithFracture = (facts: Facts): Check =>
  all(
    'T-score between −1.0 and −2.5 with a fracture of upper arm, pelvis or forearm',
    is('T-score between −1.0 and −2.5', tScore(facts), (t) => t < -1.0 && t > -2.5),
    has(
      'Low-trauma fracture of upper arm, pelvis or forearm',
      facts
        .upTo('fractures')
        .filter((f) => f.lowTrauma === true && ['humerus', 'pelvis', 'forearm', 'wrist'].includes(f.site))
        .map((f) => ({ path: `fractures[${f.id}]`, value: f.site, date: f.date })),
    ),
  );

const lines = (facts: Facts): GeneralLine[] => facts.derive('bhof:lines', () => linesOf(facts));

const linesOf = (facts: Facts): GeneralLine[] => [
  ...referLines(facts, lowWithFracture(facts)),
  scanLine(facts, SCAN_FROM_AGE, clinicalFactors(facts)),
];

/** BHOF-1: women after menopause without, or no longer on, an aromatase inhibitor. */
export const bhof1: Rule = {
  id: 'BHOF-1',
  kind: 'guideline',
  title: 'Osteoporosis in women after menopause',
  severity: 'clinician',
  within: 'next visit',
  threshold:
    'Refer: hip or spine fragility fracture, T-score −2.5 or lower, T −1 to −2.5 with FRAX 20 % or hip 3 % or a fracture of upper arm, pelvis or forearm. Scan: 65 or over, or 50 to 64 with a risk factor, and none yet',
  branched: true,
  when: (facts) => all('BHOF-1', whom(facts), any('A line of the guideline', ...lines(facts).map((l) => l.check))),
  says: (facts) => {
    const held = lines(facts).filter((line) => line.check.truth === 'yes');
    return {
      outcome: held[0]!.outcome,
      outcomes: [...new Set(held.map((line) => line.outcome))],
      ...(held[0]!.outcome === 'refer-urgent' ? { within: 'weeks' as const } : {}),
      title: held[0]!.title,
      action: [...new Set(held.map((line) => line.action))].join(' '),
      because: held.flatMap((line) => line.check.because),
    };
  },
  sources: ['BHOF22', 'ES-W19'],
  certainty: 'high',
  reading: 'On a bone medicine the referral is not repeated. On an aromatase inhibitor AIBL-1 leads instead.',
  examples: {
    asOf: EXAMPLE_DAY,
    fires: woman({ answers: [postmenopausal], scans: [scan('2026-03-01', { th: { t: -2.5 } })] }),
    silent: woman({ answers: [postmenopausal], scans: [scan('2026-03-01', { th: { t: -2.4 } })] }),
  },
};
