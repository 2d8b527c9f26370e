import {
  CALCIUM_DOSE_MG,
  concerns,
  getInTheWay,
  type Holds,
  IRON_APART,
  SITTING,
  type Spacing,
  tooClose,
} from './apart.ts';
import { type Minutes, toClock, toMinutes } from './clock.ts';

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

export interface Placed {
  dose: Dose;
  time: string;
  with: Place;
  /** Where it is taken now, where another time is proposed. */
  movedFrom?: string;
}

/** Something that gets in the way of a dose where it is taken now. */
export interface Conflict {
  dose: string;
  time: string;
  says: string;
  rule: string | undefined;
}

export interface Timetable {
  /** Every dose at its time, in the order of the day; empty where no arrangement holds. */
  placed: Placed[];
  /** What stands against today's times. */
  conflicts: Conflict[];
  /** Said where no arrangement holds at all. */
  impossible: string | undefined;
}

interface Slot {
  place: Place;
  at: Minutes;
  meal: boolean;
}

/** Latest bedtime dose. */
const LATEST = 23 * 60;
/** Price of moving a dose that is taken already: more than any preference, so that only conflicts move it. */
const MOVED = 10;
/** Combinations looked at before giving up; a day has about 10 doses and 6 places, and most are cut off early. */
const MOST_TRIES = 200_000;

/**
 * Gives each dose a time of day: calcium at most 500 mg at a sitting, minerals clear of the medicines they bind, iron
 * clear of calcium and zinc, with a meal what needs one. Doses taken now stay where they are unless something stands
 * against it. Branch and bound over meals, waking, afternoon and bedtime, cheapest first: with at most six places a
 * dose it is exact, and needs no solver beside it.
 */
export function arrange(doses: readonly Dose[], meals: MealTimes, spacings: readonly Spacing[]): Timetable {
  const slots = slotsOf(meals);
  const conflicts = conflictsNow(doses, spacings);
  const options = doses.map((dose) => optionsFor(dose, slots, spacings));
  const order = doses.map((_, i) => i).sort((a, b) => options[a]!.length - options[b]!.length);
  const cheapest = order.map((i) => Math.min(...options[i]!.map((option) => option.price)));
  const restOf = cheapest.map((_, i) => cheapest.slice(i).reduce((a, b) => a + b, 0));

  let best: { price: number; chosen: Option[] } | undefined;
  let tries = 0;
  const chosen: Option[] = [];
  const place = (depth: number, price: number): void => {
    if (tries++ > MOST_TRIES || (best && price + (restOf[depth] ?? 0) >= best.price)) return;
    const index = order[depth];
    if (index === undefined) {
      best = { price, chosen: [...chosen] };
      return;
    }
    for (const option of options[index]!) {
      if (chosen.some((other) => clash(option, other)) || calciumAt(option, chosen) > CALCIUM_DOSE_MG) continue;
      chosen.push(option);
      place(depth + 1, price + option.price + calciumAt(option, chosen.slice(0, -1)) / 1000);
      chosen.pop();
    }
  };
  place(0, 0);
  if (!best) return { placed: [], conflicts, impossible: impossibleSays(doses, spacings) };
  return {
    placed: best.chosen.map(toPlaced).sort((a, b) => toMinutes(a.time) - toMinutes(b.time)),
    conflicts,
    impossible: undefined,
  };
}

interface Option {
  dose: Dose;
  slot: Slot;
  price: number;
}

function slotsOf(meals: MealTimes): Slot[] {
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
function optionsFor(dose: Dose, slots: readonly Slot[], spacings: readonly Spacing[]): Option[] {
  const free = (at: Minutes): boolean =>
    !spacings.some((spacing) => concerns(spacing, dose.holds) && tooClose(at, spacing));
  const now = dose.now === undefined ? undefined : toMinutes(dose.now);
  const stay = now === undefined ? [] : [{ dose, slot: slotAt(now, slots), price: 0 }];
  const others = slots
    .filter((slot) => (dose.needs === 'meal' ? slot.meal : true) && slot.at !== now)
    .map((slot) => ({ dose, slot, price: (now === undefined ? 0 : MOVED) + preference(dose, slot) }));
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

const near = (a: Option, b: Option, minutes: Minutes): boolean => Math.abs(a.slot.at - b.slot.at) < minutes;

const clash = (a: Option, b: Option): boolean =>
  near(a, b, IRON_APART) && getInTheWay(a.dose.holds, b.dose.holds) !== undefined;

/** Calcium of a sitting with this dose in it. A product that exceeds it by itself is no matter of timing. */
function calciumAt(option: Option, others: readonly Option[]): number {
  if (option.dose.holds.calciumMg === 0) return 0;
  const beside = others.filter((other) => near(option, other, SITTING + 1));
  const sum = beside.reduce((total, other) => total + other.dose.holds.calciumMg, 0);
  return sum === 0 ? Math.min(option.dose.holds.calciumMg, CALCIUM_DOSE_MG) : sum + option.dose.holds.calciumMg;
}

function toPlaced({ dose, slot }: Option): Placed {
  const time = toClock(slot.at);
  return { dose, time, with: slot.place, ...(dose.now && dose.now !== time ? { movedFrom: dose.now } : {}) };
}

/** What stands against the times at which doses are taken now. */
function conflictsNow(doses: readonly Dose[], spacings: readonly Spacing[]): Conflict[] {
  const timed = doses.flatMap((dose) => (dose.now ? [{ dose, at: toMinutes(dose.now), time: dose.now }] : []));
  const withMedicines = timed.flatMap(({ dose, at, time }) =>
    spacings
      .filter((spacing) => concerns(spacing, dose.holds) && tooClose(at, spacing))
      .map((spacing) => ({
        dose: dose.name,
        time,
        says: `${dose.name} at ${time} is too near to ${spacing.medicine} at ${spacing.time}. Ask your pharmacist about moving it.`,
        rule: spacing.rule,
      })),
  );
  const withEachOther = timed.flatMap((a, i) =>
    timed.slice(i + 1).flatMap((b): Conflict[] => {
      const why = Math.abs(a.at - b.at) < IRON_APART ? getInTheWay(a.dose.holds, b.dose.holds) : undefined;
      return why
        ? [
            {
              dose: a.dose.name,
              time: a.time,
              says: `${a.dose.name} and ${b.dose.name}: ${why} are taken up better.`,
              rule: undefined,
            },
          ]
        : [];
    }),
  );
  return [...withMedicines, ...withEachOther, ...tooMuchCalcium(timed)];
}

function tooMuchCalcium(timed: readonly { dose: Dose; at: Minutes; time: string }[]): Conflict[] {
  const sittings = Map.groupBy(
    timed.filter(({ dose }) => dose.holds.calciumMg > 0),
    ({ at }) => at,
  );
  return [...sittings.values()].flatMap((together): Conflict[] => {
    const mg = Math.round(together.reduce((sum, { dose }) => sum + dose.holds.calciumMg, 0));
    const { dose, time } = together[0]!;
    if (mg <= CALCIUM_DOSE_MG) return [];
    return [
      {
        dose: dose.name,
        time,
        says: `${mg} mg of calcium at ${time}: more than ${CALCIUM_DOSE_MG} mg at once is taken up less well.`,
        rule: undefined,
      },
    ];
  });
}

function impossibleSays(doses: readonly Dose[], spacings: readonly Spacing[]): string {
  const blocking = spacings.filter((spacing) => doses.some((dose) => concerns(spacing, dose.holds)));
  const names = [...new Set(blocking.map(({ medicine, rule }) => `${medicine} (${rule})`))];
  const reasons = names.length > 0 ? ` They must keep clear of ${names.join(' and ')}.` : '';
  return `No times of day fit all doses with at most ${CALCIUM_DOSE_MG} mg of calcium at once.${reasons} Ask your pharmacist.`;
}
