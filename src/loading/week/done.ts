import { exercise, type Modality, type Site } from '../catalogue/index.ts';
import type { AlreadyDone, PlannedItem, PlannedSession } from './types.ts';

const loads = (items: readonly PlannedItem[], site: Site): boolean =>
  items.some((i) => i.modality === 'resistance' && (exercise(i.exerciseId)?.sites[site] ?? 0) >= 2);

/** Sites that a session loads by resistance at rank 2 or more. */
export const resistanceSites = (items: readonly PlannedItem[]): Site[] =>
  (['spine', 'hip', 'wrist'] as const).filter((site) => loads(items, site));

/** The resistance sessions among these, with what they loaded. */
export const resistanceDone = (sessions: readonly PlannedSession[]): AlreadyDone['resistance'] =>
  sessions.flatMap((s) => {
    const sites = resistanceSites(s.items);
    return sites.length > 0 ? [{ date: s.date, sites }] : [];
  });

/** An aerobic bout is dosed in minutes and effort; whatever it is called (a liked game counts), it fills the aerobic aim. */
const isAerobicBout = (i: PlannedItem): boolean => i.sets === undefined && i.rpe !== undefined;

const minutes = (items: readonly PlannedItem[]): number => items.reduce((sum, i) => sum + i.minutes, 0);

/** What these sessions already gave of the week's dose. */
export function doneBy(sessions: readonly PlannedSession[]): AlreadyDone {
  const items = sessions.flatMap((s) => s.items);
  return {
    resistance: resistanceDone(sessions),
    aerobicMinutes: minutes(items.filter(isAerobicBout)),
    balanceMinutes: minutes(items.filter((i) => i.modality === 'balance')),
    impactDays: sessions.filter((s) => s.items.some((i) => i.impacts !== undefined)).length,
  };
}

/** Sums over sessions, as a week shows them. */
export function totalsOf(sessions: readonly PlannedSession[]) {
  const items = sessions.flatMap((s) => s.items);
  const minutesByModality: Partial<Record<Modality, number>> = {};
  for (const item of items) minutesByModality[item.modality] = (minutesByModality[item.modality] ?? 0) + item.minutes;
  const loaded = resistanceDone(sessions);
  const sessionsFor = (site: Site): number => loaded.filter((l) => l.sites.includes(site)).length;
  return {
    minutesByModality,
    impacts: items.reduce((sum, i) => sum + (i.impacts ?? 0), 0),
    resistanceSessions: { spine: sessionsFor('spine'), hip: sessionsFor('hip') },
  };
}
