import { describe, expect, it } from 'vitest';
import { readFact } from '../../../record/index.ts';
import { fieldsOf } from '../../forms/spec.ts';
import { activities } from '../../state/activities.ts';
import { answerOf, nowFromLog, rowsFor, scoresOf } from './bpaq.ts';
import { estimates } from './strength.ts';

describe('estimated one-repeat maximum', () => {
  const squat = (date: string, reps: number, loadKg?: number) => ({
    date,
    exerciseId: 'E36',
    sets: [{ reps, ...(loadKg === undefined ? {} : { loadKg }) }],
  });
  it('is of the newest day that says one, the best set of it', () => {
    const log = [
      squat('2026-11-10', 8, 20),
      squat('2026-11-12', 10, 12),
      squat('2026-11-12', 5, 14),
      squat('2026-11-14', 20, 8),
    ];
    const [found, ...rest] = estimates(log, '2026-11-22');
    expect(rest).toEqual([]);
    expect(found).toMatchObject({ date: '2026-11-12', loadKg: 14, reps: 5 });
    expect(found?.oneRepMaxKg).toBeCloseTo(14 * (1 + 5 / 30), 9);
  });
  it('is not made of sets without a load', () => {
    expect(estimates([squat('2026-11-10', 8)], '2026-11-22')).toEqual([]);
  });
});

describe('the BPAQ form', () => {
  it('begins with what the log says of the last twelve months', () => {
    const walks = ['2026-11-09', '2026-11-11', '2026-11-16', '2026-11-20'].map((date) => ({ date, exerciseId: 'E02' }));
    const log = [...walks, { date: '2026-11-20', exerciseId: 'E36' }, { date: '2025-01-01', exerciseId: 'E25' }];
    expect(nowFromLog(log, '2026-11-22')).toEqual([
      { key: 'walking or hiking', activity: 'walking or hiking', timesPerWeek: '2' },
      { key: 'resistance training, legs', activity: 'resistance training, legs', timesPerWeek: '0.5' },
    ]);
  });
  it('scores now and past; rows without a number, and years not yet lived, are left out', () => {
    const now = [{ key: 'a', activity: 'tennis' as const, timesPerWeek: '2' }];
    const past = [
      { key: 'b', activity: 'gymnastics' as const, fromAge: '8', toAge: '10' },
      { key: 'c', activity: 'gymnastics' as const, fromAge: '', toAge: '10' },
      { key: 'd', activity: 'gymnastics' as const, fromAge: '60', toAge: '80' },
    ];
    expect(scoresOf(now, past, 62)).toEqual({ current: 7.84 * 1.2, past: 100 * 2 * 1.2 });
  });

  it('is kept in the record and comes back; the log speaks again after a year', () => {
    const now = [
      { key: 'a', activity: 'tennis' as const, timesPerWeek: '2,5' },
      { key: 'b', activity: 'judo' as const, timesPerWeek: '' },
    ];
    const past = [
      { key: 'c', activity: 'gymnastics' as const, fromAge: '8', toAge: '10' },
      { key: 'd', activity: 'ballet' as const, fromAge: '12', toAge: '9' },
    ];
    const { left, ...answer } = answerOf(now, past);
    expect(left).toBe(2);
    const boneLoading = [readFact('boneLoading', { date: '2026-11-22', ...answer })];
    const log = [{ date: '2027-12-01', exerciseId: 'E12' }];
    expect(rowsFor({ boneLoading }, log, '2026-12-22')).toEqual({
      now: [{ key: 'now-0', activity: 'tennis', timesPerWeek: '2.5' }],
      past: [{ key: 'past-0', activity: 'gymnastics', fromAge: '8', toAge: '10' }],
    });
    const later = rowsFor({ boneLoading }, log, '2027-12-02');
    expect(later.now.map((row) => row.activity)).toEqual(['running']);
    expect(later.past).toHaveLength(1);
    expect(rowsFor({ boneLoading }, [], '2026-11-21')).toEqual({ now: [], past: [] });
  });
  it('has the same activities in the record as in the scores', () => {
    const lately = fieldsOf('boneLoading').find((f) => f.name === 'lately');
    const activity = lately?.is === 'list' ? lately.fields.find((f) => f.name === 'activity') : undefined;
    expect(activity?.is === 'choice' ? activity.options : []).toEqual(activities);
  });
});
