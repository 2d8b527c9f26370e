import { addTo, daysBetween, type Fact, valueIn } from '../record/index.ts';
import {
  all,
  any,
  type Check,
  dayInWords,
  type Facts,
  has,
  is,
  isKnown,
  not,
  type Rule,
  signed,
} from '../rules/index.ts';
import { lowestScore } from '../skeleton/index.ts';
import { fractureBecause, lowTraumaFractures, uncontrolledPressure, vertebralFractures } from './body.ts';
import { drug, examples, feels, ill, lab, woman } from './examples.ts';
import {
  condition,
  medicineEver,
  procedureBecause,
  procedures,
  saysYes,
  symptom,
  symptomBecause,
  symptomsOf,
} from './look.ts';

const forever = 366 * 120;

/** A clinician's word on exercise, within the last year: a discussion whose topic is the screen or "exercise". */
const clearedOn = (facts: Facts, rule: string): Fact<'discussions'> | undefined =>
  facts.since('discussions', 366).findLast((d) => d.topic === rule || d.topic === 'exercise-clearance');

const leftChestRadiation = (facts: Facts) =>
  facts
    .upTo('procedures')
    .filter(
      (p) =>
        !p.planned &&
        (p.kind === 'left-chest-radiotherapy' || (p.kind === 'breast-radiotherapy' && /\bleft\b/i.test(p.what ?? ''))),
    );

const vertebral = (facts: Facts): Check =>
  has(
    'A vertebral fracture, ever',
    vertebralFractures(facts).map((f) => f.because),
  );
const fragility = (facts: Facts) => lowTraumaFractures(facts);
const twoFractures = (facts: Facts): Check => {
  const found = fragility(facts);
  return has('Two or more low-trauma fractures', found.length >= 2 ? found.map(fractureBecause) : []);
};

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

/** Screens S60 to S73 without S73: what the body allows when it trains. */
export const exercise: readonly Rule[] = [
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
    reading: 'A discussion noted under S60 within a year counts as cleared.',
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
    id: 'S61',
    kind: 'exercise',
    title: 'Bone disease of cancer, or bone pain not yet explained',
    severity: 'block',
    within: 'this week',
    threshold: 'Bone metastasis, multiple myeloma, or bone pain reported in the last 28 days.',
    when: (facts) =>
      any(
        'A bone that must not be loaded',
        condition(facts, 'Bone metastasis or myeloma', 'bone-metastasis', 'multiple-myeloma'),
        symptom(facts, 'Bone pain in the last 28 days', 28, { keys: ['bone-pain', 'sharp-bone-pain'] }),
      ),
    says: () => ({
      action:
        'No bone-loading programme, no impact, no weight on the painful or affected bone until your oncology team and an exercise specialist have looked at it. Easy walking, if it does not hurt, and breathing exercises are fine.',
    }),
    suppresses: ['exercise:programme', 'exercise:impact', 'exercise:jump', 'exercise:heavy-lift', 'exercise:running'],
    sources: ['ACSM19'],
    certainty: 'high',
    examples: examples(
      woman({ conditions: [ill('bone metastases')] }),
      woman({ symptoms: [feels('joint-pain', { severity: 4 })] }),
    ),
  },
  {
    id: 'S62',
    kind: 'exercise',
    title: 'Spine fracture: no jumps, no bending or twisting under load',
    severity: 'block',
    threshold: 'A vertebral fracture at any time, or two or more low-trauma fractures.',
    when: (facts) => any('Fragile spine', vertebral(facts), twoFractures(facts)),
    says: () => ({
      action:
        'Nothing harder than a brisk walk in impact. Leave out jumps, sit-ups, deep bending and twisting of the spine, and lifts that make you strain with held breath. Back extension, bending at the hips with a straight back, and balance are what helps; a physiotherapist can show them.',
    }),
    suppresses: [
      'exercise:jump',
      'exercise:drop',
      'exercise:running',
      'exercise:impact',
      'exercise:end-range-flexion',
      'exercise:loaded-flexion',
      'exercise:twist',
      'exercise:loaded-twist',
      'exercise:valsalva',
      'exercise:heavy-lift',
      'exercise:sit-up',
    ],
    sources: ['UKSSS22'],
    certainty: 'verified',
    examples: examples(
      woman({ fractures: [{ date: '2023-01-01', site: 'vertebra', lowTrauma: true }] }),
      woman({ fractures: [{ date: '2023-01-01', site: 'wrist', lowTrauma: true }] }),
    ),
  },
  {
    id: 'S63',
    kind: 'exercise',
    title: 'Low bone density: build up, lift heavy only with help',
    severity: 'caution',
    threshold:
      'Lowest T-score −2.5 or less (Z-score −2.0 or less where T does not apply), without a vertebral fracture.',
    when: (facts) =>
      all(
        'Low density, spine unbroken',
        is('T-score −2.5 or less (Z −2.0 or less)', lowestScore(facts), (s) => s.value <= (s.kind === 'T' ? -2.5 : -2)),
        not('No vertebral fracture', vertebral(facts)),
      ),
    says: (facts) => {
      const known = lowestScore(facts);
      const shown = isKnown(known) ? `Your lowest ${known.value.kind}-score is ${signed(known.value.value)}. ` : '';
      return fragility(facts).length > 0
        ? {
            outcome: 'supervised-only',
            action: `${shown}With a fracture from a small fall already, impacts and heavier lifts only with a qualified person beside you.`,
          }
        : {
            outcome: 'build-up',
            action: `${shown}Moderate impacts are fine after some weeks of build-up. Heavy lifting helped in a trial with supervision; without a trained person beside you, stay moderate. No loaded bending of the spine.`,
          };
    },
    suppresses: (facts) =>
      fragility(facts).length > 0
        ? [
            'exercise:drop',
            'exercise:loaded-flexion',
            'exercise:end-range-flexion',
            'exercise:heavy-lift:unsupervised',
            'exercise:impact:unsupervised',
          ]
        : [
            'exercise:drop',
            'exercise:loaded-flexion',
            'exercise:end-range-flexion',
            'exercise:heavy-lift:unsupervised',
          ],
    sources: ['UKSSS22', 'LIFTMOR'],
    certainty: 'verified',
    reading: 'With one low-trauma fracture elsewhere than the spine: supervised work only.',
    examples: examples(
      woman({ scans: [{ date: '2026-06-01', sites: { totalHip: { tScore: -2.5 } } }] }),
      woman({ scans: [{ date: '2026-06-01', sites: { totalHip: { tScore: -2.4 } } }] }),
    ),
  },
  {
    id: 'S64',
    kind: 'exercise',
    title: 'A new spine fracture: rest the programme',
    severity: 'block',
    within: 'this week',
    threshold: 'A vertebral fracture less than 12 weeks ago.',
    when: (facts) =>
      has(
        'A vertebral fracture of the last 12 weeks',
        vertebralFractures(facts)
          .filter((f) => daysBetween(f.date, facts.asOf) < 84)
          .map((f) => f.because),
      ),
    says: (facts) => {
      const newest = vertebralFractures(facts)
        .map((f) => f.date)
        .sort()
        .at(-1);
      return {
        action: `Only easy walking and breathing exercises, and what your doctor or physiotherapist gives you${
          newest ? `, until about ${dayInWords(addTo(newest, { days: 84 }))}` : ''
        }. Then begin again with their word.`,
      };
    },
    suppresses: ['exercise:programme', 'exercise:session', 'exercise:impact', 'exercise:heavy-lift', 'exercise:jump'],
    sources: ['UKSSS22'],
    certainty: 'high',
    examples: examples(
      woman({ fractures: [{ date: '2026-10-01', site: 'vertebra' }] }),
      woman({ fractures: [{ date: '2026-01-01', site: 'vertebra' }] }),
    ),
  },
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
  {
    id: 'S72',
    kind: 'exercise',
    title: 'Ache in thigh or groin with a bone medicine',
    severity: 'block',
    within: 'this week',
    threshold: 'Thigh or groin ache in the last 90 days, with a bisphosphonate or denosumab now or before.',
    when: (facts) =>
      all(
        'A warning of an unusual thigh fracture',
        symptom(facts, 'Thigh or groin ache', 90, { keys: ['thigh-pain', 'groin-pain'] }),
        medicineEver(facts, 'A bisphosphonate or denosumab, now or before', 'bisphosphonate', 'denosumab'),
      ),
    says: () => ({
      action:
        'No impact and no heavy leg work until both thigh bones have been X-rayed. Call the doctor who prescribes the bone medicine this week.',
    }),
    suppresses: ['exercise:impact', 'exercise:jump', 'exercise:running', 'exercise:heavy-lift'],
    sources: ['LABEL-DENOSUMAB', 'LABEL-ALENDRONATE'],
    certainty: 'high',
    examples: examples(
      woman({ medicines: [drug('alendronate')], symptoms: [feels('thigh-pain', { severity: 4 })] }),
      woman({ symptoms: [feels('thigh-pain', { severity: 4 })] }),
    ),
  },
];
