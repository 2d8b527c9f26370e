import type { TrainingPlan } from '../../../plan/types.ts';
import type { Day } from '../../../record/index.ts';
import type { Change } from '../../api.ts';

/**
 * What this browser keeps so that a session can be followed and finished where there is no network: the week's
 * exercises with their doses, and finished sessions until they are sent. No name, no finding, no scan.
 */
export interface KeptSessions {
  person: string;
  asOf: Day;
  days: TrainingPlan['days'];
}

export interface Waiting {
  person: string;
  change: Change;
}

const SESSIONS = 'bonewise.sessions';
const WAITING = 'bonewise.waiting';

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
export const keptSessions = (): KeptSessions | undefined => read(SESSIONS);

export const waiting = (): Waiting[] => read<Waiting[]>(WAITING) ?? [];
export const addWaiting = (one: Waiting): boolean => write(WAITING, [...waiting(), one]);
export const setWaiting = (all: readonly Waiting[]): boolean => write(WAITING, all.length > 0 ? all : undefined);
