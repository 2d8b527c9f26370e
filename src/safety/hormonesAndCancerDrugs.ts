import { all, any, type Facts, type Rule } from '../rules/index.ts';
import { drug, examples, mg, pill, woman } from './examples.ts';
import { foodEaten, medicine, medicineNow, supplement } from './look.ts';

const onAiOrTamoxifen = (facts: Facts) =>
  medicine(facts, 'An aromatase inhibitor or tamoxifen', 'aromatase-inhibitor', 'tamoxifen');
const oestrogenicSupplement = (facts: Facts) =>
  supplement(facts, 'Isoflavone, red clover, black cohosh, DHEA, pregnenolone or another product with hormone effect', {
    classes: ['oestrogenic', 'oestrogen-precursor'],
  });
const vaginalOestrogen = (facts: Facts) => medicine(facts, 'Vaginal oestrogen or DHEA', 'vaginal-oestrogen');
const otherOestrogen = (facts: Facts) => medicine(facts, 'Oestrogen as a medicine', 'oestrogen');

const onCdk = (facts: Facts) => medicine(facts, 'Palbociclib, ribociclib or abemaciclib', 'cdk46-inhibitor');
const grapefruitOrWort = (facts: Facts) =>
  any(
    'Grapefruit, Seville orange or St John’s wort',
    foodEaten(
      facts,
      'Grapefruit or Seville orange in the diary of the last 90 days',
      /grapefruit|pomelo|seville orange/i,
    ),
    supplement(facts, 'St John’s wort or bitter orange as a supplement', { keys: ['stJohnsWort', 'bitterOrange'] }),
  );

/** Screens S15 to S19: what meets hormone therapy and the cancer medicines beside it. */
export const hormonesAndCancerDrugs: readonly Rule[] = [
  {
    id: 'S15',
    kind: 'drug-nutrient',
    title: 'Tamoxifen and turmeric extract',
    severity: 'block',
    threshold: 'Tamoxifen together with a curcumin or turmeric supplement.',
    when: (facts) =>
      all(
        'Tamoxifen with curcumin',
        medicine(facts, 'Tamoxifen', 'tamoxifen'),
        supplement(facts, 'Curcumin or turmeric extract', { keys: ['curcumin'] }),
      ),
    says: () => ({
      title: 'Turmeric extract can weaken tamoxifen',
      action:
        'Leave turmeric or curcumin capsules out while you take tamoxifen, and tell your oncology team if you have been taking them. In a study the active form of tamoxifen fell by 12 % when curcumin was taken with pepper extract, and by 8 % without (that part could be chance). Turmeric as a spice in cooking is fine.',
    }),
    suppresses: ['supplement:curcumin'],
    guards: {
      when: (facts) => medicine(facts, 'Tamoxifen', 'tamoxifen'),
      against: ['supplement:curcumin'],
      says: 'Curcumin extracts lowered the active form of tamoxifen in a study.',
    },
    sources: ['HUSSAARTS19'],
    certainty: 'verified',
    examples: examples(
      woman({ therapies: [drug('tamoxifen')], supplements: [pill('curcumin', mg(500))] }),
      woman({ therapies: [drug('letrozole')], supplements: [pill('curcumin', mg(500))] }),
    ),
  },
  {
    id: 'S16',
    kind: 'drug-nutrient',
    title: 'Oestrogen-like products with an aromatase inhibitor or tamoxifen',
    severity: 'block',
    threshold:
      'Aromatase inhibitor or tamoxifen, with a concentrated isoflavone, red clover, black cohosh, DHEA, pregnenolone or hormone product: block. With vaginal oestrogen or another oestrogen medicine: oncology.',
    when: (facts) =>
      all(
        'Hormone-lowering treatment with something that acts like oestrogen',
        onAiOrTamoxifen(facts),
        any('Oestrogen or its like', oestrogenicSupplement(facts), vaginalOestrogen(facts), otherOestrogen(facts)),
      ),
    says: (facts) => {
      if (oestrogenicSupplement(facts).truth === 'yes') {
        return {
          outcome: 'supplement',
          title: 'This product works against your treatment',
          because: [...onAiOrTamoxifen(facts).because, ...oestrogenicSupplement(facts).because],
          action:
            'Products that act like oestrogen, or that the body turns into it, work against this treatment. Leave them out and tell your oncology team what you took. One or two servings a day of whole soy foods (tofu, soy drink, edamame) are fine.',
        };
      }
      const vaginalOnly = vaginalOestrogen(facts).truth === 'yes';
      return {
        outcome: vaginalOnly ? 'vaginal-oestrogen' : 'oestrogen-medicine',
        severity: 'clinician',
        within: vaginalOnly ? 'weeks' : 'this week',
        title: vaginalOnly
          ? 'Vaginal oestrogen with this treatment: for your oncology team to weigh'
          : 'Oestrogen with this treatment: ask your oncology team',
        action: vaginalOnly
          ? 'Ask your oncology team whether the vaginal product suits you with this treatment, and what there is without hormones. Do not stop either on your own.'
          : 'The label of the aromatase inhibitor says that oestrogen should not be taken with it. Ask the team that treats you this week whether both prescriptions are meant. Do not stop either on your own.',
      };
    },
    suppresses: [
      'supplement:isoflavones',
      'supplement:red-clover',
      'supplement:black-cohosh',
      'supplement:dhea',
      'supplement:pregnenolone',
      'supplement:oestrogenic',
    ],
    guards: {
      when: onAiOrTamoxifen,
      against: [
        'supplement:isoflavones',
        'supplement:red-clover',
        'supplement:black-cohosh',
        'supplement:dhea',
        'supplement:pregnenolone',
        'supplement:oestrogenic',
      ],
      says: 'Concentrated products that act like oestrogen work against your treatment. Whole soy foods are fine.',
    },
    sources: ['LABEL-ANASTROZOLE'],
    certainty: 'verified',
    reading: 'Vaginal oestrogen goes to oncology and is not blocked: it is a prescription with its own reasons.',
    examples: examples(
      woman({ therapies: [drug('anastrozole')], supplements: [pill('redClover', mg(80))] }),
      woman({ supplements: [pill('redClover', mg(80))] }),
    ),
  },
  {
    id: 'S17',
    kind: 'drug-nutrient',
    title: 'Tamoxifen together with an aromatase inhibitor',
    severity: 'clinician',
    within: 'this week',
    threshold: 'Tamoxifen and any of anastrozole, letrozole, exemestane taken on the same day.',
    when: (facts) =>
      all(
        'Both taken now',
        medicineNow(facts, 'Tamoxifen', 'tamoxifen'),
        medicineNow(facts, 'An aromatase inhibitor', 'aromatase-inhibitor'),
      ),
    says: () => ({
      action:
        'Your record lists both. They are taken one after the other, not together: tamoxifen lowers the level of anastrozole by 27 %. If one of them has ended, enter its last day; if you really take both, ask your oncology team this week. Do not stop either on your own.',
    }),
    sources: ['LABEL-ANASTROZOLE'],
    certainty: 'verified',
    reading: 'The 27 % is the figure for anastrozole; the advice is given for all three.',
    examples: examples(
      woman({ therapies: [drug('tamoxifen'), drug('anastrozole')] }),
      woman({ therapies: [drug('tamoxifen', { endDate: '2025-12-31' }), drug('anastrozole', { date: '2026-01-01' })] }),
    ),
  },
  {
    id: 'S18',
    kind: 'drug-nutrient',
    title: 'Pepper extract and medicines broken down by the liver',
    severity: 'caution',
    threshold:
      'A product with piperine, together with a medicine that depends on CYP3A4 or P-glycoprotein (apixaban, rivaroxaban, several statins, CDK4/6 inhibitors and others).',
    when: (facts) =>
      all(
        'Piperine with a medicine it can raise',
        supplement(facts, 'Piperine, or an extract “with black pepper”', { classes: ['piperine'] }),
        medicine(facts, 'A medicine that depends on CYP3A4 or P-glycoprotein', 'cyp3a4-substrate', 'doac', 'statin'),
      ),
    says: () => ({
      action:
        'Pepper extract is added so that more of a substance is taken up. It may do the same to your medicine. Choose a product without it, or ask your pharmacist. Pepper on food is fine.',
    }),
    suppresses: ['supplement:piperine', 'supplement:curcumin:with-piperine'],
    guards: {
      when: (facts) =>
        medicine(facts, 'A medicine that depends on CYP3A4 or P-glycoprotein', 'cyp3a4-substrate', 'doac', 'statin'),
      against: ['supplement:piperine', 'supplement:curcumin:with-piperine'],
      says: 'Pepper extract may raise the level of a medicine you take.',
    },
    sources: ['CLINICAL', 'HUSSAARTS19'],
    certainty: 'moderate',
    examples: examples(
      woman({ medicines: [drug('simvastatin')], supplements: [pill('piperine', mg(5))] }),
      woman({ medicines: [drug('levothyroxine')], supplements: [pill('piperine', mg(5))] }),
    ),
  },
  {
    id: 'S19',
    kind: 'drug-nutrient',
    title: 'CDK4/6 inhibitor: no grapefruit, no St John’s wort',
    severity: 'caution',
    threshold: 'Palbociclib, ribociclib or abemaciclib; grapefruit, Seville orange and St John’s wort are blocked.',
    when: onCdk,
    says: (facts) => {
      const ribociclib = facts.takingOrPlanned('cdk46-inhibitor').some((d) => d.name === 'ribociclib');
      const qt = ribociclib
        ? ' With ribociclib, low calcium, magnesium or potassium matters for the heart: ask that they are checked with your blood tests.'
        : '';
      const taken = grapefruitOrWort(facts);
      return taken.truth === 'yes'
        ? {
            outcome: 'taken',
            severity: 'block',
            title: 'Grapefruit or St John’s wort changes your cancer medicine',
            because: [...onCdk(facts).because, ...taken.because],
            action: `Grapefruit and Seville oranges raise the level of this medicine; St John’s wort lowers it. Leave them out, and tell your oncology team that you had them.${qt}`,
          }
        : {
            outcome: 'keep-out',
            action: `Leave out grapefruit, Seville oranges (marmalade) and St John’s wort as long as you take it.${qt}`,
          };
    },
    suppresses: ['food:grapefruit', 'food:seville-orange', 'supplement:st-johns-wort', 'supplement:bitter-orange'],
    guards: {
      when: onCdk,
      against: ['food:grapefruit', 'food:seville-orange', 'supplement:st-johns-wort', 'supplement:bitter-orange'],
      says: 'Grapefruit, Seville oranges and St John’s wort change the level of your cancer medicine.',
    },
    sources: ['LABEL-CDK46'],
    certainty: 'high',
    examples: examples(woman({ therapies: [drug('ribociclib')] }), woman({ therapies: [drug('letrozole')] })),
  },
];
