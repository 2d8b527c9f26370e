import { describe, expect, test } from 'vitest';
import { type Course, scenarioOf } from '../course/course.ts';
import { antiresorptives, inhibitors, others } from '../course/people.arbitrary.ts';
import { type Scenario, type Simulation, simulate } from '../index.ts';
import { bodyParameters } from './person.ts';

const years = (value: number) => ({ value, unit: 'a' as const });
const monthly = { every: { value: 1, unit: 'mo' as const } };
const drugs = [...inhibitors, ...antiresorptives, ...others];

/** A course of a woman of 62, every state each half year. */
function scenario(course: Course, rtol?: number): Scenario {
  const person = bodyParameters({ sex: 'female', ageYears: 62 });
  const { columns: _, ...rest } = scenarioOf(course, [0, 6, 12, 24, 36, 48], [], rtol);
  return { ...rest, phases: rest.phases.map((p) => ({ ...p, parameters: { ...person, ...p.parameters } })) };
}
const kept = { drug: 'anastrozole', dose_mg: 1, every_d: 1, fromMonth: 0 } as const;
const courses: [string, Course][] = [
  ['nothing', { therapies: [], habits: [] }],
  ...drugs.map((kind): [string, Course] => [
    kind.drug,
    { therapies: [kept, { ...kind, fromMonth: 1.5, toMonth: 24 }], habits: [] },
  ]),
  [
    'habits',
    {
      therapies: [kept],
      habits: [
        { fromMonth: 0, calciumChange_mg: -400, vitaminDChange_iu: 2000 },
        { fromMonth: 7.3, calciumChange_mg: 600, loading: { ls: 1, th: 0.8, fn: 0.8 } },
      ],
    },
  ],
];

/** Largest difference between two runs; states that may be empty count against the largest they become. */
function difference(a: Simulation, b: Simulation): number {
  const largest = a.columns.map((_, c) => Math.max(...b.phases.flatMap((p) => Array.from(p.values[c]!, Math.abs))));
  return Math.max(
    ...a.phases.flatMap((phase, p) =>
      phase.values.flatMap((column, c) =>
        Array.from(column, (value, row) => {
          const other = b.phases[p]!.values[c]![row]!;
          return value === other ? 0 : Math.abs(value - other) / Math.max(Math.abs(other), 1e-3 * largest[c]!);
        }),
      ),
    ),
  );
}

describe('the solver', () => {
  test.each(courses)('%s: WebAssembly agrees with TypeScript to 1e-10, step by step', (_, course) => {
    const [wasm, typescript] = (['wasm', 'typescript'] as const).map((engine) =>
      simulate(scenario(course), { engine }),
    );
    expect(difference(wasm!, typescript!)).toBeLessThan(1e-10);
    expect(wasm!.solver.steps).toBe(typescript!.solver.steps);
  });

  test.each(courses)('%s: the error falls with the tolerance', (_, course) => {
    const truth = simulate(scenario(course, 1e-10));
    const errors = [1e-4, 1e-6, 1e-8].map((rtol) => difference(simulate(scenario(course, rtol)), truth));
    errors.forEach((error, i) => {
      expect(error).toBeLessThan(40 * [1e-4, 1e-6, 1e-8][i]!);
      if (i > 0) expect(error).toBeLessThan(errors[i - 1]! / 5);
    });
  });

  test('at the loose tolerance of ensembles BMD is right to a hundredth of a per cent', () => {
    for (const [, course] of courses) {
      const at = (rtol: number) => simulate({ ...scenario(course, rtol), columns: ['BMD_ls', 'BMD_th', 'BMD_fn'] });
      expect(difference(at(1e-3), at(1e-9))).toBeLessThan(1e-4);
    }
  });

  test('a restart from a saved state equals the uninterrupted run', () => {
    const parameters = { ...bodyParameters({ sex: 'female', ageYears: 62 }), R_let: 1 };
    const doses = [{ drug: 'denosumab' as const, amount: { value: 60, unit: 'mg' as const } }];
    const run = (phases: Scenario['phases'], start?: Simulation['final']) =>
      simulate({ model: 'bonewise', rtol: 1e-10, phases }, start && { start });
    const phase = (duration: number, more: object = {}) => ({ duration: years(duration), parameters, ...more });
    const whole = run([phase(2, { doses }), phase(3, { doses, output: monthly })]);
    const first = run([phase(2, { doses })]);
    const rest = run([phase(3, { doses, output: monthly })], JSON.parse(JSON.stringify(first.final)));
    expect(difference({ ...whole, phases: [whole.phases[1]!] }, rest)).toBeLessThan(1e-8);
    expect(rest.final.time_h).toBe(whole.final.time_h);
  });
});

describe('what must be in proportion to the dose', () => {
  const linear: [string, string, number][] = [
    ['A_ana', 'R_ana', 1],
    ['A_let', 'R_let', 1],
    ['A_exe', 'R_exe', 1],
    ['TAM', 'R_TAM', 1],
    ['BPs', 'R_ale', 1],
    ['BPw', 'R_ris', 1],
    ['TPf', 'R_TP', 1],
    ['AD_ls', 'L_ls', 1],
  ];
  const run = (column: string, parameters: Record<string, number>): number[] => {
    const { phases } = simulate({
      model: 'bonewise',
      rtol: 1e-9,
      columns: [column],
      phases: [
        { duration: years(1), parameters, output: monthly },
        { duration: years(1), output: monthly },
      ],
    });
    return phases.flatMap((phase) => Array.from(phase.values[0]!));
  };
  test.each(linear)('%s to %s', (state, rate, one) => {
    const [single, triple] = [run(state, { [rate]: one }), run(state, { [rate]: 3 * one })];
    expect(Math.max(...single)).toBeGreaterThan(0);
    single.forEach((value, i) => {
      expect(Math.abs(triple[i]! - 3 * value)).toBeLessThan(1e-6 * Math.max(...triple));
    });
  });

  test.each([
    ['zoledronate', 'BPs'],
    ['tamoxifen', 'TAM'],
    ['letrozole', 'A_let'],
  ] as const)('doses of %s add up', (drug, state) => {
    const added = (amount: number): number =>
      simulate({
        model: 'bonewise',
        columns: [state],
        phases: [
          {
            duration: { value: 1, unit: 'd' },
            doses: [{ drug, amount: { value: amount, unit: 'mg' } }],
            output: { times: [0], unit: 'd' },
          },
        ],
      }).phases[0]!.values[0]![0]!;
    expect(added(8)).toBeCloseTo(2 * added(4), 10);
  });

  test('25(OH)D rises in proportion to little vitamin D, less to much, and less in heavier people', () => {
    const rise = (iu: number, weight = 70): number => run('D25', { D_in: iu, weight })[12]! - 55;
    expect(rise(20) / rise(10)).toBeGreaterThan(1.99);
    expect(rise(8000) / rise(4000)).toBeLessThan(1.7);
    expect(rise(1000, 140)).toBeCloseTo(rise(1000) / 2, 6);
  });

  test('25(OH)D on 400, 4,000 and 10,000 IU a day as in people of 55 to 70 (Burt 2019)', () => {
    // At 80 kg and three years: +1, +51, +66 nmol/L (+110 at three months of the highest).
    const rise = (iu: number): number => run('D25', { D_in: iu, weight: 80 })[12]! - 55;
    expect(rise(400)).toBeLessThan(12);
    expect(Math.abs(rise(4000) - 51)).toBeLessThan(10);
    expect(rise(10_000)).toBeGreaterThan(66);
    expect(rise(10_000)).toBeLessThan(110);
  });

  test('romosozumab is cleared faster, for its amount, at low doses: its target takes it up', () => {
    const left = (mg: number): number => {
      const { phases } = simulate({
        model: 'bonewise',
        columns: ['RSc'],
        phases: [
          {
            duration: { value: 90, unit: 'd' },
            doses: [{ drug: 'romosozumab', amount: { value: mg, unit: 'mg' } }],
            output: { times: [60], unit: 'd' },
          },
        ],
      });
      return phases[0]!.values[0]![0]! / mg;
    };
    expect(left(420)).toBeGreaterThan(1.2 * left(210));
    expect(left(21)).toBeLessThan(0.5 * left(210));
  });
});
