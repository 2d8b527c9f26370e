// The week of meals for random people: what it is worth beside a greedy planner's, and HiGHS beside GLPK on the same
// programme. Any diet, up to two allergies and two screens, more or less time to cook (src/meals/people.arbitrary.ts).
import fc from 'fast-check';
import { changeLittle, DISHES, type MealPlan, type MealPlanInput, planMeals, swapMeal } from '../src/meals/index.ts';
import { someone } from '../src/meals/people.arbitrary.ts';
import { inputFor } from '../src/meals/people.fixture.ts';
import { DAYS } from '../src/meals/week.ts';
import { loadFoodTable } from '../src/nutrition/composition/node/load.ts';
import { type Solve, solveHere } from '../src/optimization/index.ts';
import { type BenchGroup, quantile, type Row } from './bench.ts';
import { solveByGlpk } from './planner/glpk.ts';
import { greedyWeek } from './planner/greedy.ts';

const PEOPLE = 36;
const GLPK_LIMIT_S = 10;
const SWAPS = 3;

const foods = loadFoodTable();

type Week = Pick<MealPlan, 'days' | 'outcomes'>;

interface Worth {
  met: number;
  aims: number;
  distinct: number;
  cost: number;
  minutes: number;
  /** Days on which an upper limit is passed by the meals and what tablets bring. */
  daysOver: number;
}

const costOf = new Map(DISHES.map(({ id, cost }) => [id, cost]));

function worthOf({ days, outcomes }: Week, { targets, supplementsPerDay = {} }: MealPlanInput): Worth {
  const meals = days.flatMap((day) => day.meals);
  return {
    met: outcomes.filter(({ met }) => met).length,
    aims: outcomes.length,
    distinct: new Set(meals.map(({ dishId }) => dishId)).size,
    cost: meals.reduce((sum, { dishId }) => sum + costOf.get(dishId)!, 0) / meals.length,
    minutes: days.reduce((sum, day) => sum + day.activeMinutes, 0) / DAYS,
    daysOver: days.filter(({ totals }) =>
      targets.some(
        ({ nutrient, upperLimit }) =>
          upperLimit !== undefined && (totals[nutrient] ?? 0) + (supplementsPerDay[nutrient] ?? 0) > upperLimit + 0.01,
      ),
    ).length,
  };
}

const mean = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0) / numbers.length;

function line(name: string, all: readonly Worth[], none: number): string {
  const of = (pick: (worth: Worth) => number, decimals = 1): string => mean(all.map(pick)).toFixed(decimals);
  const every = all.filter(({ met, aims }) => met === aims).length;
  return `| ${name} | ${of(({ met }) => met)} of ${of(({ aims }) => aims)} | ${every} of ${all.length} | ${all.reduce((sum, { daysOver }) => sum + daysOver, 0)} | ${of(({ distinct }) => distinct)} | ${of(({ cost }) => cost, 2)} | ${of(({ minutes }) => minutes, 0)} | ${none} |`;
}

/** A week of toast, sandwich, chicken or beans with rice, and fruit: much the same every day. */
function eatenBy({ restrictions }: MealPlanInput) {
  const meal = (
    date: string,
    slot: 'breakfast' | 'lunch' | 'dinner' | 'snack',
    name: string,
    foodsOf: [string, number][],
  ) => ({
    date,
    slot,
    name,
    foods: foodsOf.map(([food, grams]) => ({ food, grams })),
  });
  const main = restrictions.diet === 'vegan' ? 'sr28:16043' : 'sr28:05064';
  return Array.from({ length: DAYS }, (_, d) => `2026-11-${16 + d}`).flatMap((date) => [
    meal(date, 'breakfast', 'Toast', [['sr28:18075', 60]]),
    meal(date, 'lunch', 'Hummus sandwich', [
      ['sr28:18075', 64],
      ['sr28:16158', 40],
    ]),
    meal(date, 'dinner', 'With rice', [
      [main, 150],
      ['sr28:20045', 200],
    ]),
    meal(date, 'snack', 'Apple', [['sr28:09003', 150]]),
  ]);
}

/** By the clock, and by the processor: what a busy machine does not blur. */
interface Times {
  clock: number[];
  processor: number[];
}
const noTimes = (): Times => ({ clock: [], processor: [] });

async function timed<T>({ clock, processor }: Times, work: () => T | Promise<T>): Promise<T> {
  const before = process.cpuUsage();
  const start = performance.now();
  const answer = await work();
  clock.push(performance.now() - start);
  const { user, system } = process.cpuUsage(before);
  processor.push((user + system) / 1000);
  return answer;
}

const row = (what: string, { clock, processor }: Times, aim?: Row['aim']): Row => ({
  what,
  times: clock,
  processor: mean(processor),
  ...(aim ? { aim } : {}),
});

const spread = (times: readonly number[]): string =>
  `${quantile(times, 0.5).toFixed(0)} ms (p95 ${quantile(times, 0.95).toFixed(0)})`;

let section = '';

async function run(): Promise<Row[]> {
  const people = fc.sample(someone, { numRuns: PEOPLE, seed: 62 }).map((person) => inputFor(person, foods));
  const times = { plan: noTimes(), offers: noTimes(), little: noTimes(), highs: noTimes(), glpk: noTimes() };
  const programmes: { lp: string; objective: number }[] = [];
  const watched: Solve = async (lp, options) => {
    const result = await solveHere(lp, options);
    programmes.push({ lp, objective: result.objective });
    return result;
  };
  // The solver is loaded once in a server's life.
  await planMeals(people[0]!);
  const planned: Worth[] = [];
  const greedy: Worth[] = [];
  const gained: number[] = [];
  const calcium: number[] = [];
  const firstProgramme: number[] = [];
  for (const input of people) {
    firstProgramme.push(programmes.length);
    const plan = await timed(times.plan, () => planMeals({ ...input, solve: watched }));
    const other = greedyWeek(input);
    if (other) greedy.push(worthOf(other, input));
    if (plan.days.length === 0) continue;
    planned.push(worthOf(plan, input));
    await timed(times.offers, () => swapMeal(input, plan, { date: plan.days[2]!.date, slot: 'dinner' }));
    const { changes, before, after } = await timed(times.little, () =>
      changeLittle(input, eatenBy(input), { most: SWAPS }),
    );
    gained.push(changes.length);
    calcium.push((after.calcium ?? 0) - (before.calcium ?? 0));
  }
  // The first programme of each person: the others are the same, made tighter.
  const first = firstProgramme.flatMap((i) => programmes[i] ?? []);
  const compared = await besideGlpk(first, times);
  section = [
    `The planner's weeks beside a greedy planner's, for ${PEOPLE} random people (any diet, up to two allergies and two screens):`,
    '',
    '| planner | aims met | every aim met | days over an upper limit | different dishes | cost class, 1 to 3 | minutes a day | no week |',
    '|---|---:|---:|---:|---:|---:|---:|---:|',
    line('Bonewise, HiGHS', planned, PEOPLE - planned.length),
    line('greedy, meal by meal', greedy, PEOPLE - greedy.length),
    '',
    `Changing at most ${SWAPS} of the 28 meals of a plain week takes ${mean(gained).toFixed(1)} swaps and brings ${mean(calcium).toFixed(0)} mg of calcium a day more.`,
    '',
    `By the clock a week takes ${spread(times.plan.clock)}, changing little ${spread(times.little.clock)}; processor time is ${spread(times.plan.processor)} and ${spread(times.little.processor)}. ${compared}`,
  ].join('\n');
  const under = (says: string, within: number, at: 'median' | 'p95') => ({ says, within, at });
  return [
    row(`Plan a week of meals (${PEOPLE} random people)`, times.plan, under('median under 1 s', 1000, 'median')),
    { what: 'The same, its slow end', times: times.plan.clock, aim: under('p95 under 3 s', 3000, 'p95') },
    row('Three offers for one meal', times.offers),
    row(`Change at most ${SWAPS} meals of what was eaten`, times.little, under('p95 under 1.5 s', 1500, 'p95')),
    row("The week's programme in HiGHS", times.highs),
    row('The same programmes in GLPK', times.glpk),
  ];
}

/** The same programmes in both solvers, in turn, so that both see the machine equally busy. */
async function besideGlpk(
  programmes: readonly { lp: string; objective: number }[],
  times: { highs: Times; glpk: Times },
) {
  const more: number[] = [];
  let without = 0;
  const limits = { gap: 0.02, timeLimitS: GLPK_LIMIT_S };
  for (const { lp } of programmes) {
    const highs = await timed(times.highs, () => solveHere(lp, limits));
    const glpk = await timed(times.glpk, () => solveByGlpk(lp, limits));
    if (glpk.status === 'none-in-time') without += 1;
    if (Number.isFinite(glpk.objective) && Number.isFinite(highs.objective))
      more.push(glpk.objective - highs.objective);
  }
  const none = without === 0 ? '' : `, ${without} of them without a week in ${GLPK_LIMIT_S} s`;
  const cost = mean(more);
  return `The week's programme alone, to a gap of 2 %: ${spread(times.highs.processor)} of processor time in HiGHS, ${spread(times.glpk.processor)} in GLPK 5 (glpk.js)${none}; the weeks of GLPK cost ${Math.abs(cost).toFixed(1)} points ${cost >= 0 ? 'more' : 'less'} on average.`;
}

export const benches: BenchGroup[] = [{ name: 'Planner', run, section: () => section }];
