import { describe, expect, it } from 'vitest';
import { readRecord } from '../../record/index.ts';
import { Facts, type Finding, runRules } from '../../rules/index.ts';
import { redFlagHelp, safetyRules } from '../../safety/index.ts';
import { openRedFlags } from './redFlags.ts';

const flag: Finding = {
  rule: 'R01',
  kind: 'red-flag',
  severity: 'urgent',
  within: 'today',
  title: 'Sudden back pain',
  action: 'Call',
  because: [{ path: 'symptoms[a]', value: 'back-pain', date: '2026-11-20' }],
  sources: [],
  certainty: 'high',
};
const dismissedOn = (...dates: string[]) =>
  readRecord({
    bonewise: 1,
    person: { birthDate: '1964-03-14', sex: 'female' },
    dismissals: dates.map((date) => ({ date, rule: 'R01', reason: 'called' as const })),
  });

describe('red flags before every page', () => {
  it('stand until they are answered', () => {
    expect(openRedFlags({ findings: [flag] }, dismissedOn()).first).toHaveLength(1);
    expect(openRedFlags({ findings: [flag] }, dismissedOn('2026-11-20'))).toEqual({ first: [], waiting: [] });
  });
  it('come back with something newer than the answer', () => {
    expect(openRedFlags({ findings: [flag] }, dismissedOn('2026-11-19')).first).toHaveLength(1);
  });
  it('come back with something newer on the day of the answer', () => {
    const answered = (...entries: string[]) => {
      const record = dismissedOn('2026-11-20');
      return { ...record, dismissals: [{ ...record.dismissals[0]!, entries }] };
    };
    expect(openRedFlags({ findings: [flag] }, answered('a')).first).toEqual([]);
    expect(openRedFlags({ findings: [flag] }, answered('morning')).first).toHaveLength(1);
  });
  it('take the whole page only when something has to be done today', () => {
    const later = { ...flag, within: '3 days' as const };
    expect(openRedFlags({ findings: [later] }, dismissedOn())).toEqual({ first: [], waiting: [later] });
    expect(openRedFlags({ findings: [later] }, dismissedOn('2026-11-20'))).toEqual({ first: [], waiting: [] });
  });
});

describe('every red flag has its place, with words for it', () => {
  const rules = safetyRules.filter(({ kind }) => kind === 'red-flag');
  it('fifteen of them', () => expect(rules).toHaveLength(15));
  it.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
    const record = readRecord(rule.examples.fires);
    const { findings } = runRules([rule], new Facts(record, rule.examples.asOf));
    const { first, waiting } = openRedFlags({ findings }, record);
    expect([...first, ...waiting].map((one) => one.rule)).toEqual([id]);
    const help = redFlagHelp[id]!;
    expect([help.call, help.say, help.untilThen].every((words) => words.length > 15)).toBe(true);
    if (first.length > 0) expect(['now', 'today']).toContain(first[0]?.within);
  });
});
