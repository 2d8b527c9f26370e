import type { Site } from '../catalogue/types.ts';

/** full: any site; hip and upper: a split for people whose free days lie side by side. */
export type SessionKind = 'full' | 'hip' | 'upper';
export const SITES_OF: Readonly<Record<SessionKind, readonly Site[]>> = {
  full: ['spine', 'hip', 'wrist'],
  hip: ['hip'],
  upper: ['spine', 'wrist'],
};

export interface DaySearch {
  /** Minutes free on day 0 to 6. */
  readonly free: readonly number[];
  /** Sessions wanted for spine and for hip, and never exceeded. */
  readonly sessions: Readonly<Record<'spine' | 'hip', number>>;
  /** Below this a session is not worth changing shoes for. */
  readonly minMinutes: number;
  /** Sites loaded on days before day 0 (negative) or already done in the week. */
  readonly loaded: readonly { readonly day: number; readonly sites: readonly Site[] }[];
  /** Which kinds the person's exercises can fill. */
  readonly kinds: readonly SessionKind[];
}

const overlap = (a: readonly Site[], b: readonly Site[]): boolean => a.some((s) => b.includes(s));
/** Days apart in a week that repeats: day 6 is followed by day 0. */
const apart = (a: number, b: number): number => Math.min(Math.abs(a - b), 7 - Math.abs(a - b));

/** Larger is better: sessions per site first, then whole rather than split ones, then long free time, then even spacing. */
function worth(days: readonly (SessionKind | undefined)[], search: DaySearch): number {
  let spine = 0;
  let hip = 0;
  let sessions = 0;
  let minutes = 0;
  const taken: number[] = [];
  days.forEach((kind, day) => {
    if (!kind) return;
    sessions++;
    taken.push(day);
    minutes += Math.min(45, search.free[day]!);
    if (kind !== 'upper') hip++;
    if (kind !== 'hip') spine++;
  });
  if (spine > search.sessions.spine || hip > search.sessions.hip) return Number.NEGATIVE_INFINITY;
  const gaps = taken.map((day, i) => apart(day, taken[(i + 1) % taken.length]!));
  const spacing = taken.length > 1 ? Math.min(...gaps) : 0;
  return 1000 * (spine + hip) - 100 * sessions + minutes + spacing * 10 - (taken[0] ?? 0);
}

/**
 * The best days for resistance: every assignment of none, full, hip or upper to the free days is looked at (at most 4^7,
 * cut as soon as 48 h between sessions for the same site are broken), so the answer is exact. Earliest wins a tie.
 */
export function resistanceDays(search: DaySearch): readonly (SessionKind | undefined)[] {
  const days: (SessionKind | undefined)[] = Array(7).fill(undefined);
  let best = [...days];
  let bestWorth = worth(days, search);
  const fits = (day: number, kind: SessionKind): boolean => {
    if (search.free[day]! < search.minMinutes) return false;
    const sites = SITES_OF[kind];
    // Earlier days count as they are; within the week the pattern also has to bear its own repetition.
    if (search.loaded.some((l) => Math.abs(day - l.day) < 2 && overlap(l.sites, sites))) return false;
    return !days.some((other, d) => other && d !== day && apart(day, d) < 2 && overlap(SITES_OF[other], sites));
  };
  const place = (day: number): void => {
    if (day === 7) {
      const w = worth(days, search);
      if (w > bestWorth) {
        bestWorth = w;
        best = [...days];
      }
      return;
    }
    for (const kind of search.kinds) {
      if (!fits(day, kind)) continue;
      days[day] = kind;
      place(day + 1);
      days[day] = undefined;
    }
    place(day + 1);
  };
  if (Math.max(search.sessions.spine, search.sessions.hip) > 0 && search.kinds.length > 0) place(0);
  return best;
}

/** The `count` days among `candidates` that lie furthest apart in a repeating week; earliest wins a tie. */
export function spreadDays(candidates: readonly number[], count: number): number[] {
  if (candidates.length <= count) return [...candidates];
  let best: number[] = [];
  let bestGap = -1;
  const choose = (from: number, chosen: number[]): void => {
    if (chosen.length === count) {
      const gaps = chosen
        .map((day, i) => (chosen.length > 1 ? (chosen[(i + 1) % count]! - day + 7) % 7 : 7))
        .sort((a, b) => a - b);
      // The smallest gap decides, then the next ones: spread 0,2,4,6 rather than 0,1,3,5.
      const gap = gaps.reduce((sum, g) => sum * 10 + g, 0);
      if (gap > bestGap) {
        bestGap = gap;
        best = [...chosen];
      }
      return;
    }
    for (let i = from; i < candidates.length; i++) choose(i + 1, [...chosen, candidates[i]!]);
  };
  if (count > 0) choose(0, []);
  return best;
}

/**
 * Shares `total` minutes over days in steps of five, always to the day with the least so far: even days, exact for
 * minutes that can be divided. A day gets at least `least` or nothing.
 */
export function shareMinutes(total: number, room: readonly number[], load: readonly number[], least: number): number[] {
  const given = room.map(() => 0);
  let left = total;
  for (;;) {
    let pick = -1;
    let pickStep = 0;
    for (let d = 0; d < room.length; d++) {
      const step = given[d] === 0 ? least : 5;
      if (step > left || given[d]! + step > room[d]!) continue;
      if (pick < 0 || load[d]! + given[d]! < load[pick]! + given[pick]!) {
        pick = d;
        pickStep = step;
      }
    }
    if (pick < 0) return given;
    given[pick] = given[pick]! + pickStep;
    left -= pickStep;
  }
}
