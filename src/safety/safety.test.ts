import { describe, expect, test } from 'vitest';
import { readRecord } from '../record/index.ts';
import { Facts, findingOf, runRules } from '../rules/index.ts';
import { redFlagHelp, safetyRules } from './index.ts';

const expectedIds = [
  ...range('R', 1, 15),
  ...range('S', 1, 28),
  ...range('S', 30, 51),
  ...range('S', 60, 73),
  ...range('S', 80, 84),
  ...range('S', 90, 94),
].sort();

function range(letter: string, from: number, to: number): string[] {
  return Array.from({ length: to - from + 1 }, (_, i) => `${letter}${String(from + i).padStart(2, '0')}`);
}

test('every screen and red flag is there once', () => {
  expect(safetyRules.map((rule) => rule.id)).toEqual(expectedIds);
});

describe.each(safetyRules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  const fires = new Facts(readRecord(rule.examples.fires), rule.examples.asOf);
  const silent = new Facts(readRecord(rule.examples.silent), rule.examples.asOf);

  test('its examples: one fires, one does not', () => {
    expect(rule.when(fires).truth).toBe('yes');
    expect(rule.when(silent).truth).not.toBe('yes');
  });

  test('what it says names facts, an action and a time', () => {
    const finding = findingOf(rule, fires);
    expect(finding.because.length).toBeGreaterThan(0);
    for (const fact of finding.because) expect(fact.path).not.toBe('');
    expect(finding.action.length).toBeGreaterThan(20);
    expect(finding.sources.length).toBeGreaterThan(0);
    if (['urgent', 'clinician'].includes(finding.severity)) expect(finding.within).toBeDefined();
  });

  test('its words keep the tone: no promises, no blame, no exclamation marks', () => {
    const said = findingOf(rule, fires);
    for (const text of [rule.title, rule.threshold, said.title, said.action, rule.guards?.says ?? '']) {
      expect(text).not.toMatch(/!|\bfail(ed)?\b|\bbad\b|guarantee|cure|must not worry|\bstart taking\b/i);
    }
  });
});

test.each(safetyRules.filter((r) => r.kind === 'red-flag').map((r) => [r.id]))('%s has its help', (id) => {
  const help = redFlagHelp[id]!;
  for (const text of Object.values(help)) expect(text.length).toBeGreaterThan(10);
});

test('a red flag comes first, then by how soon', () => {
  const record = readRecord({
    bonewise: 1,
    person: { birthDate: '1964-05-01', sex: 'female' },
    medicines: [
      { date: '2025-01-01', name: 'warfarin' },
      { date: '2024-01-01', name: 'denosumab', lastDose: '2026-01-01' },
    ],
    supplements: [{ date: '2026-01-01', name: 'K2', ingredients: [{ ingredient: 'mk7' }], doses: [{ units: 1 }] }],
    symptoms: [
      { date: '2026-11-14', symptom: 'jaw-pain' },
      { date: '2026-11-14', symptom: 'chest-pain' },
    ],
  });
  const { findings } = runRules(safetyRules, new Facts(record, '2026-11-15'));
  expect(findings.map((f) => f.rule).slice(0, 4)).toEqual(['R04', 'R08', 'S80', 'S01']);
});

test('a red flag stays until it is put away, and comes back with a new report', () => {
  const base = {
    bonewise: 1 as const,
    person: { birthDate: '1964-05-01', sex: 'female' as const },
    symptoms: [{ date: '2026-10-01', symptom: 'lump' }],
  };
  const fired = (more: object) =>
    runRules(safetyRules, new Facts(readRecord({ ...base, ...more }), '2026-11-15')).findings.some(
      (f) => f.rule === 'R10',
    );
  const putAway = { dismissals: [{ date: '2026-10-02', rule: 'R10', reason: 'called' as const }] };
  expect(fired({})).toBe(true);
  expect(fired(putAway)).toBe(false);
  expect(fired({ dismissals: [{ ...putAway.dismissals[0]!, rule: 'R01' }] })).toBe(true);
  expect(fired({ ...putAway, symptoms: [...base.symptoms, { date: '2026-11-10', symptom: 'lump' }] })).toBe(true);
});
