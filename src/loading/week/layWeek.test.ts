import { describe, expect, it } from 'vitest';
import { restrictions } from '../limits/restrictions.ts';
import { trackFor } from '../limits/tracks.ts';
import type { LoadingFacts } from '../limits/types.ts';
import { layWeek } from './layWeek.ts';
import { resistanceDays, shareMinutes, spreadDays } from './resistanceDays.ts';
import type { WeekRequest } from './types.ts';

const week = (facts: LoadingFacts, request: Partial<WeekRequest> = {}, screens: string[] = []) =>
  layWeek({
    date: '2026-11-23',
    restrictions: restrictions({ reading: trackFor(facts), screens }),
    daysAvailable: [1, 2, 3, 4, 5, 6, 7],
    minutesPerDay: 30,
    equipment: ['band', 'dumbbell', 'step'],
    experience: 'new',
    phase: 0,
    weekInPhase: 1,
    ...request,
  });
const ids = (plan: ReturnType<typeof week>) => plan.sessions.flatMap((s) => s.items.map((i) => i.exerciseId));

describe('a week', () => {
  it('of a woman of 62 with a T-score of −1.8, half an hour a day: two strength days, 90 minutes of walking, no impacts yet', () => {
    const plan = week({ lowestT: -1.8, jointPain0to10: 4 });
    expect(plan.resistanceSessions).toEqual({ spine: 2, hip: 2 });
    expect(plan.minutesByModality.aerobic).toBe(90);
    expect(plan.impacts).toBe(0);
    expect(plan.unmet).toEqual([]);
    expect(plan.notes.join(' ')).toContain('have not shown that exercise offsets the bone loss');
    expect(plan.notes.join(' ')).toContain('not for bone density');
  });

  it('in the second phase has impacts on four days, at most 30', () => {
    const plan = week({ lowestT: -1.8 }, { phase: 2, weekInPhase: 12, minutesPerDay: 40 });
    expect(
      plan.sessions.filter((s) => s.items.some((i) => i.impacts)).map((s) => s.items.find((i) => i.impacts)?.impacts),
    ).toEqual([30, 30, 30, 30]);
  });

  it('never sends track C to 80 % alone', () => {
    const plan = week(
      { lowestT: -2.8 },
      { phase: 3, weekInPhase: 10, minutesPerDay: 60, equipment: ['bar', 'rack', 'dumbbell', 'machine'] },
    );
    expect(ids(plan)).not.toContain('E33');
    const supervised = week(
      { lowestT: -2.8 },
      {
        phase: 3,
        weekInPhase: 10,
        minutesPerDay: 60,
        equipment: ['bar', 'rack', 'dumbbell', 'machine'],
        supervision: true,
      },
    );
    expect(supervised.sessions.flatMap((s) => s.items).find((i) => i.exerciseId === 'E33')).toMatchObject({
      sets: 5,
      reps: [5, 5],
      percent1Rm: [80, 85],
    });
  });

  it('for bone metastasis is easy walking and a talk with oncology, nothing else', () => {
    const plan = week({ lowestT: -1.8, boneMetastasisOrMyeloma: true });
    expect(new Set(ids(plan))).toEqual(new Set(['E01']));
    expect(plan.notes[0]).toContain('oncology');
  });

  it('after a warning sign is empty and says why', () => {
    const plan = week({ lowestT: -1.8 }, {}, ['R15']);
    expect(plan.sessions).toEqual([]);
    expect(plan.notes[0]).toContain('no exercise until a clinician');
  });

  it('offers walking football only to those who asked', () => {
    const ball = { equipment: ['ball' as const], phase: 1 as const };
    expect(ids(week({ lowestT: -1.8 }, ball))).not.toContain('E30');
    expect(ids(week({ lowestT: -1.8 }, { ...ball, phase: 2, likes: ['E30'] }))).toContain('E30');
  });

  it('leaves rest after a session of the days before', () => {
    const already = {
      resistance: [{ date: '2026-11-22', sites: ['spine' as const, 'hip' as const] }],
      aerobicMinutes: 0,
      balanceMinutes: 0,
      impactDays: 0,
    };
    const plan = week({ lowestT: -1.8 }, { already });
    expect(plan.sessions.find((s) => s.items.some((i) => i.modality === 'resistance'))?.date).not.toBe('2026-11-23');
  });

  it('rejects a date that is none', () => {
    expect(() => week({}, { date: '23.11.2026' })).toThrow('not a date: "23.11.2026"');
  });
});

describe('days', () => {
  const search = {
    sessions: { spine: 2, hip: 2 },
    minMinutes: 15,
    loaded: [],
    kinds: ['full', 'hip', 'upper'] as const,
  };
  it.each([
    ['every day', [30, 30, 30, 30, 30, 30, 30], 'full,,,full,,,'],
    ['Monday, Wednesday, Friday', [30, 0, 30, 0, 30, 0, 0], 'full,,,,full,,'],
    ['Tuesday and Thursday', [0, 30, 0, 30, 0, 0, 0], ',full,,full,,,'],
    ['one day', [0, 0, 30, 0, 0, 0, 0], ',,full,,,,'],
    ['Monday, Tuesday and Wednesday', [30, 30, 30, 0, 0, 0, 0], 'full,,full,,,,'],
    ['no time', [10, 10, 10, 10, 10, 10, 10], ',,,,,,'],
  ])('%s', (_, free, expected) => {
    expect(resistanceDays({ ...search, free }).join(',')).toBe(expected);
  });

  it('splits only when it has to', () => {
    expect(resistanceDays({ ...search, sessions: { spine: 1, hip: 1 }, free: [30, 30, 0, 0, 0, 0, 0] }).join(',')).toBe(
      'full,,,,,,',
    );
    const loaded = [{ day: -1, sites: ['spine' as const] }];
    expect(
      resistanceDays({ ...search, sessions: { spine: 1, hip: 1 }, loaded, free: [30, 0, 0, 0, 0, 0, 0] }).join(','),
    ).toBe('hip,,,,,,');
  });

  it('spreads', () => {
    expect(spreadDays([0, 1, 2, 3, 4, 5, 6], 4)).toEqual([0, 1, 3, 5]);
    expect(spreadDays([0, 1, 2, 3], 2)).toEqual([0, 3]);
    expect(spreadDays([2], 3)).toEqual([2]);
  });

  it('shares minutes evenly', () => {
    expect(shareMinutes(90, [30, 30, 30, 30], [0, 0, 0, 0], 10)).toEqual([25, 25, 20, 20]);
    expect(shareMinutes(100, [5, 10, 60], [0, 0, 0], 10)).toEqual([0, 10, 60]);
    expect(shareMinutes(30, [30, 30], [20, 0], 10)).toEqual([10, 20]);
  });
});
