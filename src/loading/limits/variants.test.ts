import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../catalogue/index.ts';
import { HOME } from '../week/choose.ts';
import { allowedExercises } from './allowed.ts';
import { restrictions } from './restrictions.ts';
import { trackFor } from './tracks.ts';
import { searchExercises, swapsFor, variantsFor } from './variants.ts';

const D = restrictions({ reading: trackFor({ vertebralFracture: true }), screens: [] });
const A = restrictions({ reading: trackFor({ lowestT: 0 }), screens: [] });

describe('variants, swaps and search', () => {
  it('never lead track D to anything it may not do', () => {
    const allowed = new Set(allowedExercises(D).map((e) => e.id));
    for (const e of CATALOGUE) {
      const { easier, harder } = variantsFor(e.id, D);
      for (const x of [easier, harder, ...swapsFor(e.id, D, [...HOME, 'band', 'dumbbell', 'step', 'box'])]) {
        if (x) expect(allowed.has(x.id), `${e.id} -> ${x.id}`).toBe(true);
      }
    }
    for (const word of ['jump', 'hop', 'drop', 'sit-ups', 'golf', 'deadlift'])
      expect(
        searchExercises(word, D).map((e) => e.id),
        word,
      ).toEqual([]);
  });

  it('skip what is not allowed on the way', () => {
    expect(variantsFor('E37', D).harder?.id).toBe('E68');
    expect(variantsFor('E68', D).harder).toBeUndefined(); // the next would be a squat with a weight
    expect(variantsFor('E68', A).harder?.id).toBe('E36');
    expect(variantsFor('E999', A)).toEqual({});
  });

  it('swap like for like', () => {
    expect(swapsFor('E33', A, [...HOME, 'dumbbell']).map((e) => e.id)).toContain('E34');
    expect(swapsFor('E33', A, HOME).map((e) => e.id)).toContain('E98');
  });

  it('search what is open', () => {
    expect(searchExercises('walk', D).map((e) => e.id)).toEqual([
      'E01',
      'E02',
      'E03',
      'E04',
      'E83',
      'E91',
      'E106',
      'E107',
    ]);
    expect(searchExercises('sit-ups', A)).toEqual([]);
  });
});
