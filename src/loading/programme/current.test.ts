import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from '../days.ts';
import { restrictions } from '../limits/restrictions.ts';
import { trackFor } from '../limits/tracks.ts';
import type { LoggedSession } from '../metrics/types.ts';
import { resistanceDone, resistanceSites } from '../week/done.ts';
import type { PlannedSession } from '../week/types.ts';
import { currentWeek } from './current.ts';
import type { ProgrammeEvent } from './fromLog.ts';
import { startAt } from './progress.ts';
import type { ProgrammeRequest } from './year.ts';

const MONDAY = '2026-11-23';
const on = (day: number): string => addDays(MONDAY, day);
const request: ProgrammeRequest = {
  date: MONDAY,
  restrictions: restrictions({ reading: trackFor({ lowestT: -1.8 }), screens: [] }),
  daysAvailable: [1, 2, 3, 4, 5, 6],
  minutesPerDay: 40,
  equipment: ['band', 'dumbbell'],
  experience: 'some',
};
const week = (date: string, sessions: LoggedSession[], events: ProgrammeEvent[] = []) =>
  currentWeek({ sessions, events }, startAt(1), { ...request, date });
const asLogged = (s: PlannedSession, date = s.date, more: Partial<LoggedSession> = {}): LoggedSession[] =>
  s.items.map((i) => ({
    date,
    exerciseId: i.exerciseId,
    minutes: i.minutes,
    ...(i.impacts ? { impacts: i.impacts } : {}),
    ...more,
  }));
const strengthDays = (sessions: readonly PlannedSession[]) => resistanceDone(sessions).map((r) => r.date);
const fresh = week(MONDAY, []);
const strong = fresh.sessions.filter((s) => resistanceSites(s.items).includes('spine'));
const squats = (date: string): LoggedSession => ({ date, exerciseId: 'E36', minutes: 20 });

describe('the week that goes on', () => {
  it('is seven days from today where nothing was logged', () => {
    expect(strong.length).toBeGreaterThanOrEqual(2);
    expect(fresh.sessions.every((s) => daysBetween(MONDAY, s.date) < 7)).toBe(true);
  });

  it('keeps the session of today when it is done or begun, and the rest of the week with it', () => {
    const first = fresh.sessions[0]!;
    expect(first.date).toBe(MONDAY);
    expect(week(MONDAY, asLogged(first))).toEqual(fresh);
    expect(week(MONDAY, asLogged(first).slice(0, 1))).toEqual(fresh);
  });

  it('gives 48 hours after strength work of yesterday, of last week too', () => {
    for (const today of [MONDAY, on(2)]) {
      const after = week(today, [squats(addDays(today, -1))]);
      expect(strengthDays(after.sessions)).not.toContain(today);
      expect(after.sessions.length).toBeGreaterThan(0);
    }
  });

  it('a session done ahead counts, and nothing more is laid on the day', () => {
    const ahead = on(1);
    const done = asLogged(strong[1]!, ahead);
    const again = currentWeek({ sessions: [...asLogged(fresh.sessions[0]!), ...done] }, startAt(1), {
      ...request,
      date: ahead,
    });
    const days = strengthDays(again.sessions).filter((date) => date !== ahead);
    expect(days.every((date) => daysBetween(ahead, date) >= 2)).toBe(true);
  });

  it('lays what was missed into the days that are left, within the dose of the week', () => {
    const [first] = strong;
    // Thursday: one strength session done on Monday, the others missed.
    const thursday = week(on(3), asLogged(first!));
    const inWeek = strengthDays(thursday.sessions).filter((date) => date < on(7));
    expect(inWeek.length).toBeGreaterThan(0);
    expect(1 + inWeek.length).toBeLessThanOrEqual(3);
  });

  it('never holds more strength in a week from Monday than the dose, whichever days were done', () => {
    for (const skip of [0, 1, 2, 3, 4]) {
      let log: LoggedSession[] = [];
      for (let day = 0; day < 14; day++) {
        const today = week(on(day), log).sessions.find((s) => s.date === on(day));
        if (today && day % 5 !== skip) log = [...log, ...asLogged(today)];
      }
      const days = [...new Set(log.filter((s) => s.exerciseId === 'E36' || s.exerciseId === 'E37').map((s) => s.date))];
      for (const from of [0, 7]) {
        expect(days.filter((d) => d >= on(from) && d < on(from + 7)).length).toBeLessThanOrEqual(3);
      }
      days.slice(1).forEach((d, i) => {
        expect(daysBetween(days[i]!, d)).toBeGreaterThanOrEqual(2);
      });
    }
  });

  it('pain of 4 or 5 makes it lighter, above 5 nothing more is planned, and less pain lets it go on', () => {
    const sore = (pain: number, before?: number) => [
      {
        ...squats(MONDAY),
        painNextMorning: pain,
        ...(before === undefined ? {} : { painBefore: before }),
      },
    ];
    expect(week(on(1), sore(3)).deload).toBe(false);
    expect(week(on(1), sore(4)).deload).toBe(true);
    expect(week(on(1), sore(4)).notes[0]).toContain('Pain 4 of 10');
    expect(week(on(1), sore(7)).sessions).toEqual([]);
    expect(week(on(1), sore(7, 7)).sessions.length).toBeGreaterThan(0);
    const eased = [...sore(7), { date: on(2), exerciseId: 'E02', minutes: 10, painNextMorning: 2 }];
    expect(week(on(3), eased).sessions.length).toBeGreaterThan(0);
  });

  it('new bone pain and red flags leave nothing more until a clinician has agreed', () => {
    const pain: ProgrammeEvent = { date: on(1), kind: 'new-bone-pain' };
    expect(week(on(2), [squats(MONDAY)], [pain]).sessions).toEqual([]);
    expect(week(on(2), [squats(MONDAY)], [pain]).notes[0]).toContain('bone pain');
    const cleared: ProgrammeEvent = { date: on(2), kind: 'cleared' };
    expect(week(on(2), [squats(MONDAY)], [pain, cleared]).sessions.length).toBeGreaterThan(0);
    expect(week(on(2), [], [{ date: on(2), kind: 'red-flag' }]).sessions).toEqual([]);
  });
});
