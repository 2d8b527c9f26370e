import { expect, it } from 'vitest';
import { readRecord } from './parse.ts';
import { lastDiaryDay, shifted } from './shift.ts';

const record = readRecord({
  bonewise: 1,
  person: { birthDate: '1964-03-14', sex: 'female' },
  therapies: [{ date: '2024-10-15', name: 'anastrozole', plannedEndDate: '2029-10-15' }],
  diary: [{ date: '2026-11-21', meal: 'lunch', description: 'soup of 2026-11-20' }],
});

it('moves every day of every fact, and nothing else', () => {
  const later = shifted(record, 10);
  expect(later.therapies[0]).toMatchObject({ date: '2024-10-25', plannedEndDate: '2029-10-25' });
  expect(lastDiaryDay(later)).toBe('2026-12-01');
  expect(later.diary[0]?.description).toBe('soup of 2026-11-20');
  expect(later.person.birthDate).toBe('1964-03-14');
  expect(shifted(shifted(record, 400), -400)).toEqual(record);
});
