import type { Assessment } from '../assessment/index.ts';
import type { MealPlan } from '../meals/index.ts';
import type { Facts } from '../rules/index.ts';
import {
  dosesFor,
  type FixedDose,
  gapsOf,
  type MealTimes,
  placeDoses,
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
  const fixed = now.map((dose): FixedDose => ({ name: dose.what, time: dose.time, calciumMg: dose.calciumMg }));
  const table = placeDoses(dosesFor(gaps, lowAcid), times, fixed, spacings);

  const proposed =
    'placed' in table
      ? table.placed.map(
          ({ dose, time, with: at }): SupplementDose => ({
            time,
            what: dose.form,
            amount: dose.amount,
            with: at,
            origin: 'proposed',
            ...(dose.needsMeal ? { note: 'with food' } : {}),
            rules: lowAcid && dose.nutrient === 'calcium' ? ['S09'] : [],
          }),
        )
      : [];
  return {
    gaps: gaps.map(({ heldBackBy: _, ...gap }) => gap),
    timetable: [...now.map(({ calciumMg: _, ...dose }) => dose), ...proposed].sort(
      (a, b) => toMinutes(a.time) - toMinutes(b.time),
    ),
    notes: [
      ...('conflict' in table ? [{ says: table.conflict, rule: undefined, sources: [] }] : []),
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
      ...tooClose(now, spacings),
    ],
  };
}

type Taken = SupplementDose & { calciumMg: number };

function takenNow(facts: Facts, times: MealTimes): Taken[] {
  const products = new Map(facts.supplements.filter((s) => s.state === 'taking').map((s) => [s.product.id, s.product]));
  return [...products.values()].flatMap((product) =>
    product.doses.map((dose): Taken => {
      const meal = dose.withMeal && dose.withMeal !== 'none' ? dose.withMeal : undefined;
      const calcium = product.ingredients.find((i) => i.ingredient === 'calcium')?.amount;
      const main = product.ingredients.length === 1 ? product.ingredients[0]?.amount : undefined;
      return {
        time: dose.time ?? (meal ? times[meal] : times.breakfast),
        what: product.name,
        amount: main && { value: main.value * dose.units, unit: main.unit },
        with: meal ?? 'empty stomach',
        origin: 'taken now',
        rules: [],
        calciumMg: calcium ? calcium.value * dose.units * (calcium.unit === 'g' ? 1000 : 1) : 0,
      };
    }),
  );
}

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

/** Doses taken now that stand too near to a medicine that binds them. */
const tooClose = (now: readonly Taken[], spacings: readonly Spacing[]): SupplementPlan['notes'] =>
  now.flatMap((dose) =>
    dose.calciumMg === 0
      ? []
      : spacings
          .filter((s) => {
            const distance = toMinutes(dose.time) - toMinutes(s.time);
            return distance >= 0 ? distance < s.after : -distance < s.before;
          })
          .map((s) => ({
            says: `${dose.what} at ${dose.time} is too near to ${s.medicine} at ${s.time}: calcium keeps it from being absorbed. Ask your pharmacist about moving it.`,
            rule: s.rule,
            sources: [],
          })),
  );
