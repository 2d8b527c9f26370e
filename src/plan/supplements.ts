import type { Assessment } from '../assessment/index.ts';
import type { MealPlan } from '../meals/index.ts';
import type { Solve } from '../optimization/index.ts';
import { lookupIngredient } from '../record/codes/index.ts';
import type { Facts } from '../rules/index.ts';
import {
  arrange,
  type Dose,
  dosesFor,
  gapsOf,
  heldBack,
  holdsOf,
  type MealTimes,
  NOTHING,
  needsOf,
  type Placed,
  type ProposedDose,
  reasonsFor,
  type Spacing,
  spacedClasses,
  spacingOf,
  toMinutes,
} from '../supplements/index.ts';
import type { SupplementDose, SupplementPlan } from './types.ts';

const usualMeals: MealTimes = { breakfast: '08:00', lunch: '12:30', dinner: '18:30' };

/** What is taken now with its times, and what the week of meals leaves open, placed around it. */
export async function supplementPlan(
  facts: Facts,
  assessment: Assessment,
  meals: MealPlan,
  solve?: Solve,
): Promise<SupplementPlan> {
  const { findings, guards, intake } = assessment;
  const plannedFood = meals.status === 'infeasible' ? undefined : meals.meanPerDay;
  const gaps = gapsOf({ rows: intake.rows, plannedFood, findings, guards });
  const lowAcid = facts.taking('ppi', 'h2-blocker').length > 0;
  const times = facts.preferences?.mealTimes ?? usualMeals;
  const now = takenNow(facts, times);
  const { spacings, notes } = spacingsOf(facts, times);
  const mk7 = mk7Of(facts, assessment);
  const proposed = [
    ...dosesFor(gaps, lowAcid).map((dose, i) => proposal(dose, i, lowAcid)),
    ...(mk7.state === 'asked for' ? [MK7] : []),
  ];
  const doses = [...now, ...proposed].map(({ dose }) => dose);
  const table = await arrange(doses, times, spacings, solve);
  const entryOf = (placed: Placed): SupplementDose => {
    const { entry } = [...now, ...proposed].find(({ dose }) => dose === placed.dose)!;
    const because = [...entry.because, ...reasonsFor(placed, table.placed, spacings)];
    const rules = [...new Set([...entry.rules, ...because.flatMap(({ rule }) => rule ?? [])])];
    if (entry.origin === 'taken now' && placed.movedFrom === undefined) return { ...entry, because, rules };
    const moved = placed.movedFrom && `now at ${placed.movedFrom}; ask your pharmacist about this time`;
    return {
      ...entry,
      time: placed.time,
      with: withWords(placed.with),
      ...(moved ? { note: moved } : {}),
      because,
      rules,
    };
  };
  const timetable = table.impossible ? now.map(({ entry }) => entry) : table.placed.map(entryOf);
  return {
    gaps: gaps.map(({ heldBackBy: _, ...gap }) => gap),
    timetable: timetable.sort((a, b) => toMinutes(a.time) - toMinutes(b.time)),
    conflicts: [
      ...(table.impossible ? [{ says: table.impossible, rule: undefined }] : []),
      ...table.conflicts.map(({ says, rule }) => ({ says, rule })),
      ...(lowAcid ? carbonateNow(facts) : []),
    ],
    mk7,
    notes: [
      ...notes,
      ...gaps.flatMap((gap) =>
        gap.heldBackBy
          ? [
              {
                says: gap.says,
                rule: gap.heldBackBy,
                sources: findings.find((f) => f.rule === gap.heldBackBy)?.sources ?? [],
              },
            ]
          : [],
      ),
    ],
  };
}

/** Carbonate that is taken beside an acid blocker: no time of day helps that. */
const carbonateNow = (facts: Facts): SupplementPlan['conflicts'] =>
  facts
    .supplementsWith('calcium')
    .filter(({ state, form, product }) => state === 'taking' && /carbonate/i.test(form ?? product.name))
    .map(({ product }) => ({
      says: `${product.name}: carbonate needs stomach acid, which your acid blocker takes away. Ask your pharmacist about citrate.`,
      rule: 'S09',
    }));

/** A dose that can be arranged, and how it stands in the timetable. */
interface Entry {
  entry: SupplementDose;
  dose: Dose;
}

/** MK-7 has no aim and no gap: it is placed as its label says, and only because the person asked. */
const MK7: Entry = {
  entry: {
    time: '',
    what: 'vitamin K2 (MK-7)',
    amount: undefined,
    with: 'breakfast',
    origin: 'proposed',
    note: 'as its label says; you asked for it',
    rules: [],
    because: [],
  },
  dose: { id: 'mk7', name: 'vitamin K2 (MK-7)', holds: { ...NOTHING, fatSoluble: true }, needs: 'meal' },
};

/** Whether vitamin K2 is asked for, and whether anything stands against it: a vitamin K antagonist does. */
function mk7Of(facts: Facts, { findings, guards }: Assessment): SupplementPlan['mk7'] {
  const isMk7 = (name: string): boolean => lookupIngredient(name)?.key === 'mk7';
  const rule = heldBack('supplement:vitaminK:mk7', { findings, guards });
  if (facts.supplementsWith('mk7').some(({ state }) => state === 'taking')) return { state: 'taken now', rule };
  const asked = facts.intentions('start-supplement').some(({ what }) => what !== undefined && isMk7(what));
  if (rule) return { state: 'held back', rule };
  return { state: asked ? 'asked for' : 'not asked for', rule: undefined };
}

function takenNow(facts: Facts, times: MealTimes): Entry[] {
  const products = new Map(facts.supplements.filter((s) => s.state === 'taking').map((s) => [s.product.id, s.product]));
  return [...products.values()].flatMap((product) =>
    product.doses.map((dose, i): Entry => {
      const meal = dose.withMeal && dose.withMeal !== 'none' ? dose.withMeal : undefined;
      const main = product.ingredients.length === 1 ? product.ingredients[0]?.amount : undefined;
      const time = dose.time ?? (meal ? times[meal] : times.breakfast);
      return {
        entry: {
          time,
          what: product.name,
          amount: main && { value: main.value * dose.units, unit: main.unit },
          with: meal ?? 'empty stomach',
          origin: 'taken now',
          rules: [],
          because: [],
          tick: { id: product.id, time, units: dose.units },
        },
        dose: {
          id: `${product.id} ${i}`,
          name: product.name,
          holds: holdsOf(product, dose.units),
          needs: meal ? 'meal' : needsOf(product),
          now: time,
        },
      };
    }),
  );
}

const proposal = (proposed: ProposedDose, i: number, lowAcid: boolean): Entry => ({
  entry: {
    time: '',
    what: proposed.form,
    amount: proposed.amount,
    with: 'empty stomach',
    origin: 'proposed',
    ...(proposed.needsMeal ? { note: 'with food' } : {}),
    rules: [],
    because:
      lowAcid && proposed.nutrient === 'calcium'
        ? [{ says: 'Citrate is taken up without stomach acid, which your acid blocker takes away', rule: 'S09' }]
        : [],
  },
  dose: {
    id: `proposed ${i}`,
    name: proposed.form,
    holds: {
      ...NOTHING,
      calciumMg: proposed.nutrient === 'calcium' ? proposed.amount.value : 0,
      fatSoluble: proposed.nutrient === 'vitaminD',
    },
    needs: proposed.needsMeal ? 'meal' : 'any',
  },
});

const withWords = (place: string): SupplementDose['with'] =>
  place === 'breakfast' || place === 'lunch' || place === 'dinner' || place === 'bedtime' ? place : 'empty stomach';

function spacingsOf(facts: Facts, times: MealTimes): { spacings: Spacing[]; notes: SupplementPlan['notes'] } {
  const notes: SupplementPlan['notes'] = [];
  const spacings = facts.taking(...spacedClasses).flatMap((drug) => {
    const drugClass = drug.classes.find((c) => spacedClasses.includes(c))!;
    // Thyroid tablets and bisphosphonates are taken on waking; without a time we assume an hour before breakfast and say so.
    const assumed = [clockBefore(times.breakfast, 60)];
    if (!drug.course.times) {
      notes.push({
        says: `When do you take ${drug.name}? We assumed ${assumed[0]}.`,
        rule: spacingOf(drugClass, drug.name, assumed)[0]?.rule,
        sources: [],
      });
    }
    return spacingOf(drugClass, drug.name, drug.course.times ?? assumed);
  });
  return { spacings, notes };
}

const clockBefore = (clock: string, minutes: number): string => {
  const at = Math.max(0, toMinutes(clock) - minutes);
  return `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`;
};
