import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type RecordInput, readRecord } from '../record/index.ts';
import {
  all,
  any,
  atLeast,
  type Check,
  covers,
  dayInWords,
  describeRules,
  explainRule,
  Facts,
  has,
  is,
  listed,
  needsOf,
  not,
  openNeedsOf,
  type Rule,
  runRules,
  signed,
  type Truth,
} from './index.ts';

const facts = (input: Partial<RecordInput> = {}, asOf = '2026-11-15') =>
  new Facts(readRecord({ bonewise: 1, person: { sex: 'female', birthDate: '1964-03-14' }, ...input }), asOf);
const because = (path: string) => [{ path, value: 1 }];
const yes = has('yes', because('y'));
const no: Check = { label: 'no', truth: 'no', because: because('n') };
const open = (need: string): Check => is('open', { need }, () => true);

describe('three values', () => {
  const leaf = fc
    .constantFrom<Truth>('yes', 'no', 'unknown')
    .map((truth): Check => ({ label: truth, truth, because: [], ...(truth === 'unknown' ? { need: 'n' } : {}) }));
  const values = (parts: Check[]) => parts.map((p) => p.truth);

  test('what is unknown, once known either way, explains every answer', () => {
    const settle = (parts: Check[], as: Truth): Check[] =>
      parts.map((p) => (p.truth === 'unknown' ? { ...p, truth: as } : p));
    const joins = [
      (parts: Check[]) => all('x', ...parts),
      (parts: Check[]) => any('x', ...parts),
      (parts: Check[]) => atLeast(2, 'x', ...parts),
      (parts: Check[]) => not('x', parts[0] ?? no),
    ];
    fc.assert(
      fc.property(fc.array(leaf, { minLength: 1, maxLength: 5 }), fc.nat({ max: joins.length - 1 }), (parts, which) => {
        const join = joins[which]!;
        const now = join(parts).truth;
        const both = new Set([join(settle(parts, 'yes')).truth, join(settle(parts, 'no')).truth]);
        if (now === 'unknown') expect(both.size).toBe(2);
        else expect([...both]).toEqual([now]);
      }),
    );
  });

  test('order does not matter', () => {
    fc.assert(
      fc.property(fc.array(leaf, { maxLength: 5 }), (parts) => {
        const back = [...parts].reverse();
        expect(all('x', ...back).truth).toBe(all('x', ...parts).truth);
        expect(any('x', ...back).truth).toBe(any('x', ...parts).truth);
        expect(atLeast(2, 'x', ...back).truth).toBe(atLeast(2, 'x', ...parts).truth);
        expect(values(back).length).toBe(parts.length);
      }),
    );
  });

  test('empty lists', () => {
    expect(all('x').truth).toBe('yes');
    expect(any('x').truth).toBe('no');
    expect(atLeast(1, 'x').truth).toBe('no');
    expect(has('x', []).truth).toBe('no');
  });

  test('the facts that count are those of the deciding parts', () => {
    expect(any('x', yes, no).because).toEqual(because('y'));
    expect(all('x', yes, no).because).toEqual(because('n'));
    expect(not('x', no)).toMatchObject({ truth: 'yes', because: because('n') });
  });

  test('needs only where they could still decide', () => {
    expect(needsOf(all('x', no, open('a')))).toEqual([]);
    expect(needsOf(all('x', yes, open('a'), open('a'), open('b')))).toEqual(['a', 'b']);
    expect(needsOf(any('x', yes, open('a')))).toEqual([]);
    expect(openNeedsOf(any('x', yes, open('a')))).toEqual(['a']);
    expect(openNeedsOf(all('x', yes, any('y', no, open('a'))))).toEqual(['a']);
  });
});

const rule = (id: string, check: Check, more: Partial<Rule> = {}): Rule => ({
  id,
  kind: 'guideline',
  title: `Rule ${id}`,
  severity: 'clinician',
  within: 'weeks',
  threshold: 'for the test',
  when: () => check,
  says: () => ({ action: 'Ask.' }),
  sources: ['OURS'],
  certainty: 'our reading',
  examples: {
    asOf: '2026-11-15',
    fires: { bonewise: 1, person: { sex: 'female', birthDate: '1964-03-14' } },
    silent: { bonewise: 1, person: { sex: 'female', birthDate: '1964-03-14' } },
  },
  ...more,
});
const run = (...rules: Rule[]) => runRules(rules, facts());

test('a condition shows the number that was compared, also where it comes as a quantity', () => {
  expect(is('Clearance below 35', { value: { value: 80, from: 'eGFR' }, because: [] }, (c) => c.value < 35)).toEqual({
    label: 'Clearance below 35',
    truth: 'no',
    because: [],
    found: 80,
  });
});

describe('running rules', () => {
  test('order: severity, red flags first, then how soon, then id', () => {
    const { findings } = run(
      rule('E', yes, { severity: 'info' }),
      rule('D', yes, { within: 'next visit' }),
      rule('C', yes),
      rule('B', yes, { severity: 'urgent', within: 'today' }),
      rule('Z', yes, { severity: 'urgent', within: 'this week', kind: 'red-flag' }),
      rule('A', yes),
    );
    expect(findings.map((f) => f.rule)).toEqual(['Z', 'B', 'A', 'C', 'D', 'E']);
  });
  test('rules of one id are told apart by what they are about', () => {
    const { findings, open: asks } = run(
      rule('L', yes, { about: 'b' }),
      rule('L', yes, { about: 'a' }),
      rule('L', open('n'), { about: 'c' }),
    );
    expect(findings.map((f) => f.about)).toEqual(['a', 'b']);
    expect(asks).toEqual([{ rule: 'L', about: 'c', title: 'Rule L', severity: 'clinician', needs: ['n'] }]);
  });
  test('a time is given from clinician up only', () => {
    const { findings } = run(
      rule('A', yes),
      rule('B', yes, { severity: 'caution' }),
      rule('C', yes, { says: () => ({ action: 'x', severity: 'info', within: 'now' }) }),
    );
    expect(findings.map((f) => f.within)).toEqual(['weeks', undefined, undefined]);
  });
  test('what is shown although it did not fire', () => {
    const shown = rule('A', no, {
      otherwise: () => ({ action: 'Carry on.', outcome: 'lifestyle' }),
      suppresses: ['projection'],
    });
    expect(run(shown).findings).toEqual([
      expect.objectContaining({ rule: 'A', fired: false, severity: 'info', outcome: 'lifestyle' }),
    ]);
    expect(run(shown).findings[0]).not.toHaveProperty('suppresses');
    expect(run(rule('B', no, { otherwise: () => undefined })).findings).toEqual([]);
  });
  test('an open rule that shows something is asked about too', () => {
    const { findings, open: asks } = run(rule('A', open('t-score'), { otherwise: () => ({ action: 'x' }) }));
    expect(findings).toHaveLength(1);
    expect(asks[0]?.needs).toEqual(['t-score']);
  });
  test('a branched rule asks for what could change its branch', () => {
    expect(run(rule('A', any('x', yes, open('smoking')), { branched: true })).open[0]?.needs).toEqual(['smoking']);
    expect(run(rule('A', any('x', yes, open('smoking')))).open).toEqual([]);
  });
  test('suppression and guards', () => {
    const { findings, guards } = run(
      rule('A', yes, { suppresses: () => ['supplement:calcium'] }),
      rule('B', no, { guards: { when: () => yes, against: ['supplement:mk7'], says: 'No K2' } }),
      rule('C', no, { guards: { when: () => no, against: ['supplement:mk7'], says: 'No K2' } }),
    );
    expect(findings[0]?.suppresses).toEqual(['supplement:calcium']);
    expect(guards).toEqual([{ rule: 'B', against: ['supplement:mk7'], says: 'No K2', because: because('y') }]);
  });
  test('an unknown source is refused', () => {
    expect(() => run(rule('A', yes, { sources: ['NOBODY99'] }))).toThrow(/unknown source NOBODY99/);
  });
  test('outcomes, dissent and facts of a branch', () => {
    const { findings } = run(
      rule('A', yes, {
        reading: 'ours',
        says: () => ({
          action: 'x',
          outcome: 'a',
          outcomes: ['a', 'b'],
          dissent: 'They differ.',
          because: because('z'),
          title: 'T',
        }),
      }),
    );
    expect(findings[0]).toMatchObject({
      outcome: 'a',
      outcomes: ['a', 'b'],
      dissent: 'They differ.',
      because: because('z'),
      title: 'T',
      reading: 'ours',
    });
  });
});

describe('explaining', () => {
  const check = all(
    'whole',
    has('part with a fact', [{ path: 'labs[1]', value: '31 ng/mL', date: '2026-10-02' }]),
    any('either', no, open('menopause')),
    atLeast(2, 'two of', yes, yes, no),
  );
  test('every condition stands with its facts, deep as it lies', () => {
    const { text, truth, lines, finding } = explainRule(rule('A', check), facts());
    expect(truth).toBe('unknown');
    expect(finding).toBeUndefined();
    expect(text).toEqual([
      'A: Rule A',
      'Threshold: for the test',
      'On this record it could fire if more were known.',
      '- whole [all]: not known',
      '  - part with a fact: yes (labs[1] = 31 ng/mL, 2 Oct 2026)',
      '  - either [any]: not known',
      '    - no: no (n = 1)',
      '    - open: not known Would need: Have your periods stopped for good?',
      '  - two of [at least 2 of 3]: yes',
      '    - yes: yes (y = 1)',
      '    - yes: yes (y = 1)',
      '    - no: no (n = 1)',
    ]);
    expect(lines[4]?.wouldNeed?.need).toBe('menopause');
  });
  test('fired, silent, and by what it is about', () => {
    expect(explainRule(rule('A', yes, { says: () => ({ action: 'x', outcome: 'go' }) }), facts()).text[2]).toBe(
      'On this record it fires (go).',
    );
    expect(explainRule(rule('A', no, { about: 'tsh' }), facts()).text.slice(0, 3)).toEqual([
      'A (tsh): Rule A',
      'Threshold: for the test',
      'On this record it does not fire.',
    ]);
  });
  test('a need that no question is written for is named by its key', () => {
    expect(explainRule(rule('A', open('something')), facts()).text[3]).toMatch(/Would need: something$/);
  });
  test('descriptions', () => {
    const [first, second] = describeRules([
      rule('A', yes, { suppresses: ['projection'] }),
      rule('B', yes, { suppresses: () => [] }),
    ]);
    expect(first).toMatchObject({ id: 'A', suppresses: ['projection'], sources: [{ id: 'OURS' }] });
    expect(second?.suppresses).toEqual(['depends on the facts']);
  });
});

describe('facts', () => {
  test('an impossible result is kept aside, the one before it counts', () => {
    const labs = [
      { date: '2026-01-01', analyte: 'calcium', value: { value: 9.4, unit: 'mg/dL' } },
      { date: '2026-06-01', analyte: 'calcium', value: { value: 12, unit: 'mmol/L' } },
    ];
    const f = facts({ labs });
    expect(f.labs('calcium').map((r) => r.value)).toEqual([9.4]);
    expect(f.labsAsTyped('calcium').map((r) => r.value)).toEqual([9.4, 48.1]);
  });
  test.each([
    ['calcium', 25, 'mg/dL', 1],
    ['calcium', 25.1, 'mg/dL', 0],
    ['calcium', 4, 'mg/dL', 1],
    ['calcium', 3.9, 'mg/dL', 0],
    ['25-oh-d', 400, 'ng/mL', 1],
    ['25-oh-d', 401, 'ng/mL', 0],
    ['25-oh-d', 1, 'ng/mL', 1],
    ['haematocrit', 4, '%', 0],
  ])('%s %f %s: %i', (analyte, value, unit, count) => {
    expect(facts({ labs: [{ date: '2026-01-01', analyte, value: { value, unit } }] }).labs(analyte)).toHaveLength(
      count,
    );
  });
  test('states of a course', () => {
    const state = (more: object) =>
      facts({ medicines: [{ date: '2026-01-01', name: 'warfarin', ...more } as never] }).drugs[0]?.state;
    expect(state({})).toBe('taking');
    expect(state({ endDate: '2026-11-15' })).toBe('taking');
    expect(state({ endDate: '2026-11-14' })).toBe('ended');
    expect(state({ planned: true })).toBe('planned');
    expect(state({ date: '2026-11-16' })).toBe('planned');
  });
});

test('which suggestions a screen covers', () => {
  expect(covers('supplement:vitaminK', 'supplement:vitaminK:mk7')).toBe(true);
  expect(covers('supplement:vitaminK', 'supplement:vitaminK')).toBe(true);
  expect(covers('supplement:vitaminK', 'supplement:vitaminK2')).toBe(false);
  expect(covers('supplement:vitaminK:mk7', 'supplement:vitaminK')).toBe(false);
  expect(covers('supplement:*', 'supplement:calcium')).toBe(true);
  expect(covers('supplement:*', 'food:natto')).toBe(false);
});

test('words', () => {
  expect(dayInWords('2026-11-09')).toBe('9 Nov 2026');
  expect([signed(-1.84), signed(0.4), signed(-0.04), signed(2, 0)]).toEqual(['−1.8', '0.4', '0.0', '2']);
  expect([listed([]), listed(['a']), listed(['a', 'b']), listed(['a', 'b', 'c'], 'or')]).toEqual([
    '',
    'a',
    'a and b',
    'a, b or c',
  ]);
});

test('a number that was worked out is shown beside its facts', () => {
  const known = (value: number) => ({ value, because: because('measurements[1]') });
  const text = (value: number) =>
    explainRule(
      rule(
        'A',
        is('below 24', known(value), (v) => v < 24),
      ),
      facts(),
    ).text[3];
  expect(text(21.94)).toBe('- below 24: yes, 21.94 (measurements[1] = 1)');
  expect(text(-2)).toBe('- below 24: yes, −2 (measurements[1] = 1)');
  expect(text(Number.NaN)).toBe('- below 24: no (measurements[1] = 1)');
});
