import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analytes, type RecordInput, tidy } from '../../record/index.ts';
import { type Finding, runRules } from '../../rules/index.ts';
import { guidelineRules } from '../index.ts';
import { factsOf, on, person, scan } from '../people.ts';

/** What a finding says, without the units its facts were typed in. */
const gist = (findings: Finding[]) =>
  findings.map(({ rule, about, outcomes, outcome, severity, within, fired, suppresses }) => ({
    rule,
    about,
    outcomes: outcomes ?? outcome,
    severity,
    within,
    fired,
    suppresses,
  }));

const judged = analytes.filter(
  (analyte) => analyte.factor !== 1 && analyte.key !== 'glucose' && analyte.key !== 'free-t4',
);

const people = fc.record({
  sex: fc.constantFrom('female' as const, 'male' as const),
  age: fc.integer({ min: 35, max: 85 }),
  inhibitor: fc.constantFrom('letrozole', 'anastrozole', undefined),
  heightCm: fc.integer({ min: 150, max: 185 }),
  lossCm: fc.integer({ min: 0, max: 5 }),
  weightKg: fc.integer({ min: 45, max: 110 }),
  t: fc.integer({ min: -35, max: 5 }),
  bmd: fc.tuple(fc.integer({ min: 700, max: 1100 }), fc.integer({ min: 700, max: 1100 })),
  labs: fc.array(fc.tuple(fc.nat({ max: judged.length - 1 }), fc.double({ min: 0.02, max: 1.1, noNaN: true })), {
    maxLength: 6,
  }),
  ca: fc.integer({ min: 300, max: 2800 }),
  iu: fc.integer({ min: 0, max: 6000 }),
});
type Person = typeof people extends fc.Arbitrary<infer P> ? P : never;

/** The same person in conventional and metric units, or in the other ones. */
function record(p: Person, other: boolean): RecordInput {
  const length = (cm: number) => (other ? { value: tidy(cm / 2.54), unit: '[in_i]' } : { value: cm, unit: 'cm' });
  const weight = other ? { value: tidy(p.weightKg / 0.45359237), unit: '[lb_av]' } : { value: p.weightKg, unit: 'kg' };
  const scanOf = (date: string, mg: number) => {
    const made = scan(date, { ls: { t: p.t / 10, z: p.t / 10 + 1, bmd: mg / 1000 } });
    if (other) made.sites.lumbarSpine!.bmd = { value: mg, unit: 'mg/cm2' };
    return made;
  };
  return person(p.sex, {
    birthDate: `${2026 - p.age}-03-14`,
    therapies: p.inhibitor ? [on(p.inhibitor)] : [],
    measurements: [
      { date: '2023-06-01', kind: 'height', value: length(p.heightCm), measured: true },
      { date: '2026-06-01', kind: 'height', value: length(p.heightCm - p.lossCm), measured: true },
      { date: '2026-06-01', kind: 'weight', value: weight },
    ],
    scans: [scanOf('2025-02-01', p.bmd[0]), scanOf('2026-05-01', p.bmd[1])],
    labs: p.labs.map(([index, share]) => {
      const analyte = judged[index]!;
      const value = tidy(analyte.plausible[1] * share);
      return {
        date: '2026-09-01',
        analyte: analyte.key,
        method: 'LC-MS/MS',
        value: other ? { value: tidy(value * analyte.factor), unit: analyte.siUnit } : { value, unit: analyte.unit },
      };
    }),
    supplements: [
      {
        date: '2026-01-01',
        name: 'D and calcium',
        ingredients: [
          {
            ingredient: 'vitaminD',
            amount: other ? { value: tidy(p.iu / 40), unit: 'ug' } : { value: p.iu, unit: '[iU]' },
          },
          {
            ingredient: 'calcium',
            amount: other ? { value: tidy(p.ca / 1000), unit: 'g' } : { value: p.ca, unit: 'mg' },
          },
        ],
        doses: [{ units: 1 }],
      },
    ],
  });
}

test('changing units never changes findings', () => {
  fc.assert(
    fc.property(people, (p) => {
      const own = runRules(guidelineRules, factsOf(record(p, false)));
      const other = runRules(guidelineRules, factsOf(record(p, true)));
      // Whether a slipped unit is guessed at depends on the unit, and only that.
      const without = (findings: Finding[]) => gist(findings.filter((f) => f.rule !== 'PL-07'));
      expect(without(other.findings)).toEqual(without(own.findings));
      expect(other.open).toEqual(own.open);
    }),
    { numRuns: 300 },
  );
});

test('the same facts give the same findings, whatever the order of the lists', () => {
  fc.assert(
    fc.property(people, (p) => {
      const input = record(p, false);
      const reversed = { ...input, labs: [...input.labs!].reverse(), scans: [...input.scans!].reverse() };
      const once = new Set(p.labs.map(([index]) => index)).size === p.labs.length;
      fc.pre(once);
      expect(gist(runRules(guidelineRules, factsOf(reversed)).findings)).toEqual(
        gist(runRules(guidelineRules, factsOf(input)).findings),
      );
    }),
    { numRuns: 100 },
  );
});

test('a lower T-score never takes a referral away', () => {
  fc.assert(
    fc.property(people, fc.integer({ min: 1, max: 20 }), (p, lower) => {
      fc.pre(p.sex === 'female' && p.age >= 60 && p.inhibitor !== undefined);
      const refers = (t: number) =>
        runRules(guidelineRules, factsOf(record({ ...p, t }, false))).findings.some(
          (f) => f.rule === 'AIBL-1' && f.severity === 'clinician',
        );
      expect(!refers(p.t) || refers(p.t - lower)).toBe(true);
    }),
    { numRuns: 100 },
  );
});
