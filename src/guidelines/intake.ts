import { currentInhibitor } from '../hormones/index.ts';
import { convertible, daysBetween, roundTo, valueIn } from '../record/index.ts';
import { all, any, type Because, type Facts, has, is, isKnown, type Known, not, type Rule } from '../rules/index.ts';
import { tScore } from './aibl/factors.ts';
import { EXAMPLE_DAY, lab, noFactors, on, woman } from './people.ts';

/** Above this, more calcium brings stones and no bone (contradictions of the guidelines: warn above 1,500). */
const CALCIUM_CAUTION_MG = 1500;
/** Tolerable upper intake level of the US reference intakes: 2,000 mg from 51 on, 2,500 mg from 19 to 50 (IOM11). */
const calciumLimitMg = (age: number): number => (age >= 51 ? 2000 : 2500);

/** Calcium a day in mg from food and supplements; without a diary, supplements alone tell only when they are over by themselves. */
function calciumPerDay(facts: Facts): Known<number> {
  const intake = facts.intake.calcium;
  if (intake?.total !== undefined) {
    const mg = roundTo(valueIn({ value: intake.total, unit: intake.unit }, 'mg'), 0);
    const path = `intake.calcium (mean of ${intake.days} day${intake.days === 1 ? '' : 's'})`;
    return { value: mg, because: [{ path, value: `${mg} mg a day` }] };
  }
  const { amount, because } = fromSupplements(facts, 'calcium', 'mg');
  return amount > CALCIUM_CAUTION_MG ? { value: amount, because } : { need: 'diary' };
}

/** CA-1: calcium beyond use and beyond the upper level, food and supplements together. */
const ca1: Rule = {
  id: 'CA-1',
  kind: 'nutrition',
  title: 'More calcium than bone can use',
  severity: 'caution',
  within: 'next visit',
  threshold:
    'Above 1,500 mg a day from food and supplements: caution; above 2,000 mg (from 51) or 2,500 mg (19 to 50): no more is suggested',
  when: (facts) => is('Calcium above 1,500 mg a day in all', calciumPerDay(facts), (mg) => mg > CALCIUM_CAUTION_MG),
  says: (facts) => {
    const known = calciumPerDay(facts);
    const mg = isKnown(known) ? known.value : 0;
    const limit = calciumLimitMg(facts.age.value);
    const over = mg > limit;
    const shown = mg.toLocaleString('en');
    return over
      ? {
          outcome: 'above-upper-level',
          severity: 'block',
          title: `Calcium ${shown} mg a day, above the upper level of ${limit.toLocaleString('en')} mg`,
          action: 'Ask which supplement can go. Bonewise suggests no more calcium.',
        }
      : {
          outcome: 'above-1500',
          title: `Calcium ${shown} mg a day: above 1,500 mg brings no more bone`,
          action:
            'More than this raised the risk of kidney stones in a large trial. Look at what the supplement adds to the food.',
        };
  },
  suppresses: (facts) => {
    const known = calciumPerDay(facts);
    return isKnown(known) && known.value > calciumLimitMg(facts.age.value) ? ['supplement:calcium'] : [];
  },
  sources: ['IOM11', 'ASCO19', 'WHI-CAD06'],
  certainty: 'high',
  examples: {
    asOf: EXAMPLE_DAY,
    fires: woman({ supplements: [calciumTablets(4)] }),
    silent: woman({ supplements: [calciumTablets(1)] }),
  },
};

function calciumTablets(units: number) {
  return {
    date: '2026-01-01',
    name: 'Calcium 500 mg',
    ingredients: [{ ingredient: 'calcium', form: 'citrate', amount: { value: 500, unit: 'mg' } }],
    doses: [{ units }],
  };
}

const FRESH_DAYS = 365;
/** 25(OH)D is measured again 3 months after a change, then once a year. */
const AFTER_CHANGE_DAYS = 91;

/** VITD-1: 25(OH)D in somebody with a reason to know it. */
const vitD1: Rule = {
  id: 'VITD-1',
  kind: 'nutrition',
  title: '25(OH)D is worth knowing here',
  severity: 'advice',
  threshold:
    'On an aromatase inhibitor, or T-score below −1.0, or osteoporosis; and no 25(OH)D within 12 months, or none since 3 months after a change of the vitamin D supplement',
  when: (facts) =>
    all(
      'VITD-1',
      any(
        'A reason to know it',
        has('On or starting an aromatase inhibitor', currentInhibitor(facts)),
        has(
          'Osteoporosis or low bone mass on record',
          facts.withCondition('osteoporosis', 'osteopenia').map((c) => c.because),
        ),
        is('T-score below −1.0', tScore(facts), (t) => t < -1.0),
      ),
      any(
        'No result that counts',
        has('None within 12 months', noFreshVitaminD(facts)),
        has('None since the supplement changed', changedSince(facts)),
      ),
    ),
  says: (facts) => ({
    outcome: noFreshVitaminD(facts).length > 0 ? 'no-level' : 'after-change',
    action:
      'Ask whether 25(OH)D should be measured: at the start of an aromatase inhibitor, three months after a change, then once a year. At least 20 ng/mL (50 nmol/L) is needed; many bone clinics aim at 30 to 50.',
    dissent:
      'The Endocrine Society (2024) advises against routine testing in healthy adults; treatment with an aromatase inhibitor or osteoporosis is a reason of its own.',
  }),
  sources: ['HADJI17', 'BHOF22', 'ES-D24', 'IOM11'],
  certainty: 'high',
  reading: 'Testing is for people with a reason; ES-D24 names none for healthy adults.',
  examples: {
    asOf: EXAMPLE_DAY,
    fires: woman({ therapies: [on('anastrozole')] }),
    silent: woman({ therapies: [on('anastrozole')], labs: [lab('25-oh-d', 31, 'ng/mL')] }),
  },
};

function noFreshVitaminD(facts: Facts): Because[] {
  const newest = facts.labs('25-oh-d').at(-1);
  if (!newest) return [{ path: 'labs', value: 'no 25(OH)D' }];
  return daysBetween(newest.date, facts.asOf) > FRESH_DAYS
    ? [{ path: `labs[${newest.fact.id}].date`, value: newest.date, date: newest.date }]
    : [];
}

function changedSince(facts: Facts): Because[] {
  const newest = facts.labs('25-oh-d').at(-1);
  return facts
    .supplementsWith('vitaminD')
    .filter((s) => s.state === 'taking' && daysBetween(s.product.date, facts.asOf) >= AFTER_CHANGE_DAYS)
    .filter((s) => newest !== undefined && daysBetween(s.product.date, newest.date) < AFTER_CHANGE_DAYS - 30)
    .map((s) => s.because);
}

/** Above 2,000 IU a day nothing is gained for bone without a reason (BURT19, HANSEN15). */
const VITAMIN_D_LEVEL_FIRST_UG = 50;
const UG_PER_IU = 0.025; // 1 µg of vitamin D is 40 IU

/** Amount of an ingredient a day from all supplements; unknown amounts are left out, so this is a lower bound. */
function fromSupplements(facts: Facts, ingredient: string, unit: 'mg' | 'ug'): { amount: number; because: Because[] } {
  const taken = facts.supplementsWith(ingredient).filter((s) => s.perDay !== undefined);
  const amount = taken.reduce((sum, { perDay }) => {
    const given = perDay!;
    if (convertible(given.unit, unit)) return sum + valueIn(given, unit);
    return /iu/i.test(given.unit) && ingredient === 'vitaminD' ? sum + given.value * UG_PER_IU : sum;
  }, 0);
  return { amount: roundTo(amount, 1), because: taken.map((s) => s.because) };
}

/** VITD-2: a high vitamin D supplement without a blood level. */
const vitD2: Rule = {
  id: 'VITD-2',
  kind: 'nutrition',
  title: 'More than 2,000 IU of vitamin D a day, without a blood level',
  severity: 'caution',
  threshold: 'Supplements of more than 2,000 IU (50 µg) a day, and no 25(OH)D within 12 months',
  when: (facts) => {
    const { amount: ug, because } = fromSupplements(facts, 'vitaminD', 'ug');
    return all(
      'VITD-2',
      has('More than 2,000 IU (50 µg) a day from supplements', ug > VITAMIN_D_LEVEL_FIRST_UG ? because : []),
      not(
        'No 25(OH)D within 12 months',
        has(
          '25(OH)D within 12 months',
          noFreshVitaminD(facts).length > 0
            ? []
            : facts
                .labs('25-oh-d')
                .slice(-1)
                .map((r) => ({ path: `labs[${r.fact.id}]`, value: r.value, date: r.date })),
        ),
      ),
    );
  },
  says: (facts) => ({
    action: `You take about ${Math.round(fromSupplements(facts, 'vitaminD', 'ug').amount / UG_PER_IU).toLocaleString('en')} IU a day. Trials of more than 2,000 IU showed no gain for bone, and one of 4,000 IU and more a slightly lower density. Ask for a 25(OH)D level before going on, unless it was prescribed.`,
  }),
  sources: ['BURT19', 'HANSEN15', 'ES-D24'],
  certainty: 'verified',
  examples: {
    asOf: EXAMPLE_DAY,
    fires: woman({ supplements: [vitaminD(2500)] }),
    silent: woman({ answers: noFactors, supplements: [vitaminD(2000)] }),
  },
};

function vitaminD(iu: number) {
  return {
    date: '2025-12-01',
    name: `Vitamin D3 ${iu} IU`,
    ingredients: [{ ingredient: 'vitaminD', amount: { value: iu, unit: '[iU]' } }],
    doses: [{ units: 1 }],
  };
}

export const intakeRules: Rule[] = [ca1, vitD1, vitD2];
