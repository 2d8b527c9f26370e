import type { NutrientAmounts } from '../nutrition/index.ts';
import { needlesslySpecial } from './adapt.ts';
import { type Candidate, screenContext } from './candidates.ts';
import { ingredientsOf } from './catalogue.ts';
import { SLOTS, type Slot } from './dish.ts';
import type { MealPlanInput, MealPreferences, MealTarget } from './input.ts';
import type { WeekModel } from './model.ts';
import { randomFrom } from './random.ts';
import type { MealScreen } from './screens.ts';
import { namesDish, namesIngredient } from './words.ts';

export const DAYS = 7;

/** How often a dish may come in a week unless the person says otherwise: breakfasts repeat, dinners hardly. */
export const MAX_REPEATS: Record<Slot, number> = { breakfast: 3, lunch: 2, dinner: 2, snack: 3 };

/** Of the 14 lunches and dinners of a week, how many may have the same main protein. */
const MAX_SAME_PROTEIN = 5;

/** Less than this many minutes is opening a tin and slicing bread: nobody's day lacks them. */
export const LEAST_MINUTES = 10;

/** Points for serving a dish once, by what it is; a percent of a missed aim is one point. */
const POINTS = {
  perActiveMinute: 0.02,
  dear: { low: [0, 0.6, 2], middle: [0, 0.1, 0.5], high: [0, 0, 0] },
  disliked: 10,
  liked: -1,
  familiar: -1,
  inPantry: -0.5,
  outOfSeason: 0.5,
  needlesslySpecial: 2,
  /** A little is enough: chances differ by hundredths from one dish to the next best. */
  again: { small: 0.04, leftover: 0.02, cooked: 1 },
  againForVariety: { small: 0.5, leftover: 0.5, cooked: 2 },
  /** Different seeds give different weeks by as much as this. */
  chance: 0.8,
} as const;

export const slotsPerDay = (prefs: MealPreferences): Record<Slot, number> => ({
  breakfast: 1,
  lunch: 1,
  dinner: 1,
  snack: prefs.snacksPerDay,
});

/** Northern seasons by month. */
function seasonOf(day: string): string {
  return ['winter', 'spring', 'summer', 'autumn'][Math.floor((Number(day.slice(5, 7)) % 12) / 3)]!;
}

/** What the aims become under the screens: energy hidden, minima dropped, vitamin K kept near its level. */
export function targetsUnder(input: MealPlanInput, screens: readonly MealScreen[]): MealTarget[] {
  const hidesEnergy = screens.some((screen) => screen.hidesEnergy);
  const dropped = screens.flatMap((screen) => screen.dropsMinimum ?? []);
  const steady = screens.some((screen) => screen.steadyVitaminK);
  const level = screenContext(input).vitaminK1UgPerDay;
  return [
    ...input.targets
      .filter(({ nutrient }) => !(nutrient === 'energy' && hidesEnergy) && !(nutrient === 'vitaminK1' && steady))
      .map(({ min, ...rest }) => (min === undefined || dropped.includes(rest.nutrient) ? rest : { ...rest, min })),
    ...(steady ? [{ nutrient: 'vitaminK1' as const, min: 0.85 * level, max: 1.15 * level, weight: 1 }] : []),
  ];
}

/** Points of serving each candidate once. */
export function servingPoints(candidates: readonly Candidate[], input: MealPlanInput): number[] {
  const { prefs } = input;
  const random = randomFrom(input.seed);
  const season = seasonOf(input.startDate);
  const known = new Set(Object.entries(prefs.familiarFoods ?? {}).flatMap(([id, times]) => (times > 0 ? [id] : [])));
  return candidates.map(({ prepared: { dish, grams } }) => {
    const gramsWhere = (test: (key: ReturnType<typeof ingredientsOf>[number]['ingredient']) => boolean) =>
      ingredientsOf(dish).reduce((sum, part) => sum + (test(part.ingredient) ? part.grams : 0), 0) / grams;
    const pantry = prefs.pantry ?? [];
    return (
      POINTS.perActiveMinute * dish.minutes.active +
      POINTS.dear[prefs.budget ?? 'middle'][dish.cost - 1]! +
      (prefs.dislikes?.some((term) => namesDish(term, dish)) ? POINTS.disliked : 0) +
      (prefs.likes?.some((term) => namesDish(term, dish)) ? POINTS.liked : 0) +
      (known.size === 0 ? 0 : POINTS.familiar * gramsWhere(({ food }) => known.has(food))) +
      (pantry.length === 0 ? 0 : POINTS.inPantry * gramsWhere((i) => pantry.some((term) => namesIngredient(term, i)))) +
      (dish.seasons.length === 0 || dish.seasons.includes(season) ? 0 : POINTS.outOfSeason) +
      (needlesslySpecial(dish, input.restrictions) ? POINTS.needlesslySpecial : 0) +
      POINTS.chance * random()
    );
  });
}

export interface WeekRequest {
  readonly candidates: readonly Candidate[];
  readonly costs: readonly number[];
  readonly targets: readonly MealTarget[];
  /** Locked meals by slot, and the dishes they are. */
  readonly lockedBySlot: Readonly<Record<Slot, number>>;
  readonly lockedDishes: readonly string[];
  readonly given: NutrientAmounts;
  readonly upperLimitShare: number;
}

/** What had to give for a week to exist at all. */
export interface WeekShape {
  readonly model: WeekModel;
  readonly relaxed: readonly string[];
}

/** Builds the week's programme: counts, variety and cooking time. */
export function shapeWeek(input: MealPlanInput, request: WeekRequest): WeekShape {
  const { candidates, costs, targets, lockedDishes } = request;
  const { prefs } = input;
  const relaxed: string[] = [];
  const perDay = slotsPerDay(prefs);
  const open = Object.fromEntries(
    SLOTS.map((slot) => [slot, Math.max(0, perDay[slot] * DAYS - request.lockedBySlot[slot])]),
  ) as Record<Slot, number>;

  const most = Object.fromEntries(
    SLOTS.map((slot) => {
      const dishes = candidates.filter((c) => c.slot === slot).length;
      const wished = prefs.maxRepeats?.[slot] ?? MAX_REPEATS[slot];
      const needed = dishes === 0 ? wished : Math.ceil(open[slot] / dishes);
      if (needed > wished) {
        relaxed.push(
          `Only ${dishes} dishes fit for ${slot}, so each comes up to ${needed} times instead of ${wished}.`,
        );
      }
      return [slot, Math.max(wished, needed)];
    }),
  ) as Record<Slot, number>;

  const byDish = groupBy(candidates, ({ prepared }) => prepared.dish.id);
  const mostPerDish = [...byDish].map(([id, members]) => ({
    members,
    pointsAgain: pointsAgain(candidates[members[0]!]!, prefs),
    most: Math.max(
      0,
      Math.max(...members.map((i) => most[candidates[i]!.slot])) -
        lockedDishes.filter((locked) => locked === id).length,
    ),
  }));

  const main = candidates.flatMap((c, i) => (c.slot === 'lunch' || c.slot === 'dinner' ? [i] : []));
  const byProtein = groupBy(main, (i) => candidates[i]!.prepared.mainProtein);
  // Few kinds (a vegan week has legumes and soy) must share the 14 meals between them.
  const mostSame = Math.max(MAX_SAME_PROTEIN, Math.ceil((2 * DAYS) / byProtein.size) + 2);
  const mostPerProtein = [...byProtein.values()].map((at) => ({ members: at.map((i) => main[i]!), most: mostSame }));

  return {
    model: {
      candidates,
      costs,
      targets,
      open,
      most: candidates.map(({ slot }) => most[slot]),
      mostPerDish,
      mostPerProtein,
      caps: cookingCaps(candidates, prefs),
      ...(prefs.cookingMinutes === undefined ? {} : { minutes: sumOf(prefs.cookingMinutes) }),
      given: request.given,
      upperLimitShare: request.upperLimitShare,
    },
    relaxed,
  };
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);

/** Points for having the same dish once more: little for a breakfast, or where a pot gives two meals. */
function pointsAgain({ slot, prepared: { dish } }: Candidate, { variety }: MealPreferences): number {
  const again = variety === 'high' ? POINTS.againForVariety : POINTS.again;
  if (slot === 'breakfast' || slot === 'snack') return again.small;
  return dish.keepsDays > 0 ? again.leftover : again.cooked;
}

/** Dinners that take longer than L minutes may come only as often as there are evenings with more than L. */
function cookingCaps(candidates: readonly Candidate[], { cookingMinutes }: MealPreferences): WeekModel['caps'] {
  if (cookingMinutes === undefined) return [];
  const limits = cookingMinutes.map((minutes) => Math.max(minutes, LEAST_MINUTES));
  return (['breakfast', 'lunch', 'dinner'] as const).flatMap((slot) =>
    [...new Set(limits)].map((limit) => ({
      members: candidates.flatMap((c, i) => (c.slot === slot && c.prepared.dish.minutes.active > limit ? [i] : [])),
      most: limits.filter((minutes) => minutes > limit).length,
    })),
  );
}

function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, number[]> {
  const groups = new Map<K, number[]>();
  items.forEach((item, i) => {
    const key = keyOf(item);
    groups.set(key, [...(groups.get(key) ?? []), i]);
  });
  return groups;
}
