import { type Candidates, findCandidates } from './candidates.ts';
import type { Serving } from './days.ts';
import { type Dish, SLOTS, type Slot } from './dish.ts';
import type { MealPlanInput, MealRestrictions } from './input.ts';
import { DAYS, slotsPerDay } from './week.ts';

/** Why there is no week, and the smallest things that would make one. */
export interface Infeasible {
  readonly text: string;
  /** Wishes (never an allergy, a diet or a screen) that, given up alone, would make a week possible. */
  readonly relaxations: readonly string[];
}

/** Slots for which not one dish fits. */
export function emptySlots(input: MealPlanInput, { candidates }: Candidates, locked: readonly Serving[]): Slot[] {
  const perDay = slotsPerDay(input.prefs);
  return SLOTS.filter((slot) => {
    const open = perDay[slot] * DAYS - locked.filter((meal) => meal.slot === slot).length;
    return open > 0 && !candidates.some((candidate) => candidate.slot === slot);
  });
}

/** Wishes that a person may give up, each with the input that has it given up. */
function wishes(input: MealPlanInput): { said: string; input: MealPlanInput }[] {
  const { restrictions, prefs } = input;
  const change = (part: Partial<MealRestrictions>): MealPlanInput => ({
    ...input,
    restrictions: { ...restrictions, ...part },
  });
  const { cookingMinutes: _, ...anyTime } = prefs;
  return [
    ...restrictions.excludedFoods.map((food) => ({
      said: `allow ${food}`,
      input: change({ excludedFoods: restrictions.excludedFoods.filter((other) => other !== food) }),
    })),
    ...(restrictions.lowFodmap ? [{ said: 'leave the low-FODMAP diet', input: change({ lowFodmap: false }) }] : []),
    ...(restrictions.lactose === 'free'
      ? [{ said: 'take a little lactose with a meal', input: change({ lactose: 'limit' }) }]
      : []),
    ...(prefs.cookingMinutes ? [{ said: 'give more time to cooking', input: { ...input, prefs: anyTime } }] : []),
    ...(prefs.missingEquipment?.length
      ? [{ said: 'get the missing equipment', input: { ...input, prefs: { ...prefs, missingEquipment: [] } } }]
      : []),
  ];
}

/** Explains slots that stay empty, trying each wish alone for the least one that would fill them. */
export function whyEmpty(slots: readonly Slot[], input: MealPlanInput, dishes: readonly Dish[]): Infeasible {
  const relaxations = wishes(input)
    .filter((wish) => emptySlots(wish.input, findCandidates(wish.input, dishes, input.foods), []).length === 0)
    .map(({ said }) => said);
  const none = `No dish for ${slots.join(' and ')} fits everything asked for.`;
  return {
    text: relaxations.length > 0 ? `${none} It would be enough to ${relaxations.join(', or to ')}.` : none,
    relaxations,
  };
}
