import { all, any, type Facts, has, type Rule } from '../rules/index.ts';
import { drug, examples, mg, pill, woman } from './examples.ts';
import { medicine, supplement } from './look.ts';

const onBloodThinner = (facts: Facts) =>
  medicine(facts, 'Warfarin or a relative, or a direct blood thinner', 'vka', 'doac');
const onVka = (facts: Facts) => medicine(facts, 'Warfarin, acenocoumarol or phenprocoumon', 'vka');
const wort = (facts: Facts) => supplement(facts, 'St John’s wort', { keys: ['stJohnsWort'] });

/** Exemestane alone: the labels of the other aromatase inhibitors have no such line. */
const onExemestane = (facts: Facts) =>
  has(
    'Exemestane',
    facts
      .takingOrPlanned('aromatase-inhibitor')
      .flatMap(({ name, because }) => (name === 'exemestane' ? [because] : [])),
  );

/** Screens S26 to S28: what speeds up the breakdown of blood thinners and of exemestane, and coenzyme Q10 with warfarin. */
export const inducersAndInr: readonly Rule[] = [
  {
    id: 'S26',
    kind: 'drug-nutrient',
    title: 'St John’s wort and blood thinners do not go together',
    severity: 'block',
    threshold: 'A vitamin K antagonist or a direct oral anticoagulant together with St John’s wort.',
    when: (facts) => all('A blood thinner with St John’s wort', onBloodThinner(facts), wort(facts)),
    says: () => ({
      action:
        'St John’s wort speeds up the breakdown of your blood thinner, and clots can form. Do not begin it. If you take it already, do not stop it on your own either, because the blood may then become too thin: call the doctor or clinic that looks after your blood thinner today.',
    }),
    suppresses: ['supplement:st-johns-wort'],
    guards: {
      when: onBloodThinner,
      against: ['supplement:st-johns-wort'],
      says: 'St John’s wort takes away from the effect of your blood thinner.',
    },
    sources: ['SMPC-ST-JOHNS-WORT', 'LABEL-APIXABAN', 'GE14'],
    certainty: 'verified',
    reading:
      'The labels of apixaban and of St John’s wort name it; the other direct blood thinners are taken to be alike.',
    examples: examples(
      woman({ medicines: [drug('warfarin')], supplements: [pill('stJohnsWort', mg(300))] }),
      woman({ medicines: [drug('aspirin')], supplements: [pill('stJohnsWort', mg(300))] }),
    ),
  },
  {
    id: 'S27',
    kind: 'drug-nutrient',
    title: 'Coenzyme Q10 and warfarin',
    severity: 'clinician',
    within: 'this week',
    threshold: 'A vitamin K antagonist together with coenzyme Q10.',
    when: (facts) =>
      all(
        'Warfarin or a relative with coenzyme Q10',
        onVka(facts),
        supplement(facts, 'Coenzyme Q10', { keys: ['coq10'] }),
      ),
    says: () => ({
      action:
        'Coenzyme Q10 is built like vitamin K, and single people had a lower INR with it; a small controlled trial saw no change. Tell your INR clinic before you begin, change or stop it, so that the next test is timed for it.',
    }),
    suppresses: ['supplement:coq10'],
    guards: {
      when: onVka,
      against: ['supplement:coq10'],
      says: 'Coenzyme Q10 may lower the INR: only after a word with your INR clinic.',
    },
    sources: ['STENTON01'],
    certainty: 'moderate',
    examples: examples(
      woman({ medicines: [drug('warfarin')], supplements: [pill('coq10', mg(100))] }),
      woman({ medicines: [drug('apixaban')], supplements: [pill('coq10', mg(100))] }),
    ),
  },
  {
    id: 'S28',
    kind: 'drug-nutrient',
    title: 'Exemestane with something that speeds up its breakdown',
    severity: 'clinician',
    within: 'this week',
    threshold:
      'Exemestane together with a medicine that speeds up CYP3A4 (phenytoin, carbamazepine, rifampicin and others), or with St John’s wort (block).',
    when: (facts) =>
      all(
        'Exemestane with an enzyme inducer',
        onExemestane(facts),
        any('What speeds up its breakdown', medicine(facts, 'An enzyme inducer', 'enzyme-inducer'), wort(facts)),
      ),
    says: (facts) =>
      wort(facts).truth === 'yes'
        ? {
            outcome: 'st-johns-wort',
            severity: 'block',
            title: 'St John’s wort may weaken exemestane',
            because: [...onExemestane(facts).because, ...wort(facts).because],
            action:
              'Leave St John’s wort out while you take exemestane, and tell your oncology team this week if you have been taking it. For low mood there are other ways: ask them or your doctor.',
          }
        : {
            outcome: 'medicine',
            action:
              'This medicine speeds up the breakdown of exemestane: in a study less than half of it was in the blood. The labels of different countries draw different conclusions from it. Ask the team that prescribes exemestane this week whether they know of both. Do not change or stop either on your own.',
          },
    suppresses: ['supplement:st-johns-wort'],
    guards: {
      when: onExemestane,
      against: ['supplement:st-johns-wort'],
      says: 'St John’s wort may weaken exemestane.',
    },
    sources: ['LABEL-EXEMESTANE'],
    certainty: 'verified',
    reading:
      'The US label changes the treatment with strong inducers; the Canadian and Swiss ones see no need, because oestrogen stayed low. So it is asked, not judged. All inducers of the table count, not the strong ones alone.',
    examples: examples(
      woman({ therapies: [drug('exemestane')], medicines: [drug('phenytoin')] }),
      woman({ therapies: [drug('letrozole')], medicines: [drug('phenytoin')] }),
    ),
  },
];
