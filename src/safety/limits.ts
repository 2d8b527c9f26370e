import { all, any, type Check, type Facts, has, is, isKnown, type Rule } from '../rules/index.ts';
import { above, largestAtOnce, supplementsPerDay, tidyAmount } from './amounts.ts';
import { kidneysBelow } from './body.ts';
import { egfr, examples, ill, mg, pill, ug, woman } from './examples.ts';
import { condition, everyone, supplement } from './look.ts';

const retinol = (facts: Facts) => above(facts, 'retinol', ['vitaminA', 'codLiverOil'], 'ug', 3000);
const zinc = (facts: Facts) => above(facts, 'zinc', ['zinc'], 'mg', 40);
const vitaminD = (facts: Facts) => above(facts, 'vitaminD', ['vitaminD'], 'ug', 100);
/** Upper intake level for calcium, mg a day: National Academies 2011. */
const calciumLimit = (facts: Facts): number => (facts.age.value > 50 ? 2000 : 2500);
const calciumTotal = (facts: Facts) => above(facts, 'calcium', ['calcium'], 'mg', calciumLimit(facts));

/** Where an excess comes from, in words. */
const parts = (known: ReturnType<typeof above>, unit: string): string => {
  if (!isKnown(known)) return '';
  const { total, food, supplements } = known.value;
  const from =
    food === undefined
      ? 'from supplements alone'
      : `${tidyAmount(food)} from food, ${tidyAmount(supplements ?? 0)} from supplements`;
  return `About ${tidyAmount(total)} ${unit} a day (${from}). `;
};

const magnesiumSlow = (facts: Facts): Check =>
  any(
    'Kidneys below 45 or heart failure',
    kidneysBelow(facts, 45, 'ckd-3b', 'ckd-4', 'ckd-5', 'dialysis'),
    condition(facts, 'Heart failure', 'heart-failure'),
  );
const magnesiumTaken = (facts: Facts) => supplement(facts, 'Magnesium as a supplement', { keys: ['magnesium'] });

/** 60,000 IU or more at once, at longer gaps than a week: a bolus. */
const bolus = (facts: Facts): Check =>
  has(
    'A dose of 60,000 IU or more at once',
    facts.supplements
      .filter((s) => s.ingredient === 'vitaminD' && s.largestDose !== undefined)
      .filter((s) => {
        const { value, unit } = s.largestDose!;
        return (
          (/^\[?i\.?u\.?\]?$/i.test(unit) ? value : unit === 'ug' ? value * 40 : unit === 'mg' ? value * 40_000 : 0) >=
          60_000
        );
      })
      .map((s) => s.because),
  );

/** Screens S44 and S47 to S51: too much of a good thing. Food and supplements count together where the limit does. */
export const limits: readonly Rule[] = [
  {
    id: 'S44',
    kind: 'disease-nutrient',
    title: 'Too much vitamin A weakens bone',
    severity: 'caution',
    threshold: 'Retinol above 3,000 µg a day from food and supplements together.',
    when: (facts) => is('Retinol above 3,000 µg a day', retinol(facts), (r) => r.total > 3000),
    says: (facts) => ({
      action: `${parts(retinol(facts), 'µg of retinol')}The limit is 3,000. Above it, bone is lost. Cod-liver oil and liver are the usual sources; vitamin D comes better from a plain vitamin D tablet.`,
    }),
    suppresses: ['supplement:vitaminA', 'supplement:cod-liver-oil', 'food:liver'],
    guards: {
      when: everyone,
      against: ['supplement:cod-liver-oil', 'supplement:vitaminA'],
      says: 'Cod-liver oil brings much retinol, which weakens bone; plain vitamin D does not.',
    },
    sources: ['NAM-UL'],
    certainty: 'high',
    examples: examples(
      woman({ supplements: [pill('vitaminA', ug(3600))] }),
      woman({ supplements: [pill('betaCarotene', ug(6000))] }),
    ),
  },
  {
    id: 'S47',
    kind: 'disease-nutrient',
    title: 'Magnesium tablets above 350 mg with slow kidneys or a weak heart',
    severity: 'block',
    threshold:
      'Magnesium from supplements above 350 mg a day, with eGFR below 45, stage 3b or worse, or heart failure.',
    when: (facts) =>
      all(
        'Much magnesium, cleared slowly',
        is(
          'Magnesium from supplements above 350 mg a day',
          supplementsPerDay(facts, ['magnesium'], 'mg'),
          (m) => m > 350,
        ),
        magnesiumSlow(facts),
      ),
    says: () => ({
      title: 'Magnesium can build up',
      action:
        'Your kidneys or heart make it hard to get rid of this much magnesium. Ask your doctor or pharmacist this week before the next tablet.',
    }),
    suppresses: ['supplement:magnesium'],
    guards: {
      when: magnesiumSlow,
      against: ['supplement:magnesium'],
      says: 'With slow kidneys or heart failure, magnesium tablets only if prescribed.',
    },
    sources: ['NAM-UL', 'KDIGO'],
    certainty: 'high',
    examples: examples(
      woman({ labs: [egfr(40)], supplements: [pill('magnesium', mg(400))] }),
      woman({ labs: [egfr(75)], supplements: [pill('magnesium', mg(400))] }),
    ),
  },
  {
    id: 'S48',
    kind: 'disease-nutrient',
    title: 'Magnesium tablets',
    severity: 'caution',
    threshold: 'Magnesium as a supplement, taken, planned or asked for.',
    when: magnesiumTaken,
    says: () => ({
      action:
        'Magnesium tablets often loosen the bowels; less at a time, with food, helps. Keep 2 hours to other medicines. The limit for tablets is 350 mg a day. For bone, magnesium from food is what counts: tablets are not shown to raise density.',
    }),
    sources: ['NAM-UL'],
    certainty: 'high',
    examples: examples(
      woman({ supplements: [pill('magnesium', mg(200))] }),
      woman({ supplements: [pill('zinc', mg(10))] }),
    ),
  },
  {
    id: 'S49',
    kind: 'disease-nutrient',
    title: 'Too much zinc uses up copper',
    severity: 'caution',
    threshold: 'Zinc above 40 mg a day from food and supplements together.',
    when: (facts) => is('Zinc above 40 mg a day', zinc(facts), (z) => z.total > 40),
    says: (facts) => ({
      action: `${parts(zinc(facts), 'mg of zinc')}The limit is 40. Above it, over months, copper falls, with low blood counts and numbness. Ask your pharmacist for a smaller tablet.`,
    }),
    suppresses: ['supplement:zinc'],
    sources: ['NAM-UL'],
    certainty: 'high',
    examples: examples(woman({ supplements: [pill('zinc', mg(50))] }), woman()),
  },
  {
    id: 'S50',
    kind: 'disease-nutrient',
    title: 'Calcium: how much at once, and in all',
    severity: 'block',
    threshold:
      'Calcium above 2,000 mg a day in all (over 50; 2,500 up to 50): no more. A single dose above 600 mg: split. Above 500 mg: better split.',
    when: (facts) =>
      any(
        'Too much calcium at once or in all',
        is(`Calcium above ${calciumLimit(facts)} mg a day`, calciumTotal(facts), (c) => c.total > calciumLimit(facts)),
        is('More than 500 mg at once', largestAtOnce(facts, ['calcium'], 'mg'), (dose) => dose > 500),
      ),
    says: (facts) => {
      const total = calciumTotal(facts);
      const dose = largestAtOnce(facts, ['calcium'], 'mg');
      if (isKnown(total) && total.value.total > calciumLimit(facts)) {
        return {
          outcome: 'over-limit',
          title: 'More calcium than the body can use',
          because: total.because,
          action: `${parts(total, 'mg of calcium')}The limit at your age is ${calciumLimit(facts)} mg. More does not help bone and makes kidney stones more likely. Ask which tablet can go.`,
        };
      }
      const large = isKnown(dose) && dose.value > 600;
      return {
        outcome: large ? 'large-dose' : 'split',
        severity: large ? 'block' : 'caution',
        title: 'Calcium is better split',
        ...(isKnown(dose) ? { because: dose.because } : {}),
        action: `About ${isKnown(dose) ? tidyAmount(dose.value) : 'more than 500'} mg at once is more than the gut takes up well. Split it into doses of 500 mg or less, at different meals.`,
      };
    },
    suppresses: (facts) => {
      const total = calciumTotal(facts);
      const over = isKnown(total) && total.value.total > calciumLimit(facts);
      return over ? ['supplement:calcium'] : ['supplement:calcium:above-500-at-once'];
    },
    guards: {
      when: everyone,
      against: ['supplement:calcium:above-500-at-once'],
      says: 'The gut takes up about 500 mg of calcium at a time.',
    },
    sources: ['NAM-UL', 'NOF-ASPC16', 'WHI-CAD06'],
    certainty: 'high',
    reading: 'Above 500 mg in one dose: caution; above 600: not suggested. Products taken at the same time add up.',
    examples: examples(
      woman({ supplements: [pill('calcium', mg(1000))] }),
      woman({
        supplements: [
          pill('calcium', mg(500), {
            doses: [
              { time: '08:00', units: 1 },
              { time: '18:00', units: 1 },
            ],
          }),
        ],
      }),
    ),
  },
  {
    id: 'S51',
    kind: 'disease-nutrient',
    title: 'High vitamin D needs a reason',
    severity: 'clinician',
    within: 'next visit',
    threshold: 'Vitamin D above 4,000 IU (100 µg) a day in all, or 60,000 IU or more at once.',
    when: (facts) =>
      any(
        'Much vitamin D',
        is('Vitamin D above 4,000 IU a day', vitaminD(facts), (d) => d.total > 100),
        bolus(facts),
      ),
    says: (facts) => {
      const known = vitaminD(facts);
      const iu = isKnown(known) ? `About ${tidyAmount(known.value.total * 40)} IU a day. ` : '';
      return bolus(facts).truth === 'yes'
        ? {
            outcome: 'bolus',
            action:
              'Very large single doses raised falls and fractures in a trial. Ask your doctor about a small daily dose in their place.',
          }
        : {
            outcome: 'daily',
            action: `${iu}Above 4,000 IU no gain for bone was seen, and in one trial density at the wrist fell. Ask your doctor whether a blood level calls for it.`,
          };
    },
    suppresses: ['supplement:vitaminD'],
    sources: ['NAM-UL', 'SANDERS10', 'BURT19'],
    certainty: 'high',
    examples: examples(woman({ supplements: [pill('vitaminD', ug(125))] }), woman({ conditions: [ill('asthma')] })),
  },
];
