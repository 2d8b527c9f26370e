import { exercise, type Modality, type Site } from '../catalogue/index.ts';
import type { LoggedSession } from '../metrics/types.ts';
import type { AlreadyDone } from './types.ts';

const modalityOf = (s: LoggedSession): Modality | undefined =>
  (s.exerciseId ? exercise(s.exerciseId)?.modality : undefined) ?? s.modality;

/** Modalities that the programme is made of; a walk alone starts no programme and fills no strength day. */
const OF_PROGRAMME: readonly Modality[] = ['resistance', 'impact', 'balance', 'posture'];

export const isOfProgramme = (s: LoggedSession): boolean => {
  const modality = modalityOf(s);
  return modality !== undefined && OF_PROGRAMME.includes(modality);
};

const AEROBIC: readonly Modality[] = ['aerobic', 'supported-aerobic'];
const SITES = ['spine', 'hip', 'wrist'] as const;

/** Sites that a logged exercise loads by resistance; strength work that names no exercise is taken to load them all. */
function sitesOf(s: LoggedSession): readonly Site[] {
  if (modalityOf(s) !== 'resistance') return [];
  const e = s.exerciseId ? exercise(s.exerciseId) : undefined;
  return e ? SITES.filter((site) => e.sites[site] >= 2) : SITES;
}

/** Strength days of a log, with what they loaded: for the 48 hours of rest. */
export const resistanceLogged = (sessions: readonly LoggedSession[]): AlreadyDone['resistance'] =>
  [...Map.groupBy(sessions, (s) => s.date)].flatMap(([date, day]) => {
    const sites = SITES.filter((site) => day.some((s) => sitesOf(s).includes(site)));
    return sites.length > 0 ? [{ date, sites }] : [];
  });

/** What the log already gave of the dose of the week that begins on `from`. Minutes that were not written down count nothing. */
export function doneInLog(sessions: readonly LoggedSession[], from: string): AlreadyDone {
  const now = sessions.filter((s) => s.date >= from);
  const minutes = (modalities: readonly Modality[]): number =>
    now.reduce((sum, s) => sum + (modalities.includes(modalityOf(s) ?? 'daily') ? (s.minutes ?? 0) : 0), 0);
  return {
    resistance: resistanceLogged(sessions),
    aerobicMinutes: minutes(AEROBIC),
    balanceMinutes: minutes(['balance']),
    impactDays: new Set(now.filter((s) => (s.impacts ?? 0) > 0).map((s) => s.date)).size,
  };
}
