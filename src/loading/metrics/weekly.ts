import { exercise, type Modality, type Site } from '../catalogue/index.ts';
import { addDays, daysBetween, mondayOf } from '../days.ts';
import { osteogenicIndexOf, type SiteIndex } from './osteogenicIndex.ts';
import type { LoggedSession } from './types.ts';
import { resistanceVolume, type SiteVolume } from './volume.ts';

export interface ModalityLoad {
  readonly modality: Modality;
  /** Sum of the minutes that were written down. */
  readonly minutes: number;
  /** Days on which it was done. */
  readonly sessions: number;
  /** Entries without minutes: the sum is then a lower bound. */
  readonly entriesWithoutMinutes: number;
}

export interface WeekLoad {
  /** Monday. */
  readonly week: string;
  readonly byModality: readonly ModalityLoad[];
  readonly impacts: number;
  readonly osteogenicIndex: SiteIndex;
  readonly volume: Readonly<Record<Site, SiteVolume>>;
  /** MET x minutes over entries with a known exercise and minutes. */
  readonly metMinutes: number;
  /** Entries left out of the MET-minutes. */
  readonly entriesWithoutMet: number;
  /** Sites that something loaded: strength at rank 2 or more, or an impact that counts. */
  readonly loadedSites: readonly Site[];
}

const modalityOf = (s: LoggedSession): Modality | undefined =>
  (s.exerciseId ? exercise(s.exerciseId)?.modality : undefined) ?? s.modality;

function byModality(sessions: readonly LoggedSession[]): ModalityLoad[] {
  const groups = Map.groupBy(sessions, modalityOf);
  return [...groups].flatMap(([modality, list]) =>
    modality
      ? [
          {
            modality,
            minutes: list.reduce((n, s) => n + (s.minutes ?? 0), 0),
            sessions: new Set(list.map((s) => s.date)).size,
            entriesWithoutMinutes: list.filter((s) => s.minutes === undefined).length,
          },
        ]
      : [],
  );
}

function loadOfWeek(week: string, sessions: readonly LoggedSession[]): WeekLoad {
  const osteogenicIndex = osteogenicIndexOf(sessions).total;
  const volume = resistanceVolume(sessions);
  const measured = sessions.flatMap((s) => {
    const met = s.exerciseId ? exercise(s.exerciseId)?.met.value : undefined;
    return met !== undefined && s.minutes !== undefined ? [met * s.minutes] : [];
  });
  // A whole session logged without sets still loaded its sites.
  const touched = (site: Site): boolean =>
    osteogenicIndex[site] > 0 ||
    sessions.some((s) => {
      const e = s.exerciseId ? exercise(s.exerciseId) : undefined;
      return e?.modality === 'resistance' && e.sites[site] >= 2;
    });
  return {
    week,
    byModality: byModality(sessions),
    impacts: sessions.reduce((n, s) => n + (s.impacts ?? 0), 0),
    osteogenicIndex,
    volume,
    metMinutes: Math.round(measured.reduce((a, b) => a + b, 0)),
    entriesWithoutMet: sessions.length - measured.length,
    loadedSites: (['spine', 'hip', 'wrist'] as const).filter(touched),
  };
}

/** Load of each week, Monday to Sunday, from the week of `from` to that of `to`; weeks without entries are there, empty. */
export function weeklyLoads(sessions: readonly LoggedSession[], from: string, to: string): WeekLoad[] {
  const first = mondayOf(from);
  const weeks = Math.max(0, Math.floor(daysBetween(first, mondayOf(to)) / 7) + 1);
  const groups = Map.groupBy(sessions, (s) => mondayOf(s.date));
  return Array.from({ length: weeks }, (_, n) => {
    const week = addDays(first, 7 * n);
    return loadOfWeek(week, groups.get(week) ?? []);
  });
}

export interface UsualLoad {
  /** First and last day looked at. */
  readonly from: string;
  readonly to: string;
  readonly weeks: number;
  /** Days with any entry. None means that nothing was logged, not that nothing was done. */
  readonly daysLogged: number;
  /** Means per week. */
  readonly byModality: readonly {
    readonly modality: Modality;
    readonly minutesPerWeek: number;
    readonly sessionsPerWeek: number;
    readonly atLeast: boolean;
  }[];
  readonly impactsPerWeek: number;
  readonly metMinutesPerWeek: number;
  readonly osteogenicIndexPerWeek: SiteIndex;
  /** Loaded at least once, and never. */
  readonly loadedSites: readonly Site[];
  readonly unloadedSites: readonly Site[];
}

/** What a usual week of the last `weeks` times seven days up to `asOf` held, by modality. */
export function usualLoad(sessions: readonly LoggedSession[], asOf: string, weeks = 4): UsualLoad {
  const from = addDays(asOf, 1 - 7 * weeks);
  const within = sessions.filter((s) => s.date >= from && s.date <= asOf);
  const all = loadOfWeek(from, within);
  const perWeek = (n: number): number => n / weeks;
  const index = all.osteogenicIndex;
  return {
    from,
    to: asOf,
    weeks,
    daysLogged: new Set(within.map((s) => s.date)).size,
    byModality: all.byModality.map((m) => ({
      modality: m.modality,
      minutesPerWeek: perWeek(m.minutes),
      sessionsPerWeek: perWeek(m.sessions),
      atLeast: m.entriesWithoutMinutes > 0,
    })),
    impactsPerWeek: perWeek(all.impacts),
    metMinutesPerWeek: perWeek(all.metMinutes),
    osteogenicIndexPerWeek: { spine: perWeek(index.spine), hip: perWeek(index.hip), wrist: perWeek(index.wrist) },
    loadedSites: all.loadedSites,
    unloadedSites: (['spine', 'hip', 'wrist'] as const).filter((s) => !all.loadedSites.includes(s)),
  };
}
