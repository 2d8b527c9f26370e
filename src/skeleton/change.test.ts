import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { g, scanOf } from './fixtures.ts';
import { type Change, compareScans, historyOf, isRefused } from './index.ts';
import { leastSignificantChange } from './lsc.ts';

const spine = (date: string, bmd: number, more: object = {}, spineMore: object = {}) =>
  scanOf(date, { lumbarSpine: { bmd: g(bmd), ...spineMore } }, more);
const change = (
  a: ReturnType<typeof spine>,
  b: ReturnType<typeof spine>,
  site: 'lumbarSpine' | 'totalHip' | 'femoralNeck' = 'lumbarSpine',
) => compareScans(a, b, site) as Change;

describe('change in g/cm²', () => {
  test('an example worked by hand', () => {
    const result = change(spine('2024-10-08', 0.885), spine('2026-11-09', 0.849));
    expect(result.gPerCm2).toBeCloseTo(-0.036, 10);
    expect(result.percent).toBeCloseTo(-4.0678, 4);
    expect(result.days).toBe(762);
    expect(result.percentPerYear).toBeCloseTo(-4.0678 / (762 / 365.25), 3);
    expect(result.lsc.gPerCm2).toBeCloseTo(0.046905, 6); // 5.3 % of 0.885
    expect(result.significant).toBe(false);
    expect(result.direction).toBe('no clear change');
    expect(result.says).toBe('No clear change since 8 Oct 2024: the scanner can be off by 5.3 %');
    expect(result.because.map((b) => [b.value, b.date])).toEqual([
      ['0.885 g/cm²', '2024-10-08'],
      ['0.849 g/cm²', '2026-11-09'],
    ]);
  });

  test('order of the arguments does not matter', () => {
    const [a, b] = [spine('2024-10-08', 0.885), spine('2026-11-09', 0.849)];
    expect(compareScans(b, a, 'lumbarSpine')).toEqual(compareScans(a, b, 'lumbarSpine'));
  });

  test('words for loss and gain', () => {
    expect(change(spine('2024-05-01', 1), spine('2026-05-01', 0.93)).says).toBe(
      'Lower by 7.0 % since 1 May 2024, more than the 5.3 % that the scanner can be off',
    );
    expect(change(spine('2024-05-01', 1), spine('2026-05-01', 1.07)).says).toMatch(/^Higher by 7\.0 %/);
  });

  test.each([
    [299, undefined],
    [300, 'a rate'],
  ])('over %i days', (days, rate) => {
    const later = new Date(Date.UTC(2025, 0, 1) + days * 86_400_000).toISOString().slice(0, 10);
    const result = change(spine('2025-01-01', 1), spine(later, 0.9));
    expect(result.percentPerYear === undefined ? undefined : 'a rate').toBe(rate);
  });

  test('without a machine named it says what it takes for granted', () => {
    expect(change(spine('2024-05-01', 1), spine('2026-05-01', 0.99)).assumes).toEqual([]);
    const result = change(
      scanOf('2024-05-01', { totalHip: { bmd: g(0.9) } }, { machine: 'A' }),
      { ...scanOf('2026-05-01', { totalHip: { bmd: g(0.89) } }), machine: undefined } as never,
      'totalHip',
    );
    expect(result.assumes).toHaveLength(1);
    expect(result.says).toMatch(/takes for granted that both were made on the same machine/);
  });

  test('a change and its reverse are equally clear in g/cm²', () => {
    fc.assert(
      fc.property(fc.integer({ min: 600, max: 1300 }), fc.integer({ min: -200, max: 200 }), (mg, d) => {
        const lsc = { leastSignificantChange: { lumbarSpine: g(0.03) } };
        const [a, b] = [mg / 1000, (mg + d) / 1000];
        const there = change(spine('2024-05-01', a, lsc), spine('2026-05-01', b, lsc));
        const back = change(spine('2024-05-01', b, lsc), spine('2026-05-01', a, lsc));
        expect(there.significant).toBe(back.significant);
        expect(there.significant).toBe(Math.abs(d) >= 30);
      }),
    );
  });
});

describe('least significant change', () => {
  const two = (vertebrae: string[], more: object = {}) =>
    leastSignificantChange(
      spine('2024-05-01', 1, more, { vertebrae }),
      spine('2026-05-01', 1, more, { vertebrae }),
      'lumbarSpine',
    )!;
  test.each([
    [['L1', 'L2', 'L3', 'L4'], 0.053, 1],
    [['L2', 'L3', 'L4'], 0.05671, 1.07],
    [['L3', 'L4'], 0.06572, 1.24],
  ])('%j', (vertebrae, gPerCm2, factor) => {
    expect(two(vertebrae).gPerCm2).toBeCloseTo(gPerCm2, 8);
    expect(two(vertebrae).vertebraeFactor).toBe(factor);
  });
  test('the factor also holds for the centre’s own L1–L4 figure', () => {
    expect(two(['L3', 'L4'], { leastSignificantChange: { lumbarSpine: g(0.03) } }).gPerCm2).toBeCloseTo(0.0372, 8);
  });
  test.each([
    ['lumbarSpine', 5.3],
    ['totalHip', 5.0],
    ['femoralNeck', 6.9],
  ] as const)('default of %s', (site, percent) => {
    const scan = (date: string) => scanOf(date, { [site]: { bmd: g(0.8) } });
    const lsc = leastSignificantChange(scan('2024-05-01'), scan('2026-05-01'), site)!;
    expect(lsc).toMatchObject({ percent, origin: 'default' });
  });
  test('own figure before precision error before default; later scan before earlier', () => {
    const own = { leastSignificantChange: { totalHip: g(0.03) }, precisionError: { totalHip: g(0.02) } };
    const hip = (date: string, more: object) => scanOf(date, { totalHip: { bmd: g(0.9) } }, more);
    const lsc = (a: object, b: object) =>
      leastSignificantChange(hip('2024-05-01', a), hip('2026-05-01', b), 'totalHip')!;
    expect(lsc({}, own)).toMatchObject({ gPerCm2: 0.03, origin: 'centre' });
    expect(lsc(own, {})).toMatchObject({ gPerCm2: 0.03, origin: 'centre' });
    expect(lsc({ leastSignificantChange: { totalHip: g(0.04) } }, own).gPerCm2).toBe(0.03);
    const precision = lsc({}, { precisionError: { totalHip: { value: 1.5, unit: '%' } } });
    expect(precision.gPerCm2).toBeCloseTo(2.77 * 0.015 * 0.9, 10);
    expect(precision.origin).toBe("centre's precision error");
    expect(lsc({}, {}).origin).toBe('default');
  });
  test('no density, no figure', () => {
    const empty = scanOf('2024-05-01', { totalHip: { tScore: -1 } });
    expect(leastSignificantChange(empty, empty, 'totalHip')).toBeUndefined();
  });
});

describe('refusals', () => {
  const refusal = (
    a: ReturnType<typeof spine>,
    b: ReturnType<typeof spine>,
    site: 'lumbarSpine' | 'totalHip' = 'lumbarSpine',
  ) => {
    const result = compareScans(a, b, site);
    return isRefused(result) ? result.refused : 'compared';
  };
  const base = spine('2024-05-01', 1);
  test.each([
    ['the same machine', {}, 'compared'],
    ['another maker', { manufacturer: 'GE Lunar', machine: 'B' }, 'other manufacturer'],
    ['another maker, "same" machine name', { manufacturer: 'GE Lunar' }, 'other manufacturer'],
    ['another machine', { machine: 'B' }, 'other machine'],
    ['another machine, calibrated', { machine: 'B', crossCalibratedWith: ['A'] }, 'compared'],
    ['calibrated with a third', { machine: 'B', crossCalibratedWith: ['C'] }, 'other machine'],
  ])('%s', (_name, more, expected) => {
    expect(refusal(base, spine('2026-05-01', 1, more))).toBe(expected);
  });
  test('calibration may stand with the earlier scan', () => {
    expect(
      refusal(spine('2024-05-01', 1, { crossCalibratedWith: ['B'] }), spine('2026-05-01', 1, { machine: 'B' })),
    ).toBe('compared');
  });
  test('another model where the machine is not named', () => {
    const noMachine = (date: string, model: string) => {
      const { machine: _, ...scan } = scanOf(date, { lumbarSpine: { bmd: g(1) } }, { model });
      return scan as ReturnType<typeof spine>;
    };
    expect(refusal(noMachine('2024-05-01', 'Horizon'), noMachine('2026-05-01', 'Discovery'))).toBe('other machine');
    expect(refusal(noMachine('2024-05-01', 'Horizon'), noMachine('2026-05-01', 'Horizon'))).toBe('compared');
  });
  test('vertebrae', () => {
    expect(refusal(base, spine('2026-05-01', 1, {}, { vertebrae: ['L2', 'L3', 'L4'] }))).toBe('other vertebrae');
    const artefact = { artefacts: [{ vertebra: 'L2', what: 'clip' }] };
    expect(refusal(base, spine('2026-05-01', 1, {}, artefact))).toBe('spine not readable');
    expect(
      refusal(spine('2024-05-01', 1, {}, { vertebrae: ['L1'] }), spine('2026-05-01', 1, {}, { vertebrae: ['L1'] })),
    ).toBe('spine not readable');
  });
  test('hips by side', () => {
    const hip = (date: string, side?: 'left' | 'right') =>
      scanOf(date, { totalHip: { bmd: g(0.9), ...(side ? { side } : {}) } });
    expect(refusal(hip('2024-05-01', 'left'), hip('2026-05-01', 'right'), 'totalHip')).toBe('other side');
    expect(refusal(hip('2024-05-01', 'left'), hip('2026-05-01'), 'totalHip')).toBe('compared');
  });
  test('no density', () => {
    expect(refusal(base, scanOf('2026-05-01', { lumbarSpine: { tScore: -1 } }))).toBe('no density');
    expect(refusal(base, scanOf('2026-05-01', { totalHip: { bmd: g(1) } }))).toBe('no density');
  });
});

describe('history of a site', () => {
  const series = [
    spine('2023-01-01', 1.0),
    spine('2024-06-01', 0.98),
    spine('2025-12-01', 0.96),
    spine('2026-03-01', 0.95),
  ];
  test('previous is at least 300 days before where there is one', () => {
    const { previous, first, refused } = historyOf(series, 'lumbarSpine');
    expect(previous?.from.date).toBe('2024-06-01');
    expect(first?.from.date).toBe('2023-01-01');
    expect(refused).toBeUndefined();
  });
  test('else the one just before', () => {
    expect(historyOf(series.slice(2), 'lumbarSpine').previous?.from.date).toBe('2025-12-01');
  });
  test('a refused last pair is kept beside an older comparison', () => {
    const { previous, refused } = historyOf(
      [...series, spine('2026-09-01', 0.9, { machine: 'B' }), spine('2026-10-01', 0.94)],
      'lumbarSpine',
    );
    expect(refused?.from.date).toBe('2026-09-01');
    expect(previous?.from.date).toBe('2025-12-01');
  });
  test('nothing to compare', () => {
    expect(historyOf(series.slice(0, 1), 'lumbarSpine')).toEqual({
      previous: undefined,
      first: undefined,
      refused: undefined,
    });
    expect(historyOf(series, 'totalHip').previous).toBeUndefined();
  });
});
