import { concerns, type Holds, SITTING, type Spacing, tooClose } from './apart.ts';
import { type Minutes, toMinutes } from './clock.ts';

export interface MealTimes {
  breakfast: string;
  lunch: string;
  dinner: string;
}

export type Place = 'waking' | 'breakfast' | 'lunch' | 'afternoon' | 'dinner' | 'bedtime';

/** A dose to be given its time. */
export interface Dose {
  readonly id: string;
  readonly name: string;
  readonly holds: Holds;
  readonly needs: 'meal' | 'empty stomach' | 'any';
  /** Where it is taken now; it stays there unless something stands against it. */
  readonly now?: string;
}

interface Slot {
  readonly place: Place;
  readonly at: Minutes;
  readonly meal: boolean;
}

/** A dose at one of its places, and what it costs to have it there. */
export interface Option {
  readonly slot: Slot;
  readonly price: number;
}

/** Latest bedtime dose. */
const LATEST = 23 * 60;
/** Price of moving a dose that is taken already: more than any preference, so that only conflicts move it. */
const MOVED = 10;

/** The places of a day: meals are its anchors. */
export function slotsOf(meals: MealTimes): Slot[] {
  const [breakfast, lunch, dinner] = [meals.breakfast, meals.lunch, meals.dinner].map(toMinutes) as [
    Minutes,
    Minutes,
    Minutes,
  ];
  return [
    { place: 'waking', at: Math.max(0, breakfast - 60), meal: false },
    { place: 'breakfast', at: breakfast, meal: true },
    { place: 'lunch', at: lunch, meal: true },
    { place: 'afternoon', at: Math.round((lunch + dinner) / 2), meal: false },
    { place: 'dinner', at: dinner, meal: true },
    { place: 'bedtime', at: Math.min(dinner + 210, LATEST), meal: false },
  ];
}

/** The places where a dose may stand by itself, cheapest first. */
export function optionsFor(dose: Dose, slots: readonly Slot[], spacings: readonly Spacing[]): Option[] {
  const free = (at: Minutes): boolean =>
    !spacings.some((spacing) => concerns(spacing, dose.holds) && tooClose(at, spacing));
  const now = dose.now === undefined ? undefined : toMinutes(dose.now);
  const stay = now === undefined ? [] : [{ slot: slotAt(now, slots), price: 0 }];
  const others = slots
    .filter((slot) => (dose.needs === 'meal' ? slot.meal : true) && slot.at !== now)
    .map((slot) => ({ slot, price: (now === undefined ? 0 : MOVED) + preference(dose, slot) }));
  return [...stay, ...others].filter(({ slot }) => free(slot.at)).sort((a, b) => a.price - b.price);
}

/** The place of a clock time: a meal within an hour, else the nearest place named by the clock alone. */
function slotAt(at: Minutes, slots: readonly Slot[]): Slot {
  const nearest = slots.toSorted((a, b) => Math.abs(a.at - at) - Math.abs(b.at - at))[0]!;
  return { place: nearest.place, at, meal: nearest.meal && Math.abs(nearest.at - at) <= SITTING };
}

/** Meals before other times, calcium early, vitamin D with the larger meals, iron on an empty stomach. */
function preference({ holds, needs }: Dose, slot: Slot): number {
  if (needs === 'empty stomach') return slot.meal ? 2 : slot.place === 'waking' ? 0 : 0.5;
  const away = slot.meal ? 0 : 1.5;
  if (holds.calciumMg > 0) return away + slot.at / 10_000;
  return away + (slot.place === 'breakfast' ? 0.2 : slot.place === 'lunch' ? 0 : 0.1);
}
