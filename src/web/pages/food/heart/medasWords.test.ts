import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { medas } from '../../../../heart/index.ts';
import { loadFoodTable } from '../../../../nutrition/composition/node/load.ts';
import { readRecord } from '../../../../record/index.ts';
import { Facts } from '../../../../rules/index.ts';
import { showUnits } from '../../../format/units.ts';
import { applied, inverseOf } from '../../../state/changes.ts';
import { answerChange } from './answers.ts';
import { pointWords, portionOf, scoreWords, whenceWords } from './medasWords.ts';

const asOf = '2026-11-22';
const foods = loadFoodTable();
const empty = readRecord({ bonewise: 1, person: { birthDate: '1964-03-14', sex: 'female' } });
const see = (record: typeof empty) => medas(new Facts(record, asOf), foods);

afterEach(() => showUnits('metric'));

describe('the score in words', () => {
  it.each([
    [
      { points: 0, known: 0 },
      'Nothing is known of it yet: log some days, or answer below. The score goes from 0 to 14.',
    ],
    [{ points: 6, known: 13 }, '6 or 7 of 14 points: 1 item is open'],
    [{ points: 3, known: 9 }, '3 to 8 of 14 points: 5 items are open'],
    [{ points: 0, known: 14 }, '0 of 14 points'],
  ])('%j', (score, words) => {
    expect(scoreWords({ ...score, of: 14 })).toBe(words);
  });

  it('portions are in the person’s units', () => {
    expect([portionOf('vegetables'), portionOf('butter'), portionOf('wine')]).toEqual(['200 g', '12 g', undefined]);
    showUnits('us');
    expect([portionOf('vegetables'), portionOf('butter')]).toEqual(['7 oz', '1 tablespoon']);
  });
});

describe('an answer', () => {
  it('fills its item at once, is changed in its place the same day, and can be taken back', () => {
    const yes = answerChange(empty, 'sofrito', true, asOf);
    const answered = applied(empty, yes);
    const item = see(answered).items.find(({ key }) => key === 'sofrito')!;
    expect(item).toMatchObject({ point: true, from: 'answer', answeredOn: asOf });
    expect([pointWords(item), whenceWords(item)]).toEqual(['A point.', 'You said so on November 22, 2026.']);

    const no = answerChange(answered, 'sofrito', false, asOf);
    const changed = applied(answered, no);
    expect(changed.answers).toHaveLength(1);
    expect(see(changed).items.find(({ key }) => key === 'sofrito')).toMatchObject({ point: false });
    expect(applied(applied(changed, inverseOf(answered, no)), inverseOf(empty, yes)).answers).toEqual([]);
  });

  it('of another day stays beside the new one, which counts', () => {
    const old = applied(empty, answerChange(empty, 'nuts', false, '2026-10-01'));
    const now = applied(old, answerChange(old, 'nuts', true, asOf));
    expect(now.answers).toHaveLength(2);
    expect(see(now).items.find(({ key }) => key === 'nuts')).toMatchObject({ point: true });
  });

  it('never moves the score out of the range that was said', () => {
    const keys = see(empty).items.map(({ key }) => key);
    fc.assert(
      fc.property(fc.array(fc.record({ at: fc.nat({ max: 13 }), yes: fc.boolean() }), { maxLength: 20 }), (answers) => {
        let record = empty;
        for (const { at, yes } of answers) {
          const before = see(record);
          const open = before.items[at]!.point === undefined;
          record = applied(record, answerChange(record, keys[at]!, yes, asOf));
          const after = see(record);
          expect(after.known).toBe(before.known + (open ? 1 : 0));
          if (open) {
            expect(after.points).toBeGreaterThanOrEqual(before.points);
            expect(after.points + 14 - after.known).toBeLessThanOrEqual(before.points + 14 - before.known);
          }
        }
      }),
      { numRuns: 30 },
    );
  });
});
