import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type BonewiseRecord, type Day, readRecord } from '../record/index.ts';
import { sites, twinReadings } from '../remodeling/index.ts';
import { daysBetweenDoses, dosing } from './dosing.ts';
import {
  finish,
  mechanism,
  mechanismNodes,
  type Projection,
  prepare,
  project,
  runPrepared,
  whatIfNames,
} from './index.ts';
import { estradiolPerTestosterone, meanOfYear } from './person.ts';

const example = (name: string): BonewiseRecord =>
  readRecord(JSON.parse(readFileSync(new URL(`../../examples/${name}.json`, import.meta.url), 'utf8')));
const ana = example('ana-62-anastrozole');
const mark = example('mark-48-testosterone-anastrozole');
const day = '2026-11-22' as Day;
const TWINS = 120;

const projected = (record: BonewiseRecord, options: Parameters<typeof project>[2] = {}): Projection => {
  const result = project(record, day, { twins: TWINS, ...options });
  if ('refused' in result) throw new Error(result.refused);
  return result;
};

describe('a projection', () => {
  const result = projected(ana, { whatIfs: whatIfNames, intake: { calcium_mg: 700, vitaminD_iu: 100 } });

  test('begins at 1 and spreads, at each site and quarter of a year', () => {
    for (const site of sites) {
      const fan = result.sites[site];
      expect(fan.map((p) => p.month)).toEqual(Array.from({ length: 21 }, (_, k) => 3 * k));
      expect(fan[0]).toMatchObject({ median: 1, p05: 1, p95: 1 });
      for (const p of fan.slice(1)) {
        expect(p.p05).toBeLessThan(p.p25);
        expect(p.p25).toBeLessThan(p.median);
        expect(p.median).toBeLessThan(p.p75);
        expect(p.p75).toBeLessThan(p.p95);
      }
    }
  });

  test('is held against three scans, and says how much of it is hers', () => {
    expect(result.fittedTo.scans).toEqual(['2024-10-08', '2025-10-20', '2026-11-09']);
    expect(result.fittedTo.method).not.toBe('none');
    for (const site of sites) {
      expect(result.fittedTo.ownShare[site]).toBeGreaterThan(0.05);
      expect(result.fittedTo.ownShare[site]).toBeLessThan(1);
    }
    expect(result.baseline.lumbarSpine!.gPerCm2).toBeGreaterThan(0.83);
    expect(result.baseline.lumbarSpine!.gPerCm2).toBeLessThan(0.88);
  });

  test('what-ifs differ from the present course as they should, and the drug goes on in one', () => {
    const at = (name: string, month: number) =>
      result.whatIfs.find((w) => w.name === name)!.difference.lumbarSpine.find((p) => p.month === month)!;
    expect(at('goes-on', 60).p95).toBeLessThan(0);
    expect(at('denosumab', 24).p05).toBeGreaterThan(2);
    expect(at('denosumab-stopped', 24).median).toBeCloseTo(at('denosumab', 24).median, 3);
    expect(at('denosumab-stopped', 48).median).toBeLessThan(at('denosumab', 48).median - 3);
    expect(at('calcium-and-vitamin-d', 24).median).toBeGreaterThan(0);
    // The one large trial in women on these drugs saw nothing: the interval has to hold nothing.
    expect(at('loading-programme', 12).p05).toBeLessThan(0);
    expect(at('loading-programme', 12).median).toBeGreaterThan(0);
  });

  test('food and exercise do not make up for the drug', () => {
    const best = result.whatIfs.find((w) => w.name === 'food-and-loading')!.difference.totalHip.at(-1)!;
    const without = projected(
      { ...ana, therapies: [] },
      { intake: { calcium_mg: 700, vitaminD_iu: 100 } },
    ).sites.totalHip.at(-1)!;
    const withDrug = result.whatIfs.find((w) => w.name === 'goes-on')!.sites.totalHip.at(-1)!;
    expect(best.median).toBeLessThan((without.median - withDrug.median) * 100 + 3);
  });

  test('shared out among workers it comes to the same', () => {
    const prepared = prepare(ana, day, { twins: TWINS, whatIfs: ['loading-programme'] });
    if ('refused' in prepared) throw new Error();
    const whole = runPrepared(prepared, 0, TWINS);
    const parts = [runPrepared(prepared, 0, 50), runPrepared(prepared, 50, TWINS)];
    const joined = whole.map((_, k) =>
      Object.fromEntries(twinReadings.map((reading) => [reading, parts.flatMap((part) => part[k]![reading])])),
    ) as typeof whole;
    expect(finish(prepared, joined)).toEqual(finish(prepared, whole));
    expect(JSON.parse(JSON.stringify(prepared))).toEqual(prepared);
  });

  test('the same seed gives the same answer', () => {
    expect(projected(ana)).toEqual(projected(ana));
    expect(projected(ana, { seed: 2 }).sites).not.toEqual(projected(ana).sites);
  });

  test('fasting CTX before and on the drug counts, a single one or one after a meal does not', () => {
    const ctx = (date: string, value: number, fasting: boolean) =>
      ({
        ...ana.labs[0]!,
        id: `ctx-${date}`,
        date,
        analyte: 'ctx',
        value: { value, unit: 'pg/mL' },
        fasting,
      }) as (typeof ana.labs)[number];
    const fittedTo = (...labs: typeof ana.labs) =>
      projected({ ...ana, scans: [], labs: [...ana.labs, ...labs] }).fittedTo;
    expect(fittedTo(ctx('2024-10-01', 300, true))).toMatchObject({ method: 'none', markers: ['2024-10-01'] });
    expect(fittedTo(ctx('2024-10-01', 300, false), ctx('2026-01-01', 450, false))).toMatchObject({ markers: [] });
    const two = fittedTo(ctx('2024-10-01', 300, true), ctx('2026-01-01', 450, true));
    expect(two).toMatchObject({ method: 'importance', markers: ['2024-10-01', '2026-01-01'], scans: [] });
    expect(two.effectiveTwins).toBeLessThan(TWINS);
  });

  test('a file’s what-if is added to the present course', () => {
    const arm = {
      name: 'mine',
      drugs: [{ drug: 'risedronate' as const, dose_mg: 35, every_d: 7, fromMonth: 12 }],
      loading: 'usual' as const,
    };
    const mine = projected(ana, { files: [arm] }).whatIfs[0]!;
    expect(mine.name).toBe('mine');
    expect(mine.difference.lumbarSpine.find((p) => p.month === 12)!.median).toBeCloseTo(0, 3);
    expect(mine.difference.lumbarSpine.find((p) => p.month === 24)!.p05).toBeGreaterThan(0);
  });
});

describe('who is not projected, and what is taken for granted', () => {
  test('a woman before menopause is refused by the rule that leads her', () => {
    const result = project(example('elena-41-ovarian-suppression-exemestane'), day, { twins: TWINS });
    expect(result).toMatchObject({ rule: 'AIBL-0' });
    expect(mechanism(example('elena-41-ovarian-suppression-exemestane'), day)).toMatchObject({ rule: 'AIBL-0' });
  });

  test('a woman of whom nobody knows is asked', () => {
    const result = project({ ...ana, answers: [], person: { ...ana.person, birthDate: '1974-03-14' as Day } }, day, {
      twins: TWINS,
    });
    expect(result).toMatchObject({ need: 'menopause' });
  });

  test('a man whose testosterone comes from outside', () => {
    expect(projected(mark).assumptions.map((a) => a.id)).toContain('men-testosterone-replaced');
    const replaced = mechanism(mark, day);
    if ('refused' in replaced) throw new Error();
    expect(replaced.folds.estradiol.at(-1)).toBeLessThan(0.6);
  });

  test('a drug that is taken past its planned end goes on, and that is said', () => {
    const late = { ...ana, therapies: ana.therapies.map((t) => ({ ...t, plannedEndDate: '2026-06-01' as Day })) };
    const result = projected(late);
    expect(result.assumptions.map((a) => a.id)).toContain('planned-end-passed');
    const before = projected(ana);
    expect(result.sites.totalHip[4]!.median).toBeCloseTo(before.sites.totalHip[4]!.median, 3);
    expect(result.sites.totalHip.at(-1)!.median).toBeLessThan(before.sites.totalHip.at(-1)!.median);
  });

  test('a scan from before the model’s past is left out, and the rest stands', () => {
    const old = { ...ana.scans[0]!, id: 'old', date: '2008-10-08' as Day };
    const result = projected({ ...ana, scans: [old, ...ana.scans] });
    expect(result.fittedTo.scans).toEqual(['2024-10-08', '2025-10-20', '2026-11-09']);
    expect(result.sites.totalHip.at(-1)!.p05).toBeGreaterThan(0.7);
    expect(result.sites.totalHip.at(-1)!.p95).toBeLessThan(1.2);
  });

  test('what is missing is said', () => {
    const bare = {
      ...ana,
      labs: [],
      scans: [],
      measurements: [],
      therapies: ana.therapies.map((t) => ({ ...t, dose: undefined })),
    } as BonewiseRecord;
    const result = projected(bare);
    expect(result.assumptions.map((a) => a.id)).toEqual(
      expect.arrayContaining(['usual-weight', 'usual-vitamin-d', 'dose-as-labelled']),
    );
    expect(result.fittedTo).toMatchObject({ method: 'none', scans: [] });
    expect(result.baseline).toEqual({});
    for (const { says } of result.assumptions) expect(says).not.toContain('undefined');
  });
});

test('the mechanism has a number for every node and month, 1 before anything was given', () => {
  const map = mechanism(ana, day, { years: 2 });
  if ('refused' in map) throw new Error();
  for (const node of Object.keys(mechanismNodes) as (keyof typeof mechanismNodes)[]) {
    expect(map.folds[node], node).toHaveLength(map.months.length);
    expect(map.folds[node][0], node).toBeCloseTo(1, 6);
    expect(map.folds[node].every(Number.isFinite), node).toBe(true);
  }
  const end = map.months.length - 1;
  expect(map.folds.estradiol[end]).toBeLessThan(0.2);
  expect(map.folds.osteoclasts[end]).toBeGreaterThan(1);
  expect(map.folds.bone[end]).toBeLessThan(1);
});

test.each([
  ['once a day', 1],
  ['daily', 1],
  ['twice a day', 0.5],
  ['twice a week', 3.5],
  ['3 times a week', 7 / 3],
  ['every other day', 2],
  ['every 6 months', 182.625],
  ['once a week', 7],
  ['weekly', 7],
  ['every six months', 182.625],
  ['as told', undefined],
])('a schedule: %s', (text, expected) => {
  const days = daysBetweenDoses(text);
  if (expected === undefined) expect(days).toBeUndefined();
  else expect(days).toBeCloseTo(expected, 3);
});

test('a dose that cannot be read is the labelled one, and said to be', () => {
  expect(dosing('anastrozole', { value: 0.5, unit: 'mg' }, 'twice a week')).toEqual({
    dose_mg: 0.5,
    every_d: 3.5,
    assumed: false,
  });
  expect(dosing('anastrozole', { value: 1, unit: 'tablet' }, 'daily')).toMatchObject({
    dose_mg: 1,
    every_d: 1,
    assumed: true,
  });
});

test('a summer level stands for less over the year, a winter level for more', () => {
  expect(meanOfYear(60, '2026-09-01' as Day)).toBeLessThan(55);
  expect(meanOfYear(60, '2026-03-01' as Day)).toBeGreaterThan(65);
});

test.each([
  [undefined, 0.04],
  [25, 0.04],
  [35, 0.048],
  [18, 0.035],
  [80, 0.07],
])('estradiol from testosterone at a body mass index of %s', (bmi, expected) => {
  expect(estradiolPerTestosterone(bmi)).toBeCloseTo(expected, 6);
});
