import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ageFactor, BPAQ_LOADS, currentBpaq, effectiveLoad, pastBpaq, totalBpaq } from './bpaq.ts';
import { dailyIndex, osteogenicIndex, osteogenicIndexOf } from './osteogenicIndex.ts';
import { oneRepMaxEpley, resistanceVolume } from './volume.ts';
import { usualLoad, weeklyLoads } from './weekly.ts';

describe('osteogenic index', () => {
  it('of 50 hops at 3 body weights is 3 ln 51 = 11.8', () => {
    expect(osteogenicIndex(3, 50)).toBeCloseTo(11.8, 1);
  });

  it('of 4,194 steps at 1.40 would be about 12 in the paper, and is 0 here: below 1.5 body weights', () => {
    expect(1.4 * Math.log(4195)).toBeCloseTo(11.7, 1);
    expect(osteogenicIndex(1.4, 4194)).toBe(0);
    expect(osteogenicIndex(1.15, 8000)).toBe(0);
  });

  it('of two bouts of 25 eight hours apart is 9.774 x (2 - e^(-8/6)) = 16.97', () => {
    const bout = osteogenicIndex(3, 25);
    expect(bout).toBeCloseTo(9.77, 2);
    expect(
      dailyIndex([
        { hour: 8, index: bout },
        { hour: 16, index: bout },
      ]),
    ).toBeCloseTo(16.97, 2);
  });

  it('rewards splitting, never more than the bouts by themselves', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({ hour: fc.integer({ min: 0, max: 23 }), index: fc.float({ min: 0, max: 30, noNaN: true }) }),
          { maxLength: 6 },
        ),
        (bouts) => {
          const day = dailyIndex(bouts);
          expect(day).toBeLessThanOrEqual(bouts.reduce((n, b) => n + b.index, 0) + 1e-9);
          expect(day).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });

  it('reads a log by site and day: hops reach hip and spine, walks nothing, uncounted hops stay unknown', () => {
    const log = [
      { date: '2026-11-23', time: '08:00', exerciseId: 'E15', impacts: 25 },
      { date: '2026-11-23', time: '16:00', exerciseId: 'E15', impacts: 25 },
      { date: '2026-11-24', exerciseId: 'E02', steps: 8000 },
      { date: '2026-11-25', exerciseId: 'E15' },
    ];
    const { total, days, uncounted } = osteogenicIndexOf(log);
    expect(total.hip).toBeCloseTo(16.97, 2);
    expect(total.spine).toBeCloseTo(16.97, 2);
    expect(total.wrist).toBe(0);
    expect(days).toHaveLength(1);
    expect(uncounted).toEqual([log[3]]);
  });

  it('keeps a sum of days over the week', () => {
    const log = ['2026-11-23', '2026-11-25'].map((date) => ({ date, exerciseId: 'E15', impacts: 50 }));
    expect(osteogenicIndexOf(log).total.hip).toBeCloseTo(2 * 3 * Math.log(51), 6);
  });
});

describe('BPAQ', () => {
  it.each([
    ['walking', 1.2, 8.4, 0.4],
    ['basketball, jump rope', 4.7, 67.3, 12.65],
    ['gymnastics', 10, 250, 100],
  ])('%s: R = force x rate / 25', (_, force, rate, r) => {
    expect(effectiveLoad(force, rate)).toBeCloseTo(r, 2);
  });

  it('current: R + 0.2 R (n − 1); under once a week nothing; at most 40', () => {
    const tennis = BPAQ_LOADS.tennis;
    expect(currentBpaq([{ load: tennis, sessionsPerWeek: 2 }], 62)).toBeCloseTo(tennis * 1.2, 9);
    expect(currentBpaq([{ load: tennis, sessionsPerWeek: 2 }], 20)).toBeCloseTo(tennis * 1.2 * 1.1, 9);
    expect(currentBpaq([{ load: tennis, sessionsPerWeek: 0.5 }], 62)).toBe(0);
    expect(currentBpaq([{ load: 1, sessionsPerWeek: 90 }], 62)).toBeCloseTo(1 + 0.2 * 39, 9);
  });

  it('past: R x years x age factor, split over the bands', () => {
    expect(pastBpaq([{ load: 2, fromAge: 8, toAge: 16 }])).toBeCloseTo(2 * (2 * 1.2 + 5 * 1.5 + 1 * 1.1), 9);
    expect(pastBpaq([{ load: 1, fromAge: 35, toAge: 99 }])).toBe(60);
    expect([9.9, 10, 15, 34.9, 35].map(ageFactor)).toEqual([1.2, 1.5, 1.1, 1.1, 1]);
    expect(totalBpaq(10, 20)).toBe(15);
  });
});

describe('volume', () => {
  const log = [
    { date: '2026-11-23', exerciseId: 'E36', sets: [{ reps: 10, loadKg: 8 }, { reps: 8 }] },
    { date: '2026-11-23', exerciseId: 'E48', sets: [{ reps: 12 }] },
    { date: '2026-11-23', exerciseId: 'E02', minutes: 30 },
  ];

  it('goes to the sites that the exercise loads', () => {
    expect(resistanceVolume(log)).toEqual({
      spine: { sets: 2, reps: 18, kgReps: 80, setsWithoutLoad: 1 },
      hip: { sets: 2, reps: 18, kgReps: 80, setsWithoutLoad: 1 },
      wrist: { sets: 1, reps: 12, kgReps: 0, setsWithoutLoad: 1 },
    });
  });

  it('estimates the one-repeat maximum by Epley, within its range', () => {
    expect(oneRepMaxEpley(30, 10)).toBeCloseTo(40, 9);
    expect(oneRepMaxEpley(30, 1)).toBe(30);
    expect(oneRepMaxEpley(30, 20)).toBeUndefined();
  });
});

describe('weeks', () => {
  const log = [
    { date: '2026-11-16', exerciseId: 'E02', minutes: 30 },
    { date: '2026-11-23', exerciseId: 'E02', minutes: 30 },
    { date: '2026-11-23', exerciseId: 'E03', minutes: 10 },
    { date: '2026-11-24', exerciseId: 'E36', minutes: 20, sets: [{ reps: 10 }] },
    { date: '2026-11-25', modality: 'resistance' as const },
    { date: '2026-11-29', exerciseId: 'E15', impacts: 30, minutes: 4 },
  ];

  it('add minutes and days by modality; what has no minutes is said', () => {
    const [, week] = weeklyLoads(log, '2026-11-18', '2026-11-29');
    expect(week?.week).toBe('2026-11-23');
    expect(week?.byModality).toEqual([
      { modality: 'aerobic', minutes: 40, sessions: 1, entriesWithoutMinutes: 0 },
      { modality: 'resistance', minutes: 20, sessions: 2, entriesWithoutMinutes: 1 },
      { modality: 'impact', minutes: 4, sessions: 1, entriesWithoutMinutes: 0 },
    ]);
    expect(week?.impacts).toBe(30);
    expect(week?.metMinutes).toBe(Math.round(30 * 3.8 + 10 * 4.8 + 20 * 5 + 4 * 7.5));
    expect(week?.entriesWithoutMet).toBe(1);
    expect(week?.loadedSites).toEqual(['spine', 'hip']);
  });

  it('are there when nothing was logged', () => {
    expect(weeklyLoads([], '2026-11-02', '2026-11-22').map((w) => w.byModality.length)).toEqual([0, 0, 0]);
  });

  it('give a usual week over the last four', () => {
    const usual = usualLoad(log, '2026-11-29');
    expect(usual).toMatchObject({
      from: '2026-11-02',
      weeks: 4,
      daysLogged: 5,
      impactsPerWeek: 7.5,
      unloadedSites: ['wrist'],
    });
    expect(usual.byModality[0]).toEqual({
      modality: 'aerobic',
      minutesPerWeek: 17.5,
      sessionsPerWeek: 0.5,
      atLeast: false,
    });
  });
});
