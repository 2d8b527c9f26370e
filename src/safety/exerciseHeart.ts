import { daysBetween, type Fact, valueIn } from '../record/index.ts';
import { any, type Check, dayInWords, type Facts, has, isKnown, type Rule } from '../rules/index.ts';
import { uncontrolledPressure } from './body.ts';
import { drug, examples, ill, lab, woman } from './examples.ts';
import { condition, medicineEver, procedureBecause, saysYes, symptom } from './look.ts';

/**
 * A clinician's yes to exercise, within the last year and not taken back since. That something was talked over is no yes:
 * under the screen's own id the answer has to be there.
 */
const clearedOn = (facts: Facts, rule: string): Fact<'discussions'> | undefined => {
  const newest = facts
    .since('discussions', 366)
    .findLast((d) => d.topic === 'exercise-clearance' || (d.topic === rule && d.agreed !== undefined));
  return newest?.agreed === false ? undefined : newest;
};

const leftChestRadiation = (facts: Facts) =>
  facts
    .upTo('procedures')
    .filter(
      (p) =>
        !p.planned &&
        (p.kind === 'left-chest-radiotherapy' || (p.kind === 'breast-radiotherapy' && /\bleft\b/i.test(p.what ?? ''))),
    );

/** Results of the last 90 days: an older blood count says nothing about a session today. */
const recentBelow = (facts: Facts, label: string, analyte: string, limit: number): Check => {
  const newest = facts.labs(analyte).at(-1);
  const counts = newest !== undefined && daysBetween(newest.date, facts.asOf) <= 90 && newest.value < limit;
  const known = facts.lab(analyte);
  return has(label, counts && isKnown(known) ? known.because : []);
};

const fever = (facts: Facts): Check => {
  const hot = facts.since('measurements', 3).filter((m) => m.kind === 'temperature' && valueIn(m.value, 'Cel') >= 38);
  return any(
    'Fever or infection in the last 3 days',
    symptom(facts, 'Fever or infection reported', 3, { keys: ['fever', 'infection'] }),
    has(
      'Temperature of 38 °C or more',
      hot.map((m) => ({ path: `measurements[${m.id}]`, value: 'temperature', date: m.date })),
    ),
  );
};

/** Screens S60, S69 and S71: heart, pressure and blood. */
export const exerciseHeart: readonly Rule[] = [
  {
    id: 'S60',
    kind: 'exercise',
    title: 'Before harder exercise, a word from your doctor',
    severity: 'clinician',
    within: 'weeks',
    threshold:
      'Any yes in the PAR-Q+, heart disease, anthracycline or trastuzumab ever, radiotherapy of the left chest, or blood pressure of 180/110 (160/100 on two days).',
    when: (facts) =>
      any(
        'A reason to ask first',
        saysYes(facts, 'A yes in the PAR-Q+', 'par-q'),
        condition(facts, 'Heart disease', 'cardiac-disease'),
        medicineEver(facts, 'Anthracycline or HER2 antibody', 'anthracycline', 'her2-antibody'),
        has('Radiotherapy of the left chest', leftChestRadiation(facts).map(procedureBecause)),
        uncontrolledPressure(facts),
      ),
    says: (facts) => {
      const cleared = clearedOn(facts, 'S60');
      return cleared
        ? {
            outcome: 'cleared',
            severity: 'caution',
            title: 'Cleared for exercise: begin gently',
            action: `Cleared on ${dayInWords(cleared.date)}. Begin at an effort of 11 to 13 on the scale of 6 to 20, and stop for chest pain, dizziness or unusual breathlessness.`,
          }
        : {
            outcome: 'ask-first',
            action:
              'Light exercise is fine now: walking at a pace at which you can talk. Before anything harder, ask your doctor whether it suits your heart, and note the answer here.',
          };
    },
    suppresses: (facts) =>
      clearedOn(facts, 'S60') ? [] : ['exercise:moderate', 'exercise:heavy-lift', 'exercise:impact'],
    sources: ['PARQ', 'ACSM19'],
    certainty: 'high',
    reading:
      'Radiotherapy of the left breast is radiotherapy of the left chest: the heart lay in or near the field. A doctor’s yes noted within a year counts as cleared; that it was talked over does not.',
    examples: examples(
      woman({ therapies: [drug('trastuzumab', { endDate: '2026-01-01' })] }),
      woman({
        answers: [{ date: '2026-09-01', question: 'par-q', answer: false }],
        measurements: [
          {
            date: '2026-10-01',
            kind: 'blood-pressure',
            systolic: { value: 128, unit: 'mm[Hg]' },
            diastolic: { value: 78, unit: 'mm[Hg]' },
          },
        ],
      }),
    ),
  },
  {
    id: 'S69',
    kind: 'exercise',
    title: 'No straining with held breath, no impact',
    severity: 'block',
    within: 'next visit',
    threshold:
      'Uncontrolled blood pressure, retinal disease, aneurysm, hernia, pelvic organ prolapse or severe incontinence.',
    when: (facts) =>
      any(
        'Pressure that must not rise',
        uncontrolledPressure(facts),
        condition(
          facts,
          'Retinal disease, aneurysm, hernia or prolapse',
          'retinal-disease',
          'aneurysm',
          'hernia',
          'pelvic-organ-prolapse',
        ),
        has(
          'Severe incontinence',
          facts
            .withCondition('incontinence')
            .filter((c) => c.fact.severity === 'severe')
            .map((c) => c.because),
        ),
      ),
    says: () => ({
      action:
        'Leave out heavy lifts, held breath and jumps for now. Breathe out with effort, keep loads light to moderate. Ask about a pelvic-floor physiotherapist, or have the blood pressure, eyes or vessel looked at first.',
    }),
    suppresses: ['exercise:valsalva', 'exercise:heavy-lift', 'exercise:impact', 'exercise:jump'],
    sources: ['CLINICAL'],
    certainty: 'high',
    examples: examples(
      woman({ conditions: [ill('inguinal hernia')] }),
      woman({
        conditions: [ill('incontinence', { severity: 'mild' })],
        measurements: [
          {
            date: '2026-10-01',
            kind: 'blood-pressure',
            systolic: { value: 150, unit: 'mm[Hg]' },
            diastolic: { value: 90, unit: 'mm[Hg]' },
          },
        ],
      }),
    ),
  },
  {
    id: 'S71',
    kind: 'exercise',
    title: 'Not today: blood counts or fever',
    severity: 'block',
    within: 'today',
    threshold:
      'Platelets below 20, haemoglobin below 8 g/dL, fever or infection: no session. Platelets 20 to 50: ask first. Results of the last 90 days.',
    when: (facts) =>
      any(
        'Counts or fever against a session',
        recentBelow(facts, 'Platelets below 50', 'platelets', 50),
        recentBelow(facts, 'Haemoglobin below 8 g/dL', 'haemoglobin', 8),
        fever(facts),
      ),
    says: (facts) => {
      const blocked =
        recentBelow(facts, 'Platelets below 20', 'platelets', 20).truth === 'yes' ||
        recentBelow(facts, 'Haemoglobin below 8', 'haemoglobin', 8).truth === 'yes' ||
        fever(facts).truth === 'yes';
      return blocked
        ? {
            outcome: 'no-session',
            action:
              'No training today. With fever during or soon after chemotherapy, call your oncology team at once, at night too.',
          }
        : {
            outcome: 'ask-first',
            severity: 'clinician',
            within: 'this week',
            title: 'Low platelets: ask before you train',
            action:
              'With platelets between 20 and 50, ask your oncology team what is safe. Nothing with a risk of falls or blows.',
          };
    },
    suppresses: ['exercise:programme', 'exercise:session'],
    sources: ['ACSM19'],
    certainty: 'high',
    examples: examples(
      woman({ labs: [lab('platelets', 45, '10*3/uL')] }),
      woman({ labs: [lab('platelets', 50, '10*3/uL')] }),
    ),
  },
];
