import { expect, test } from 'vitest';
import { addTo, type RecordInput, readRecord } from '../record/index.ts';
import { Facts } from '../rules/index.ts';
import { jointsView } from './index.ts';

const today = '2026-11-15';
const view = (symptoms: RecordInput['symptoms'], more: Partial<RecordInput> = {}) =>
  jointsView(
    new Facts(
      readRecord({ bonewise: 1, person: { sex: 'female', birthDate: '1964-03-14' }, symptoms, ...more }),
      today,
    ),
  );
const pain = (daysAgo: number, severity: number, symptom = 'joint-pain') => ({
  date: addTo(today, { days: -daysAgo }),
  symptom,
  severity,
});

test('a step of one point is too small to call', () => {
  const [trend] = view([pain(0, 4), pain(13, 4), pain(28, 5), pain(41, 5)]).trends;
  expect(trend).toMatchObject({
    now: { mean: 4, days: 2 },
    before: { mean: 5, days: 2 },
    direction: 'no clear change',
  });
  expect(trend?.says).toBe('Joint pain 4.0 of 10, too small a step to call from 5.0 a month before');
});

test.each([
  [3, 5, 'eased'],
  [3.1, 5, 'no clear change'],
  [7, 5, 'worse'],
  [6.9, 5, 'no clear change'],
])('%f after %f: %s', (now, before, direction) => {
  expect(view([pain(0, now), pain(30, before)]).trends[0]?.direction).toBe(direction);
});

test('windows: two weeks now, two weeks a month before', () => {
  expect(view([pain(14, 4)]).trends[0]).toMatchObject({ now: undefined, before: undefined });
  expect(view([pain(27, 4)]).trends[0]?.before).toBeUndefined();
  expect(view([pain(42, 4)]).trends[0]?.before).toBeUndefined();
  expect(view([pain(14, 4)]).trends[0]?.says).toMatch(/nothing noted in the last two weeks/);
});

test('of several entries of a day the worst counts', () => {
  expect(view([pain(1, 2), pain(1, 6)]).trends[0]?.now).toEqual({ mean: 6, days: 1 });
});

test('plain words are understood, other symptoms are not mixed in', () => {
  expect(view([pain(1, 6, 'sore joints'), pain(1, 9, 'hot flushes')]).trends.map((t) => t.symptom)).toEqual([
    'joint-pain',
  ]);
});

test('severe from 6 on, and a word to those on an inhibitor', () => {
  const therapies = [{ date: '2025-01-01', name: 'letrozole' }];
  expect(view([pain(1, 6)], { therapies }).severe).toBe(true);
  expect(view([pain(1, 5.9)], { therapies }).severe).toBe(false);
  expect(view([pain(1, 6)], { therapies }).says.join(' ')).toMatch(/do not leave tablets out/);
  expect(view([pain(1, 6)]).says).toEqual([]);
  expect(view([])).toMatchObject({ trends: [], severe: false });
});
