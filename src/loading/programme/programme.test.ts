import { describe, expect, it } from 'vitest';
import { restrictions } from '../limits/restrictions.ts';
import { trackFor } from '../limits/tracks.ts';
import type { LoadingFacts } from '../limits/types.ts';
import { describeDose } from '../week/describe.ts';
import { type ProgrammeState, progress, START, type WeekLog } from './progress.ts';
import { layYear, type ProgrammeRequest } from './year.ts';

const good: WeekLog = { sessionsPlanned: 5, sessionsDone: 5, lastTwo: ['within', 'within'], painNextMorning: 1 };
const mid: ProgrammeState = {
  ...START,
  phase: 2,
  weekInPhase: 3,
  programmeWeek: 15,
  impactsPerDay: 15,
  next: 'upper-load',
};

describe('progress', () => {
  it.each<[string, ProgrammeState, Partial<WeekLog>, string, Partial<ProgrammeState>]>([
    [
      'a good week raises one variable',
      mid,
      {},
      'advance',
      { weekInPhase: 4, upperLoad: 1.025, lowerLoad: 1, impactsPerDay: 15 },
    ],
    ['80 % is enough', mid, { sessionsDone: 4 }, 'advance', { weekInPhase: 4 }],
    ['under 80 % holds', mid, { sessionsDone: 3 }, 'hold', { weekInPhase: 3, upperLoad: 1 }],
    ['pain 3 is fine', mid, { painNextMorning: 3 }, 'advance', {}],
    ['pain 4 holds', mid, { painNextMorning: 4 }, 'hold', { weekInPhase: 3 }],
    ['pain 5 holds', mid, { painNextMorning: 5 }, 'hold', { weekInPhase: 3 }],
    ['pain 6 stops', mid, { painNextMorning: 6 }, 'stop', { phase: 2 }],
    ['new bone pain stops', mid, { newBonePain: true }, 'stop', {}],
    ['a red flag stops', mid, { redFlag: true }, 'stop', {}],
    ['effort above its aim holds', mid, { lastTwo: ['within', 'above'] }, 'hold', {}],
    ['effort not known holds', mid, { lastTwo: ['within', 'unknown'] }, 'hold', {}],
    ['a deload week adds no load', { ...mid, programmeWeek: 16 }, {}, 'deload-done', { weekInPhase: 4, upperLoad: 1 }],
    [
      'the last week of a phase leads on',
      { ...mid, weekInPhase: 12 },
      {},
      'next-phase',
      { phase: 3, weekInPhase: 1, impactsPerDay: 30 },
    ],
    ['one missed week repeats', mid, { sessionsDone: 0 }, 'rest', { phase: 2, weekInPhase: 3, weeksMissed: 1 }],
    [
      'the third missed week drops a phase',
      { ...mid, weeksMissed: 2 },
      { sessionsDone: 0 },
      'drop-phase',
      { phase: 1, weekInPhase: 1, impactsPerDay: 10 },
    ],
    [
      'the fourth does not drop another',
      { ...mid, phase: 1, weeksMissed: 3 },
      { sessionsDone: 0 },
      'rest',
      { phase: 1 },
    ],
    [
      'stopped stays stopped',
      { ...mid, stopped: { kind: 'red-flag', because: 'x' } },
      {},
      'stay-stopped',
      { phase: 2 },
    ],
    [
      'cleared returns one phase lower',
      { ...mid, stopped: { kind: 'red-flag', because: 'x' } },
      { cleared: true },
      'return',
      { phase: 1, weekInPhase: 1 },
    ],
    [
      'a pain stop stays while pain stays',
      { ...mid, stopped: { kind: 'pain', because: 'x' } },
      { painNextMorning: 4 },
      'stay-stopped',
      {},
    ],
    [
      'a pain stop ends when pain is down to 3',
      { ...mid, stopped: { kind: 'pain', because: 'x' } },
      { painNextMorning: 3 },
      'return',
      { phase: 1 },
    ],
    [
      'pain that was there before and is no worse holds',
      mid,
      { painNextMorning: 7, painNotWorse: true },
      'hold',
      { phase: 2 },
    ],
    [
      'pain stops even when cleared',
      { ...mid, stopped: { kind: 'red-flag', because: 'x' } },
      { cleared: true, painNextMorning: 8 },
      'stop',
      {},
    ],
  ])('%s', (_, state, log, action, expected) => {
    const step = progress(state, { ...good, ...log });
    expect(step.action).toBe(action);
    expect(step.state).toMatchObject(expected);
    expect(step.because).not.toBe('');
  });

  it('drops no lower than the first phase, and slows arms at risk', () => {
    expect(progress({ ...START, weeksMissed: 2 }, { ...good, sessionsDone: 0 }).state.phase).toBe(0);
    expect(progress(mid, good, { maxArmStepPercent: 1 }).state.upperLoad).toBeCloseTo(1.01, 9);
  });
});

describe('a year', () => {
  const year = (facts: LoadingFacts, request: Partial<ProgrammeRequest> = {}) =>
    layYear({
      date: '2026-11-23',
      restrictions: restrictions({ reading: trackFor(facts), screens: [] }),
      daysAvailable: [1, 2, 4, 5, 6],
      minutesPerDay: 35,
      equipment: ['band', 'dumbbell', 'step'],
      experience: 'new',
      ...request,
    });

  it('passes through the phases at weeks 5, 13 and 25 when all goes well', () => {
    const weeks = year({ lowestT: -1.8 });
    expect(weeks.map((w) => w.state.phase).join('')).toBe(
      '0'.repeat(4) + '1'.repeat(8) + '2'.repeat(12) + '3'.repeat(28),
    );
    expect(weeks.filter((w) => w.plan.deload).map((w) => w.state.programmeWeek)).toEqual([
      4, 8, 12, 16, 20, 24, 28, 32, 36, 40, 44, 48, 52,
    ]);
  });

  const tracks: [string, LoadingFacts][] = [
    ['A', { lowestT: -0.5 }],
    ['B', { lowestT: -1.8 }],
    ['C', { lowestT: -2.7 }],
    ['D', { lowestT: -2.7, vertebralFracture: true }],
    ['E', { lowestT: -0.5, fallsPast12Months: 2 }],
    ['F', { lowestT: -0.5, jointPain0to10: 7 }],
    ['G', { lowestT: -0.5, boneMetastasisOrMyeloma: true }],
    ['H', { lowestT: -0.5, lymphoedema: true }],
  ];
  it.each(tracks)('of track %s reads like this', (_, facts) => {
    const weeks = year(facts);
    const text = [1, 9, 18, 30].map((n) => {
      const { plan, state } = weeks[n - 1]!;
      const days = plan.sessions.map(
        (s) => `${s.date} (${s.minutes} min)\n${s.items.map((i) => `  ${i.name}: ${describeDose(i)}`).join('\n')}`,
      );
      return `Week ${n}, phase ${state.phase}\n${days.join('\n')}`;
    });
    expect(text.join('\n\n')).toMatchSnapshot();
  });
});
