import { lookupSymptom } from '../record/codes/index.ts';
import { daysBetween, type Fact } from '../record/index.ts';
import { all, any, atLeast, type Check, type Facts, has, is, type Rule, type Within } from '../rules/index.ts';
import { above } from './amounts.ts';
import { calcium } from './body.ts';
import { drug, examples, feels, ill, man, woman } from './examples.ts';
import { condition, medicine, medicineEver, type SymptomWanted, symptomBecause, symptomsOf } from './look.ts';
import { callFor } from './redFlagHelp.ts';

/** A red flag stays until it is put away with a date; after a year without a word it is history. */
const watched = 366;

/** Symptoms of a flag that nobody has put away: a dismissal silences what was reported up to its day. */
function flagged(facts: Facts, rule: string, wanted: SymptomWanted): Fact<'symptoms'>[] {
  const dismissed = facts.upTo('dismissals').findLast((d) => d.rule === rule)?.date ?? '';
  return symptomsOf(facts, watched, wanted).filter((s) => s.date > dismissed);
}

const sign = (facts: Facts, rule: string, label: string, wanted: SymptomWanted): Check =>
  has(label, flagged(facts, rule, wanted).map(symptomBecause));

const alarming = ['sudden', 'severe', 'new', 'at-rest'];

/** Breathlessness that is sudden, new or at rest, or 5 of 10 or more; a bare report counts too. */
function breathless(facts: Facts, rule: string, onlySudden = false): Check {
  const found = flagged(facts, rule, { keys: ['breathlessness'] }).filter((s) =>
    onlySudden
      ? s.features.includes('sudden')
      : s.severity === undefined || s.severity >= 5 || s.features.some((f) => alarming.includes(f)),
  );
  return has(onlySudden ? 'Sudden breathlessness' : 'Breathlessness', found.map(symptomBecause));
}

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

const flag = (
  id: string,
  title: string,
  threshold: string,
  within: Within,
  when: Rule['when'],
  more: Pick<Rule, 'examples'> & Partial<Rule>,
): Rule => ({
  id,
  kind: 'red-flag',
  title,
  severity: 'urgent',
  within,
  threshold,
  when,
  says: () => ({ action: callFor(id) }),
  sources: ['CLINICAL'],
  certainty: 'high',
  ...more,
});

/** Red flags R01 to R15: what is not for an app, and not for tomorrow. */
export const redFlags: readonly Rule[] = [
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
    'R04',
    'Chest pressure, breathlessness, fainting or signs of a stroke: emergency',
    'Any one of chest pressure or pain, breathlessness (sudden, new, at rest or 5 of 10), fainting, stroke signs.',
    'now',
    (facts) =>
      any(
        'Heart, lungs or brain',
        sign(facts, 'R04', 'Chest pressure, fainting or stroke signs', {
          keys: ['chest-pain', 'fainting', 'stroke-signs'],
        }),
        breathless(facts, 'R04'),
      ),
    {
      suppresses: ['exercise:programme', 'exercise:session'],
      reading: 'Breathlessness below 5 of 10 that is neither sudden, new nor at rest does not raise the flag.',
      examples: examples(
        woman({ symptoms: [feels('chest-pain')] }),
        woman({ symptoms: [feels('breathlessness', { severity: 2 })] }),
      ),
    },
  ),
  flag(
    'R05',
    'Swollen calf or sudden breathlessness: could be a clot',
    'One calf swollen or painful, or sudden breathlessness.',
    'now',
    (facts) =>
      any(
        'Signs of a clot',
        sign(facts, 'R05', 'One swollen calf', { keys: ['calf-swelling'] }),
        breathless(facts, 'R05', true),
      ),
    {
      suppresses: ['exercise:programme', 'exercise:session'],
      examples: examples(
        woman({ symptoms: [feels('calf-swelling', { features: ['one-sided'] })] }),
        woman({ symptoms: [feels('oedema')] }),
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
              action: callFor('R08').replace('within three days', 'today'),
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
  flag(
    'R11',
    'Red, hot, swollen arm or fever: today',
    'Arm swelling with redness, heat or fever; or red hot skin with fever.',
    'today',
    (facts) =>
      any(
        'Signs of infection in the arm',
        all(
          'A swollen arm, red, hot or with fever',
          sign(facts, 'R11', 'Arm swelling', { keys: ['arm-swelling'] }),
          any(
            'Redness, heat or fever',
            sign(facts, 'R11', 'Skin red and hot, or fever', { keys: ['skin-red-hot', 'fever'] }),
            sign(facts, 'R11', 'Swelling noted as red or hot', { keys: ['arm-swelling'], features: ['red', 'hot'] }),
          ),
        ),
        all(
          'Red hot skin with fever',
          sign(facts, 'R11', 'Skin red and hot', { keys: ['skin-red-hot'] }),
          sign(facts, 'R11', 'Fever', { keys: ['fever'] }),
        ),
      ),
    {
      suppresses: ['exercise:upper-limb-load', 'exercise:session'],
      examples: examples(
        woman({ symptoms: [feels('arm-swelling', { features: ['red', 'hot'] })] }),
        woman({ symptoms: [feels('arm-swelling')] }),
      ),
    },
  ),
  flag(
    'R12',
    'Thoughts of ending life: call now',
    'Thoughts of ending life, or a very low mood with no way to cope.',
    'now',
    (facts) =>
      sign(facts, 'R12', 'Suicidal thoughts or very low mood', { keys: ['suicidal-thoughts', 'severe-low-mood'] }),
    {
      examples: examples(
        woman({ symptoms: [feels('suicidal-thoughts')] }),
        woman({ symptoms: [feels('low-mood', { severity: 4 })] }),
      ),
    },
  ),
  flag(
    'R13',
    'Black stools or bleeding with a blood thinner: emergency',
    'Black stools or bleeding that does not stop, with an anticoagulant, antiplatelet or NSAID.',
    'now',
    (facts) =>
      all(
        'Bleeding with a blood thinner',
        sign(facts, 'R13', 'Black stools or bleeding', { keys: ['black-stool', 'bleeding'] }),
        medicine(facts, 'A blood thinner or anti-inflammatory painkiller', 'anticoagulant', 'antiplatelet', 'nsaid'),
      ),
    {
      suppresses: [
        'supplement:curcumin',
        'supplement:ginger',
        'supplement:garlic',
        'supplement:ginkgo',
        'supplement:omega-3',
        'supplement:vitaminE',
      ],
      examples: examples(
        woman({ medicines: [drug('warfarin')], symptoms: [feels('black-stool')] }),
        woman({ symptoms: [feels('constipation')] }),
      ),
    },
  ),
  flag(
    'R14',
    'Swelling of face or throat, blistering rash, yellow skin: emergency',
    'A severe allergic reaction or a blistering rash; or yellow skin, dark urine or pain under the right ribs with an aromatase inhibitor.',
    'now',
    (facts) =>
      any(
        'A severe reaction',
        sign(facts, 'R14', 'Swelling of face or throat, or a blistering rash', {
          keys: ['allergic-reaction', 'rash-blistering'],
        }),
        all(
          'Liver signs with an aromatase inhibitor',
          sign(facts, 'R14', 'Yellow skin, dark urine or pain under the right ribs', {
            keys: ['liver-symptoms', 'jaundice'],
          }),
          medicine(facts, 'An aromatase inhibitor', 'aromatase-inhibitor'),
        ),
      ),
    {
      sources: ['LABEL-ANASTROZOLE'],
      certainty: 'verified',
      examples: examples(
        woman({ therapies: [drug('anastrozole')], symptoms: [feels('rash-blistering')] }),
        woman({ symptoms: [feels('liver-symptoms')] }),
      ),
    },
  ),
  flag(
    'R15',
    'Stop exercising',
    'During exercise: chest pain, fainting, dizziness, a joint that newly locks, or sharp bone pain.',
    'now',
    (facts) =>
      any(
        'A sign during exercise',
        sign(facts, 'R15', 'Chest pain, fainting or dizziness during exercise', {
          keys: ['chest-pain', 'fainting', 'dizziness'],
          features: ['with-exertion', 'during-exercise'],
        }),
        sign(facts, 'R15', 'A joint that locks, or sharp bone pain', { keys: ['joint-locking', 'sharp-bone-pain'] }),
      ),
    {
      says: (facts) => {
        const emergency =
          flagged(facts, 'R15', { keys: ['chest-pain', 'fainting'], features: ['with-exertion', 'during-exercise'] })
            .length > 0;
        return emergency
          ? { outcome: 'emergency', title: 'Chest pain or fainting during exercise: emergency', action: callFor('R15') }
          : { outcome: 'stop-and-ask', severity: 'clinician', within: 'this week', action: callFor('R15') };
      },
      suppresses: ['exercise:session', 'exercise:programme'],
      reading: 'Chest pain or fainting: now. The other signs: stop, and ask before the next session.',
      examples: examples(
        man({ symptoms: [feels('chest-pain', { features: ['during-exercise'] })] }),
        woman({ symptoms: [feels('joint-pain', { severity: 4 })], conditions: [ill('asthma')] }),
      ),
    },
  ),
];
