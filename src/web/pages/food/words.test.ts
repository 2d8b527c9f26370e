import { describe, expect, it } from 'vitest';
import { amountOfLine, portionWords } from './words.ts';

describe('an amount in words', () => {
  it.each([
    [{ measure: '1 cup', count: 1 }, 245, '1 cup (245 g)'],
    [{ measure: '1 cup', count: 1.5 }, 367.5, '1.5 cup (368 g)'],
    [{ measure: '1/2 cup', count: 1 }, 124, '1\u00a0\u00d7 1/2 cup (124 g)'],
    [{ measure: '0.5 cup', count: 2 }, undefined, '2\u00a0\u00d7 0.5 cup'],
    [{ measure: undefined, count: 30 }, 30, '30 g'],
  ])('%j', (chosen, grams, words) => expect(portionWords(chosen, grams)).toBe(words));

  it('of a line of the diary', () => {
    expect(amountOfLine({ measure: { label: '1/2 cup', count: 1 }, amount: { value: 124, unit: 'g' } })).toBe(
      '1\u00a0\u00d7 1/2 cup',
    );
    expect(amountOfLine({ amount: { value: 3, unit: '[oz_av]' } })).toBe('3 oz');
    expect(amountOfLine({})).toBe('');
  });
});
