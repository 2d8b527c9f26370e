import { addDays } from '../days.ts';
import type { PlannedItem, PlannedSession } from './types.ts';

/** The seven days of a week while they are being filled. */
export interface Ledger {
  /** Minutes free on each day, before anything was planned. */
  readonly free: readonly number[];
  readonly items: readonly PlannedItem[][];
  readonly warmUp: number[];
}

export const DAYS = [0, 1, 2, 3, 4, 5, 6] as const;

export const openLedger = (free: readonly number[]): Ledger => ({
  free,
  items: DAYS.map(() => []),
  warmUp: DAYS.map(() => 0),
});

export const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
export const used = (ledger: Ledger, day: number): number =>
  ledger.warmUp[day]! + sum(ledger.items[day]!.map((i) => i.minutes));
export const room = (ledger: Ledger, day: number): number => ledger.free[day]! - used(ledger, day);

/** The only way in: what does not fit a day's free minutes is a fault of the planner, not of the person. */
export function put(ledger: Ledger, day: number, items: readonly PlannedItem[], warmUpMinutes = 0): void {
  const minutes = warmUpMinutes + sum(items.map((i) => i.minutes));
  if (minutes > room(ledger, day))
    throw new RangeError(`day ${day} has ${room(ledger, day)} minutes left, not ${minutes}`);
  ledger.items[day]!.push(...items);
  ledger.warmUp[day] = ledger.warmUp[day]! + warmUpMinutes;
}

export const sessionsOf = (ledger: Ledger, date: string): PlannedSession[] =>
  DAYS.filter((d) => ledger.items[d]!.length > 0).map((d) => ({
    date: addDays(date, d),
    minutes: used(ledger, d),
    warmUpMinutes: ledger.warmUp[d]!,
    items: ledger.items[d]!,
  }));
