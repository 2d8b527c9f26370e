import { any, type Check, type Facts, is, isKnown, type Known, type Rule } from '../rules/index.ts';
import { calcium, egfrCaveat, kidneysBelow } from './body.ts';
import { egfr, examples, ill, lab, woman } from './examples.ts';
import { condition } from './look.ts';

const highCalcium = (facts: Facts): Check =>
  any(
    'High blood calcium',
    condition(facts, 'Known high blood calcium', 'hypercalcaemia'),
    is('Calcium above 10.2 mg/dL (albumin-adjusted where albumin is known)', calcium(facts), (c) => c.value > 10.2),
    is('Total calcium above 10.2 mg/dL, normal once adjusted', calcium(facts), (c) => (c.total ?? 0) > 10.2),
  );

/** Truly high: known, or the value that counts is above the line. */
const trulyHigh = (facts: Facts): boolean => {
  const known = calcium(facts);
  return facts.withCondition('hypercalcaemia').length > 0 || (isKnown(known) && known.value.value > 10.2);
};

const granulomatous = (facts: Facts) =>
  condition(facts, 'Sarcoidosis, tuberculosis, lymphoma or another granulomatous disease', 'granulomatous');
const phpt = (facts: Facts) => condition(facts, 'Primary hyperparathyroidism', 'primary-hyperparathyroidism');
const stones = (facts: Facts) => condition(facts, 'Calcium kidney stones', 'kidney-stones');

type Stage = 'G3a' | 'G3b' | 'G4-5';

/** The more cautious of the recorded stage and the latest eGFR. */
export function kidneyStage(facts: Facts): Known<Stage | 'above'> {
  const recorded: [Stage, Check][] = [
    ['G4-5', condition(facts, 'Stage 4, 5 or dialysis', 'ckd-4', 'ckd-5', 'dialysis')],
    ['G3b', condition(facts, 'Stage 3b', 'ckd-3b')],
    ['G3a', condition(facts, 'Stage 3a, or 3 without a part', 'ckd-3')],
  ];
  const order: Stage[] = ['G3a', 'G3b', 'G4-5'];
  const byCondition = recorded.find(([, check]) => check.truth === 'yes');
  const known = facts.lab('egfr');
  const value = isKnown(known) ? known.value.value : undefined;
  const byLab: Stage | undefined =
    value === undefined ? undefined : value < 30 ? 'G4-5' : value < 45 ? 'G3b' : value < 60 ? 'G3a' : undefined;
  const stage = [byCondition?.[0], byLab]
    .filter((s) => s !== undefined)
    .sort((a, b) => order.indexOf(b) - order.indexOf(a))[0];
  const because = [...(byCondition?.[1].because ?? []), ...(isKnown(known) ? known.because : [])];
  if (stage) return { value: stage, because };
  return isKnown(known) ? { value: 'above', because } : known;
}

const ofStage: Record<Stage, { severity: 'caution' | 'clinician' | 'block'; title: string; action: string }> = {
  G3a: {
    severity: 'caution',
    title: 'Kidneys a little slow: keep calcium moderate',
    action:
      'Keep calcium from food and tablets together at about 800 to 1,000 mg a day, and ask whether PTH and phosphate have been checked.',
  },
  G3b: {
    severity: 'clinician',
    title: 'Kidneys slow: no magnesium tablets, calcium moderate',
    action:
      'No magnesium tablets unless prescribed. Keep calcium from food and tablets together at about 800 to 1,000 mg a day. Ask for PTH and phosphate.',
  },
  'G4-5': {
    severity: 'block',
    title: 'Kidneys: supplements and diet plans through your kidney team',
    action:
      'No calcium, magnesium, phosphate, potassium or vitamin D tablets, and no high-protein or high-potassium plan, unless your kidney team says so. Go easy on spinach, rhubarb, beetroot and almonds (oxalate). Bring this list to them.',
  },
};

/** Screens S30 to S34: calcium in the blood, and kidneys. */
export const calciumAndKidneys: readonly Rule[] = [
  {
    id: 'S30',
    kind: 'disease-nutrient',
    title: 'High blood calcium: no calcium or vitamin D',
    severity: 'block',
    within: 'this week',
    threshold:
      'Calcium above 10.2 mg/dL (2.545 mmol/L), albumin-adjusted where albumin is known, or known hypercalcaemia. Above 12.0 mg/dL: today.',
    when: highCalcium,
    says: (facts) => {
      const known = calcium(facts);
      if (isKnown(known) && known.value.value > 12) {
        return {
          outcome: 'severe',
          severity: 'urgent',
          within: 'today',
          title: 'Your blood calcium is very high',
          action:
            'Call the doctor who ordered the test today. If you are confused, very drowsy, vomiting or cannot drink, call the emergency number. Take no calcium and no vitamin D. Drink water unless you were told to limit it.',
        };
      }
      if (!trulyHigh(facts)) {
        return {
          outcome: 'normal-when-adjusted',
          severity: 'caution',
          title: 'Calcium looks high, but is normal for your albumin',
          action:
            'Part of the calcium in blood rides on albumin. Adjusted for yours, it is in the normal range. Ask that albumin is measured with calcium the next time too.',
        };
      }
      return {
        outcome: 'high',
        action:
          'No calcium and no vitamin D tablets until the cause is known. Ask your doctor this week about a repeat with albumin and a PTH test.',
      };
    },
    suppresses: (facts) => (trulyHigh(facts) ? ['supplement:calcium', 'supplement:vitaminD'] : []),
    sources: ['CLINICAL', 'IHPT22'],
    certainty: 'high',
    reading:
      'A high total with a normal adjusted calcium does not block; an albumin within 30 days of the calcium adjusts it.',
    examples: examples(
      woman({ labs: [lab('calcium', 10.6, 'mg/dL')] }),
      woman({ labs: [lab('calcium', 9.6, 'mg/dL')] }),
    ),
  },
  {
    id: 'S31',
    kind: 'disease-nutrient',
    title: 'Overactive parathyroid glands',
    severity: 'clinician',
    within: 'weeks',
    threshold: 'Primary hyperparathyroidism among the conditions.',
    when: phpt,
    says: () => ({
      action:
        'Do not cut calcium in food: too little makes the glands work harder. Calcium and vitamin D tablets only as the doctor who treats the glands says.',
    }),
    suppresses: ['diet:low-calcium', 'supplement:calcium', 'supplement:vitaminD'],
    guards: {
      when: phpt,
      against: ['diet:low-calcium', 'supplement:calcium', 'supplement:vitaminD'],
      says: 'With overactive parathyroid glands, calcium and vitamin D tablets need your doctor’s word first.',
    },
    sources: ['IHPT22'],
    certainty: 'moderate',
    examples: examples(
      woman({ conditions: [ill('primary hyperparathyroidism')] }),
      woman({ conditions: [ill('hypothyroidism')] }),
    ),
  },
  {
    id: 'S32',
    kind: 'disease-nutrient',
    title: 'Vitamin D can raise calcium in this disease',
    severity: 'block',
    within: 'next visit',
    threshold: 'Sarcoidosis, tuberculosis, lymphoma or another granulomatous disease.',
    when: granulomatous,
    says: () => ({
      action:
        'In this disease the body can turn vitamin D into too much of its active form, and calcium rises. No vitamin D or calcium tablets before your doctor has measured calcium and both forms of vitamin D.',
    }),
    suppresses: ['supplement:vitaminD', 'supplement:calcium'],
    guards: {
      when: granulomatous,
      against: ['supplement:vitaminD', 'supplement:calcium'],
      says: 'Vitamin D and calcium tablets can raise blood calcium in this disease.',
    },
    sources: ['CLINICAL'],
    certainty: 'high',
    examples: examples(woman({ conditions: [ill('sarcoidosis')] }), woman({ conditions: [ill('asthma')] })),
  },
  {
    id: 'S33',
    kind: 'disease-nutrient',
    title: 'Kidney stones: calcium from food, with meals',
    severity: 'caution',
    threshold: 'Calcium kidney stones, or stones of unknown kind.',
    when: stones,
    says: () => ({
      action:
        'Calcium in meals protects against stones: aim at 1,000 to 1,200 mg a day from food. Calcium tablets away from meals do the opposite. Limit spinach, almonds, beetroot and rhubarb, eat them together with a source of calcium, drink enough, and ask about a 24-hour urine test.',
    }),
    suppresses: ['supplement:calcium', 'food:high-oxalate'],
    guards: {
      when: stones,
      against: ['supplement:calcium', 'food:high-oxalate'],
      says: 'With kidney stones, calcium comes from food with meals.',
    },
    sources: ['AUA-STONES', 'WHI-CAD06'],
    certainty: 'high',
    reading: 'Stones whose kind is not recorded are taken for calcium stones, the most common.',
    examples: examples(woman({ conditions: [ill('kidney stones')] }), woman({ conditions: [ill('gallstones')] })),
  },
  {
    id: 'S34',
    kind: 'disease-nutrient',
    title: 'Kidney function sets limits',
    severity: 'block',
    within: 'next visit',
    threshold: 'eGFR (or recorded stage) 45 to 60: G3a; 30 to 45: G3b; below 30 or dialysis: G4-5.',
    when: (facts) => any('Reduced kidney function', kidneysBelow(facts, 60, 'ckd-3', 'ckd-4', 'ckd-5', 'dialysis')),
    says: (facts) => {
      const stage = kidneyStage(facts);
      const found: Stage = isKnown(stage) && stage.value !== 'above' ? stage.value : 'G3a';
      return {
        outcome: found,
        severity: ofStage[found].severity,
        title: ofStage[found].title,
        action: `${ofStage[found].action}${egfrCaveat(facts)}`,
        ...(isKnown(stage) ? { because: stage.because } : {}),
      };
    },
    suppresses: (facts) => {
      const stage = kidneyStage(facts);
      if (!isKnown(stage) || stage.value === 'above') return [];
      if (stage.value === 'G3a') return ['supplement:calcium:above-1000'];
      if (stage.value === 'G3b') return ['supplement:calcium:above-1000', 'supplement:magnesium'];
      return [
        'supplement:calcium',
        'supplement:magnesium',
        'supplement:phosphorus',
        'supplement:potassium',
        'supplement:vitaminD',
        'diet:high-protein',
        'diet:high-potassium',
        'food:high-oxalate',
      ];
    },
    sources: ['KDIGO'],
    certainty: 'high',
    reading: 'The latest eGFR suffices; of a recorded stage and an eGFR the more cautious one counts.',
    examples: examples(woman({ labs: [egfr(38)] }), woman({ labs: [egfr(60)] })),
  },
];
