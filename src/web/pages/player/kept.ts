import type { TrainingPlan } from '../../../plan/types.ts';
import { type Day, daysBetween, today } from '../../../record/index.ts';
import type { Change } from '../../api.ts';

/**
 * What this browser keeps so that a session can be followed and finished where there is no network: the week's
 * exercises with their doses, and finished sessions until they are sent. No name, no finding, no scan.
 */
export interface KeptSessions {
  person: string;
  /** The day on which it was kept: a plan of another week is not offered. */
  keptOn: Day;
  days: TrainingPlan['days'];
}

export interface Waiting {
  person: string;
  change: Change;
}

const SESSIONS = 'bonewise.sessions';
const WAITING = 'bonewise.waiting';
const PLAYING = 'bonewise.playing';
const DAYS_KEPT = 7;

function read<T>(key: string): T | undefined {
  try {
    const text = localStorage.getItem(key);
    return text === null ? undefined : (JSON.parse(text) as T);
  } catch {
    return undefined;
  }
}

/** False where the browser keeps nothing (private windows, a full disk). */
function write(key: string, value: unknown): boolean {
  try {
    if (value === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}

export const keepSessions = (sessions: KeptSessions): boolean => write(SESSIONS, sessions);
export function keptSessions(now: Day = today()): KeptSessions | undefined {
  const kept = read<KeptSessions>(SESSIONS);
  return kept && daysBetween(kept.keptOn, now) < DAYS_KEPT ? kept : undefined;
}

/** How far a session has been followed, so that a page that was put away goes on where it was. */
export interface Playing {
  /** Person, day and kind of the session. */
  session: string;
  at: number;
  done: number[];
  pain?: number | undefined;
}

export const keepPlaying = (playing: Playing | undefined): boolean => write(PLAYING, playing);
export const playingOf = (session: string): Playing | undefined => {
  const kept = read<Playing>(PLAYING);
  return kept?.session === session ? kept : undefined;
};

export const waiting = (): Waiting[] => read<Waiting[]>(WAITING) ?? [];
export const addWaiting = (one: Waiting): boolean => write(WAITING, [...waiting(), one]);
export const setWaiting = (all: readonly Waiting[]): boolean => write(WAITING, all.length > 0 ? all : undefined);

/** Nothing of this person stays on the device: neither sessions nor the place in one nor what waits to be sent. */
export function forgetSessions(person: string): void {
  if (read<KeptSessions>(SESSIONS)?.person === person) write(SESSIONS, undefined);
  if (read<Playing>(PLAYING)?.session.startsWith(`${person} `)) write(PLAYING, undefined);
  setWaiting(waiting().filter((one) => one.person !== person));
}
