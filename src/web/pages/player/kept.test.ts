import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { addWaiting, forgetSessions, keepPlaying, keepSessions, keptSessions, playingOf, waiting } from './kept.ts';

const DAY = '2026-11-22';

beforeEach(() => {
  const items = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => items.set(key, value),
    removeItem: (key: string) => items.delete(key),
  });
});
afterEach(() => vi.unstubAllGlobals());

it('erasing a person leaves nothing of theirs on the device, and what is of others', () => {
  keepSessions({ person: 'ana', keptOn: DAY, days: [] });
  keepPlaying({ session: `ana ${DAY} Strength`, at: 2, done: [] });
  addWaiting({ person: 'ana', change: {} });
  addWaiting({ person: 'mark', change: {} });
  forgetSessions('mark');
  expect(keptSessions(DAY)?.person).toBe('ana');
  expect(waiting().map((one) => one.person)).toEqual(['ana']);
  forgetSessions('ana');
  expect(keptSessions(DAY)).toBeUndefined();
  expect(playingOf(`ana ${DAY} Strength`)).toBeUndefined();
  expect(waiting()).toEqual([]);
});
