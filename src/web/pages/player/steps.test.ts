import { describe, expect, it } from 'vitest';
import { minutesAndSeconds, nextExercise, setsDone, stepsOf } from './steps.ts';

const planned = (id: string, dose: object) => ({ id, name: id, dose: '', how: [], ...dose });
const session = {
  exercises: [
    planned('E37', { sets: 2, reps: [10, 12] as const, restSeconds: 45 }),
    planned('E50', { sets: 1, holdSeconds: 30, restSeconds: 60 }),
    planned('E69', { impacts: 25, restSeconds: 30 }),
    planned('E02', { minutes: 20 }),
  ],
};

describe('a session to follow', () => {
  const steps = stepsOf(session);

  it('has each set, with the rest of the exercise before the next', () => {
    expect(steps.map((s) => (s.is === 'rest' ? s.seconds : (s.reps ?? s.impacts ?? s.seconds)))).toEqual([
      [10, 12],
      45,
      [10, 12],
      45,
      30,
      60,
      10,
      30,
      10,
      30,
      5,
      30,
      1200,
    ]);
  });

  it('goes on to the next exercise from a set or a rest, and to the end', () => {
    expect(nextExercise(steps, 0)).toBe(4);
    expect(nextExercise(steps, 1)).toBe(4);
    expect(nextExercise(steps, 4)).toBe(6);
    expect(nextExercise(steps, 12)).toBe(13);
  });

  it('counts what was done, not what was skipped', () => {
    expect([...setsDone(steps, new Set([0, 6, 8]))]).toEqual([
      ['E37', 1],
      ['E69', 2],
    ]);
  });
});

it('writes minutes and seconds', () => {
  expect([0, 59, 60, 95, 1200].map(minutesAndSeconds)).toEqual(['0:00', '0:59', '1:00', '1:35', '20:00']);
});
