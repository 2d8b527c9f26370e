import { NUTRIENTS, type NutrientAmounts, type NutrientKey } from '../nutrition/index.ts';
import { activeScreens, type Candidate, findCandidates } from './candidates.ts';
import { DISHES } from './catalogue.ts';
import { overUpperLimits, type Serving, weekPoints } from './days.ts';
import { describeWeek, type MealPlan } from './describe.ts';
import type { Slot } from './dish.ts';
import type { LockedMeal, MealPlanInput } from './input.ts';
import { amountText } from './outcome.ts';
import { daysFor, servingOf } from './servings.ts';
import { MAX_REPEATS, servingPoints, targetsUnder } from './week.ts';

/** One meal of a plan. */
export interface MealPlace {
  readonly date: string;
  readonly slot: Slot;
  /** Which of the slot's meals that day, 0 the first; matters for two snacks. */
  readonly index?: number;
}

export interface SwapOffer {
  readonly dishId: string;
  readonly name: string;
  readonly portions: number;
  readonly activeMinutes: number;
  /** What that day gains or loses, by nutrient with an aim. */
  readonly change: NutrientAmounts;
  /** "+310 mg calcium, −5 g fibre, 15 min less": the two or three changes that matter most, and the cooking. */
  readonly text: string;
  /** The whole plan with this meal in. */
  readonly plan: MealPlan;
}

/**
 * Other meals for one place of a plan, best for the week first; each breaks no restriction and keeps every day under
 * its upper limits. Different main proteins come before more of the same.
 * @throws RangeError when the plan has no such meal.
 */
export function swapMeal(input: MealPlanInput, plan: MealPlan, place: MealPlace, offers = 3): SwapOffer[] {
  const dishes = input.dishes ?? DISHES;
  const days = plan.days.map(({ meals }) =>
    meals.map((meal): Serving => ({ ...servingOf(meal, input, dishes), locked: meal.locked })),
  );
  const d = plan.days.findIndex(({ date }) => date === place.date);
  const inSlot = days[d]?.flatMap(({ slot }, i) => (slot === place.slot ? [i] : [])) ?? [];
  const at = inSlot[place.index ?? 0];
  if (at === undefined) throw new RangeError(`the plan has no ${place.slot} on ${place.date}`);
  const old = days[d]![at]!;

  const found = findCandidates(input, dishes, input.foods);
  const targets = targetsUnder(input, activeScreens(input.restrictions));
  const costs = servingPoints(found.candidates, input);
  const replaced = (candidate: Candidate): Serving[][] =>
    days.map((day, i) => (i === d ? day.with(at, { ...candidate, locked: false }) : day));

  const ranked = found.candidates
    .map((candidate, i) => ({ candidate, cost: costs[i]! }))
    .filter(({ candidate }) => candidate.slot === place.slot && mayCome(candidate, days, d, old, input))
    .map(({ candidate, cost }) => {
      const request = daysFor(input, targets, replaced(candidate));
      return { candidate, request, points: weekPoints(request.days, request) + cost };
    })
    .filter(({ request }) => overUpperLimits(request.days, request).length === 0)
    .sort((a, b) => a.points - b.points || (a.candidate.prepared.dish.id < b.candidate.prepared.dish.id ? -1 : 1));

  return varied(ranked, offers).map(({ candidate }) => {
    const change = difference(
      old,
      candidate,
      targets.map(({ nutrient }) => nutrient),
    );
    const { dish } = candidate.prepared;
    return {
      dishId: dish.id,
      name: dish.name,
      portions: candidate.portions,
      activeMinutes: dish.minutes.active,
      change,
      text: [changeText(change, input), minutesText(dish.minutes.active - old.prepared.dish.minutes.active)]
        .filter((words) => words !== '')
        .join(', '),
      plan: { ...plan, ...describeWeek(input, replaced(candidate), found) },
    };
  });
}

/** Whether a dish may still come in the week, and not twice that day. */
function mayCome(
  candidate: Candidate,
  days: readonly Serving[][],
  d: number,
  old: Serving,
  { prefs }: MealPlanInput,
): boolean {
  const { id } = candidate.prepared.dish;
  if (id === old.prepared.dish.id || days[d]!.some(({ prepared }) => prepared.dish.id === id)) return false;
  const times = days.flat().filter(({ prepared }) => prepared.dish.id === id).length;
  return times < (prefs.maxRepeats?.[candidate.slot] ?? MAX_REPEATS[candidate.slot]);
}

/** The best of each main protein first, then the next best of any. */
function varied<T extends { readonly candidate: Candidate }>(ranked: readonly T[], count: number): T[] {
  const firsts = ranked.filter(
    (one, i) =>
      ranked.findIndex((other) => other.candidate.prepared.mainProtein === one.candidate.prepared.mainProtein) === i,
  );
  return [...firsts, ...ranked.filter((one) => !firsts.includes(one))].slice(0, count);
}

function difference(old: Serving, next: Candidate, nutrients: readonly NutrientKey[]): NutrientAmounts {
  const change: NutrientAmounts = {};
  for (const key of nutrients) {
    const before = (old.prepared.nutrients[key] ?? 0) * old.portions;
    const after = (next.prepared.nutrients[key] ?? 0) * next.portions;
    change[key] = Math.round((after - before) * 100) / 100;
  }
  return change;
}

/** The largest changes for their aim, in words; what is gained stands first where that is why it is proposed. */
export function changeText(
  change: NutrientAmounts,
  { targets }: Pick<MealPlanInput, 'targets'>,
  { gainsFirst = false } = {},
): string {
  const said = (Object.entries(change) as [NutrientKey, number][])
    .map(([nutrient, amount]) => {
      const aim = targets.find((target) => target.nutrient === nutrient);
      const level = aim?.min ?? aim?.max;
      return {
        nutrient,
        amount,
        share: level === undefined || level === 0 ? 0 : Math.abs(amount) / level,
        weight: aim?.weight ?? 1,
      };
    })
    // Below a twentieth of the aim nobody would choose by it.
    .filter(({ share }) => share >= 0.05)
    // Six times the vitamin K one needs is no more news than a quarter of it: what counts for bone comes first.
    .sort((a, b) => newsOf(b) - newsOf(a))
    .slice(0, 3)
    .sort((a, b) => (gainsFirst ? Math.sign(b.amount) - Math.sign(a.amount) : 0));
  return said
    .map(({ nutrient, amount }) => {
      const sign = amount > 0 ? '+' : '−';
      return `${sign}${amountText(nutrient, Math.abs(amount))} ${NUTRIENTS[nutrient].label.replace(/^[A-Z](?=[a-z])/, (c) => c.toLowerCase())}`;
    })
    .join(', ');
}

/** Share of an aim from which more of it is no more news. */
const ENOUGH_NEWS = 0.25;
const newsOf = ({ share, weight }: { share: number; weight: number }): number => Math.min(ENOUGH_NEWS, share) * weight;

/** Less than this many minutes nobody would choose by. */
const FEW_MINUTES = 5;

const minutesText = (more: number): string =>
  Math.abs(more) < FEW_MINUTES ? '' : `${Math.abs(more)} min ${more > 0 ? 'more' : 'less'}`;

/** These meals of a plan as locked meals, for planning the rest anew. */
export function lockMeals(plan: MealPlan, places: readonly MealPlace[]): LockedMeal[] {
  return places.map((place) => {
    const meals = plan.days.find(({ date }) => date === place.date)?.meals.filter(({ slot }) => slot === place.slot);
    const meal = meals?.[place.index ?? 0];
    if (meal === undefined) throw new RangeError(`the plan has no ${place.slot} on ${place.date}`);
    return { date: place.date, slot: place.slot, dishId: meal.dishId, portions: meal.portions };
  });
}
