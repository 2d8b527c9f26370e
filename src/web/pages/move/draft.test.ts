import { describe, expect, it } from 'vitest';
import { doneOf, draftOfDone, emptyEntry, estimateOf, Unreadable } from './draft.ts';

const typed = (rest: object) => ({ ...emptyEntry('a', 'E36'), ...rest });

describe('an exercise as typed', () => {
  it.each([
    ['10, 10, 8', [10, 10, 8]],
    ['10 10 8', [10, 10, 8]],
    ['10,10,12', [10, 10, 12]],
    ['12', [12]],
    ['', undefined],
  ])('repetitions "%s"', (reps, sets) => {
    expect(doneOf(typed({ reps }), 'kg').sets?.map((s) => s.reps)).toEqual(sets);
  });

  it('one load goes for all sets, several for one each', () => {
    const kg = (load: string) => doneOf(typed({ reps: '10, 10', load }), 'kg').sets?.map((s) => s.load?.value);
    expect(kg('12')).toEqual([12, 12]);
    expect(kg('12,5')).toEqual([12.5, 12.5]);
    expect(kg('12, 14')).toEqual([12, 14]);
    expect(kg('')).toEqual([undefined, undefined]);
  });

  it.each([{ reps: 'ten' }, { reps: '8.5' }, { minutes: '-3' }, { jumps: 'x' }])('%o is not taken', (rest) => {
    expect(() => doneOf(typed(rest), 'kg')).toThrow(Unreadable);
  });

  it('comes from what was planned and goes back', () => {
    const done = { exercise: 'E36', minutes: 5, sets: [{ reps: 8 }, { reps: 8 }] };
    expect(doneOf(draftOfDone('a', done), 'kg')).toMatchObject(done);
  });
});

it('estimates the one-repeat maximum by Epley from the best set', () => {
  expect(estimateOf(typed({ reps: '10, 5', load: '30' }))).toBeCloseTo(40, 9);
  expect(estimateOf(typed({ reps: '15', load: '30' }))).toBeUndefined();
  expect(estimateOf(typed({ reps: '10' }))).toBeUndefined();
});
