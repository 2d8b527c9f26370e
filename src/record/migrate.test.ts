import { describe, expect, it } from 'vitest';
import { migrate } from './migrate.ts';
import { readRecord } from './parse.ts';

const old = {
  bonewise: 0,
  person: { dob: '1964-03-14', sex: 'female' },
  facts: { falls: [{ date: '2026-05-01', injurious: false }] },
};

describe('an older record', () => {
  it('is brought forward, and no fact is lost', () => {
    expect(migrate(old)).toEqual({
      bonewise: 1,
      person: { birthDate: '1964-03-14', sex: 'female' },
      falls: [{ date: '2026-05-01', injurious: false }],
    });
    expect(readRecord(old).falls).toHaveLength(1);
  });

  it('of this or an unknown version is left as it is', () => {
    const now = { bonewise: 1, person: { birthDate: '1964-03-14', sex: 'female' } };
    expect(migrate(now)).toBe(now);
    const unknown = { bonewise: -3 };
    expect(migrate(unknown)).toBe(unknown);
  });

  it('does not change the document that was given', () => {
    const before = structuredClone(old);
    migrate(old);
    expect(old).toEqual(before);
  });
});
