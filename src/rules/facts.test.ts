import { describe, expect, test } from 'vitest';
import { type RecordInput, readRecord } from '../record/index.ts';
import { Facts } from './index.ts';

const asOf = '2026-11-15';
const facts = (input: Partial<RecordInput>) =>
  new Facts(readRecord({ bonewise: 1, person: { sex: 'female', birthDate: '1964-03-14' }, ...input }), asOf);
const calcium = (more: object) => ({
  date: '2026-01-01',
  name: 'tablets',
  ingredients: [{ ingredient: 'calcium', amount: { value: 300, unit: 'mg' } }],
  doses: [{ units: 1 }, { units: 2 }],
  ...more,
});

describe('supplements on a day', () => {
  const state = (more: object) => facts({ supplements: [calcium(more)] } as never).supplements[0]?.state;
  test.each([
    ['begun', {}, 'taking'],
    ['begun today', { date: asOf }, 'taking'],
    ['begins tomorrow', { date: '2026-11-16' }, 'planned'],
    ['only planned', { planned: true }, 'planned'],
    ['ended yesterday', { endDate: '2026-11-14' }, undefined],
    ['last day today', { endDate: asOf }, 'taking'],
    ['ends later', { endDate: '2026-12-01' }, 'taking'],
  ])('%s', (_, more, expected) => expect(state(more)).toBe(expected));

  test('a day holds all doses, the largest is one of them', () => {
    const [found] = facts({ supplements: [calcium({ everyDays: 2 })] } as never).supplements;
    expect(found).toMatchObject({ perDay: { value: 450, unit: 'mg' }, largestDose: { value: 600, unit: 'mg' } });
  });

  test('are found by what they hold', () => {
    const zinc = calcium({ ingredients: [{ ingredient: 'zinc' }] });
    const both = facts({ supplements: [calcium({}), zinc] } as never);
    expect(both.supplementsWith('zinc').map((s) => s.ingredient)).toEqual(['zinc']);
  });
});

describe('what was known on a day', () => {
  const symptom = (date: string, id: string) => ({ id, date, symptom: 'joint-pain' });
  test('is in order of days, as written where days are the same, today included, later ones not', () => {
    const known = facts({
      symptoms: [symptom('2026-11-16', 'later'), symptom(asOf, 'a'), symptom('2026-11-01', 'b'), symptom(asOf, 'c')],
    });
    expect(known.upTo('symptoms').map(({ id }) => id)).toEqual(['b', 'a', 'c']);
  });

  test('the last so many days are that many', () => {
    const known = facts({ symptoms: [symptom('2026-11-09', 'seventh'), symptom('2026-11-08', 'eighth')] });
    expect(known.since('symptoms', 7).map(({ id }) => id)).toEqual(['seventh']);
  });

  test('conditions from their day on; an unknown one has no concept', () => {
    const ill = (date: string, name: string) => ({ date, name });
    const { conditions } = facts({
      conditions: [ill(asOf, 'asthma'), ill('2026-11-16', 'gout'), ill('2026-01-01', 'something nobody knows')],
    });
    expect(conditions.map(({ fact, concepts }) => [fact.name, concepts.length > 0])).toEqual([
      ['asthma', true],
      ['something nobody knows', false],
    ]);
  });

  test('an answer shows its value, a quantity with its unit', () => {
    const asked = facts({
      answers: [
        { date: '2026-01-01', question: 'smoking', answer: 'never' },
        { date: '2026-01-01', question: 'peak-height', answer: { value: 165, unit: 'cm' } },
      ],
    });
    const shown = (question: 'smoking' | 'peak-height') => {
      const known = asked.answer(question);
      return 'because' in known ? known.because[0]?.value : known;
    };
    expect([shown('smoking'), shown('peak-height')]).toEqual(['never', '165 cm']);
    expect(asked.age.because).toEqual([{ path: 'person.birthDate', value: '1964-03-14' }]);
  });
});
