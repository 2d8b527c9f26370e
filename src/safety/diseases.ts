import type { Fact } from '../record/index.ts';
import { any, type Check, type Facts, has, type Rule, type SuggestionClass } from '../rules/index.ts';
import { barredBy } from './allergens.ts';
import { drug, examples, ill, woman } from './examples.ts';
import { condition, medicine } from './look.ts';

const badlyAbsorbing = (facts: Facts) =>
  condition(
    facts,
    'Coeliac or inflammatory bowel disease, bariatric surgery, short bowel, pancreatic insufficiency',
    'malabsorption',
    'ibd',
  );
const bariatricOperation = (facts: Facts): Fact<'procedures'>[] =>
  facts.upTo('procedures').filter((p) => p.kind === 'bariatric-surgery' && !p.planned);

const lactose = (facts: Facts): Check =>
  any(
    'Lactose intolerance',
    condition(facts, 'Among the conditions', 'lactose-intolerance'),
    has(
      'Among the allergies and intolerances',
      facts
        .upTo('allergies')
        .filter((a) => a.substance === 'lactose')
        .map((a) => ({ path: `allergies[${a.id}]`, value: a.substance, date: a.date })),
    ),
  );

const allergies = (facts: Facts) =>
  facts.upTo('allergies').filter((a) => a.kind !== 'intolerance' && a.substance !== 'lactose');

/** Screens S37 to S39, S42 and S43: what a disease or an allergy asks of food and supplements. */
export const diseases: readonly Rule[] = [
  {
    id: 'S37',
    kind: 'disease-nutrient',
    title: 'The gut takes up less',
    severity: 'clinician',
    within: 'next visit',
    threshold:
      'Coeliac disease, inflammatory bowel disease, bariatric surgery, short bowel or pancreatic insufficiency.',
    when: (facts) =>
      any(
        'A gut that takes up less',
        badlyAbsorbing(facts),
        has(
          'A bariatric operation',
          bariatricOperation(facts).map((p) => ({
            path: `procedures[${p.id}]`,
            value: p.variant ?? p.kind,
            date: p.date,
          })),
        ),
      ),
    says: (facts) => {
      const operations = bariatricOperation(facts);
      const operated = operations.length > 0 || facts.withCondition('bariatric-surgery').length > 0;
      const diverted = operations.some((p) => p.variant === 'duodenal-switch');
      const surgery = diverted
        ? ' After a duodenal switch, guidelines name 1,800 to 2,400 mg of calcium a day.'
        : operated
          ? ' After a bypass or sleeve, guidelines name 1,200 to 1,500 mg of calcium a day.'
          : '';
      return {
        action: `Calcium as citrate and more vitamin D than usual are often needed; how much is for your specialist and a dietitian.${surgery} Ask for vitamin D, calcium and PTH tests.`,
      };
    },
    suppresses: ['supplement:calcium:carbonate'],
    sources: ['ASMBS19'],
    certainty: 'high',
    examples: examples(
      woman({ conditions: [ill('coeliac disease')] }),
      woman({ conditions: [ill('irritable bowel syndrome')] }),
    ),
  },
  {
    id: 'S38',
    kind: 'disease-nutrient',
    title: 'Lactose: how much is usually fine',
    severity: 'caution',
    threshold: 'Lactose intolerance as a condition or among the intolerances.',
    when: lactose,
    says: () => ({
      action:
        'Most people manage up to about 12 g of lactose at a time, a glass of milk, best with a meal. Hard cheese and yoghurt hold little; lactose-free milk and fortified plant drinks bring the same calcium.',
    }),
    suppresses: ['food:lactose-high'],
    sources: ['CLINICAL'],
    certainty: 'high',
    examples: examples(
      woman({ allergies: [{ date: '2010-01-01', substance: 'lactose', kind: 'intolerance' }] }),
      woman({ allergies: [{ date: '2010-01-01', substance: 'sesame' }] }),
    ),
  },
  {
    id: 'S39',
    kind: 'disease-nutrient',
    title: 'Food allergy: left out everywhere',
    severity: 'block',
    threshold: 'A food allergy or coeliac disease among the allergies.',
    when: (facts) =>
      has(
        'A food allergy',
        allergies(facts).map((a) => ({ path: `allergies[${a.id}]`, value: a.what ?? a.substance, date: a.date })),
      ),
    says: (facts) => ({
      title: 'Foods you are allergic to are left out',
      action: `No dish, swap or supplement with ${allergies(facts)
        .map((a) => a.what ?? a.substance.replace('-', ' '))
        .join(
          ', ',
        )} is suggested, hidden forms included (whey, casein, tofu, fish oil, tahini). Always read the label: recipes change.`,
    }),
    suppresses: (facts) => allergies(facts).flatMap((a) => barredBy(a.substance)),
    sources: ['CLINICAL'],
    certainty: 'high',
    examples: examples(
      woman({ allergies: [{ date: '2010-01-01', substance: 'milk' }] }),
      woman({ allergies: [{ date: '2010-01-01', substance: 'lactose', kind: 'intolerance' }] }),
    ),
  },
  {
    id: 'S42',
    kind: 'disease-nutrient',
    title: 'Sugar can drop with exercise',
    severity: 'caution',
    threshold: 'Insulin, a sulfonylurea or a glinide.',
    when: (facts) => medicine(facts, 'A medicine that can lower sugar too far', 'insulin', 'sulfonylurea', 'glinide'),
    says: () => ({
      action:
        'Check your sugar before and after new exercise, keep something sweet at hand, and count prunes and other sweet foods as carbohydrate. Ask your diabetes team for a plan before the training gets harder.',
    }),
    sources: ['CLINICAL'],
    certainty: 'high',
    examples: examples(woman({ medicines: [drug('gliclazide')] }), woman({ medicines: [drug('metformin')] })),
  },
  {
    id: 'S43',
    kind: 'disease-nutrient',
    title: 'Supplements that do not suit this disease',
    severity: 'caution',
    threshold: 'Gout, advanced liver disease or haemochromatosis.',
    when: (facts) =>
      condition(
        facts,
        'Gout, advanced liver disease or haemochromatosis',
        'gout',
        'advanced-liver-disease',
        'haemochromatosis',
      ),
    says: (facts) => {
      const parts = [
        facts.withCondition('haemochromatosis').length > 0 ? 'Haemochromatosis: no iron and no vitamin C tablets.' : '',
        facts.withCondition('advanced-liver-disease').length > 0
          ? 'Advanced liver disease: no vitamin A (retinol), niacin or green tea extract; vitamin K only as prescribed.'
          : '',
        facts.withCondition('gout').length > 0
          ? 'Gout: no niacin tablets; go easy on offal, anchovies, sardines and mussels.'
          : '',
      ];
      return { action: parts.filter((p) => p !== '').join(' ') };
    },
    suppresses: (facts) => {
      const barred: SuggestionClass[] = [];
      if (facts.withCondition('haemochromatosis').length > 0) barred.push('supplement:iron', 'supplement:vitaminC');
      if (facts.withCondition('advanced-liver-disease').length > 0) {
        barred.push('supplement:vitaminA', 'supplement:niacin', 'supplement:green-tea-extract', 'supplement:vitaminK');
      }
      if (facts.withCondition('gout').length > 0) barred.push('supplement:niacin', 'food:high-purine');
      return barred;
    },
    sources: ['CLINICAL'],
    certainty: 'high',
    examples: examples(woman({ conditions: [ill('haemochromatosis')] }), woman({ conditions: [ill('asthma')] })),
  },
];
