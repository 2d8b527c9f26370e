import { describe, expect, it } from 'vitest';
import { addDays } from '../days.ts';
import { restrictions } from '../limits/restrictions.ts';
import { trackFor } from '../limits/tracks.ts';
import type { LoggedSession } from '../metrics/types.ts';
import { type ProgrammeEvent, programmeFrom } from './fromLog.ts';
import type { ProgrammeRequest } from './year.ts';

const request: ProgrammeRequest = {
  date: '2026-11-23',
  restrictions: restrictions({ reading: trackFor({ lowestT: -1.8 }), screens: [] }),
  daysAvailable: [1, 3, 5],
  minutesPerDay: 40,
  equipment: ['band', 'dumbbell'],
  experience: 'new',
};
const START_DAY = '2026-06-01'; // a Monday

/** Three days a week, as planned, except in the weeks named. */
const log = (
  weeks: number,
  except: readonly number[] = [],
  more: Partial<LoggedSession> = { asPlanned: true },
): LoggedSession[] =>
  Array.from({ length: weeks }, (_, n) => n)
    .filter((n) => !except.includes(n))
    .flatMap((n) =>
      [0, 2, 4].map((d) => ({ date: addDays(START_DAY, 7 * n + d), exerciseId: 'E37', minutes: 30, ...more })),
    );
const afterWeeks = (weeks: number, sessions: LoggedSession[], events: ProgrammeEvent[] = []) =>
  programmeFrom({ sessions, events }, request, addDays(START_DAY, 7 * weeks));

describe('the programme from a log', () => {
  it('begins at the beginning without one, and walks alone do not start it', () => {
    expect(afterWeeks(4, []).state).toMatchObject({ phase: 0, weekInPhase: 1 });
    expect(afterWeeks(4, log(4, [], { exerciseId: 'E02' })).since).toBeUndefined();
  });

  it('is in phase 1 after four weeks as planned, in phase 2 after twelve', () => {
    expect(afterWeeks(4, log(4)).state).toMatchObject({ phase: 1, weekInPhase: 1, programmeWeek: 5 });
    expect(afterWeeks(12, log(12)).state).toMatchObject({ phase: 2, weekInPhase: 1 });
    expect(afterWeeks(12, log(12)).since).toBe(START_DAY);
  });

  it('waits where effort is not known or was above its aim', () => {
    expect(afterWeeks(6, log(6, [], {})).state).toMatchObject({ phase: 0, weekInPhase: 1 });
    expect(afterWeeks(6, log(6, [], { rpe: 15 })).state).toMatchObject({ phase: 0, weekInPhase: 1 });
    expect(afterWeeks(4, log(4, [], { rpe: 12 })).state.phase).toBe(1);
  });

  it('goes one phase down after three missed weeks', () => {
    expect(afterWeeks(16, log(16, [13, 14, 15])).state).toMatchObject({ phase: 1, weekInPhase: 1 });
    expect(afterWeeks(16, log(16, [14, 15])).state.phase).toBe(2);
  });

  it('stops with pain or a red flag, and returns when cleared', () => {
    const sore = [...log(13), { date: addDays(START_DAY, 7 * 13), exerciseId: 'E37', painNextMorning: 7 }];
    expect(afterWeeks(14, sore).state.stopped?.because).toContain('Pain 7 of 10');
    const asBefore = sore.map((s) => (s.painNextMorning ? { ...s, painBefore: 7 } : s));
    expect(afterWeeks(14, asBefore).state.stopped).toBeUndefined();
    const flag: ProgrammeEvent = { date: addDays(START_DAY, 7 * 13 + 1), kind: 'red-flag' };
    expect(afterWeeks(15, log(15), [flag]).state.stopped?.kind).toBe('red-flag');
    const cleared: ProgrammeEvent = { date: addDays(START_DAY, 7 * 14 + 3), kind: 'cleared' };
    expect(afterWeeks(15, log(15), [flag, cleared]).state).toMatchObject({ phase: 1, weekInPhase: 1 });
    expect(afterWeeks(15, log(15), [flag, cleared]).steps.at(-1)?.action).toBe('return');
  });

  it('does not look beyond the day', () => {
    expect(programmeFrom({ sessions: log(20) }, request, addDays(START_DAY, 28)).state.programmeWeek).toBe(5);
  });
});
