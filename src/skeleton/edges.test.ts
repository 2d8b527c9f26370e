import { describe, expect, test } from 'vitest';
import { isKnown } from '../rules/index.ts';
import { facts, g, scanOf } from './fixtures.ts';
import {
  type Change,
  compareScans,
  historyOf,
  isRefused,
  lowestScore,
  siteSays,
  skeletonView,
  spineReading,
} from './index.ts';
import { T_RULE, Z_RULE } from './scores.ts';

type Scan = ReturnType<typeof scanOf>;
const spine = (date: string, bmd: number, more: object = {}, spineMore: object = {}) =>
  scanOf(date, { lumbarSpine: { bmd: g(bmd), ...spineMore } }, more);
/** A scan whose report named no machine. */
const unnamed = (date: string, bmd: number, model?: string): Scan => {
  const { machine: _, ...scan } = spine(date, bmd, model ? { model } : {});
  return scan as Scan;
};

describe('machines nobody named', () => {
  test('both unnamed: compared, and said', () => {
    expect(
      (compareScans(unnamed('2024-05-01', 1), unnamed('2026-05-01', 0.9), 'lumbarSpine') as Change).assumes,
    ).toHaveLength(1);
  });
  test.each([
    ['one unnamed', spine('2024-05-01', 1), unnamed('2026-05-01', 1)],
    ['the other unnamed', unnamed('2024-05-01', 1), spine('2026-05-01', 1)],
    ['one model known', unnamed('2024-05-01', 1, 'Horizon'), unnamed('2026-05-01', 1)],
    ['the other model known', unnamed('2024-05-01', 1), unnamed('2026-05-01', 1, 'Horizon')],
  ])('%s: not refused', (_name, a, b) => expect(isRefused(compareScans(a, b, 'lumbarSpine'))).toBe(false));
  test('the refusal names what differs', () => {
    const why = (a: Scan, b: Scan) => {
      const result = compareScans(a, b, 'lumbarSpine');
      return isRefused(result) ? result.why : '';
    };
    expect(why(spine('2024-05-01', 1), spine('2026-05-01', 1, { machine: 'B' }))).toMatch(/\(A, B\)/);
    expect(why(unnamed('2024-05-01', 1, 'Horizon'), unnamed('2026-05-01', 1, 'Discovery'))).toMatch(
      /\(Horizon, Discovery\)/,
    );
  });
  test('the same hip on both sides is compared', () => {
    const hip = (date: string) => scanOf(date, { totalHip: { bmd: g(0.9), side: 'left' } });
    expect(isRefused(compareScans(hip('2024-05-01'), hip('2026-05-01'), 'totalHip'))).toBe(false);
  });
});

describe('history at its edges', () => {
  test('exactly 300 days counts as far enough', () => {
    const { previous } = historyOf(
      [spine('2025-01-01', 1), spine('2025-10-01', 1), spine('2025-10-28', 1)],
      'lumbarSpine',
    );
    expect(previous).toMatchObject({ from: { date: '2025-01-01' }, days: 300 });
  });
  test('a first scan on another machine is left out of "since the first"', () => {
    const { first } = historyOf(
      [spine('2022-01-01', 1, { machine: 'B' }), spine('2024-01-01', 1), spine('2026-01-01', 1)],
      'lumbarSpine',
    );
    expect(first?.from.date).toBe('2024-01-01');
  });
  test('a newest scan without a density does not hide the one before', () => {
    const noDensity = scanOf('2026-05-01', { lumbarSpine: { tScore: -1 } });
    const { previous } = historyOf([spine('2022-01-01', 1), spine('2024-01-01', 1), noDensity], 'lumbarSpine');
    expect(previous?.to.date).toBe('2024-01-01');
  });
  test('one scan or none', () => {
    expect(historyOf([], 'lumbarSpine')).toEqual({ previous: undefined, first: undefined, refused: undefined });
    expect(historyOf([spine('2022-01-01', 1)], 'lumbarSpine').first).toBeUndefined();
  });
  test('words for a title', () => {
    const change = compareScans(spine('2024-05-01', 1), spine('2026-05-01', 0.93), 'lumbarSpine') as Change;
    expect(siteSays(change)).toBe(
      'Spine: lower by 7.0 % since 1 May 2024, more than the 5.3 % that the scanner can be off',
    );
  });
});

describe('vertebrae at their edges', () => {
  const t = (values: Record<string, number>) => ({
    perVertebra: Object.fromEntries(Object.entries(values).map(([v, tScore]) => [v, { tScore }])),
  });
  test('an artefact is taken out before neighbours are looked at', () => {
    const reading = spineReading(
      spine(
        '2026-05-01',
        1,
        {},
        { ...t({ L1: -2, L2: -2, L3: -1.9, L4: 0.5 }), artefacts: [{ vertebra: 'L4', what: 'screw' }] },
      ),
    )!;
    expect(reading.excluded).toEqual([{ vertebra: 'L4', why: 'screw' }]);
    expect(reading.readable).toEqual(['L1', 'L2', 'L3']);
    expect(reading.why).toBe('The average contains L4 (screw); ask the centre for the value without');
  });
  test('a vertebra without its own score is passed over', () => {
    const reading = spineReading(spine('2026-05-01', 1, {}, t({ L1: -2, L3: -1.8, L4: -0.2 })))!;
    expect(reading.excluded.map((e) => e.vertebra)).toEqual(['L4']);
    expect(reading.readable).toEqual(['L1', 'L2', 'L3']);
  });
  test('two alone and too far apart: the denser goes', () => {
    const reading = spineReading(spine('2026-05-01', 1, {}, { vertebrae: ['L1', 'L2'], ...t({ L1: -0.2, L2: -2 }) }))!;
    expect(reading.excluded.map((e) => e.vertebra)).toEqual(['L1']);
  });
  test('nothing recorded per vertebra', () => {
    expect(spineReading(spine('2026-05-01', 1))).toMatchObject({
      excluded: [],
      readable: ['L1', 'L2', 'L3', 'L4'],
      usable: true,
      why: undefined,
    });
  });
});

describe('scores at their edges', () => {
  const after = { date: '2026-01-01', question: 'menopause', answer: 'postmenopausal', cause: 'natural' } as const;
  const man = { person: { sex: 'male' as const, birthDate: '1990-01-01' } };
  const view = (more: object, sites: object) =>
    skeletonView(facts({ ...more, scans: [{ id: 's', date: '2026-05-01', sites }] } as never)).sites[0];
  test('the rule and the place in the record', () => {
    expect(view({ answers: [after] }, { totalHip: { tScore: -1.2, zScore: 0.1 } })).toMatchObject({
      score: { rule: T_RULE, because: [{ path: 'scans[s].sites.totalHip.tScore', value: -1.2, date: '2026-05-01' }] },
      greyed: undefined,
    });
    expect(view(man, { totalHip: { zScore: 0.1 } })).toMatchObject({
      score: { rule: Z_RULE, because: [{ path: 'scans[s].sites.totalHip.zScore', value: 0.1, date: '2026-05-01' }] },
      greyed: undefined,
    });
  });
  test('menopause not known and nothing printed', () => {
    const site = view({ person: { sex: 'female', birthDate: '1976-01-01' } }, { totalHip: { bmd: g(0.9) } });
    expect([site?.score, site?.greyed, site?.says]).toEqual([undefined, undefined, 'Total hip 0.900 g/cm².']);
  });
  test('a scan 731 days before the newest is read with it', () => {
    const scans = [
      { date: '2024-04-30', sites: { totalHip: { tScore: -2.4 } } },
      { date: '2026-05-01', sites: { lumbarSpine: { tScore: -1.0 } } },
    ];
    const lowest = lowestScore(facts({ answers: [after], scans }));
    expect(isKnown(lowest) && lowest.value.value).toBe(-2.4);
  });
  test('of equal scores the spine is named', () => {
    const sites = { lumbarSpine: { tScore: -1.4 }, totalHip: { tScore: -1.4 } };
    const lowest = lowestScore(facts({ answers: [after], scans: [{ date: '2026-05-01', sites }] }));
    expect(isKnown(lowest) && lowest.value.site).toBe('lumbarSpine');
  });
});
