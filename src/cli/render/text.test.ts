import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figure, item, table, wrap } from './text.ts';

describe('wrapped text', () => {
  it('keeps every word, and no line is too long unless a word is', () => {
    const word = fc.stringMatching(/^[a-zµ0-9.,]{1,12}$/);
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 60 }),
        fc.integer({ min: 20, max: 100 }),
        (words, width) => {
          const text = wrap(words.join(' '), width, '  ', '    ');
          expect(text.split(/\s+/).filter(Boolean)).toEqual(words);
          for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(width);
        },
      ),
    );
  });

  it('hangs under its mark', () => {
    expect(item('one two three', 10)).toBe('- one two\n  three');
  });
});

describe('a table', () => {
  it('sets columns under their heads, figures to the right, and wraps the last', () => {
    const rows = [
      ['Calcium', '702 mg', 'about 250 mg short of it'],
      ['Zinc', '8 mg', ''],
    ];
    expect(table(['', 'Food', 'Note'], rows, 36, [1])).toBe(
      [
        '           Food  Note',
        'Calcium  702 mg  about 250 mg short',
        '                 of it',
        'Zinc       8 mg',
      ].join('\n'),
    );
  });
});

describe('a figure', () => {
  it.each([
    [1240, '1,240'],
    [70.98, '71'],
    [9.876, '9.88'],
    [0, '0'],
  ])('%f reads %s', (value, text) => expect(figure(value)).toBe(text));
});
