import { addTo, daysBetween } from '../record/index.ts';
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
import { fractureBecause, lowTraumaFractures, vertebralFractures } from './body.ts';
import { drug, examples, feels, ill, woman } from './examples.ts';
import { condition, medicineEver, symptom } from './look.ts';

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

/** Screens S61 to S64 and S72: bones that are broken, thin, or ill. */
export const exerciseBones: readonly Rule[] = [
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
