import { expect, it } from 'vitest';
import { mondayOf, siteStates } from './body.ts';

const squat = (date: string) => ({ date, exerciseId: 'E36', sets: [{ reps: 8 }] });

it('tells this week, before, and never apart', () => {
  // 2026-11-22 is a Sunday.
  expect(mondayOf('2026-11-22')).toBe('2026-11-16');
  expect(siteStates([squat('2026-11-18')], '2026-11-22')).toEqual({ spine: 'week', hip: 'week', wrist: 'never' });
  expect(siteStates([squat('2026-11-15')], '2026-11-22').hip).toBe('before');
  expect(siteStates([{ date: '2026-11-18', exerciseId: 'E02', steps: 8000 }], '2026-11-22')).toEqual({
    spine: 'never',
    hip: 'never',
    wrist: 'never',
  });
  expect(siteStates([], '2026-11-22').hip).toBe('never');
});
