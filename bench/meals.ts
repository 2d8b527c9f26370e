// The weekly meal plan: time for the five people and a hundred random ones, and what the plans are worth beside a greedy planner's.
import fc from 'fast-check';

import { findCandidates } from '../src/meals/candidates.ts';
import type { Serving } from '../src/meals/days.ts';
import { describeWeek } from '../src/meals/describe.ts';
import { SLOTS } from '../src/meals/dish.ts';
import { changeLittle, DISHES, type MealPlanInput, planMeals, swapMeal } from '../src/meals/index.ts';
import { someone } from '../src/meals/people.arbitrary.ts';
import { FIVE, inputFor, type Someone } from '../src/meals/people.fixture.ts';
import { DAYS, MAX_REPEATS, slotsPerDay } from '../src/meals/week.ts';
import { loadFoodTable } from '../src/nutrition/composition/node/load.ts';

/** Four seeds and starts for each of the five. */
const SEEDS = [1, 2, 3, 4];

/** Random people beside them, with any diet, allergies and screens. */
const PEOPLE = 100;

const foods = loadFoodTable();
const quantile = (sorted: readonly number[], q: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))]!;
const spread = (values: readonly number[]): string => {
  const sorted = values.toSorted((a, b) => a - b);
  return `median ${quantile(sorted, 0.5).toFixed(0)}, p95 ${quantile(sorted, 0.95).toFixed(0)}, max ${sorted.at(-1)!.toFixed(0)} ms`;
};

/** Wall clock and processor time of each run; the second says more where others share the machine. */
interface Times {
  readonly wallMs: number[];
  readonly cpuMs: number[];
}
const times = (): Times => ({ wallMs: [], cpuMs: [] });
const summary = ({ wallMs, cpuMs }: Times): string => `${spread(wallMs)} (processor ${spread(cpuMs)})`;

async function timed<T>({ wallMs, cpuMs }: Times, work: () => T | Promise<T>): Promise<T> {
  const start = performance.now();
  const cpu = process.cpuUsage();
  const result = await work();
  const { user, system } = process.cpuUsage(cpu);
  wallMs.push(performance.now() - start);
  cpuMs.push((user + system) / 1000);
  return result;
}

/** What one would do without a solver: for each slot, the dishes richest in calcium per calorie, as often as allowed. */
function greedyPlan(input: MealPlanInput) {
  const found = findCandidates(input, DISHES, foods);
  const days = Array.from({ length: DAYS }, (): Serving[] => []);
  for (const slot of SLOTS) {
    const dense = ({ nutrients }: (typeof found.candidates)[number]['prepared']) =>
      (nutrients.calcium ?? 0) / (nutrients.energy ?? 1);
    const best = found.candidates.filter((c) => c.slot === slot).sort((a, b) => dense(b.prepared) - dense(a.prepared));
    const queue = best.flatMap((c) => Array.from({ length: MAX_REPEATS[slot] }, () => ({ ...c, locked: false })));
    for (let place = 0; place < slotsPerDay(input.prefs)[slot]; place++) {
      for (let d = 0; d < DAYS; d++) days[d]!.push(queue.shift()!);
    }
  }
  return describeWeek(input, days, found);
}

type Described = Pick<Awaited<ReturnType<typeof planMeals>>, 'days' | 'outcomes'>;

const worth = ({ days, outcomes }: Described): string => {
  const meals = days.flatMap((day) => day.meals);
  const cost = meals.reduce((sum, meal) => sum + DISHES.find(({ id }) => id === meal.dishId)!.cost, 0) / meals.length;
  const distinct = new Set(meals.map(({ dishId }) => dishId)).size;
  const minutes = days.reduce((sum, day) => sum + day.activeMinutes, 0) / DAYS;
  return `${outcomes.filter(({ met }) => met).length}/${outcomes.length} aims | ${distinct} dishes | cost ${cost.toFixed(1)} | ${minutes.toFixed(0)} min a day`;
};

const cold = times();
await timed(cold, () => planMeals(inputFor(FIVE[0]!, foods)));
console.log(`first plan, solver loaded: ${cold.wallMs[0]!.toFixed(0)} ms`);

const plans = times();
const swaps = times();
const small = times();
for (const one of FIVE) {
  for (const seed of SEEDS) {
    const input = inputFor(one, foods, seed);
    const plan = await timed(plans, () => planMeals(input));
    await timed(swaps, () => swapMeal(input, plan, { date: plan.days[2]!.date, slot: 'dinner' }));
    if (seed === 1) {
      console.log(`${one.name}\n  planner  ${worth(plan)}\n  greedy   ${worth(greedyPlan(input))}`);
      for (const { met, text } of plan.outcomes) if (!met) console.log(`  not met: ${text}`);
    }
    await timed(small, () => changeLittle(input, eatenBy(one), { most: 3 }));
  }
}
console.log(`plan, ${plans.wallMs.length} runs: ${summary(plans)}`);
console.log(`swap, ${swaps.wallMs.length} runs: ${summary(swaps)}`);
console.log(`at most three changes, ${small.wallMs.length} runs: ${summary(small)}`);

const anybody = times();
const statuses: Record<string, number> = {};
const missed: Record<string, number> = {};
for (const person of fc.sample(someone, { numRuns: PEOPLE, seed: 62 })) {
  const plan = await timed(anybody, () => planMeals(inputFor(person, foods)));
  const status = plan.relaxed.length > 0 ? 'relaxed' : plan.status;
  statuses[status] = (statuses[status] ?? 0) + 1;
  for (const { met, nutrient } of plan.outcomes) if (!met) missed[nutrient] = (missed[nutrient] ?? 0) + 1;
}
console.log(`plan for ${PEOPLE} random people: ${summary(anybody)}`);
console.log(`  ${JSON.stringify(statuses)}; aims not met: ${JSON.stringify(missed)}`);

/** A week of toast, sandwich, chicken or beans with rice, and fruit. */
function eatenBy({ restrictions }: Someone) {
  const main = restrictions?.diet === 'vegan' ? 'sr28:16043' : 'sr28:05064';
  return Array.from({ length: DAYS }, (_, d) => `2026-11-${16 + d}`).flatMap((date) => [
    { date, slot: 'breakfast' as const, name: 'Toast', foods: [{ food: 'sr28:18075', grams: 60 }] },
    {
      date,
      slot: 'lunch' as const,
      name: 'Hummus sandwich',
      foods: [
        { food: 'sr28:18075', grams: 64 },
        { food: 'sr28:16158', grams: 40 },
      ],
    },
    {
      date,
      slot: 'dinner' as const,
      name: 'With rice',
      foods: [
        { food: main, grams: 150 },
        { food: 'sr28:20045', grams: 200 },
      ],
    },
    { date, slot: 'snack' as const, name: 'Apple', foods: [{ food: 'sr28:09003', grams: 150 }] },
  ]);
}
