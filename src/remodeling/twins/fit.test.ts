import { Matrix } from 'ml-matrix';
import { mean } from 'simple-statistics';
import { describe, expect, test } from 'vitest';
import { bodyParameters } from '../bonewise/person.ts';
import { sites } from '../bonewise/sites.ts';
import { coverage } from './coverage.ts';
import { runTwins } from './ensemble.ts';
import { cellLogs, fitTwins, type Observation } from './fit.ts';

const course = {
  therapies: [{ drug: 'anastrozole' as const, dose_mg: 1, every_d: 1, fromMonth: 0 }],
  habits: [],
};
const body = { sex: 'female' as const, ageYears: 62, yearsSinceMenopause: 11 };
const twins = runTwins(bodyParameters(body), course, [0, 24, 60], { from: 0, to: 300, seed: 2 });
const scan = (month: number, spine: number, sd = 0.012, group = 'a'): Observation => ({
  month,
  group,
  values: { lumbarSpine: { log: Math.log(spine), sd } },
});
const fitTo = (observations: Observation[]) => fitTwins(observations, cellLogs(observations, twins), 1);
const meanChange = (fit: ReturnType<typeof fitTwins>): number => {
  const logs = new Matrix(twins.lumbarSpine.map((row) => Array.from(row, Math.log)));
  const rows = fit.move ? fit.move(logs).to2DArray() : fit.chosen.map((i) => logs.getRow(i));
  return mean(rows.map((row) => row[1]! - row[0]!));
};

describe('twins held against scans', () => {
  test('one scan shows no change: nothing is learnt', () => {
    expect(fitTo([scan(0, 0.9)])).toMatchObject({ method: 'none', effective: 300 });
    expect(fitTo([])).toMatchObject({ method: 'none' });
  });

  test('scans that may not be held against one another tell nothing', () => {
    expect(fitTo([scan(0, 0.9, 0.012, 'a'), scan(1, 0.7, 0.012, 'b')]).method).toBe('none');
  });

  test('only the change counts, not the level', () => {
    const one = fitTo([scan(0, 0.9), scan(1, 0.86)]);
    const other = fitTo([scan(0, 1.2), scan(1, (1.2 * 0.86) / 0.9)]);
    expect(other.chosen).toEqual(one.chosen);
    expect(other.effective).toBeCloseTo(one.effective, 6);
  });

  test('who loses fast in the scans loses fast among the twins chosen', () => {
    const slow = meanChange(fitTo([scan(0, 0.9), scan(1, 0.9)]));
    const all = meanChange(fitTo([]));
    const fast = meanChange(fitTo([scan(0, 0.9), scan(1, 0.84)]));
    expect(fast).toBeLessThan(all - 0.003);
    expect(slow).toBeGreaterThan(all + 0.003);
  });

  test('a coarser scanner moves less', () => {
    const fine = meanChange(fitTo([scan(0, 0.9, 0.008), scan(1, 0.85, 0.008)]));
    const coarse = meanChange(fitTo([scan(0, 0.9, 0.03), scan(1, 0.85, 0.03)]));
    const all = meanChange(fitTo([]));
    expect(Math.abs(coarse - all)).toBeLessThan(Math.abs(fine - all));
  });

  test('scans beyond all twins move them linearly, towards the scans and not past them', () => {
    const fit = fitTo([scan(0, 0.9, 0.006), scan(1, 0.9 * 0.78, 0.006)]);
    expect(fit.method).toBe('linear');
    const moved = meanChange(fit);
    expect(moved).toBeLessThan(meanChange(fitTo([])) - 0.05);
    expect(moved).toBeGreaterThan(Math.log(0.78) - 0.02);
  });

  test('a twin without a finite course has no weight', () => {
    const observations = [scan(0, 0.9), scan(1, 0.87)];
    const logs = cellLogs(observations, twins);
    logs.setRow(
      5,
      logs.getRow(5).map(() => Number.NaN),
    );
    expect(fitTwins(observations, logs, 1).chosen).not.toContain(5);
  });
});

test('the 90 % interval holds the truth about nine times in ten', () => {
  const { sites: found } = coverage({
    body,
    course,
    scans: [0, 24],
    foretold: 60,
    people: 150,
    twins: 300,
    precision: { lumbarSpine: 0.012, totalHip: 0.012, femoralNeck: 0.018 },
    seed: 8,
  });
  expect(found.map((row) => row.site)).toEqual([...sites]);
  for (const row of found) {
    expect(row.fitted, row.site).toBeGreaterThan(0.8);
    expect(row.fitted, row.site).toBeLessThan(0.98);
    expect(row.width, row.site).toBeLessThan(row.widthUnfitted);
  }
});
