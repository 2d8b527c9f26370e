import { all, any, type Check, type Facts, is, isKnown, type Rule } from '../rules/index.ts';
import { weightLostPercent } from './body.ts';
import { examples, ill, woman } from './examples.ts';
import { cancerHistory, condition, medicineNow, saysYes, symptom } from './look.ts';

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

/** Screens S40, S41, S45 and S46: weight, alcohol and pregnancy. */
export const states: readonly Rule[] = [
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
            symptom(facts, 'A missed period reported', 90, { keys: ['missed-period'] }),
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
