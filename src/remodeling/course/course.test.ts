import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bodyParameters } from '../bonewise/person.ts';
import { drugNames } from '../document.ts';
import { BadInput, IntegrationFailure, readTrial, simulate } from '../index.ts';
import { runArm, typicalParameters } from '../trial/arms.ts';
import { type Course, type Habits, scenarioOf, startOf, type Therapy } from './course.ts';
import { programmeNames, programmes } from './loading.ts';
import { bodies, follow } from './people.arbitrary.ts';

const nothing: Course = { therapies: [], habits: [] };
const denosumab: Therapy = { drug: 'denosumab', dose_mg: 60, every_d: 182.625, fromMonth: 0 };
const anastrozole: Therapy = { drug: 'anastrozole', dose_mg: 1, every_d: 1, fromMonth: 0 };

/** Doses of a course in months from its start, over all phases. */
function dosesOf(course: Course, months: number[]): number[] {
  let from = startOf(course);
  return scenarioOf(course, months, ['BMD_ls']).phases.flatMap((phase) => {
    const times = (phase.doses ?? []).flatMap(({ at, every, count }) =>
      Array.from({ length: count ?? 1 }, (_, k) => from + (at?.value ?? 0) + k * (every?.value ?? 0)),
    );
    from += phase.duration.value;
    return times;
  });
}

describe('a course as a scenario', () => {
  test('a phase begins where a steady medicine or a habit changes, and rows come at the months asked', () => {
    const course: Course = {
      therapies: [
        { ...anastrozole, toMonth: 60 },
        { ...anastrozole, drug: 'tamoxifen', dose_mg: 20, fromMonth: -24, toMonth: 0 },
      ],
      habits: [{ fromMonth: 12, calciumChange_mg: 300 }],
    };
    const { phases } = scenarioOf(course, [0, 6, 60, 72], ['BMD_ls']);
    expect(phases.map((p) => p.duration)).toEqual([24, 12, 48, 12].map((value) => ({ value, unit: 'mo' })));
    expect(phases.map((p) => Object.keys(p.parameters!))).toEqual([
      ['R_TAM'],
      ['R_ana'],
      ['R_ana', 'Ca_in'],
      ['Ca_in'],
    ]);
    expect(phases.map((p) => p.output)).toEqual([[], [0, 6], [], [0, 12]].map((times) => ({ times, unit: 'mo' })));
    expect(follow({ sex: 'female', ageYears: 60 }, course, [0, 6, 60, 72], ['BMD_ls'])[0]).toHaveLength(4);
  });

  test('a rate is in labelled daily doses: half of them, every other day, half as much are the same', () => {
    const rate = (change: Partial<Therapy>): number => {
      const { phases } = scenarioOf({ ...nothing, therapies: [{ ...anastrozole, ...change }] }, [12], ['E2']);
      return Object.values(phases[0]!.parameters!)[0]!;
    };
    expect(rate({})).toBe(1);
    expect(rate({ taken: 0.5 })).toBe(0.5);
    expect(rate({ every_d: 2 })).toBe(0.5);
    expect(rate({ dose_mg: 0.5 })).toBe(0.5);
    expect(rate({ drug: 'letrozole', dose_mg: 2.5 })).toBe(1);
    expect(rate({ dose_mg: 1, every_d: 3.5 })).toBeCloseTo(2 / 7, 12);
  });

  test.each([
    ['cut by a habit', { ...nothing, therapies: [denosumab], habits: [{ fromMonth: 12, vitaminDChange_iu: 800 }] }],
    ['cut between doses', { ...nothing, therapies: [denosumab, { ...anastrozole, fromMonth: 4.2 }] }],
    ['cut at a dose', { ...nothing, therapies: [denosumab, { ...anastrozole, fromMonth: 6 }] }],
  ] as [string, Course][])('doses keep their rhythm, %s', (_, course) => {
    const found = dosesOf(course, [0, 36]);
    expect(found).toHaveLength(6);
    found.forEach((month, k) => {
      expect(month).toBeCloseTo(6 * k, 9);
    });
  });

  test('no dose is given at the month of its end, one is at its start', () => {
    expect(dosesOf({ ...nothing, therapies: [{ ...denosumab, toMonth: 12 }] }, [0, 36])).toEqual([0, 6]);
    expect(dosesOf({ ...nothing, therapies: [{ ...denosumab, fromMonth: 9, toMonth: 14 }] }, [0, 36])).toEqual([9]);
    expect(dosesOf({ ...nothing, therapies: [{ ...denosumab, fromMonth: -7 }] }, [0, 12])).toEqual([-7, -1, 5, 11]);
  });

  test('habits hold from their month on, in whatever order they are told', () => {
    const habits: Habits[] = [
      { fromMonth: 12, calciumChange_mg: 400 },
      { fromMonth: 0, calciumChange_mg: -300 },
    ];
    const intakes = (list: Habits[]) =>
      scenarioOf({ ...nothing, habits: list }, [24], ['BMD_ls']).phases.map((p) => p.parameters!.Ca_in!);
    expect(intakes(habits)).toEqual(intakes(habits.toReversed()));
    expect(intakes(habits)[0]).toBeLessThan(intakes(habits)[1]!);
  });

  test('the least calcium is a fifth of the usual', () => {
    const at = (calciumChange_mg: number) =>
      scenarioOf({ ...nothing, habits: [{ fromMonth: 0, calciumChange_mg }] }, [1], ['Ca_p']).phases[0]!.parameters!
        .Ca_in!;
    expect(at(-5000)).toBe(at(-900));
    expect(at(0)).toBeCloseTo(24.055 / 24, 12);
    expect(at(240.48) - at(0)).toBeCloseTo(0.25, 6);
  });

  test('walking is told as nothing, and no programme as less than nothing', () => {
    expect(programmes.walking).toEqual(programmes.usual);
    for (const name of programmeNames)
      for (const load of Object.values(programmes[name])) expect(load).toBeGreaterThanOrEqual(0);
  });
});

describe('whatever is asked', () => {
  const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
  const wild = fc.constantFrom(0, -1, 1e-9, 1e9, Number.NaN, Number.POSITIVE_INFINITY);
  const mostly = (sound: fc.Arbitrary<number>) =>
    fc.oneof({ weight: 40, arbitrary: sound }, { weight: 1, arbitrary: wild });
  const therapy: fc.Arbitrary<Therapy> = fc.record(
    {
      drug: fc.constantFrom(...drugNames),
      dose_mg: mostly(number(0, 300)),
      every_d: mostly(number(0.3, 400)),
      fromMonth: number(-60, 60),
      toMonth: number(-60, 120),
      taken: mostly(number(0, 1)),
    },
    { requiredKeys: ['drug', 'dose_mg', 'every_d', 'fromMonth'] },
  );
  const habits: fc.Arbitrary<Habits> = fc.record(
    {
      fromMonth: number(-12, 60),
      calciumChange_mg: mostly(number(-900, 2000)),
      vitaminDChange_iu: mostly(number(-500, 10_000)),
      loading: fc.record({ ls: number(0, 3), th: number(0, 3), fn: number(0, 3) }),
    },
    { requiredKeys: ['fromMonth'] },
  );
  const courses = fc.record({
    body: bodies,
    course: fc.record({ therapies: fc.array(therapy, { maxLength: 4 }), habits: fc.array(habits, { maxLength: 3 }) }),
    months: fc.uniqueArray(number(0, 84), { minLength: 1, maxLength: 5 }).map((list) => list.sort((a, b) => a - b)),
  });
  const hormonesAndBone = [
    'BMD_ls',
    'BMD_th',
    'BMD_fn',
    'E2',
    'CTX',
    'P1NP',
    'C_PTH',
    'C_CT',
    'C_Ca',
    'Ca_t',
    'Ca_c',
    'D25',
    'SCL',
  ];

  test('1,000 courses of any medicines: none hangs, all values are positive numbers, refusals have names', {
    timeout: 120_000,
  }, () => {
    let ran = 0;
    fc.assert(
      fc.property(courses, ({ body, course, months }) => {
        try {
          const person = bodyParameters(body);
          const scenario = scenarioOf(course, months, hormonesAndBone, 1e-3);
          const phases = scenario.phases.map((phase) => ({ ...phase, parameters: { ...person, ...phase.parameters } }));
          const { phases: rows } = simulate({ ...scenario, phases }, { stepLimit: 60_000 });
          const values = rows.flatMap((phase) => phase.values.flatMap((column) => Array.from(column)));
          expect(values).toHaveLength(months.length * hormonesAndBone.length);
          for (const value of values) if (!(value > 0 && value < 1e6)) expect.fail(`a value of ${value}`);
          ran++;
        } catch (error) {
          if (error instanceof BadInput)
            expect(error.problems.every(({ path, accepted }) => path && accepted)).toBe(true);
          else if (error instanceof IntegrationFailure) expect(error.message).toMatch(/\d/);
          else throw error;
        }
      }),
      { numRuns: 1000, seed: 41 },
    );
    expect(ran).toBeGreaterThan(500);
  });

  const spread = (min: number, max: number) =>
    fc.oneof(
      number(min, max),
      fc.record({ mean: number(min, max), sd: number(0, 5) }),
      fc.record({ min: number(min, max) }),
    );
  const trial = fc.record({
    population: fc.record(
      {
        sex: fc.constantFrom('female', 'male'),
        ageYears: spread(30, 85),
        yearsSinceMenopause: spread(0, 30),
        weightKg: spread(45, 110),
        tScore: fc.record({ lumbarSpine: spread(-3.5, 1) }),
        priorTamoxifen: fc.oneof(fc.boolean(), fc.integer({ min: 0, max: 8 })),
        testosterone: fc.constantFrom('intact', 'replaced'),
      },
      { requiredKeys: ['sex', 'ageYears'] },
    ),
    arms: fc.tuple(
      fc.record({
        name: fc.constant('arm'),
        drugs: fc.array(
          fc.record({
            drug: fc.constantFrom(...drugNames, 'zoledronic acid', 'water'),
            dose: fc.constantFrom('1 mg', '20 ug', '60 mg', '2.5 mg', 5, 'a spoon'),
            every: fc.constantFrom('day', '1 wk', '6 mo', 'now and then', 28),
            to: fc.option(number(1, 60)),
          }),
          { maxLength: 3 },
        ),
        calciumMgPerDay: number(200, 2500),
        vitaminDIuPerDay: number(0, 5000),
        loading: fc.constantFrom(...programmeNames, 'juggling'),
      }),
    ),
    outcomes: fc.constant([{ site: 'lumbarSpine', months: [12, 60] }]),
  });

  test('300 trials: each has changes that are numbers, or is refused by name', () => {
    let ran = 0;
    fc.assert(
      fc.property(trial, (input) => {
        try {
          const read = readTrial(input);
          const [changes] = runArm(read, read.arms[0]!, [typicalParameters(read)]);
          for (const value of changes!.lumbarSpine.values()) expect(Number.isFinite(value)).toBe(true);
          ran++;
        } catch (error) {
          if (!(error instanceof BadInput)) throw error;
          expect(error.problems.every(({ path, accepted }) => path && accepted)).toBe(true);
        }
      }),
      { numRuns: 300, seed: 5 },
    );
    expect(ran).toBeGreaterThan(30);
  });
});
