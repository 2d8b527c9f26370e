import { lookupSymptom } from '../record/codes/index.ts';
import { daysBetween } from '../record/index.ts';
import { all, any, atLeast, type Check, type Facts, has, is, type Rule } from '../rules/index.ts';
import { above } from './amounts.ts';
import { calcium } from './body.ts';
import { drug, examples, feels, woman } from './examples.ts';
import { condition, medicineEver, type SymptomWanted } from './look.ts';
import { callFor } from './redFlagHelp.ts';
import { flag, flagged, sign } from './redFlagParts.ts';

/** Taken now, or with a dose in the last half year: what a drop of calcium follows. */
const recentBoneDose = (facts: Facts): Check =>
  has(
    'Denosumab or zoledronate in the last 6 months',
    facts
      .everTook('denosumab', 'zoledronate')
      .filter((d) => d.state === 'taking' || daysBetween(d.course.lastDose ?? d.course.date, facts.asOf) <= 183)
      .map((d) => d.because),
  );

const newBonePain: SymptomWanted = {
  keys: ['bone-pain'],
  features: ['new', 'persistent', 'at-rest', 'at-night', 'severe'],
  orSeverity: 7,
};

/** Red flags of spine, bones, jaw and calcium. */
export const redFlagsBones: readonly Rule[] = [
  flag(
    'R01',
    'Sudden strong back pain: have it looked at today',
    'Back pain that is sudden, severe (7 of 10 or more), after a small strain, or worse lying down or at night.',
    'today',
    (facts) =>
      sign(facts, 'R01', 'Alarming back pain', {
        keys: ['back-pain'],
        features: ['sudden', 'severe', 'after-minor-strain', 'worse-lying', 'at-night'],
        orSeverity: 7,
      }),
    {
      suppresses: ['exercise:programme', 'exercise:session'],
      reading: 'Height loss without pain is VFA-1. Severe means 7 of 10 or more.',
      examples: examples(
        woman({ symptoms: [feels('back-pain', { severity: 8, features: ['sudden'] })] }),
        woman({ symptoms: [feels('back-pain', { severity: 3 })] }),
      ),
    },
  ),
  flag(
    'R02',
    'Back pain with weak legs or numbness: emergency',
    'Back pain with weak legs, numbness between the legs, or a change of bladder or bowel; numbness there alone too.',
    'now',
    (facts) =>
      any(
        'Signs of a pressed spinal cord',
        all(
          'Back pain with a nerve sign',
          sign(facts, 'R02', 'Back pain', { keys: ['back-pain'] }),
          sign(facts, 'R02', 'Weak legs, or bladder or bowel change', {
            keys: ['leg-weakness', 'bladder-bowel-change'],
          }),
        ),
        sign(facts, 'R02', 'Numbness between the legs', { keys: ['saddle-numbness'] }),
      ),
    {
      suppresses: ['exercise:programme', 'exercise:session'],
      examples: examples(
        woman({ symptoms: [feels('back-pain', { severity: 5 }), feels('leg-weakness')] }),
        woman({ symptoms: [feels('back-pain', { severity: 5 })] }),
      ),
    },
  ),
  flag(
    'R03',
    'Cannot stand on the leg: emergency',
    'Hip or groin pain with no weight borne on the leg, or the leg shorter or turned out.',
    'now',
    (facts) =>
      sign(facts, 'R03', 'Cannot bear weight, or the leg is short or turned', {
        keys: ['cannot-bear-weight', 'leg-short-or-turned'],
      }),
    {
      suppresses: ['exercise:programme', 'exercise:session'],
      examples: examples(
        woman({ symptoms: [feels('cannot-bear-weight'), feels('hip-pain', { severity: 9 })] }),
        woman({ symptoms: [feels('hip-pain', { severity: 4 })] }),
      ),
    },
  ),
  flag(
    'R06',
    'Thirst, much urine, constipation, confusion: calcium today',
    'Two of thirst, passing much urine, constipation, confusion, bone pain; or one with known high calcium or vitamin D above 4,000 IU a day.',
    'today',
    (facts) => {
      const keys = ['thirst', 'passing-much-urine', 'constipation', 'confusion', 'bone-pain'] as const;
      const signs = keys.map((key) => sign(facts, 'R06', lookupSymptom(key)!.name, { keys: [key] }));
      return any(
        'Signs of high calcium',
        atLeast(2, 'Two of the signs', ...signs),
        all(
          'One of the signs, and a reason for high calcium',
          any('One of the signs', ...signs),
          any(
            'Known high calcium or much vitamin D',
            condition(facts, 'Known high blood calcium', 'hypercalcaemia'),
            is('Calcium above 10.2 mg/dL', calcium(facts), (c) => c.value > 10.2),
            is(
              'Vitamin D above 4,000 IU a day',
              above(facts, 'vitaminD', ['vitaminD'], 'ug', 100),
              (d) => d.total > 100,
            ),
          ),
        ),
      );
    },
    {
      suppresses: ['supplement:calcium', 'supplement:vitaminD'],
      examples: examples(
        woman({ symptoms: [feels('thirst'), feels('passing-much-urine')] }),
        woman({ symptoms: [feels('joint-pain', { severity: 5 })] }),
      ),
    },
  ),
  flag(
    'R07',
    'Tingling or cramps after a bone injection: calcium today',
    'Tingling round the mouth or in fingers, cramps or spasms, with denosumab or zoledronate in the last 6 months.',
    'today',
    (facts) =>
      all(
        'Signs of low calcium after a bone medicine',
        sign(facts, 'R07', 'Tingling, cramps or spasms', { keys: ['tingling', 'muscle-cramps', 'muscle-spasm'] }),
        recentBoneDose(facts),
      ),
    {
      sources: ['FDA24-DENOSUMAB', 'LABEL-ZOLEDRONATE'],
      certainty: 'verified',
      examples: examples(
        woman({ medicines: [drug('denosumab', { lastDose: '2026-11-01' })], symptoms: [feels('tingling')] }),
        woman({ medicines: [drug('alendronate')], symptoms: [feels('muscle-cramps')] }),
      ),
    },
  ),
  flag(
    'R08',
    'Jaw pain, bone showing, a socket that does not heal',
    'Jaw pain, exposed bone or a socket that does not heal: 3 days. Bone seen, or swelling that spreads: today.',
    '3 days',
    (facts) =>
      sign(facts, 'R08', 'A jaw sign', { keys: ['jaw-pain', 'exposed-bone', 'non-healing-socket', 'jaw-swelling'] }),
    {
      says: (facts) => {
        const today = flagged(facts, 'R08', { keys: ['exposed-bone', 'jaw-swelling'] }).length > 0;
        return today
          ? {
              outcome: 'today',
              within: 'today',
              title: 'Bone showing or swelling in the jaw: today',
              action: callFor('R08'),
            }
          : { outcome: 'three-days', action: callFor('R08') };
      },
      sources: ['LABEL-DENOSUMAB', 'LABEL-ZOLEDRONATE'],
      examples: examples(
        woman({ medicines: [drug('denosumab')], symptoms: [feels('jaw-pain', { severity: 4 })] }),
        woman({ medicines: [drug('denosumab')], symptoms: [feels('headache')] }),
      ),
    },
  ),
  flag(
    'R09',
    'Thigh or groin ache with a bone medicine: X-ray this week',
    'Thigh or groin ache with a bisphosphonate or denosumab, now or before.',
    'this week',
    (facts) =>
      all(
        'Thigh ache with a bone medicine',
        sign(facts, 'R09', 'Thigh or groin ache', { keys: ['thigh-pain', 'groin-pain'] }),
        medicineEver(facts, 'A bisphosphonate or denosumab', 'bisphosphonate', 'denosumab'),
      ),
    {
      suppresses: ['exercise:impact', 'exercise:jump', 'exercise:running', 'exercise:heavy-lift'],
      sources: ['LABEL-DENOSUMAB', 'LABEL-ALENDRONATE'],
      examples: examples(
        woman({ medicines: [drug('alendronate')], symptoms: [feels('thigh-pain', { severity: 3 })] }),
        woman({ symptoms: [feels('thigh-pain', { severity: 3 })] }),
      ),
    },
  ),
  flag(
    'R10',
    'Something new that does not go away: call oncology within three days',
    'Bone pain that is new, persistent, at rest or at night; a lump; yellow skin; a seizure. Weight loss alone is S41.',
    '3 days',
    (facts) =>
      any(
        'A sign that the cancer team must see',
        sign(facts, 'R10', 'New bone pain', newBonePain),
        sign(facts, 'R10', 'A lump, yellow skin or a seizure', { keys: ['lump', 'jaundice', 'seizure'] }),
      ),
    {
      suppresses: ['exercise:programme'],
      examples: examples(
        woman({ symptoms: [feels('bone-pain', { severity: 5, features: ['at-night'] })] }),
        woman({ symptoms: [feels('weight-loss')] }),
      ),
    },
  ),
];
