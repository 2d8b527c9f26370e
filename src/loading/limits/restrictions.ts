import type { Track } from '../catalogue/types.ts';
import { SCREENS, type ScreenDetail } from './screens.ts';
import type { Restriction, TrackReading } from './types.ts';

/** The screen whose rules a track carries in any case, whether or not the caller passed it. */
const SCREEN_OF_TRACK: Partial<Record<Track, string>> = { C: 'S63', D: 'S62', E: 'S66', F: 'S65', G: 'S61', H: 'S67' };

/** A screen that fired. The outcomes `cleared` and `supervised-only` are understood. */
export interface FiredScreen {
  readonly rule: string;
  readonly outcome?: string | undefined;
}

export interface RestrictionInput extends ScreenDetail {
  readonly reading: TrackReading;
  /** Screens that fired: S60 to S73 and red flags. Other ids are ignored. */
  readonly screens: readonly (string | FiredScreen)[];
}

/** The track rows of the catalogue as restrictions: a person on several tracks gets what all of them allow. */
const ofTrack = ({ reasons }: TrackReading): Restriction[] =>
  reasons.map(({ track, because }) => ({ screenId: `TRACK-${track}`, forbids: { notOnTrack: track }, because }));

/**
 * All that restricts this person's exercise, each with its reason: the tracks, the screens those tracks stand for,
 * and the screens that fired. Pure; the order is that of the ids.
 */
export function restrictions({ reading, screens, ...detail }: RestrictionInput): Restriction[] {
  const given = screens.map((s): FiredScreen => (typeof s === 'string' ? { rule: s } : s));
  const withOutcome = (outcome: string): string[] => given.filter((s) => s.outcome === outcome).map((s) => s.rule);
  const full: ScreenDetail = {
    cleared: [...(detail.cleared ?? []), ...withOutcome('cleared')],
    fragilityFracture: detail.fragilityFracture === true || withOutcome('supervised-only').includes('S63'),
  };
  const implied = reading.tracks.flatMap((t) => SCREEN_OF_TRACK[t] ?? []);
  const fired = [...new Set([...given.map((s) => s.rule), ...implied])].sort();
  const ofScreens = fired.flatMap((screenId) => {
    const found = SCREENS[screenId]?.(full);
    return found ? [{ screenId, ...found }] : [];
  });
  return [...ofScreens, ...ofTrack(reading)];
}
