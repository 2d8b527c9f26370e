import { describe, expect, it } from 'vitest';
import { minutesAndSeconds, nextExercise, setsDone, stepsOf } from './steps.ts';

const planned = (id: string, dose: string) => ({ id, name: id, dose, how: [] });
const session = {
  exercises: [
    planned('E37', '2 × 10–12, effort 11 of 20, rest 45 s'),
    planned('E50', '1 × 30 s, effort 13 of 20, rest 60 s'),
    planned('E69', '25, ten at a time, rest 30 s'),
    planned('E02', '20 min, effort 11 of 20'),
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
