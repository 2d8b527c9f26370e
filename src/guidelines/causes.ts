import { daysBetween } from '../record/index.ts';
import { any, type Facts, has, is, isKnown, listed, type Rule } from '../rules/index.ts';
import { BONE_MEDICINES, fragilityFractureAfter50, fragilityFractures, lowestScore } from '../skeleton/index.ts';
import { clearLossesEver, fastLosses } from './aibl/loss.ts';
import { EXAMPLE_DAY, on, postmenopausal, scan, woman } from './people.ts';

/** The list of section 9: what looks for another cause of bone loss, as far as a record can hold it. */
const asked: { key: string; name: string; menOnly?: true }[] = [
  { key: 'calcium', name: 'calcium with albumin' },
  { key: 'phosphate', name: 'phosphate' },
  { key: 'egfr', name: 'creatinine or eGFR' },
  { key: 'alp', name: 'alkaline phosphatase' },
  { key: '25-oh-d', name: '25(OH)D' },
  { key: 'pth', name: 'PTH' },
  { key: 'tsh', name: 'TSH' },
  { key: 'haemoglobin', name: 'blood count' },
  { key: 'testosterone', name: 'testosterone', menOnly: true },
];
// Tests that this record does not hold as numbers.
const further = 'liver values, 24-hour urine calcium and coeliac antibodies';

const FRESH_DAYS = 365;

const fresh = (facts: Facts, key: string): boolean => {
  const newest = facts.lab(key);
  return isKnown(newest) && daysBetween(newest.value.date, facts.asOf) <= FRESH_DAYS;
};

const scoreCheck = (facts: Facts) => {
  const lowest = lowestScore(facts);
  const kind = isKnown(lowest) ? lowest.value.kind : 'T';
  return is(`${kind}-score −2.0 or lower`, lowest, ({ value }) => value <= -2.0);
};

/** LAB-1: blood tests for other causes of bone loss. */
export const lab1: Rule = {
  id: 'LAB-1',
  kind: 'lab',
  title: 'Blood tests for other causes of bone loss',
  severity: 'clinician',
  within: 'next visit',
  threshold:
    'T or Z −2.0 or lower, a fragility fracture, a loss beyond the least significant change, a loss of 5 % a year, or a bone medicine that is planned',
  when: (facts) =>
    any(
      'A reason to look for causes',
      scoreCheck(facts),
      has('A fracture from a small fall', fragilityFractures(facts)),
      is('A fracture from a small fall after 50, as answered', fragilityFractureAfter50(facts), (yes) => yes),
      has(
        'Loss beyond the scanner’s error',
        clearLossesEver(facts).flatMap((change) => change.because),
      ),
      has(
        'Loss of 5 % a year or more',
        fastLosses(facts, 'default').flatMap((change) => change.because),
      ),
      has(
        'A bone medicine is planned',
        facts
          .takingOrPlanned(...BONE_MEDICINES)
          .filter((drug) => drug.state === 'planned')
          .map((drug) => drug.because),
      ),
    ),
  says: (facts) => {
    const list = asked.filter((test) => !test.menOnly || facts.sex === 'male');
    const missing = list.filter((test) => !fresh(facts, test.key)).map((test) => test.name);
    const older =
      facts.age.value > 50 ? ' Over 50, or with anaemia, a test for abnormal proteins belongs with it.' : '';
    const estradiol =
      facts.sex === 'male' && facts.taking('aromatase-inhibitor').length > 0 ? ' Estradiol by LC-MS/MS too.' : '';
    if (missing.length === 0)
      return {
        outcome: 'mostly-done',
        severity: 'info',
        title: 'Blood tests for other causes of bone loss: most are there',
        action: `The usual ones are less than a year old. Ask whether ${further} were thought of.${older}${estradiol}`,
      };
    return {
      outcome: 'labs-due',
      action: `Ask whether other causes were looked for: ${listed(missing)} are missing or older than a year; ${further} may belong with them.${older}${estradiol} New bone pain, or a high ALP or calcium, is for the oncology team first.`,
    };
  },
  sources: ['ES-M12', 'BHOF22', 'HADJI17'],
  certainty: 'high',
  reading:
    'At exactly −2.0 the tests are asked for, a referral is not. Results of the last year are not asked for again.',
  examples: {
    asOf: EXAMPLE_DAY,
    fires: woman({ answers: [postmenopausal], scans: [scan('2026-05-01', { ls: { t: -2.0 }, th: { t: -1.1 } })] }),
    silent: woman({
      answers: [postmenopausal, { date: '2026-01-10', question: 'fragility-fracture-after-50', answer: false }],
      therapies: [on('anastrozole')],
      scans: [scan('2026-05-01', { ls: { t: -1.9 }, th: { t: -1.1 } })],
    }),
  },
};
