import type { NutrientKey } from '../nutrition/index.ts';
import type { Slot } from './dish.ts';
import type { MealTarget } from './input.ts';
import { targetPoints } from './penalty.ts';
import type { PreparedDish } from './prepared.ts';
import { randomFrom, shuffled } from './random.ts';
import { DAYS, LEAST_MINUTES } from './week.ts';

/** A meal on its way to a day: the portion may still change unless it is locked. */
export interface Serving {
  readonly prepared: PreparedDish;
  readonly slot: Slot;
  readonly portions: number;
  readonly allowedPortions: readonly number[];
  readonly adaptations: readonly string[];
  readonly locked: boolean;
}

export interface DaysRequest {
  /** Meals by day; the same slots in the same order on each of the seven days. */
  readonly days: readonly (readonly Serving[])[];
  readonly targets: readonly MealTarget[];
  /** What supplements bring a day, and so count towards limits. */
  readonly supplementsPerDay: Partial<Record<NutrientKey, number>>;
  /** Active cooking minutes from the first day on. */
  readonly minutes: readonly number[] | undefined;
  /** Level around which vitamin K1 is to stay on each day. */
  readonly steadyVitaminKUg: number | undefined;
  readonly scalePortions: boolean;
  readonly seed: number;
}

/** Points a day can lose; a percent of a missed weekly aim is one point. */
const POINTS = {
  /** At once, and for each percent, so that the search finds its way back under the limit. */
  overUpperLimit: 1000,
  perPercentOverUpperLimit: 100,
  perPercentOfEnergy: 0.15,
  perPercentOfMinimum: 0.02,
  perMinuteOver: 1,
  dishTwiceADay: 20,
  sameProteinTwiceADay: 3,
  /** A dinner again the next day without its being a leftover. */
  cookedAgainNextDay: 2,
  leftover: -0.5,
  perPercentOffVitaminK: 0.2,
} as const;

/** What a leftover takes: warming up. */
export const LEFTOVER_MINUTES = 5;

/** Starts of the search: over 15 weeks four came within half a point of thirty, in half the time. */
const RESTARTS = 4;

/** Whether the dish of a meal was cooked on an earlier day from which it still keeps. */
export function cookedOn(days: readonly (readonly Serving[])[], day: number, dishId: string): number | undefined {
  for (let earlier = day - 1; earlier >= 0; earlier--) {
    const cooked = days[earlier]!.find(({ prepared }) => prepared.dish.id === dishId);
    if (cooked === undefined) continue;
    return day - earlier <= cooked.prepared.dish.keepsDays ? earlier : undefined;
  }
  return undefined;
}

/** Active minutes of a day, leftovers warmed up. */
export function activeMinutes(days: readonly (readonly Serving[])[], day: number): number {
  return days[day]!.reduce(
    (sum, { prepared: { dish } }) =>
      sum +
      (cookedOn(days, day, dish.id) === undefined
        ? dish.minutes.active
        : Math.min(LEFTOVER_MINUTES, dish.minutes.active)),
    0,
  );
}

/**
 * Gives the week's meals to its days, and fits portions, so that each day is even: swaps of two days' meals in a
 * slot and steps in portion size for as long as one of them helps, from several seeded starts.
 */
export function arrangeDays(request: DaysRequest): Serving[][] {
  const random = randomFrom(request.seed ^ 0x9e3779b9);
  let best: Serving[][] | undefined;
  let bestPoints = Number.POSITIVE_INFINITY;
  for (let start = 0; start < RESTARTS; start++) {
    const days = improve(scatter(request.days, random), request);
    const points = weekPoints(days, request);
    if (points < bestPoints - 1e-9) {
      best = days;
      bestPoints = points;
    }
  }
  return best!;
}

function scatter(days: readonly (readonly Serving[])[], random: () => number): Serving[][] {
  const result = days.map((day) => [...day]);
  for (let at = 0; at < result[0]!.length; at++) {
    const free = result.flatMap((day, d) => (day[at]!.locked ? [] : [d]));
    const servings = shuffled(
      free.map((d) => result[d]![at]!),
      random,
    );
    free.forEach((d, i) => {
      result[d]![at] = servings[i]!;
    });
  }
  return result;
}

function improve(days: Serving[][], request: DaysRequest): Serving[][] {
  let points = weekPoints(days, request);
  const tryStep = (change: () => void, undo: () => void): boolean => {
    change();
    const next = weekPoints(days, request);
    if (next < points - 1e-9) {
      points = next;
      return true;
    }
    undo();
    return false;
  };
  for (let better = true; better; ) {
    better = false;
    for (let at = 0; at < days[0]!.length; at++) {
      for (let a = 0; a < DAYS; a++) {
        for (let b = a + 1; b < DAYS; b++) {
          if (days[a]![at]!.locked || days[b]![at]!.locked) continue;
          if (days[a]![at]!.prepared === days[b]![at]!.prepared) continue;
          const swap = () => {
            [days[a]![at], days[b]![at]] = [days[b]![at]!, days[a]![at]!];
          };
          better = tryStep(swap, swap) || better;
        }
        better = (request.scalePortions && fitPortion(days, a, at, tryStep)) || better;
      }
    }
  }
  return days;
}

function fitPortion(
  days: Serving[][],
  day: number,
  at: number,
  tryStep: (change: () => void, undo: () => void) => boolean,
): boolean {
  const serving = days[day]![at]!;
  if (serving.locked) return false;
  const index = serving.allowedPortions.indexOf(serving.portions);
  return [index - 1, index + 1].some((next) => {
    const portions = serving.allowedPortions[next];
    if (portions === undefined) return false;
    return tryStep(
      () => {
        days[day]![at] = { ...serving, portions };
      },
      () => {
        days[day]![at] = serving;
      },
    );
  });
}

/** Amount of a nutrient on a day, supplements included. */
const amountOn = (day: readonly Serving[], nutrient: NutrientKey, fromSupplements: number): number =>
  day.reduce((sum, { prepared, portions }) => sum + (prepared.nutrients[nutrient] ?? 0) * portions, fromSupplements);

/** Days whose amount is above an upper limit, as [day, nutrient]. */
export function overUpperLimits(
  days: readonly (readonly Serving[])[],
  request: Pick<DaysRequest, 'targets' | 'supplementsPerDay'>,
) {
  return request.targets.flatMap(({ nutrient, upperLimit }) =>
    upperLimit === undefined
      ? []
      : days.flatMap((day, d) =>
          amountOn(day, nutrient, request.supplementsPerDay[nutrient] ?? 0) > upperLimit + 1e-6
            ? [{ day: d, nutrient, upperLimit }]
            : [],
        ),
  );
}

/** Points that a week loses by what its days are: weekly aims and each day. */
export function weekPoints(days: readonly (readonly Serving[])[], request: DaysRequest): number {
  let points = 0;
  for (const target of request.targets) {
    const { nutrient, min, max, upperLimit, weight = 1 } = target;
    const amounts = days.map((day) => amountOn(day, nutrient, request.supplementsPerDay[nutrient] ?? 0));
    points += targetPoints(target, amounts.reduce((sum, amount) => sum + amount, 0) / DAYS);
    for (const amount of amounts) {
      if (upperLimit !== undefined && amount > upperLimit) {
        points += POINTS.overUpperLimit + (POINTS.perPercentOverUpperLimit * 100 * (amount - upperLimit)) / upperLimit;
      }
      if (nutrient === 'energy') {
        const middle = min !== undefined && max !== undefined ? (min + max) / 2 : (min ?? max ?? 0);
        if (middle > 0) points += (POINTS.perPercentOfEnergy * 100 * Math.abs(amount - middle)) / middle;
      } else if (nutrient === 'vitaminK1' && request.steadyVitaminKUg !== undefined) {
        const level = request.steadyVitaminKUg;
        points += (POINTS.perPercentOffVitaminK * 100 * Math.abs(amount - level)) / level;
      } else if (min !== undefined && amount < min) {
        points += (POINTS.perPercentOfMinimum * weight * 100 * (min - amount)) / min;
      }
    }
  }
  for (let d = 0; d < DAYS; d++) points += dayPoints(days, d, request.minutes?.[d]);
  return points;
}

function dayPoints(days: readonly (readonly Serving[])[], d: number, minutes: number | undefined): number {
  const day = days[d]!;
  let points = 0;
  const ids = day.map(({ prepared }) => prepared.dish.id);
  points += POINTS.dishTwiceADay * (ids.length - new Set(ids).size);
  const mains = day.filter(({ slot }) => slot === 'lunch' || slot === 'dinner');
  if (mains.length === 2 && mains[0]!.prepared.mainProtein === mains[1]!.prepared.mainProtein) {
    points += POINTS.sameProteinTwiceADay;
  }
  for (const { prepared } of mains) {
    if (cookedOn(days, d, prepared.dish.id) !== undefined) points += POINTS.leftover;
    else if (d > 0 && days[d - 1]!.some((earlier) => earlier.prepared.dish.id === prepared.dish.id)) {
      points += POINTS.cookedAgainNextDay;
    }
  }
  if (minutes !== undefined) {
    points += POINTS.perMinuteOver * Math.max(0, activeMinutes(days, d) - Math.max(minutes, LEAST_MINUTES));
  }
  return points;
}
