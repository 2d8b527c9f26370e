import { currentInhibitor, inhibitorUse, massSpectrometry } from '../hormones/index.ts';
import { addTo, type Day, yearsBetween } from '../record/index.ts';
import { all, any, type Because, type Check, type Facts, has, is, type Known, type Rule } from '../rules/index.ts';
import { longGlucocorticoid } from './aibl/factors.ts';
import { type GeneralLine, referLines, scanLine } from './general-lines.ts';
import { EXAMPLE_DAY, lab, man, on, scan } from './people.ts';

/** Weeks after a change of the inhibitor or testosterone from which estradiol is due (6 to 12 weeks). */
const AFTER_CHANGE_DAYS = 42;
/** Later on every 6 to 12 months: due from 12 on. */
const LATER_MONTHS = 12;
const MIN_MONTHS_ON_INHIBITOR = 6;

const isMan = (facts: Facts): Check => has('Man', facts.sex === 'male' ? [{ path: 'person.sex', value: 'male' }] : []);

const onInhibitor = (facts: Facts): Check => has('Takes or starts an aromatase inhibitor', currentInhibitor(facts));

/** Risk factors that put men of 50 to 69 up for a scan (ES-M12); treatment with testosterone counts as hypogonadism. */
const menRiskFactors = (facts: Facts): Check[] => [
  has('A fracture after 50', fracturesAfter50(facts)),
  has(
    'Delayed puberty, low testosterone, overactive parathyroids or thyroid, or COPD',
    facts
      .withCondition(
        'delayed-puberty',
        'hypogonadism',
        'primary-hyperparathyroidism',
        'hyperparathyroidism',
        'hyperthyroidism',
        'copd',
      )
      .map((c) => c.because),
  ),
  has(
    'Takes testosterone',
    facts.taking('testosterone').map((drug) => drug.because),
  ),
  has(
    'Has had a GnRH analogue',
    facts.everTook('gnrh-analogue').map((drug) => drug.because),
  ),
  is('Cortisone tablets for more than 6 months', longGlucocorticoid(facts), (yes) => yes),
  is('3 units of alcohol a day or more', facts.answer('alcohol'), (a) => a.answer >= 21),
  is('Smokes', facts.answer('smoking'), (a) => a.answer === 'current'),
  is('Low weight (BMI below 20)', facts.bmi, (bmi) => bmi < 20),
];

const fracturesAfter50 = (facts: Facts): Because[] =>
  facts
    .upTo('fractures')
    .filter((f) => yearsBetween(facts.record.person.birthDate, f.date) >= 50)
    .map((f) => ({ path: `fractures[${f.id}]`, value: f.site, date: f.date }));

/** Six months or more on an inhibitor, past or planned. */
function sixMonths(facts: Facts): Check {
  const { monthsTaken, monthsPlanned, because } = inhibitorUse(facts);
  const known: Known<number> =
    monthsTaken >= MIN_MONTHS_ON_INHIBITOR || monthsPlanned !== undefined
      ? { value: Math.max(monthsTaken, monthsPlanned ?? 0), because }
      : { need: 'ai-planned-duration' };
  return is('6 months or more on the inhibitor, past or planned', known, (m) => m >= MIN_MONTHS_ON_INHIBITOR);
}

function baseline(facts: Facts): Check {
  const scans = facts.upTo('scans');
  return all(
    'Baseline scan due',
    has('No bone density scan yet', scans.length === 0 ? [{ path: 'scans', value: 'none' }] : []),
    any(
      'A reason for it',
      sixMonths(facts),
      is('40 or over', facts.age, (age) => age >= 40),
      any('A risk factor', ...menRiskFactors(facts)),
    ),
  );
}

function repeat(facts: Facts): Check {
  const last = facts.upTo('scans').at(-1);
  return has(
    'Last scan 12 months ago or more',
    last && addTo(last.date, { months: 12 }) <= facts.asOf
      ? [{ path: `scans[${last.id}].date`, value: last.date, date: last.date }]
      : [],
  );
}

/** Starts and ends of inhibitor and testosterone courses: what estradiol answers to. */
const changes = (facts: Facts): { day: Day; because: Because }[] =>
  facts.drugs
    .filter(
      (drug) =>
        drug.state !== 'planned' && drug.classes.some((c) => c === 'aromatase-inhibitor' || c === 'testosterone'),
    )
    .flatMap((drug) =>
      [drug.course.date, drug.course.endDate].flatMap((day) =>
        day !== undefined && day <= facts.asOf ? [{ day, because: drug.because }] : [],
      ),
    )
    .sort((a, b) => (a.day < b.day ? -1 : 1));

function estradiolDue(facts: Facts): Check {
  const newest = facts.labs('estradiol').findLast(massSpectrometry);
  const none: Because = { path: 'labs', value: 'no estradiol by LC-MS/MS' };
  const label = 'Estradiol due: none yet, 6 weeks after a change, or 12 months after the last';
  if (!newest) return has(label, [none]);
  const result: Because = { path: `labs[${newest.fact.id}]`, value: newest.value, date: newest.date };
  const last = changes(facts).at(-1);
  const since = last && addTo(last.day, { days: AFTER_CHANGE_DAYS });
  if (last && since && since <= facts.asOf && newest.date < since) return has(label, [last.because, result]);
  return has(label, addTo(newest.date, { months: LATER_MONTHS }) <= facts.asOf ? [result] : []);
}

const branches = (facts: Facts): { outcome: string; check: Check; action: string; title: string }[] => [
  {
    outcome: 'dxa-baseline',
    check: baseline(facts),
    title: 'No bone density scan yet, in a man on an aromatase inhibitor',
    action: 'Ask the prescriber for a bone density scan (DXA) of spine and hip.',
  },
  {
    outcome: 'dxa-repeat',
    check: repeat(facts),
    title: 'A bone density scan is due: 12 months since the last',
    action: 'Ask for the next scan, on the same machine.',
  },
  {
    outcome: 'estradiol-due',
    check: estradiolDue(facts),
    title: 'Estradiol is due, measured by LC-MS/MS',
    action:
      'Ask for estradiol by LC-MS/MS; other methods read too high at low levels. If testosterone is injected, note the day of the last injection.',
  },
];

/** MEN-AI-1: watching bone and estradiol in a man on an aromatase inhibitor. Our own rule: no guideline covers it. */
export const menAi1: Rule = {
  id: 'MEN-AI-1',
  kind: 'guideline',
  title: 'Bone and estradiol in a man on an aromatase inhibitor',
  severity: 'clinician',
  within: 'next visit',
  threshold:
    'No scan and (6 months on the inhibitor, past or planned, or 40 or over, or a risk factor); or last scan 12 months ago; or estradiol by LC-MS/MS missing, not measured since 6 weeks after a change, or 12 months old',
  branched: true,
  when: (facts) =>
    all(
      'MEN-AI-1',
      isMan(facts),
      onInhibitor(facts),
      any('Something is due', ...branches(facts).map((branch) => branch.check)),
    ),
  says: (facts) => {
    const due = branches(facts).filter((branch) => branch.check.truth === 'yes');
    return {
      outcome: due[0]!.outcome,
      outcomes: due.map((branch) => branch.outcome),
      title: due[0]!.title,
      action: `${due.map((branch) => branch.action).join(' ')} No major guideline recommends adding an aromatase inhibitor to testosterone because of an estradiol value.`,
      because: [...inhibitorUse(facts).because, ...due.flatMap((branch) => branch.check.because)],
    };
  },
  sources: ['OURS', 'ES-M12', 'FINK16', 'ES-T18', 'AUA18'],
  certainty: 'our reading',
  reading:
    'No guideline covers men on an aromatase inhibitor. Estradiol counts by LC-MS/MS only; it is due from 6 weeks after a change and then from 12 months on. Treatment with testosterone counts as hypogonadism; low weight as BMI below 20.',
  examples: {
    asOf: EXAMPLE_DAY,
    fires: man({ birthDate: '1978-05-02', therapies: [on('anastrozole', '2026-06-01')] }),
    silent: man({
      birthDate: '1978-05-02',
      therapies: [on('anastrozole', '2025-06-01')],
      scans: [scan('2026-03-01', { ls: { z: -0.4 } })],
      labs: [lab('estradiol', 18, 'pg/mL', { method: 'LC-MS/MS' })],
    }),
  },
};

/** ES-M12: men not on an inhibitor, and what a scan or fracture asks for in any man. */
export const esM12: Rule = {
  id: 'ES-M12',
  kind: 'guideline',
  title: 'Osteoporosis in men',
  severity: 'clinician',
  within: 'next visit',
  threshold:
    'Refer: hip or spine fragility fracture, T-score −2.5 or lower, T −1 to −2.5 with FRAX 20 % or hip 3 %, or long cortisone. Scan: 70 or over, or 50 to 69 with a risk factor, and none yet',
  branched: true,
  when: (facts) => all('ES-M12', isMan(facts), any('A line of the guideline', ...menLines(facts).map((l) => l.check))),
  says: (facts) => {
    const held = menLines(facts).filter((line) => line.check.truth === 'yes');
    return {
      outcome: held[0]!.outcome,
      outcomes: [...new Set(held.map((line) => line.outcome))],
      ...(held[0]!.outcome === 'refer-urgent' ? { within: 'weeks' as const } : {}),
      title: held[0]!.title,
      action: [...new Set(held.map((line) => line.action))].join(' '),
      because: held.flatMap((line) => line.check.because),
    };
  },
  sources: ['ES-M12', 'BHOF22'],
  certainty: 'high',
  reading:
    'On a bone medicine the referral is not repeated. The scan of a man on an aromatase inhibitor is asked for by MEN-AI-1.',
  examples: {
    asOf: EXAMPLE_DAY,
    fires: man({ birthDate: '1955-02-01', scans: [scan('2026-03-01', { ls: { t: -2.6 } })] }),
    silent: man({
      birthDate: '1966-02-01',
      scans: [scan('2026-03-01', { ls: { t: -0.6 } })],
      answers: [{ date: '2026-01-10', question: 'glucocorticoid-over-6-months', answer: false }],
    }),
  },
};

const menLines = (facts: Facts): GeneralLine[] => facts.derive('es-m12:lines', () => linesOf(facts));

function linesOf(facts: Facts): GeneralLine[] {
  const cortisone = is('Cortisone tablets for more than 6 months', longGlucocorticoid(facts), (yes) => yes);
  const lines = referLines(facts, cortisone);
  return inhibitorUse(facts).state === 'taking' || inhibitorUse(facts).state === 'planned'
    ? lines
    : [...lines, scanLine(facts, 70, menRiskFactors(facts))];
}
