import { type Fact, valueIn } from '../record/index.ts';
import { all, any, type Check, type Facts, has, type Rule } from '../rules/index.ts';
import { examples, feels, ill, woman } from './examples.ts';
import { condition, procedureBecause, procedures, symptom, symptomBecause, symptomsOf } from './look.ts';

const forever = 366 * 120;

/** The newest worst joint pain of the last 14 days. */
const jointPain = (facts: Facts): Check => {
  const entries = symptomsOf(facts, 14, { keys: ['joint-pain'] }).filter((s) => (s.severity ?? 0) >= 6);
  return has('Joint pain of 6 or more of 10 in the last 14 days', entries.map(symptomBecause));
};

const fallsOfTheYear = (facts: Facts) => facts.since('falls', 366);

const fallBecause = (f: Fact<'falls'>) => ({
  path: `falls[${f.id}]`,
  value: f.injurious ? 'fall with injury' : 'fall without injury',
  date: f.date,
});

const neuropathy = (facts: Facts) =>
  any(
    'Neuropathy',
    condition(facts, 'Among the conditions', 'neuropathy'),
    symptom(facts, 'Numb or tingling feet in the last 90 days', 90, { keys: ['numb-feet'] }),
  );

const upAndGo = (facts: Facts): Check => {
  const found = facts.upTo('measurements').findLast((m) => m.kind === 'timed-up-and-go');
  const label = 'Timed up and go above 12 seconds';
  if (found?.kind !== 'timed-up-and-go') return { label, truth: 'unknown', because: [], need: 'timed-up-and-go' };
  return {
    label,
    truth: valueIn(found.value, 's') > 12 ? 'yes' : 'no',
    because: [
      { path: `measurements[${found.id}]`, value: `${found.value.value} ${found.value.unit}`, date: found.date },
    ],
  };
};

const recentSurgery = (facts: Facts, weeks: number) =>
  procedures(facts, weeks * 7, 'breast-surgery', 'breast-reconstruction', 'axillary-dissection');

/** Screens S65 to S68 and S70: joints, balance, the arm after surgery, numb feet. */
export const exerciseJoints: readonly Rule[] = [
  {
    id: 'S65',
    kind: 'exercise',
    title: 'Sore or replaced joints: the gentle track',
    severity: 'caution',
    threshold: 'Severe osteoarthritis of hip or knee, joint pain of 6 or more of 10, or a joint replacement.',
    when: (facts) =>
      any(
        'Joints that need an adapted track',
        has(
          'Severe osteoarthritis of hip or knee',
          facts
            .withCondition('osteoarthritis-hip', 'osteoarthritis-knee')
            .filter((c) => c.fact.severity === 'severe')
            .map((c) => c.because),
        ),
        jointPain(facts),
        condition(facts, 'A joint replacement', 'joint-replacement'),
        has('A joint replacement', procedures(facts, forever, 'joint-replacement').map(procedureBecause)),
      ),
    says: () => ({
      action:
        'Strength work that is slow, with good tension and little impact; pool and bicycle for the heart. No jumps on a replaced joint. Pain that is worse the next morning means less next time. Exercise is among the few things that eased joint pain from aromatase inhibitors in trials.',
    }),
    suppresses: ['exercise:jump', 'exercise:running'],
    sources: ['ACSM19'],
    certainty: 'high',
    examples: examples(
      woman({ symptoms: [feels('joint-pain', { severity: 6 })] }),
      woman({ symptoms: [feels('joint-pain', { severity: 5 })] }),
    ),
  },
  {
    id: 'S66',
    kind: 'exercise',
    title: 'Balance first',
    severity: 'caution',
    threshold: 'A fall with injury or two falls in 12 months, neuropathy, or timed up and go above 12 seconds.',
    when: (facts) => {
      const falls = fallsOfTheYear(facts);
      return any(
        'A reason to train balance first',
        has('A fall with injury in 12 months', falls.filter((f) => f.injurious).map(fallBecause)),
        has('Two or more falls in 12 months', falls.length >= 2 ? falls.map(fallBecause) : []),
        neuropathy(facts),
        upAndGo(facts),
      );
    },
    says: () => ({
      action:
        'Begin with balance: about three hours a week in short pieces, always with a hold within reach. No standing on one leg without somebody near, and no jumping down. Firm shoes; clear the floor at home. Ask your doctor about a falls check.',
    }),
    suppresses: ['exercise:drop', 'exercise:single-leg:unsupervised'],
    sources: ['UKSSS22', 'CLINICAL'],
    certainty: 'high',
    examples: examples(
      woman({ falls: [{ date: '2026-06-01', injurious: true }] }),
      woman({
        falls: [{ date: '2026-06-01', injurious: false }],
        measurements: [{ date: '2026-06-01', kind: 'timed-up-and-go', value: { value: 12, unit: 's' } }],
      }),
    ),
  },
  {
    id: 'S67',
    kind: 'exercise',
    title: 'Arm swelling after breast surgery: train, step by step',
    severity: 'caution',
    threshold: 'Lymphoedema, axillary dissection or axillary radiotherapy, or sentinel node biopsy with arm swelling.',
    when: (facts) =>
      any(
        'Lymphoedema, or at risk of it',
        condition(facts, 'Lymphoedema', 'lymphoedema'),
        has(
          'Axillary surgery or radiotherapy',
          procedures(facts, forever, 'axillary-dissection', 'axillary-radiotherapy').map(procedureBecause),
        ),
        all(
          'Sentinel node biopsy and arm swelling',
          has('Sentinel node biopsy', procedures(facts, forever, 'sentinel-node-biopsy').map(procedureBecause)),
          symptom(facts, 'Arm swelling in the last 90 days', 90, { keys: ['arm-swelling'] }),
        ),
      ),
    says: () => ({
      action:
        'Lifting weights in small steps is safe for the arm: in a trial it made swelling no worse and flare-ups fewer. Raise the arm weight by small steps, wear a sleeve if your therapist gave you one, and stop and call if the arm swells, reddens or feels hot.',
    }),
    suppresses: ['exercise:arm-large-steps'],
    sources: ['SCHMITZ09'],
    certainty: 'high',
    examples: examples(
      woman({ procedures: [{ date: '2024-01-01', kind: 'axillary-dissection' }] }),
      woman({ procedures: [{ date: '2024-01-01', kind: 'sentinel-node-biopsy' }] }),
    ),
  },
  {
    id: 'S68',
    kind: 'exercise',
    title: 'After breast surgery: the arm waits',
    severity: 'block',
    within: 'next visit',
    threshold:
      'Breast or axillary surgery or reconstruction less than 6 weeks ago: block; 6 to 8 weeks: ask the surgeon.',
    when: (facts) => has('Breast surgery less than 8 weeks ago', recentSurgery(facts, 8).map(procedureBecause)),
    says: (facts) =>
      recentSurgery(facts, 6).length > 0
        ? {
            outcome: 'too-early',
            action:
              'No load on the arm until six weeks after the operation, and then with your surgeon’s word. Walking and the arm movements from the hospital are fine.',
          }
        : {
            outcome: 'ask-surgeon',
            severity: 'clinician',
            action: 'Between six and eight weeks after the operation, ask your surgeon before the arm carries load.',
          },
    suppresses: ['exercise:upper-limb-load'],
    sources: ['CLINICAL'],
    certainty: 'high',
    examples: examples(
      woman({ procedures: [{ date: '2026-10-20', kind: 'breast-surgery' }] }),
      woman({ procedures: [{ date: '2026-08-01', kind: 'breast-surgery' }] }),
    ),
  },
  {
    id: 'S70',
    kind: 'exercise',
    title: 'Numb feet: no treadmill, no jumping down',
    severity: 'block',
    threshold: 'Loss of feeling after chemotherapy (CIPN), or numb feet reported in the last 90 days.',
    when: (facts) =>
      any(
        'Feet that do not feel',
        condition(facts, 'Neuropathy after chemotherapy', 'cipn'),
        symptom(facts, 'Numb feet in the last 90 days', 90, { keys: ['numb-feet'] }),
      ),
    says: () => ({
      action:
        'Without feeling in the feet, a treadmill and jumping down are too risky. Bicycle, seated strength and balance with a hold are fine. Look at your feet every day.',
    }),
    suppresses: ['exercise:treadmill', 'exercise:drop', 'exercise:jump'],
    sources: ['ACSM19'],
    certainty: 'high',
    examples: examples(woman({ conditions: [ill('CIPN')] }), woman({ conditions: [ill('carpal tunnel syndrome')] })),
  },
];
