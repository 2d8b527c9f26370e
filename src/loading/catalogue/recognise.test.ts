import { describe, expect, it } from 'vitest';
import { equipmentFrom, recogniseExercise } from './recognise.ts';

describe('plain words', () => {
  it.each([
    ['E37', 'E37'],
    ['e37', 'E37'],
    ['Sit to stand', 'E37'],
    ['a brisk walk with the dog', 'E03'],
    ['evening walk', 'E02'],
    ['Swimming', 'E59'],
    ['table tennis', 'E116'],
    ['walking in water', 'E91'],
  ])('%s is %s', (text, id) => {
    expect(recogniseExercise(text)?.id).toBe(id);
  });

  it('stay unknown when they say too little', () => {
    expect(recogniseExercise('a bit of this and that')).toBeUndefined();
  });

  it('name what is at hand', () => {
    expect(equipmentFrom(['resistance bands', 'two dumbbells 3 kg', 'a cat'])).toEqual(['band', 'dumbbell']);
    expect(equipmentFrom([], 'gym')).toContain('rack');
  });
});
