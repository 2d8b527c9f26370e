import { NUTRIENTS } from '../nutrition/index.ts';
import { type Candidates, findCandidates } from './candidates.ts';
import type { Serving } from './days.ts';
import { type Dish, SLOTS, type Slot } from './dish.ts';
import type { MealPlanInput, MealPreferences, MealRestrictions } from './input.ts';
import { amountText } from './outcome.ts';
import { DAYS, slotsPerDay } from './week.ts';

/** Why there is no week, and the smallest things that would make one. */
export interface Infeasible {
  readonly text: string;
  /** Wishes (never an allergy, a diet or a screen) whose giving up would make a week possible; `text` says how. */
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

/** Something a person may give up: what it is called, and the input without it. */
interface Wish {
  readonly said: string;
  readonly without: (input: MealPlanInput) => MealPlanInput;
  /** Parts of it, the least first: what to say where a part is enough. */
  readonly parts?: readonly Wish[];
}

/** Minutes in the kitchen on a day that are worth proposing. */
const MINUTES = [15, 20, 30, 45, 60, 90];

/** Locked meals are a wish as well, where the week as a whole cannot be had. */
const lockWish = ({ locked = [] }: MealPlanInput): Wish[] =>
  locked.length === 0 ? [] : [{ said: 'let go of the locked meals', without: ({ locked: _, ...rest }) => rest }];

function wishesOf({ restrictions, prefs }: MealPlanInput): Wish[] {
  const limits = (said: string, change: (limits: MealRestrictions) => Partial<MealRestrictions>): Wish => ({
    said,
    without: (input) => ({ ...input, restrictions: { ...input.restrictions, ...change(input.restrictions) } }),
  });
  const wish = (said: string, change: (prefs: MealPreferences) => MealPreferences): Wish => ({
    said,
    without: (input) => ({ ...input, prefs: change(input.prefs) }),
  });
  return [
    ...restrictions.excludedFoods.map((food) =>
      limits(`allow ${food}`, ({ excludedFoods }) => ({
        excludedFoods: excludedFoods.filter((other) => other !== food),
      })),
    ),
    ...(restrictions.lowFodmap ? [limits('leave the low-FODMAP diet', () => ({ lowFodmap: false }))] : []),
    ...(restrictions.lactose === 'free'
      ? [limits('take a little lactose with a meal', () => ({ lactose: 'limit' as const }))]
      : []),
    ...(prefs.cookingMinutes
      ? [
          {
            ...wish('give more time to cooking', ({ cookingMinutes: _, ...rest }) => rest),
            parts: MINUTES.filter((least) => prefs.cookingMinutes!.some((minutes) => minutes < least)).map((least) =>
              wish(`give cooking at least ${least} minutes a day`, ({ cookingMinutes, ...rest }) => ({
                ...rest,
                cookingMinutes: cookingMinutes!.map((minutes) => Math.max(minutes, least)),
              })),
            ),
          },
        ]
      : []),
    ...(prefs.missingEquipment?.length
      ? [
          {
            ...wish('find the missing equipment', ({ missingEquipment: _, ...rest }) => rest),
            parts: prefs.missingEquipment.map((thing) =>
              wish(`have this in the kitchen: ${thing}`, ({ missingEquipment, ...rest }) => ({
                ...rest,
                missingEquipment: missingEquipment!.filter((other) => other !== thing),
              })),
            ),
          },
        ]
      : []),
  ];
}

/** The first part of a wish that does it, or the whole; undefined where not even the whole does. */
async function leastOf(wish: Wish, enough: (wish: Wish) => boolean | Promise<boolean>): Promise<string | undefined> {
  if (!(await enough(wish))) return undefined;
  for (const part of wish.parts ?? []) if (await enough(part)) return part.said;
  return wish.said;
}

/** The first wish that is enough when given up alone, or the least part of it. */
export function wishToGiveUp(
  input: MealPlanInput,
  dishes: readonly Dish[],
  enough: (candidates: Candidates['candidates']) => boolean,
): string | undefined {
  const does = ({ without }: Wish): boolean => enough(findCandidates(without(input), dishes, input.foods).candidates);
  const wish = wishesOf(input).find(does);
  return (wish?.parts?.find(does) ?? wish)?.said;
}

/** What each wish that alone is enough comes down to. */
async function enoughAlone(
  wishes: readonly Wish[],
  enough: (wish: Wish) => boolean | Promise<boolean>,
): Promise<string[]> {
  const said: string[] = [];
  for (const wish of wishes) said.push(...[await leastOf(wish, enough)].filter((least) => least !== undefined));
  return said;
}

/** Explains slots that stay empty: each wish that alone would fill them, or else a smallest set that together would. */
export async function whyEmpty(
  slots: readonly Slot[],
  input: MealPlanInput,
  dishes: readonly Dish[],
): Promise<Infeasible> {
  const wishes = wishesOf(input);
  const filled = (given: readonly Wish[]): boolean => {
    const relaxed = given.reduce((changed, { without }) => without(changed), input);
    return emptySlots(relaxed, findCandidates(relaxed, dishes, input.foods), []).length === 0;
  };
  const none = `No dish for ${slots.join(' and ')} fits everything asked for.`;
  const alone = await enoughAlone(wishes, (wish) => filled([wish]));
  if (alone.length > 0) return { text: `${none} It would be enough to ${alone.join(', or to ')}.`, relaxations: alone };
  if (!filled(wishes)) return { text: none, relaxations: [] };
  let together = wishes;
  for (const wish of wishes) {
    const fewer = together.filter((other) => other !== wish);
    if (filled(fewer)) together = fewer;
  }
  for (const wish of together) {
    const others = together.filter((other) => other !== wish);
    const part = wish.parts?.find((one) => filled([...others, one]));
    if (part) together = together.map((other) => (other === wish ? part : other));
  }
  const said = together.map((wish) => wish.said);
  return { text: `${none} It would take all of this: ${said.join(', ')}.`, relaxations: said };
}

/**
 * Explains a week that cannot be had though each slot has dishes: which upper limits stand in the way (without one of
 * them there would be a week; that is no advice to pass it), and which wishes, given up alone, would make one.
 */
export async function whyNoWeek(
  input: MealPlanInput,
  possible: (relaxed: MealPlanInput) => Promise<boolean>,
): Promise<Infeasible> {
  const limits: string[] = [];
  for (const { nutrient, upperLimit } of input.targets) {
    if (upperLimit === undefined) continue;
    const targets = input.targets.filter((target) => target.nutrient !== nutrient || target.upperLimit === undefined);
    if (await possible({ ...input, targets })) {
      limits.push(`${NUTRIENTS[nutrient].label.toLowerCase()} (${amountText(nutrient, upperLimit)} a day)`);
    }
  }
  const relaxations = await enoughAlone([...lockWish(input), ...wishesOf(input)], ({ without }) =>
    possible(without(input)),
  );
  return {
    text: [
      'No week keeps all hard limits at once, not even with every aim given up.',
      ...(limits.length > 0 ? [`What stands in the way is the upper limit of ${limits.join(', or of ')}.`] : []),
      ...(relaxations.length > 0 ? [`It would be enough to ${relaxations.join(', or to ')}.`] : []),
    ].join(' '),
    relaxations,
  };
}
