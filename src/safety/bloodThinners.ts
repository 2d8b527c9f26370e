import { all, any, type Facts, is, isKnown, type Rule } from '../rules/index.ts';
import { supplementsPerDay, tidyAmount } from './amounts.ts';
import { drug, examples, mg, pill, ug, woman } from './examples.ts';
import { condition, foodEaten, medicine, supplement } from './look.ts';

const vitaminK = (facts: Facts) =>
  any(
    'Vitamin K as a supplement, or natto',
    supplement(facts, 'A vitamin K supplement (K1, MK-4, MK-7), taken, planned or asked for', {
      classes: ['vitamin-k'],
    }),
    foodEaten(facts, 'Natto in the diary of the last 90 days', /\bnatto\b/i, ['sr28:16113']),
  );
const onVka = (facts: Facts) => medicine(facts, 'Warfarin, acenocoumarol or phenprocoumon', 'vka');

const thinsBlood = (facts: Facts) =>
  medicine(
    facts,
    'A blood thinner, antiplatelet or anti-inflammatory painkiller',
    'anticoagulant',
    'antiplatelet',
    'nsaid',
  );

// EPA and DHA above 3 g a day: the amount named in S13; below it the label calls for no special care.
const omega3GramsAbove = (facts: Facts, grams: number, label: string) =>
  is(label, supplementsPerDay(facts, ['omega3'], 'g'), (amount) => amount > grams);

/** Screens S01, S02, S13, S14: what meets blood thinners and clotting, and omega-3 with the heart's rhythm. */
export const bloodThinners: readonly Rule[] = [
  {
    id: 'S01',
    kind: 'drug-nutrient',
    title: 'Warfarin and vitamin K',
    severity: 'block',
    threshold: 'A vitamin K antagonist. With any vitamin K supplement or natto: block; alone: keep intake steady.',
    when: onVka,
    says: (facts) =>
      vitaminK(facts).truth === 'yes'
        ? {
            outcome: 'with-vitamin-k',
            title: 'Vitamin K and your blood thinner do not go together',
            because: [...onVka(facts).because, ...vitaminK(facts).because],
            action:
              'No vitamin K2 or K1 tablets and no natto with this blood thinner: as little as 10 to 20 micrograms of MK-7 a day lowered the INR in about half of those tested. If you already take it, do not stop on your own either: tell your INR clinic today, so that the next test is timed for it.',
          }
        : {
            outcome: 'keep-steady',
            severity: 'caution',
            title: 'Keep your greens steady with this blood thinner',
            action:
              'Leafy greens are fine: eat about the same amount from week to week. Tell your INR clinic before any large change of diet and before any new supplement.',
          },
    suppresses: ['supplement:vitaminK', 'food:natto'],
    guards: {
      when: onVka,
      against: ['supplement:vitaminK', 'food:natto'],
      says: 'Not with warfarin or its relatives: vitamin K tablets and natto change the INR.',
    },
    sources: ['LABEL-WARFARIN', 'THEUWISSEN13'],
    certainty: 'verified',
    reading: 'Alone, the medicine gives a caution; with the second part it blocks.',
    examples: examples(
      woman({ medicines: [drug('warfarin')], supplements: [pill('mk7', ug(90))] }),
      woman({ medicines: [drug('apixaban')], supplements: [pill('mk7', ug(90))] }),
    ),
  },
  {
    id: 'S02',
    kind: 'drug-nutrient',
    title: 'Vitamin K and a direct blood thinner',
    severity: 'info',
    threshold: 'A direct oral anticoagulant together with a vitamin K2 supplement.',
    when: (facts) =>
      all(
        'A direct anticoagulant with vitamin K2',
        medicine(facts, 'Apixaban, rivaroxaban, edoxaban or dabigatran', 'doac'),
        supplement(facts, 'A vitamin K2 supplement (MK-4, MK-7)', { keys: ['mk4', 'mk7'] }),
      ),
    says: () => ({
      action:
        'No interaction of vitamin K2 with this blood thinner is known. It works in another way than warfarin. Trials disagree on whether K2 does anything for bone.',
    }),
    sources: ['CLINICAL'],
    certainty: 'high',
    examples: examples(
      woman({ medicines: [drug('Eliquis')], supplements: [pill('mk7', ug(90))] }),
      woman({ medicines: [drug('Eliquis')] }),
    ),
  },
  {
    id: 'S13',
    kind: 'drug-nutrient',
    title: 'Blood thinners or painkillers and concentrated extracts',
    severity: 'clinician',
    within: 'next visit',
    threshold:
      'Anticoagulant, antiplatelet or NSAID, with curcumin, ginger, garlic, ginkgo or vitamin E tablets, or omega-3 above 3 g a day.',
    when: (facts) =>
      all(
        'A medicine that thins blood, with an extract that adds to it',
        thinsBlood(facts),
        any(
          'An extract that adds to bleeding',
          supplement(facts, 'Curcumin, ginger, garlic, ginkgo or vitamin E as tablets', {
            keys: ['curcumin', 'ginger', 'garlic', 'ginkgo', 'vitaminE'],
          }),
          omega3GramsAbove(facts, 3, 'Omega-3 above 3 g a day'),
        ),
      ),
    says: () => ({
      title: 'This extract can add to bleeding with your medicine',
      action:
        'Ask your doctor or pharmacist before you go on with the extract. Amounts used in cooking are fine. Look out for bruises, nosebleeds and black stools.',
    }),
    suppresses: [
      'supplement:curcumin',
      'supplement:ginger',
      'supplement:garlic',
      'supplement:ginkgo',
      'supplement:vitaminE',
    ],
    guards: {
      when: thinsBlood,
      against: [
        'supplement:curcumin',
        'supplement:ginger',
        'supplement:garlic',
        'supplement:ginkgo',
        'supplement:vitaminE',
      ],
      says: 'Concentrated extracts can add to bleeding with your medicine. Cooking amounts are fine.',
    },
    sources: ['CLINICAL', 'LABEL-WARFARIN'],
    certainty: 'moderate',
    examples: examples(
      woman({ medicines: [drug('clopidogrel')], supplements: [pill('curcumin', mg(500))] }),
      woman({ medicines: [drug('paracetamol')], supplements: [pill('curcumin', mg(500))] }),
    ),
  },
  {
    id: 'S14',
    kind: 'drug-nutrient',
    title: 'Omega-3 capsules and the heart’s rhythm',
    severity: 'caution',
    threshold: 'Omega-3 from supplements or capsules on prescription of 1 g a day or more.',
    when: (facts) =>
      any(
        'Omega-3 of 1 g a day or more',
        is('From supplements: 1 g a day or more', supplementsPerDay(facts, ['omega3'], 'g'), (grams) => grams >= 1),
        medicine(facts, 'Omega-3 on prescription', 'omega-3'),
      ),
    says: (facts) => {
      const grams = supplementsPerDay(facts, ['omega3'], 'g');
      const fibrillation = condition(facts, 'Atrial fibrillation', 'atrial-fibrillation');
      const amount =
        isKnown(grams) && grams.value > 0 ? `Your capsules bring about ${tidyAmount(grams.value)} g a day. ` : '';
      return {
        ...(fibrillation.truth === 'yes'
          ? { because: [...fibrillation.because, ...(isKnown(grams) ? grams.because : [])] }
          : {}),
        action: `${amount}In trials, omega-3 capsules raised the risk of atrial fibrillation, an irregular heartbeat: by about a quarter overall, by about half above 1 g a day. ${
          fibrillation.truth === 'yes'
            ? 'You have had atrial fibrillation: ask your doctor whether the capsules are worth it. '
            : ''
        }Fish twice a week is fine. Omega-3 did not ease joint pain from aromatase inhibitors better than placebo.`,
      };
    },
    suppresses: ['supplement:omega-3'],
    sources: ['GENCER21'],
    certainty: 'high',
    reading: 'The amount on the label of the product is taken for EPA and DHA together.',
    examples: examples(
      woman({ supplements: [pill('omega3', { value: 1, unit: 'g' })] }),
      woman({ supplements: [pill('omega3', mg(900))] }),
    ),
  },
];
