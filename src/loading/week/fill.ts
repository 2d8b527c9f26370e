import type { Exercise } from '../catalogue/types.ts';
import type { Dose } from './dose.ts';
import { aerobicItem, balanceItems, impactItem, impactMinutes, postureItems, resistanceItem } from './items.ts';
import { DAYS, type Ledger, put, room, sum, used } from './ledger.ts';
import { type SessionKind, shareMinutes, spreadDays } from './resistanceDays.ts';
import type { PlannedItem } from './types.ts';

// Each function lays one kind of work into the ledger and returns how much of it found a place.

export const WARM_UP_MINUTES = 5;
export const SHORTEST_RESISTANCE_MINUTES = 15;
const LONGEST_RESISTANCE_MINUTES = 45; // general programmes: 30 to 45 minutes
const LONGEST_BALANCE_MINUTES = 45;
const POSTURE_MINUTES = 5;

export type Kinds = readonly (SessionKind | undefined)[];

/** What a day can still take beside the resistance session that is meant for it. */
const besideResistance = (ledger: Ledger, kinds: Kinds, day: number): number =>
  room(ledger, day) - (kinds[day] ? SHORTEST_RESISTANCE_MINUTES : 0);

/** Where falls ask for balance first: on days without resistance, then where the rest leaves room, then in its place. */
export function fillBalanceFirst(
  ledger: Ledger,
  exercises: readonly Exercise[],
  minutes: number,
  kinds: Kinds,
): number {
  const most = DAYS.map((d) => Math.min(LONGEST_BALANCE_MINUTES, room(ledger, d)));
  const polite = DAYS.map((d) => Math.max(0, Math.min(most[d]!, besideResistance(ledger, kinds, d) - 5)));
  const first = shareMinutes(
    minutes,
    polite,
    DAYS.map(() => 0),
    5,
  );
  const left = minutes - sum(first);
  const second = shareMinutes(
    left,
    DAYS.map((d) => most[d]! - first[d]!),
    first,
    5,
  );
  for (const d of DAYS) put(ledger, d, balanceItems(exercises, first[d]! + second[d]!, d));
  return sum(first) + sum(second);
}

/** Ten minutes on days far apart. */
export function fillSomeBalance(ledger: Ledger, exercises: readonly Exercise[], minutes: number): number {
  const days = spreadDays(
    DAYS.filter((d) => room(ledger, d) >= 10),
    Math.ceil(minutes / 10),
  );
  for (const d of days) put(ledger, d, balanceItems(exercises, 10, d));
  return days.length * 10;
}

/** A few minutes on days far apart, kept free before the longer sessions take the time. Returns days. */
export function fillImpacts(
  ledger: Ledger,
  exercises: readonly Exercise[],
  perDay: number,
  days: number,
  kinds: Kinds,
): number {
  const candidates = DAYS.filter((d) => besideResistance(ledger, kinds, d) >= impactMinutes(perDay));
  const chosen = spreadDays(candidates, days);
  chosen.forEach((d, n) => {
    put(ledger, d, [impactItem(exercises[n % exercises.length]!, perDay)]);
  });
  return chosen.length;
}

/** Back extension at low load, every day that has five minutes. Returns days. */
export function fillPosture(ledger: Ledger, exercises: readonly Exercise[], kinds: Kinds): number {
  const days = DAYS.filter((d) => besideResistance(ledger, kinds, d) >= POSTURE_MINUTES);
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
  kinds: Kinds,
): void {
  for (const d of DAYS) {
    const kind = kinds[d];
    if (!kind) continue;
    const items: PlannedItem[] = [];
    let left = Math.min(room(ledger, d), LONGEST_RESISTANCE_MINUTES) - WARM_UP_MINUTES;
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
