import { expect, test } from 'vitest';
import { readRecord } from '../record/index.ts';
import { calciumNow, Facts } from './index.ts';

const lab = (analyte: string, value: number, unit: string, date = '2026-10-01') => ({
  date,
  analyte,
  value: { value, unit },
});
const calcium = (value: number, date?: string) => lab('calcium', value, 'mg/dL', date);
const albumin = (value: number, date?: string) => lab('albumin', value, 'g/dL', date);
const now = (...labs: object[]) => {
  const person = { sex: 'female', birthDate: '1964-03-14' };
  const known = calciumNow(new Facts(readRecord({ bonewise: 1, person, labs }), '2026-11-15'));
  if (!('value' in known)) return known;
  const { result, adjusted, total } = known.value;
  return [result.value, adjusted, total, known.because.length];
};

test.each([
  ['nothing measured', [], { need: 'lab:calcium' }],
  ['no albumin', [calcium(9.4)], [9.4, false, 9.4, 1]],
  ['albumin of 2: 1.6 is added', [calcium(8.0), albumin(2)], [9.6, true, 8.0, 2]],
  ['albumin of 4: as it is', [calcium(9.4), albumin(4)], [9.4, true, 9.4, 2]],
  ['albumin of 5: 0.8 is taken away', [calcium(10.6), albumin(5)], [9.8, true, 10.6, 2]],
  ['albumin 30 days away', [calcium(8.0), albumin(2, '2026-09-01')], [9.6, true, 8.0, 2]],
  ['albumin 31 days away', [calcium(8.0), albumin(2, '2026-08-31')], [8.0, false, 8.0, 1]],
  ['adjusted by the laboratory', [lab('calcium-adjusted', 9.9, 'mg/dL')], [9.9, true, undefined, 1]],
  ['both of one day', [calcium(8.0), albumin(2), lab('calcium-adjusted', 9.9, 'mg/dL')], [9.9, true, 8.0, 1]],
  [
    'adjusted by the laboratory, long before',
    [calcium(9.0), lab('calcium-adjusted', 9.9, 'mg/dL', '2026-01-01')],
    [9.0, false, 9.0, 1],
  ],
] as const)('%s', (_, labs, expected) => expect(now(...labs)).toEqual(expected));
