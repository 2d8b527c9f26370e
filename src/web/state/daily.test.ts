import { describe, expect, it } from 'vitest';
import { readRecord } from '../../record/index.ts';
import { applied } from './changes.ts';
import { dosesOn, saidOf, sameAsYesterday, sayHow, stepOf, takeMedicine, takenOf, tick, ticked } from './daily.ts';
import { copyLines, eatMeal, lastLoggedBefore, linesOf } from './diary.ts';

const day = '2026-11-22';
const record = readRecord({
  bonewise: 1,
  person: { birthDate: '1964-03-14', sex: 'female' },
  symptoms: [
    { date: '2026-11-21', symptom: 'joint-pain', severity: 3 },
    { date: '2026-11-21', symptom: 'hot-flushes', severity: 6 },
  ],
  diary: [
    { date: '2026-11-20', meal: 'lunch', food: 'sr28:15088', amount: { value: 85, unit: 'g' } },
    { date: '2026-11-21', meal: 'lunch', food: 'sr28:15088', amount: { value: 92, unit: 'g' } },
    { date: '2026-11-21', meal: 'dinner', food: 'sr28:11090', amount: { value: 90, unit: 'g' }, time: '18:30' },
  ],
  supplements: [
    {
      date: '2026-11-01',
      name: 'D3 weekly',
      ingredients: [{ ingredient: 'vitaminD', amount: { value: 175, unit: 'ug' } }],
      doses: [{ units: 1, withMeal: 'lunch' }],
      everyDays: 7,
    },
  ],
});

describe('the check-in', () => {
  it.each([
    [0, 0],
    [1, 0],
    [2, 1],
    [5, 2],
    [7, 2],
    [10, 3],
  ])('shows a severity of %i as step %i', (severity, step) => expect(stepOf(severity)).toBe(step));

  it('keeps one answer a day', () => {
    const once = applied(record, sayHow(record, day, 'joint-pain', 3));
    const twice = applied(once, sayHow(once, day, 'joint-pain', 6));
    expect(twice.symptoms.filter((s) => s.date === day)).toHaveLength(1);
    expect(saidOf(twice, day, 'joint-pain')?.severity).toBe(6);
  });

  it('takes over from yesterday only what was not said today', () => {
    const some = applied(record, sayHow(record, day, 'joint-pain', 9));
    const after = applied(some, sameAsYesterday(some, day));
    expect(saidOf(after, day, 'joint-pain')?.severity).toBe(9);
    expect(saidOf(after, day, 'hot-flushes')?.severity).toBe(6);
    expect(sameAsYesterday(after, day).add).toEqual([]);
  });
});

describe('ticks', () => {
  it('come and go, and twice is once', () => {
    const on = applied(record, tick(record, day, 'meal:lunch', true));
    expect(ticked(on, day, 'meal:lunch')).toBeDefined();
    expect(tick(on, day, 'meal:lunch', true)).toEqual({});
    expect(applied(on, tick(on, day, 'meal:lunch', false)).done).toEqual([]);
  });
  it('of a medicine hold for its day and time', () => {
    const on = applied(record, takeMedicine(record, day, 'anastrozole', '08:00', true));
    expect(takenOf(on, day, 'anastrozole', '08:00')?.taken).toBe(true);
    expect(takenOf(on, day, 'anastrozole', '20:00')).toBeUndefined();
    expect(applied(on, takeMedicine(on, day, 'anastrozole', '08:00', false)).medicineTaken).toEqual([]);
  });
  it('stand for supplements on the days on which they are taken', () => {
    expect(dosesOn(record, day)).toMatchObject([{ time: '12:30', units: 1, withMeal: 'lunch' }]);
    expect(dosesOn(record, '2026-11-21')).toEqual([]);
  });
});

describe('the diary', () => {
  const meal = {
    slot: 'dinner' as const,
    dishId: 'stew',
    name: 'Stew',
    portions: 1,
    grams: 300,
    ingredients: [
      { key: 'beans', food: 'sr28:16050', grams: 120, text: '120 g' },
      { key: 'salt', food: 'sr28:02047', grams: 0, text: 'a pinch' },
    ],
    nutrients: {},
    activeMinutes: 10,
    locked: false,
    adaptations: [],
    labels: [],
  };

  it('takes a planned meal in with its ingredients, and out again', () => {
    const eaten = applied(record, eatMeal(record, day, meal, true));
    expect(linesOf(eaten, day, 'dinner')).toMatchObject([{ food: 'sr28:16050', dish: 'stew' }]);
    const back = applied(eaten, eatMeal(eaten, day, meal, false));
    expect(linesOf(back, day)).toEqual([]);
    expect(back.done).toEqual([]);
  });

  it('copies a day as new lines', () => {
    const from = lastLoggedBefore(record, day);
    expect(from).toBe('2026-11-21');
    const copied = applied(record, copyLines(linesOf(record, from!), day));
    expect(linesOf(copied, day).map(({ food }) => food)).toEqual(['sr28:15088', 'sr28:11090']);
    expect(new Set(copied.diary.map(({ id }) => id)).size).toBe(copied.diary.length);
    expect(lastLoggedBefore(record, day, 'breakfast')).toBeUndefined();
  });
});
