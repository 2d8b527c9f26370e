import { adaptDish } from './adapt.ts';
import {
  allergensOf,
  fitsDiet,
  isGlutenFree,
  isLowFodmap,
  LACTOSE_FREE_G,
  LACTOSE_LIMIT_G,
  lactoseGrams,
} from './diets.ts';
import { type Dish, type FoodSource, SLOTS, type Slot } from './dish.ts';
import type { MealPlanInput, MealPreferences, MealRestrictions, MealTarget } from './input.ts';
import { type PreparedDish, prepareDish } from './prepared.ts';
import { kidneyShare, MEAL_SCREENS, type MealScreen, type ScreenContext } from './screens.ts';
import { namesDish } from './words.ts';

/** A dish in a slot, in the portion that suits the person's energy. */
export interface Candidate {
  readonly prepared: PreparedDish;
  readonly slot: Slot;
  readonly portions: number;
  /** Portions in which it breaks no restriction. */
  readonly allowedPortions: readonly number[];
  /** What was exchanged so that the dish fits: "soy milk instead of milk 1%". */
  readonly adaptations: readonly string[];
}

/** Why a dish was left out, and how many dishes for that reason. */
export interface Exclusion {
  readonly because: string;
  readonly dishes: readonly string[];
}

export interface Candidates {
  readonly candidates: readonly Candidate[];
  readonly excluded: readonly Exclusion[];
}

/** Portion sizes a cook can make of a recipe for one; nobody halves a snack of six prunes. */
const PORTIONS: Record<Slot, readonly number[]> = {
  breakfast: [0.75, 1, 1.25, 1.5, 1.75, 2],
  lunch: [0.75, 1, 1.25, 1.5, 1.75, 2],
  dinner: [0.75, 1, 1.25, 1.5, 1.75, 2],
  snack: [1, 1.5, 2],
};

/** From this many kcal a day on, a snack may be doubled. */
const LARGE_DAY_KCAL = 2500;

/** How a day's energy falls on the meals: our reading of ordinary days, by number of snacks. */
const SHARES: Record<0 | 1 | 2, Record<Slot, number>> = {
  0: { breakfast: 0.28, lunch: 0.34, dinner: 0.38, snack: 0 },
  1: { breakfast: 0.25, lunch: 0.3, dinner: 0.35, snack: 0.1 },
  2: { breakfast: 0.23, lunch: 0.28, dinner: 0.33, snack: 0.08 },
};

/** The screens that hold and act on meals, in the order of MEAL_SCREENS. */
export const activeScreens = ({ screens }: MealRestrictions): MealScreen[] =>
  MEAL_SCREENS.filter(({ id }) => screens.includes(id));

/** Adequate intake of vitamin K for women (IOM 2001): the level to keep to where no diary says another. */
const VITAMIN_K_AI_UG = 90;

export function screenContext({ prefs, targets }: Pick<MealPlanInput, 'prefs' | 'targets'>): ScreenContext {
  const target = targets.find(({ nutrient }) => nutrient === 'vitaminK1')?.min;
  // Below 60 ug hardly a dish with a vegetable would be left.
  return {
    vitaminK1UgPerDay: Math.max(60, prefs.usualVitaminK1UgPerDay ?? target ?? VITAMIN_K_AI_UG),
    kidneyShare: kidneyShare(energyPerDay(targets, [])),
  };
}

/** The middle of the energy band, or undefined where there is none or it must not count. */
export function energyPerDay(targets: readonly MealTarget[], screens: readonly MealScreen[]): number | undefined {
  if (screens.some(({ hidesEnergy }) => hidesEnergy)) return undefined;
  const energy = targets.find(({ nutrient }) => nutrient === 'energy');
  const { min, max } = energy ?? {};
  if (min === undefined) return max;
  return max === undefined ? min : (min + max) / 2;
}

/** Why a dish cannot be had at all, whatever the portion; undefined when it can. */
function barred(dish: Dish, restrictions: MealRestrictions, prefs: MealPreferences): string | undefined {
  const allergen = allergensOf(dish).find((found) => restrictions.allergens.includes(found));
  if (allergen !== undefined) return `contains ${allergen}`;
  if (!fitsDiet(dish, restrictions.diet)) return `not ${restrictions.diet}`;
  if (restrictions.glutenFree && !isGlutenFree(dish)) return 'contains gluten';
  const harmful = restrictions.allergyFoods?.find((term) => namesDish(term, dish));
  if (harmful !== undefined) return `has ${harmful}`;
  const food = restrictions.excludedFoods.find((term) => namesDish(term, dish));
  if (food !== undefined) return `has ${food}, which you avoid`;
  const missing = dish.equipment.find((thing) => prefs.missingEquipment?.includes(thing));
  if (missing !== undefined) return `needs a ${missing}`;
  const longestDay = prefs.cookingMinutes === undefined ? Infinity : Math.max(...prefs.cookingMinutes, 10);
  if (dish.minutes.active > longestDay) return 'takes more cooking than any of your days has';
  return undefined;
}

/** Why so many portions of a dish break a restriction; undefined when they do not. */
function tooMuch(
  prepared: PreparedDish,
  slot: Slot,
  portions: number,
  restrictions: MealRestrictions,
  screens: readonly MealScreen[],
  context: ScreenContext,
): string | undefined {
  const { dish } = prepared;
  const lactose = lactoseGrams(dish, portions);
  if (restrictions.lactose === 'free' && lactose > LACTOSE_FREE_G) return 'contains lactose';
  if (restrictions.lactose === 'limit' && lactose > LACTOSE_LIMIT_G) return `more than ${LACTOSE_LIMIT_G} g of lactose`;
  if (restrictions.lowFodmap && !isLowFodmap(dish, portions)) return 'not low in FODMAPs';
  return screens.find((screen) => screen.leavesOut?.(prepared, slot, portions, context))?.because;
}

/** Dishes and portions that break no restriction, and why the others do. */
export function findCandidates(input: MealPlanInput, dishes: readonly Dish[], foods: FoodSource): Candidates {
  const { restrictions, prefs } = input;
  const screens = activeScreens(restrictions);
  const context = screenContext(input);
  const energy = energyPerDay(input.targets, screens);
  const candidates: Candidate[] = [];
  const excluded = new Map<string, string[]>();
  const leaveOut = (dish: Dish, because: string) => excluded.set(because, [...(excluded.get(because) ?? []), dish.id]);

  for (const written of dishes) {
    const { dish, adaptations } = adaptDish(written, restrictions);
    const because = barred(dish, restrictions, prefs);
    const prepared = because === undefined ? prepareDish(dish, foods) : undefined;
    if (prepared === undefined) {
      leaveOut(dish, because ?? 'the food table lacks an ingredient');
      continue;
    }
    const slots = SLOTS.filter((slot) => dish.slots.includes(slot) && (slot !== 'snack' || prefs.snacksPerDay > 0));
    if (slots.length === 0) continue;
    const found = slots.flatMap((slot) => {
      const allowedPortions = portionsFor(slot, energy).filter(
        (portions) => tooMuch(prepared, slot, portions, restrictions, screens, context) === undefined,
      );
      if (allowedPortions.length === 0) return [];
      const wanted = energy === undefined ? undefined : energy * SHARES[prefs.snacksPerDay][slot];
      const portions = nearestPortion(prepared, allowedPortions, wanted);
      return [{ prepared, slot, allowedPortions, portions, adaptations }];
    });
    if (found.length === 0)
      leaveOut(dish, tooMuch(prepared, slots[0]!, 1, restrictions, screens, context) ?? 'portion');
    candidates.push(...found);
  }
  return {
    candidates,
    excluded: [...excluded]
      .map(([because, ids]) => ({ because, dishes: ids }))
      .sort((a, b) => b.dishes.length - a.dishes.length),
  };
}

/** Portion sizes to choose from; where energy must not count, a portion is a portion. */
function portionsFor(slot: Slot, energyKcal: number | undefined): readonly number[] {
  if (energyKcal === undefined) return [1, ...PORTIONS[slot].filter((portions) => portions < 1)];
  return slot === 'snack' && energyKcal < LARGE_DAY_KCAL ? PORTIONS.snack.filter((p) => p < 2) : PORTIONS[slot];
}

function nearestPortion(prepared: PreparedDish, allowed: readonly number[], wantedKcal: number | undefined): number {
  const kcal = prepared.nutrients.energy;
  const ideal = wantedKcal === undefined || kcal === undefined || kcal === 0 ? 1 : wantedKcal / kcal;
  return allowed.reduce((best, next) => (Math.abs(next - ideal) < Math.abs(best - ideal) ? next : best));
}

/** Why the planner leaves one dish out for a person; undefined when it does not. */
export const whyNot = (input: MealPlanInput, dish: Dish): string | undefined =>
  findCandidates(input, [dish], input.foods).excluded[0]?.because;
