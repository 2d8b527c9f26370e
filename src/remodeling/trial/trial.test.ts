import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { BadInput } from '../../record/problems.ts';
import { armCourse } from './arms.ts';
import { readArm, readTrial } from './read.ts';
import { people, runPeople, runStudies, runTrial, summarize } from './run.ts';

const population = { sex: 'female', ageYears: 60 };
const outcomes = [{ site: 'lumbarSpine', months: [12, 24] }];
const anastrozole = { drug: 'anastrozole', dose: '1 mg', every: '1 d' };
const trial = (over: object = {}): object => ({
  population,
  arms: [{ name: 'drug', drugs: [anastrozole] }, { name: 'placebo' }],
  outcomes,
  ...over,
});
const folder = new URL('../../../examples/trials/', import.meta.url);

describe('reading a trial', () => {
  test('every example can be read, and names its source', () => {
    const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
    expect(files.length).toBeGreaterThan(50);
    for (const file of files) {
      const read = readTrial(JSON.parse(readFileSync(new URL(file, folder), 'utf8')));
      expect(read.source, file).toBeTruthy();
      expect(read.published.length, file).toBeGreaterThan(0);
      expect(read.notes, file).toEqual([]);
    }
  });

  test.each([
    ['mg and days as numbers', { dose: 1, every: 1 }, { dose_mg: 1, every_d: 1 }],
    ['text', { dose: '1 mg', every: 'day' }, { dose_mg: 1, every_d: 1 }],
    ['q6mo', { drug: 'denosumab', dose: '60mg', every: 'q6mo' }, { drug: 'denosumab', dose_mg: 60, every_d: 182.625 }],
    [
      'a value with a unit',
      { dose: { value: 1000, unit: 'ug' }, every: { value: 2, unit: 'wk' } },
      { dose_mg: 1, every_d: 14 },
    ],
    [
      'micrograms of teriparatide',
      { drug: 'Teriparatide', dose: 20, every: 1 },
      { drug: 'teriparatide', dose_mg: 0.02 },
    ],
    ['another name', { drug: 'zoledronic acid', dose: '4 mg', every: '6 mo' }, { drug: 'zoledronate', dose_mg: 4 }],
    ['months', { from: 6, to: '2 a' }, { fromMonth: 6, toMonth: 24 }],
  ])('a drug: %s', (_, given, expected) => {
    expect(readArm({ name: 'a', drugs: [{ ...anastrozole, ...given }] }).drugs[0]).toMatchObject(expected);
  });

  test.each([
    ['usual', 'usual'],
    ['control', 'usual'],
    ['Walking at home', 'walking'],
    ['LIFTMOR', 'high-intensity-resistance-and-impact'],
    ['supervised resistance + impact', 'resistance-and-impact'],
  ])('a programme: %s', (given, expected) => {
    expect(readArm({ name: 'a', loading: given }).loading).toBe(expected);
  });

  test.each([
    [
      'an unknown drug',
      trial({ arms: [{ name: 'a', drugs: [{ ...anastrozole, drug: 'anastrazole' }] }] }),
      'arms[0].drugs[0].drug',
    ],
    [
      'a dose in kg',
      trial({ arms: [{ name: 'a', drugs: [{ ...anastrozole, dose: '1 kg' }] }] }),
      'arms[0].drugs[0].dose',
    ],
    [
      'a dose of nothing',
      trial({ arms: [{ name: 'a', drugs: [{ ...anastrozole, dose: 0 }] }] }),
      'arms[0].drugs[0].dose',
    ],
    [
      'no interval',
      trial({ arms: [{ name: 'a', drugs: [{ ...anastrozole, every: 'often' }] }] }),
      'arms[0].drugs[0].every',
    ],
    [
      'an end before the start',
      trial({ arms: [{ name: 'a', drugs: [{ ...anastrozole, from: 6, to: 3 }] }] }),
      'arms[0].drugs[0].to',
    ],
    ['an unknown site', trial({ outcomes: [{ site: 'radius', months: 12 }] }), 'outcomes[0].site'],
    ['an unknown programme', trial({ arms: [{ name: 'a', loading: 'chess' }] }), 'arms[0].loading'],
    ['two arms of one name', trial({ arms: [{ name: 'a' }, { name: 'a' }] }), 'arms[1].name'],
    ['an age of 400', trial({ population: { sex: 'female', ageYears: 400 } }), 'population.ageYears'],
    [
      'bounds the wrong way round',
      trial({ population: { ...population, tScore: { LS: { min: -1, max: -2 } } } }),
      'population.tScore.lumbarSpine',
    ],
    ['a slip in a key', trial({ arms: [{ name: 'a', calciumMgPerday: 1200 }] }), 'arms[0].calciumMgPerday'],
    [
      'ovarian suppression',
      trial({ arms: [{ name: 'a', drugs: [{ drug: 'goserelin', dose: '3.6 mg', every: '28 d' }] }] }),
      'population',
    ],
    ['women before menopause', trial({ population: { ...population, premenopausal: true } }), 'population'],
    ['no trial', 7, '(document)'],
  ])('%s is refused by its path', (_, given, path) => {
    expect(() => readTrial(given)).toThrow(BadInput);
    expect(() => readTrial(given)).toThrow(path);
  });

  test('several mistakes are told at once, and what nobody reads is told too', () => {
    const wrong = trial({ outcomes: [{ site: 'radius', months: 12 }], arms: [{ name: 'a', loading: 'chess' }] });
    expect(() => readTrial(wrong)).toThrow(/arms\[0\]\.loading[\s\S]*outcomes\[0\]\.site/);
    expect(readTrial(trial({ registry: 'NCT0' })).notes).toEqual(['registry is not read.']);
  });
});

describe('calcium in arms', () => {
  const changes = (...amounts: (number | undefined)[]) => {
    const read = readTrial(
      trial({
        arms: amounts.map((calciumMgPerDay, i) => ({
          name: String(i),
          ...(calciumMgPerDay !== undefined && { calciumMgPerDay }),
        })),
      }),
    );
    return read.arms.map((arm) => armCourse(read, arm).habits[0]!.calciumChange_mg);
  };
  test('is the whole intake, against the usual one', () => expect(changes(1200, undefined)).toEqual([236, undefined]));
  test('is tablets where an arm has less than anybody eats', () => expect(changes(1000, 0)).toEqual([1000, 0]));
});

describe('running a trial', () => {
  const read = readTrial(
    trial({
      outcomes: [
        { site: 'LS', months: [12, 24] },
        { site: 'TH', months: 24 },
      ],
    }),
  );
  const result = runTrial(read, { patients: 60, seed: 3 });

  test('each arm, site and month has mean, band and range; each pair of arms a difference', () => {
    expect(result.arms.map((arm) => arm.outcomes.length)).toEqual([3, 3]);
    for (const { mean, band, persons } of result.arms.flatMap((arm) => arm.outcomes)) {
      expect(band[0]).toBeLessThan(mean);
      expect(band[1]).toBeGreaterThan(mean);
      expect(persons[0]).toBeLessThan(persons[1]);
    }
    expect(result.differences).toHaveLength(3);
    const [drug, placebo] = result.arms.map((arm) => arm.outcomes[1]!.mean);
    expect(result.differences[1]).toMatchObject({ arm: 'drug', versus: 'placebo', months: 24 });
    expect(result.differences[1]!.mean).toBeCloseTo(drug! - placebo!, 6);
    expect(drug!).toBeLessThan(placebo!);
  });

  test('a person without a finite course keeps their place, so that arms stay paired', () => {
    const [drug, placebo] = runPeople(read, 0, 60, 3);
    const gap = [undefined, ...drug!.slice(1)];
    const with60 = summarize(read, [drug!, placebo!], runStudies(read, 3), 60, 3);
    const with59 = summarize(read, [gap, placebo!], runStudies(read, 3), 60, 3);
    expect(with59.refused).toBe(1);
    expect(with59.differences[1]!.mean).toBeCloseTo(with60.differences[1]!.mean, 0);
    const one = (k: number) => drug![k]!.lumbarSpine.get(24)! - placebo![k]!.lumbarSpine.get(24)!;
    const mean59 = Array.from({ length: 59 }, (_, k) => one(k + 1)).reduce((a, b) => a + b, 0) / 59;
    expect(with59.differences[1]!.mean).toBeCloseTo(mean59, 9);
    expect(() => summarize(read, [drug!.map(() => undefined), placebo!], runStudies(read, 3), 60, 3)).toThrow(BadInput);
  });

  test('the same seed gives the same result, another seed another', () => {
    expect(runTrial(read, { patients: 60, seed: 3 })).toEqual(result);
    expect(runTrial(read, { patients: 60, seed: 4 })).not.toEqual(result);
  });

  test('shared out among threads, at even numbers, it comes to the same', () => {
    const parts = [runPeople(read, 0, 24, 3), runPeople(read, 24, 60, 3)];
    const joined = read.arms.map((_, arm) => parts.flatMap((part) => part[arm]!));
    expect(summarize(read, joined, runStudies(read, 3), 60, 3)).toEqual(result);
  });

  test('people of neighbouring numbers are not alike', () => {
    const sensitivities = people(read, 0, 200, 1).map((person) => person.s_E!);
    const sorted = sensitivities.toSorted((a, b) => a - b);
    expect(sorted[180]! / sorted[20]!).toBeGreaterThan(2);
    const pairs = sensitivities.slice(1).filter((s, i) => s > sorted[100]! === sensitivities[i]! > sorted[100]!);
    expect(pairs.length).toBeGreaterThan(60);
    expect(pairs.length).toBeLessThan(140);
  });

  test('means keep within bounds where a trial gives bounds', () => {
    const bounded = readTrial(
      trial({ population: { sex: 'female', ageYears: [60, 70], weightKg: { mean: 70, sd: 5 } } }),
    );
    expect(people(bounded, 0, 40, 1).every((person) => person.weight! > 45 && person.weight! < 95)).toBe(true);
  });
});
