import type { Exercise } from '../catalogue/types.ts';
import type { Dose } from './dose.ts';
import {
  aerobicItem,
  balanceItems,
  impactItem,
  impactMinutes,
  postureItems,
  resistanceItem,
  resistanceMinutes,
} from './items.ts';
import { DAYS, type Ledger, put, room, sum, used } from './ledger.ts';
import { type SessionKind, shareMinutes, spreadDays } from './resistanceDays.ts';
import type { PlannedItem } from './types.ts';

// Each function lays one kind of work into the ledger and returns how much of it found a place.

const WARM_UP_MINUTES = 5;
const LONGEST_BALANCE_MINUTES = 45;
const LONGEST_BALANCE_PIECE_MINUTES = 20;
const POSTURE_MINUTES = 5;

/** The days meant for resistance, and the minutes that the shortest session needs there. */
export interface StrengthDays {
  readonly kinds: readonly (SessionKind | undefined)[];
  readonly shortestMinutes: number;
  readonly longestMinutes: number;
}

/** A warm-up and two exercises: less is not worth changing shoes for. */
export const shortestStrength = (dose: Dose): number => WARM_UP_MINUTES + 2 * resistanceMinutes(dose);

/** What a day can still take beside the resistance session that is meant for it. */
const besideResistance = (ledger: Ledger, strength: StrengthDays, day: number): number =>
  room(ledger, day) - (strength.kinds[day] ? strength.shortestMinutes : 0);

/**
 * Where falls ask for balance first: it is laid before anything else, on days without resistance and then beside a short
 * resistance session. Two short strength sessions keep their place: strength is part of what prevents falls.
 */
export function fillBalanceFirst(
  ledger: Ledger,
  exercises: readonly Exercise[],
  minutes: number,
  strength: StrengthDays,
): number {
  const beside = (margin: number): number[] =>
    DAYS.map((d) =>
      Math.max(
        0,
        Math.min(LONGEST_BALANCE_MINUTES, besideResistance(ledger, strength, d) - (strength.kinds[d] ? margin : 0)),
      ),
    );
  const first = shareMinutes(
    minutes,
    beside(5),
    DAYS.map(() => 0),
    5,
  );
  const rest = beside(0).map((m, d) => m - first[d]!);
  const second = shareMinutes(minutes - sum(first), rest, first, 5);
  for (const d of DAYS) put(ledger, d, balanceItems(exercises, first[d]! + second[d]!, d));
  return sum(first) + sum(second);
}

/** Ten minutes on days far apart, up to twenty where the days are few. With `strength` it is laid before the strength work. */
export function fillSomeBalance(
  ledger: Ledger,
  exercises: readonly Exercise[],
  minutes: number,
  strength?: StrengthDays,
): number {
  const space = (d: number): number => (strength ? besideResistance(ledger, strength, d) : room(ledger, d));
  const wide = DAYS.filter((d) => space(d) >= 10);
  // Where a few landings leave a short day less than ten minutes, five are better than an empty rest.
  const days = spreadDays(wide.length > 0 ? wide : DAYS.filter((d) => space(d) >= 5), Math.ceil(minutes / 10));
  const piece = Math.min(LONGEST_BALANCE_PIECE_MINUTES, 5 * Math.ceil(minutes / days.length / 5));
  let left = minutes;
  for (const d of days) {
    const now = Math.min(piece, left, 5 * Math.floor(space(d) / 5));
    put(ledger, d, balanceItems(exercises, now, d));
    left -= now;
  }
  return minutes - left;
}

/** A few minutes on days far apart, kept free before the longer sessions take the time. Returns days. */
export function fillImpacts(
  ledger: Ledger,
  exercises: readonly Exercise[],
  perDay: number,
  days: number,
  strength: StrengthDays,
): number {
  const candidates = DAYS.filter((d) => besideResistance(ledger, strength, d) >= impactMinutes(perDay));
  const chosen = spreadDays(candidates, days);
  chosen.forEach((d, n) => {
    put(ledger, d, [impactItem(exercises[n % exercises.length]!, perDay)]);
  });
  return chosen.length;
}

/** Back extension at low load on those of the days that have five minutes. Returns how many. */
export function fillPosture(
  ledger: Ledger,
  exercises: readonly Exercise[],
  on: readonly number[],
  strength: StrengthDays,
): number {
  const days = on.filter((d) => besideResistance(ledger, strength, d) >= POSTURE_MINUTES);
  for (const d of days) put(ledger, d, postureItems(exercises, POSTURE_MINUTES));
  return days.length;
}

/**
 * As many exercises as fit, most useful first; fewer than two is no session. `whole` is the dose without deload: a lighter
 * week has the same exercises with fewer sets and repeats, it does not fill the time it saves.
 */
export function fillResistance(
  ledger: Ledger,
  exercises: Readonly<Record<SessionKind, readonly Exercise[]>>,
  doses: { readonly now: Dose; readonly whole: Dose },
  strength: StrengthDays,
): void {
  for (const d of DAYS) {
    const kind = strength.kinds[d];
    if (!kind) continue;
    const items: PlannedItem[] = [];
    let left = Math.min(room(ledger, d), strength.longestMinutes) - WARM_UP_MINUTES;
    for (const e of exercises[kind]) {
      const { minutes } = resistanceItem(e, doses.whole);
      if (minutes > left) continue;
      items.push(resistanceItem(e, doses.now));
      left -= minutes;
    }
    if (items.length >= 2) put(ledger, d, items, WARM_UP_MINUTES);
  }
}

/** Fills what is left of the days, evenly. Returns minutes. */
export function fillAerobic(ledger: Ledger, exercises: readonly Exercise[], minutes: number, dose: Dose): number {
  const space = DAYS.map((d) => Math.min(room(ledger, d), dose.aerobicMinutesPerDay));
  const shared = shareMinutes(
    minutes,
    space,
    DAYS.map((d) => used(ledger, d)),
    10,
  );
  let turn = 0;
  for (const d of DAYS) {
    if (shared[d]! > 0) put(ledger, d, [aerobicItem(exercises[turn++ % exercises.length]!, shared[d]!, dose)]);
  }
  return sum(shared);
}
