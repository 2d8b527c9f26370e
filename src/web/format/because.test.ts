import { expect, it } from 'vitest';
import { readRecord } from '../../record/index.ts';
import { factAt, valueWords } from './because.ts';

const record = readRecord({
  bonewise: 1,
  person: { birthDate: '1964-03-14', sex: 'female' },
  symptoms: [{ id: 'a', date: '2026-11-20', symptom: 'back-pain', severity: 8, features: ['sudden'] }],
});

it('finds the fact that a path points to', () => {
  expect(factAt('labs[ca-1].value')).toEqual({ kind: 'labs', id: 'ca-1' });
  expect(factAt('person.birthDate')).toBeUndefined();
});

it.each([
  [{ path: 'symptoms[a]', value: 'back-pain, 8 of 10' }, 'Back pain, 8 of 10, sudden'],
  [{ path: 'measurements[w]', value: '156.5 [lb_av]' }, '156.5 lb'],
  [{ path: 'scans[s].sites.lumbarSpine.tScore', value: -1.8 }, '\u22121.8'],
  [{ path: 'labs[e]', value: '38 mL/min/{1.73_m2}' }, '38 mL/min/1.73 m\u00b2'],
  [{ path: 'labs[t]', value: '2.1 m[IU]/L' }, '2.1 mIU/L'],
  [{ path: 'person.birthDate', value: '1964-03-14' }, 'March 14, 1964'],
  [{ path: 'answers[m]', value: 'postmenopausal' }, 'After menopause'],
  [{ path: 'medicines[l]', value: 'levothyroxine 75 ug' }, 'levothyroxine 75 \u00b5g'],
])('%o reads %s', (because, words) => expect(valueWords(because, record)).toBe(words));
