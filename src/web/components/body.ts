import { type LoggedSession, type Site, weeklyLoads } from '../../loading/index.ts';
import { addTo, type Day, weekdayOf } from '../../record/index.ts';

/** When a site was last loaded, as far as anything was written down. */
export type SiteState = 'week' | 'before' | 'never';
export const sites = ['spine', 'hip', 'wrist'] as const satisfies readonly Site[];

/** Monday of the week of a day. */
export const mondayOf = (day: Day): Day => addTo(day, { days: 1 - weekdayOf(day) });

/** Each site: loaded this week, before it, or never in the whole log. */
export function siteStates(sessions: readonly LoggedSession[], asOf: Day): Record<Site, SiteState> {
  const past = sessions.filter(({ date }) => date <= asOf);
  const first = past.map(({ date }) => date).sort()[0] ?? asOf;
  const weeks = weeklyLoads(past, first, asOf);
  const now = weeks.at(-1)?.loadedSites ?? [];
  const ever = new Set(weeks.flatMap(({ loadedSites }) => loadedSites));
  const stateOf = (site: Site): SiteState => (now.includes(site) ? 'week' : ever.has(site) ? 'before' : 'never');
  return { spine: stateOf('spine'), hip: stateOf('hip'), wrist: stateOf('wrist') };
}
