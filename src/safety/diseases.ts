import type { Fact } from '../record/index.ts';
import { all, any, type Check, type Facts, has, is, isKnown, type Rule, type SuggestionClass } from '../rules/index.ts';
import { weightLostPercent } from './body.ts';
import { drug, examples, ill, woman } from './examples.ts';
import { cancerHistory, condition, medicine, medicineNow, saysYes } from './look.ts';

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

const premenopausal = (facts: Facts): Check => {
  const label = 'A woman before the menopause';
  if (facts.sex === 'male' || facts.age.value >= 60) return { label, truth: 'no', because: facts.age.because };
  return is(label, facts.answer('menopause'), (a) => a.answer !== 'postmenopausal');
};

const underFed = (facts: Facts): Check =>
  any(
    'An eating disorder, very low weight or energy deficiency',
    condition(facts, 'An eating disorder or RED-S', 'eating-disorder', 'red-s'),
    is('Body mass index below 18.5', facts.bmi, (bmi) => bmi < 18.5),
  );

/** Screens S37 to S46 without the limits: what a disease or a state asks of food, supplements and tone. */
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
    id: 'S40',
    kind: 'disease-nutrient',
    title: 'No weight goals here',
    severity: 'clinician',
    within: 'weeks',
    threshold: 'An eating disorder, RED-S, or a body mass index below 18.5.',
    when: underFed,
    says: () => ({
      action:
        'Bonewise shows no calorie numbers, weight goals or weight curves to you. Enough food is the first thing bone needs. Ask your doctor about support from a dietitian who knows this field.',
    }),
    suppresses: ['weight-goal', 'diet:calorie-target', 'diet:weight-chart'],
    sources: ['CLINICAL'],
    certainty: 'high',
    examples: examples(
      woman({ conditions: [ill('anorexia nervosa')] }),
      woman({
        measurements: [
          { date: '2026-10-01', kind: 'height', value: { value: 165, unit: 'cm' } },
          { date: '2026-10-01', kind: 'weight', value: { value: 60, unit: 'kg' } },
        ],
      }),
    ),
  },
  {
    id: 'S41',
    kind: 'disease-nutrient',
    title: 'Weight lost without meaning to',
    severity: 'clinician',
    within: 'weeks',
    threshold: 'More than 5 % of body weight lost within 6 months, after cancer.',
    when: (facts) =>
      all(
        'Weight loss after cancer',
        any(
          'Cancer',
          cancerHistory(facts),
          medicineNow(facts, 'An aromatase inhibitor or tamoxifen', 'aromatase-inhibitor', 'tamoxifen'),
        ),
        is('More than 5 % of weight in 6 months', weightLostPercent(facts), (percent) => percent > 5),
      ),
    says: (facts) => {
      const lost = weightLostPercent(facts);
      return {
        action: `Your weight fell by ${isKnown(lost) ? `${lost.value} %` : 'more than 5 %'} in six months. If you did not mean to, tell your oncology team or doctor within the next weeks. With new pain, a lump or yellow skin, call within 3 days.`,
      };
    },
    suppresses: ['weight-goal'],
    sources: ['CLINICAL'],
    certainty: 'high',
    reading: 'The record does not know whether the loss was meant; the text asks.',
    examples: examples(
      woman({
        cancers: [{ date: '2024-01-01', site: 'breast' }],
        measurements: [
          { date: '2026-06-01', kind: 'weight', value: { value: 70, unit: 'kg' } },
          { date: '2026-11-01', kind: 'weight', value: { value: 65, unit: 'kg' } },
        ],
      }),
      woman({
        cancers: [{ date: '2024-01-01', site: 'breast' }],
        measurements: [
          { date: '2026-06-01', kind: 'weight', value: { value: 70, unit: 'kg' } },
          { date: '2026-11-01', kind: 'weight', value: { value: 66.5, unit: 'kg' } },
        ],
      }),
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
  {
    id: 'S45',
    kind: 'disease-nutrient',
    title: 'Alcohol and bone',
    severity: 'caution',
    threshold: 'More than 2 units of alcohol a day on average; above 3 worded stronger.',
    when: (facts) => is('More than 14 units a week', facts.answer('alcohol'), (a) => a.answer / 7 > 2),
    says: (facts) => {
      const known = facts.answer('alcohol');
      const perDay = isKnown(known) ? known.value.answer / 7 : 0;
      return perDay > 3
        ? {
            outcome: 'above-3',
            action:
              'More than 3 units a day raises the risk of fractures and falls. Talk with your doctor about cutting down; if you drink every day, do not stop from one day to the next without advice.',
          }
        : {
            outcome: 'above-2',
            action:
              'Above 2 units a day, the risk of fracture begins to rise. Two or less, with days without, is what bone guidelines name.',
          };
    },
    sources: ['ES-M12'],
    certainty: 'high',
    reading: 'One unit is 10 mL of pure alcohol; the week’s units are divided by seven.',
    examples: examples(
      woman({ answers: [{ date: '2026-09-01', question: 'alcohol', answer: 18 }] }),
      woman({ answers: [{ date: '2026-09-01', question: 'alcohol', answer: 14 }] }),
    ),
  },
  {
    id: 'S46',
    kind: 'disease-nutrient',
    title: 'Pregnancy possible: ask before the next tablet',
    severity: 'block',
    within: 'today',
    threshold: 'Pregnancy recorded or suspected, or a missed period in a woman before the menopause.',
    when: (facts) =>
      any(
        'Pregnancy known or possible',
        condition(facts, 'Pregnancy recorded', 'pregnancy'),
        all(
          'Before the menopause, and pregnancy possible',
          premenopausal(facts),
          any(
            'Possible pregnancy or a missed period',
            saysYes(facts, 'Pregnancy possible', 'possible-pregnancy'),
            saysYes(facts, 'A missed period', 'missed-period'),
            has(
              'A missed period reported',
              facts
                .since('symptoms', 90)
                .filter((s) => s.symptom === 'missed-period')
                .map((s) => ({ path: `symptoms[${s.id}]`, value: s.symptom, date: s.date })),
            ),
          ),
        ),
      ),
    says: () => ({
      action:
        'An aromatase inhibitor can harm an unborn child. Call your oncology team or prescriber today, before the next tablet, and have a pregnancy test. Bonewise says nothing more about this medicine until that is clear.',
    }),
    suppresses: ['education:aromatase-inhibitor', 'projection'],
    sources: ['LABEL-ANASTROZOLE', 'LABEL-LETROZOLE-EXEMESTANE'],
    certainty: 'verified',
    reading: 'From 60 on, and for men, the question is not asked.',
    examples: examples(
      woman({ conditions: [ill('pregnancy', { date: '2026-11-01' })] }),
      woman({ answers: [{ date: '2026-09-01', question: 'menopause', answer: 'postmenopausal' }] }),
    ),
  },
];

/** What an allergen takes out, also where it hides in another class. */
function barredBy(substance: Fact<'allergies'>['substance']): SuggestionClass[] {
  const own: SuggestionClass = `food:allergen:${substance}`;
  const hidden: Partial<Record<typeof substance, SuggestionClass[]>> = {
    milk: ['supplement:whey-protein'],
    soy: ['supplement:soy-protein', 'supplement:isoflavones', 'food:natto'],
    fish: ['supplement:omega-3:fish-oil', 'supplement:cod-liver-oil'],
    shellfish: ['supplement:glucosamine', 'supplement:omega-3:krill-oil'],
    gluten: ['food:allergen:wheat'],
  };
  return [own, ...(hidden[substance] ?? [])];
}
