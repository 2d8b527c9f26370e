import { type Exercise, exercise, type Site } from '../catalogue/index.ts';
import type { LoggedSession } from './types.ts';

/**
 * Below this force a bout counts nothing, however often it is repeated. Our choice: the formula would rate 8,000 steps at
 * 1.15 body weights nearly as high as 50 hops at 3, and walking has about no effect on bone density.
 */
export const LEAST_BODY_WEIGHTS = 1.5;
/** Hours in which loaded bone regains its sensitivity by 1 - 1/e (Turner & Robling 2003; recalled). */
export const RECOVERY_HOURS = 6;

/** Osteogenic index of one bout: peak force (body weights) x ln(N + 1). Turner & Robling 2003, Exerc Sport Sci Rev 31:45. */
export function osteogenicIndex(bodyWeights: number, cycles: number): number {
  if (!(bodyWeights >= LEAST_BODY_WEIGHTS) || !(cycles > 0)) return 0;
  return bodyWeights * Math.log(cycles + 1);
}

export interface Bout {
  /** Hours since midnight. */
  readonly hour: number;
  readonly index: number;
}

/** A day of bouts: the first counts whole, later ones by the hours since the last: OI1 + sum OIk (1 - e^(-t/6)). */
export function dailyIndex(bouts: readonly Bout[]): number {
  const counting = bouts.filter((b) => b.index > 0).sort((a, b) => a.hour - b.hour);
  return counting.reduce((sum, bout, k) => {
    const before = counting[k - 1];
    return sum + bout.index * (before ? 1 - Math.exp(-(bout.hour - before.hour) / RECOVERY_HOURS) : 1);
  }, 0);
}

/** Ground forces reach hip and, weaker, spine; only blows through the hands reach the wrist. */
const reaches = (e: Exercise, site: Site): boolean =>
  site === 'wrist' ? e.pattern === 'hand-impact' : e.sites[site] >= 1 && e.pattern !== 'hand-impact';

const hourOf = (time: string | undefined): number => {
  if (!time) return 12; // entries without a time are taken as one bout
  const [h, m] = time.split(':').map(Number);
  return h! + m! / 60;
};

const cyclesOf = (s: LoggedSession): number | undefined => s.impacts ?? s.steps;

/** Entries with the same clock are one bout: mean force, weighted by count, x ln(all counts + 1). Our reading for mixed bouts. */
function boutsOf(entries: readonly { hour: number; bodyWeights: number; cycles: number }[]): Bout[] {
  const byHour = Map.groupBy(entries, (e) => e.hour);
  return [...byHour].map(([hour, list]) => {
    const cycles = list.reduce((n, e) => n + e.cycles, 0);
    const force = list.reduce((n, e) => n + e.bodyWeights * e.cycles, 0) / cycles;
    return { hour, index: osteogenicIndex(force, cycles) };
  });
}

export interface SiteIndex {
  readonly spine: number;
  readonly hip: number;
  readonly wrist: number;
}

export interface IndexOfDays {
  readonly days: readonly ({ readonly date: string } & SiteIndex)[];
  /** Sum of the days. Between days no carry-over is modelled: it is known from animals only. */
  readonly total: SiteIndex;
  /** Entries of 1.5 body weights and more without a count: their part is unknown and not in the sum. */
  readonly uncounted: readonly LoggedSession[];
}

/** Osteogenic index by site for each day of a log. Shows impact only: lifting has no place in this formula. */
export function osteogenicIndexOf(sessions: readonly LoggedSession[]): IndexOfDays {
  const known = sessions.flatMap((s) => {
    const e = s.exerciseId ? exercise(s.exerciseId) : undefined;
    return e && e.impact.bodyWeights >= LEAST_BODY_WEIGHTS ? [{ s, e, cycles: cyclesOf(s) }] : [];
  });
  const counted = known.flatMap(({ s, e, cycles }) => (cycles !== undefined && cycles > 0 ? [{ s, e, cycles }] : []));
  const days = [...Map.groupBy(counted, ({ s }) => s.date)]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([date, list]) => {
      const at = (site: Site): number =>
        dailyIndex(
          boutsOf(
            list
              .filter(({ e }) => reaches(e, site))
              .map(({ s, e, cycles }) => ({ hour: hourOf(s.time), bodyWeights: e.impact.bodyWeights, cycles })),
          ),
        );
      return { date, spine: at('spine'), hip: at('hip'), wrist: at('wrist') };
    });
  const total = (site: Site): number => days.reduce((sum, d) => sum + d[site], 0);
  return {
    days,
    total: { spine: total('spine'), hip: total('hip'), wrist: total('wrist') },
    uncounted: known.filter(({ cycles }) => cycles === undefined).map(({ s }) => s),
  };
}
