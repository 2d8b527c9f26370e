import { daysBetween, valueIn } from '../../record/index.ts';
import { type Because, type Facts, has, is, type Rule } from '../../rules/index.ts';
import { EXAMPLE_DAY, man, on, postmenopausal, woman } from '../people.ts';

const BMI_RANGE: [number, number] = [12, 70];

const height = (cm: number, date = '2026-01-10') => ({
  date,
  kind: 'height' as const,
  value: { value: cm, unit: 'cm' },
});
const weight = (kg: number, date = '2026-01-10') => ({
  date,
  kind: 'weight' as const,
  value: { value: kg, unit: 'kg' },
});

const pl08: Rule = {
  id: 'PL-08',
  kind: 'plausibility',
  title: 'Height and weight do not fit together',
  severity: 'advice',
  threshold: 'BMI below 12 or above 70',
  when: (facts) => is('BMI below 12 or above 70', knownBmi(facts), (bmi) => bmi < BMI_RANGE[0] || bmi > BMI_RANGE[1]),
  says: () => ({
    action: 'Please look at height and weight again: kilograms and pounds, or centimetres and inches, may be mixed up.',
  }),
  sources: ['OURS'],
  certainty: 'our reading',
  examples: {
    asOf: EXAMPLE_DAY,
    fires: woman({ measurements: [height(120), weight(110)] }),
    silent: woman({ measurements: [height(165), weight(70)] }),
  },
};

// A BMI that cannot be worked out is no contradiction and is not asked for here.
const knownBmi = (facts: Facts) => {
  const { bmi } = facts;
  return 'value' in bmi ? bmi : { value: 25, because: [] };
};

const HEIGHT_STEP_CM = 12;
const WEIGHT_SHARE = 0.3;
const WEIGHT_DAYS = 92;

/** Steps between neighbouring measurements that bodies do not make. */
function steps(facts: Facts): Because[] {
  const out: Because[] = [];
  for (const kind of ['height', 'weight'] as const) {
    const all = facts.upTo('measurements').flatMap((m) => (m.kind === kind ? [m] : []));
    all.forEach((now, i) => {
      const before = all[i - 1];
      if (!before) return;
      const unit = kind === 'height' ? 'cm' : 'kg';
      const [a, b] = [valueIn(before.value, unit), valueIn(now.value, unit)];
      const odd =
        kind === 'height'
          ? Math.abs(b - a) > HEIGHT_STEP_CM
          : Math.abs(b - a) / a > WEIGHT_SHARE && daysBetween(before.date, now.date) <= WEIGHT_DAYS;
      if (odd)
        out.push(
          ...[before, now].map((m) => ({
            path: `measurements[${m.id}]`,
            value: `${m.value.value} ${m.value.unit}`,
            date: m.date,
          })),
        );
    });
  }
  return out;
}

const pl09: Rule = {
  id: 'PL-09',
  kind: 'plausibility',
  title: 'A step in height or weight that is hard to believe',
  severity: 'advice',
  threshold: 'Height by more than 12 cm between two entries; weight by more than 30 % within three months',
  when: (facts) => has('A very large step', steps(facts)),
  says: () => ({ action: 'Please look at the two entries: a unit or a digit may be wrong. Both are kept as typed.' }),
  sources: ['OURS'],
  certainty: 'our reading',
  examples: {
    asOf: EXAMPLE_DAY,
    fires: woman({ measurements: [weight(70, '2026-09-01'), weight(154, '2026-10-01')] }),
    silent: woman({ measurements: [weight(70, '2026-09-01'), weight(68, '2026-10-01')] }),
  },
};

function notForMen(facts: Facts): Because[] {
  if (facts.sex !== 'male') return [];
  const answers = facts
    .upTo('answers')
    .filter((a) => ['menopause', 'missed-period', 'possible-pregnancy'].includes(a.question) && a.answer !== false)
    .map((a) => ({ path: `answers[${a.id}]`, value: a.question, date: a.date }));
  const procedures = facts
    .upTo('procedures')
    .filter((p) => p.kind === 'oophorectomy' || p.kind === 'hysterectomy')
    .map((p) => ({ path: `procedures[${p.id}]`, value: p.kind, date: p.date }));
  return [...answers, ...procedures];
}

const pl10: Rule = {
  id: 'PL-10',
  kind: 'plausibility',
  title: 'An entry does not fit the sex that is recorded',
  severity: 'advice',
  threshold: 'Sex recorded as male with an entry on menopause, pregnancy, ovaries or womb',
  when: (facts) => has('An entry that does not fit', notForMen(facts)),
  says: () => ({
    action: 'Please look at which one is meant: reference values and guideline paths go by the sex that is recorded.',
  }),
  sources: ['OURS'],
  certainty: 'our reading',
  examples: {
    asOf: EXAMPLE_DAY,
    fires: man({ answers: [postmenopausal] }),
    silent: woman({ answers: [postmenopausal] }),
  },
};

const twoInhibitors = (facts: Facts): Because[] => {
  const taken = facts.taking('aromatase-inhibitor');
  return new Set(taken.map((drug) => drug.name)).size > 1 ? taken.map((drug) => drug.because) : [];
};

const pl11: Rule = {
  id: 'PL-11',
  kind: 'plausibility',
  title: 'Two aromatase inhibitors at the same time',
  severity: 'advice',
  threshold: 'More than one aromatase inhibitor without a last day',
  when: (facts) => has('Two aromatase inhibitors without a last day', twoInhibitors(facts)),
  says: () => ({
    action:
      'They are not taken together. Which one do you take now? Please give the other its last day. If both are in your box, ask your pharmacy today.',
  }),
  sources: ['OURS'],
  certainty: 'our reading',
  examples: {
    asOf: EXAMPLE_DAY,
    fires: woman({ therapies: [on('letrozole'), on('anastrozole')] }),
    silent: woman({ therapies: [on('letrozole', '2024-06-01', { endDate: '2025-05-30' }), on('anastrozole')] }),
  },
};

export const personRules: Rule[] = [pl08, pl09, pl10, pl11];
