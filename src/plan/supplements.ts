import type { Assessment } from '../assessment/index.ts';
import type { MealPlan } from '../meals/index.ts';
import type { Facts } from '../rules/index.ts';
import {
  arrange,
  type Dose,
  dosesFor,
  gapsOf,
  holdsOf,
  type MealTimes,
  NOTHING,
  needsOf,
  type ProposedDose,
  type Spacing,
  spacedClasses,
  spacingOf,
  toMinutes,
} from '../supplements/index.ts';
import type { SupplementDose, SupplementPlan } from './types.ts';

const usualMeals: MealTimes = { breakfast: '08:00', lunch: '12:30', dinner: '18:30' };

/** What is taken now with its times, and what the week of meals leaves open, placed around it. */
export function supplementPlan(facts: Facts, assessment: Assessment, meals: MealPlan): SupplementPlan {
  const { findings, guards, intake } = assessment;
  const plannedFood = meals.status === 'infeasible' ? undefined : meals.meanPerDay;
  const gaps = gapsOf({ rows: intake.rows, plannedFood, findings, guards });
  const lowAcid = facts.taking('ppi', 'h2-blocker').length > 0;
  const times = facts.preferences?.mealTimes ?? usualMeals;
  const now = takenNow(facts, times);
  const { spacings, notes } = spacingsOf(facts, times);
  const proposed = dosesFor(gaps, lowAcid).map((dose, i) => ({ proposal: dose, dose: asDose(dose, i) }));
  const table = arrange([...now.map(({ dose }) => dose), ...proposed.map(({ dose }) => dose)], times, spacings);
  const entries = table.impossible
    ? now.map(({ entry }) => entry)
    : table.placed.map(({ dose, time, with: at, movedFrom }): SupplementDose => {
        const taken = now.find((one) => one.dose === dose);
        if (taken) {
          return movedFrom
            ? {
                ...taken.entry,
                time,
                with: withWords(at),
                note: `now at ${movedFrom}; ask your pharmacist about this time`,
              }
            : taken.entry;
        }
        const { proposal } = proposed.find((one) => one.dose === dose)!;
        return {
          time,
          what: proposal.form,
          amount: proposal.amount,
          with: withWords(at),
          origin: 'proposed',
          ...(proposal.needsMeal ? { note: 'with food' } : {}),
          rules: lowAcid && proposal.nutrient === 'calcium' ? ['S09'] : [],
        };
      });
  return {
    gaps: gaps.map(({ heldBackBy: _, ...gap }) => gap),
    timetable: entries.sort((a, b) => toMinutes(a.time) - toMinutes(b.time)),
    notes: [
      ...(table.impossible ? [{ says: table.impossible, rule: undefined, sources: [] }] : []),
      ...table.conflicts.map(({ says, rule }) => ({ says, rule, sources: [] })),
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

/** What is taken now: as it stands in the timetable, and as a dose that can be arranged. */
interface Taken {
  entry: SupplementDose;
  dose: Dose;
}

function takenNow(facts: Facts, times: MealTimes): Taken[] {
  const products = new Map(facts.supplements.filter((s) => s.state === 'taking').map((s) => [s.product.id, s.product]));
  return [...products.values()].flatMap((product) =>
    product.doses.map((dose, i): Taken => {
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

const asDose = (proposal: ProposedDose, i: number): Dose => ({
  id: `proposed ${i}`,
  name: proposal.form,
  holds: {
    ...NOTHING,
    calciumMg: proposal.nutrient === 'calcium' ? proposal.amount.value : 0,
    fatSoluble: proposal.nutrient === 'vitaminD',
  },
  needs: proposal.needsMeal ? 'meal' : 'any',
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
