import { describe, expect, it } from 'vitest';
import { readRecord } from '../../../record/index.ts';
import { firstRecord, unanswered } from './record.ts';

describe('the first record', () => {
  it('holds what was answered and nothing else', () => {
    const record = readRecord(
      firstRecord(
        {
          ...unanswered,
          name: ' Rosa ',
          birthDate: '1964-03-14',
          sex: 'female',
          drug: 'letrozole',
          since: '2025-02-01',
          menopause: 'postmenopausal',
          weightKg: 70,
          diet: 'vegetarian',
          avoids: 'nuts; celery',
        },
        '2026-11-22',
      ),
    );
    expect(record.person).toEqual({ name: 'Rosa', birthDate: '1964-03-14', sex: 'female' });
    expect(record.therapies).toMatchObject([{ name: 'letrozole', date: '2025-02-01' }]);
    expect(record.preferences).toMatchObject([{ diet: 'vegetarian', avoids: ['nuts', 'celery'] }]);
    expect(record.measurements).toHaveLength(1);
  });

  it('asks no man about menopause and takes a skipped question as unknown', () => {
    const record = readRecord(
      firstRecord({ ...unanswered, birthDate: '1978-05-02', sex: 'male', menopause: 'postmenopausal' }, '2026-11-22'),
    );
    expect(record.answers).toEqual([]);
    expect(record.therapies).toEqual([]);
    expect(record.measurements).toEqual([]);
  });
});
