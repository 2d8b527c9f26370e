import { all, any, type Rule } from '../rules/index.ts';
import { drug, examples, feels, ill, man, woman } from './examples.ts';
import { medicine } from './look.ts';
import { callFor } from './redFlagHelp.ts';
import { breathless, flag, flagged, sign } from './redFlagParts.ts';

/** Red flags of heart, vessels, skin, mood, bleeding and allergy, and what stops a session. */
export const redFlagsBody: readonly Rule[] = [
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
