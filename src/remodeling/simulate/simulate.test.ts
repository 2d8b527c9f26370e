import { describe, expect, test } from 'vitest';
import {
  BadInput,
  readScenario,
  type Scenario,
  type Simulation,
  simulate,
  simulatePopulation,
  toCsv,
} from '../index.ts';
import { loadModel } from '../models.ts';
import { knownScenarios } from '../reference/scenarios.ts';
import { rodas4 } from '../solver/rodas.ts';
import { instantiateKernel } from '../solver/wasm-kernel.ts';
import { compileScenario } from './compile.ts';
import { runScenario } from './run.ts';

const years = (value: number) => ({ value, unit: 'a' as const });
const monthly = { every: { value: 1, unit: 'mo' as const } };
const aromataseInhibitor = (duration: number, more: Partial<Scenario> = {}): Scenario => ({
  model: 'reference',
  phases: [{ duration: years(duration), set: { E2: 0.1 }, output: monthly }],
  ...more,
});
const daily = (count: number, amount = 20) => ({
  drug: 'teriparatide' as const,
  amount: { value: amount, unit: 'ug' as const },
  every: { value: 1, unit: 'd' as const },
  count,
});

/** Largest difference between two runs, relative to max(|value|, share of the column's largest). */
function difference(a: Simulation, b: Simulation, share = 1e-9): number {
  let worst = 0;
  a.phases.forEach((phase, p) => {
    phase.values.forEach((column, c) => {
      const other = b.phases[p]!.values[c]!;
      const floor = share * Math.max(...other.map(Math.abs), 1e-300);
      column.forEach((value, r) => {
        worst = Math.max(worst, Math.abs(value - other[r]!) / Math.max(Math.abs(other[r]!), floor));
      });
    });
  });
  return worst;
}

describe('the model', () => {
  test('stays near its baseline for a year, as published: BMD to 1e-4, cells and calcium to 1e-3', () => {
    const { phases } = simulate({
      model: 'reference',
      columns: ['BMDls/BMDls_0', 'OC/OC_0', 'C_Ca/C_Ca_0'],
      phases: [{ duration: years(1), output: monthly }],
    });
    phases[0]!.values.forEach((column, c) => {
      for (const value of column) expect(Math.abs(value - 1)).toBeLessThan(c === 0 ? 1e-4 : 1e-3);
    });
  });

  test('keeps its calcium where none comes in: what leaves is in the urine', () => {
    const columns = ['Ca_p', 'Ca_g', 'Ca_x', 'Ca_d', 'U_ca'];
    const { phases } = simulate({
      model: 'reference',
      rtol: 1e-9,
      columns,
      phases: [{ duration: years(1), parameters: { Ca_in: 0 }, output: monthly }],
    });
    const total = (row: number): number => phases[0]!.values.reduce((sum, column) => sum + column[row]!, 0);
    for (let row = 0; row <= 12; row++) expect(total(row)).toBeCloseTo(total(0), 5);
    expect(phases[0]!.values[4]![12]).toBeGreaterThan(50);
  });

  test('teriparatide in blood is proportional to the dose', () => {
    const run = (amount: number) =>
      simulate({
        model: 'reference',
        rtol: 1e-9,
        columns: ['TERsc', 'TERc'],
        phases: [
          { duration: { value: 2, unit: 'd' }, doses: [daily(2, amount)], output: { every: { value: 1, unit: 'h' } } },
        ],
      });
    const [one, three] = [run(20), run(60)];
    one.phases[0]!.values.forEach((column, c) => {
      column.forEach((value, r) => {
        expect(three.phases[0]!.values[c]![r]!).toBeCloseTo(3 * value, 5);
      });
    });
  });

  test('auxiliaries and baselines follow from the states', () => {
    const { phases } = simulate(
      aromataseInhibitor(1, { columns: ['OB', 'OBf', 'OBs', 'OC/OC_0', 'OC', 'C_PTH', 'PTH', 'OB/OB0'] }),
    );
    const [ob, fast, slow, relative, oc, concentration, pth, obRelative] = phases[0]!.values;
    for (let r = 0; r < ob!.length; r++) {
      expect(ob![r]).toBeCloseTo(fast![r]! + slow![r]!, 12);
      expect(relative![r]).toBeCloseTo(oc![r]! / 0.00115398, 10);
      expect(concentration![r]).toBeCloseTo(pth![r]! / 14, 10);
      expect(obRelative![r]).toBeCloseTo(ob![r]! / 0.00501324, 10);
    }
  });
});

describe('the solver', () => {
  test.each(knownScenarios.map((k) => k.id))('%s: WebAssembly agrees with TypeScript to 1e-10', (id) => {
    const { scenario } = knownScenarios.find((k) => k.id === id)!;
    const runs = (['wasm', 'typescript'] as const).map((engine) => simulate(scenario, { engine }));
    expect(difference(runs[0]!, runs[1]!)).toBeLessThan(1e-10);
    expect(runs[0]!.solver.steps).toBe(runs[1]!.solver.steps);
  });

  test('two abreast are as each alone', () => {
    const people = [{ Ca_in: 0.6 }, { kb: 0.0007 }, { k_ls: 0.0005, D_A: 0.025 }];
    const scenario = aromataseInhibitor(3, { rtol: 1e-9, columns: ['BMDls', 'OC', 'PTH'] });
    const together = simulatePopulation(scenario, people, { engine: 'wasm' });
    people.forEach((parameters, i) => {
      const alone = simulate(
        { ...scenario, phases: [{ ...scenario.phases[0]!, parameters }] },
        { engine: 'typescript' },
      );
      const person = together.people[i]!;
      if (!('phases' in person)) throw new Error('refused');
      person.phases[0]!.forEach((column, c) => {
        column.forEach((value, r) => {
          expect(Math.abs(value / alone.phases[0]!.values[c]![r]! - 1)).toBeLessThan(1e-8);
        });
      });
    });
  });

  test('another method, Rodas4, comes to the same', () => {
    const scenario = readScenario(aromataseInhibitor(5, { rtol: 1e-9, columns: ['BMDls', 'OC', 'PTH'] }));
    const model = loadModel('reference');
    const [other] = runScenario(compileScenario(model, scenario), instantiateKernel(model.plan, 1, rodas4), rodas4, [
      [],
    ]).people;
    simulate(scenario).phases[0]!.values.forEach((column, c) => {
      column.forEach((value, r) => {
        expect(Math.abs(value / other!.phases[0]![c]![r]! - 1)).toBeLessThan(2e-8);
      });
    });
  });

  test('the error falls with the tolerance', () => {
    const columns = ['BMDls', 'OC', 'OBf', 'Ca_p', 'PTH'];
    const truth = simulate(aromataseInhibitor(5, { rtol: 1e-12, columns }));
    const errors = [1e-5, 1e-6, 1e-7, 1e-8, 1e-9].map((rtol) =>
      difference(simulate(aromataseInhibitor(5, { rtol, columns })), truth),
    );
    errors.forEach((error, i) => {
      expect(error).toBeLessThan(1e-5 * 0.1 ** i);
      if (i > 0) expect(error).toBeLessThan(errors[i - 1]! / 3);
    });
  });

  test.each([
    ['estrogen held', { set: { E2: 0.1 } }],
    ['menopause with age', { parameters: { E_on: 1 } }],
  ])('a restart from a saved state equals the uninterrupted run: %s', (_, change) => {
    const rtol = 1e-10;
    const whole = simulate({ model: 'reference', rtol, phases: [{ duration: years(12), ...change, output: monthly }] });
    const first = simulate({ model: 'reference', rtol, phases: [{ duration: years(9), ...change }] });
    const parameters = 'parameters' in change ? { parameters: change.parameters } : {};
    const rest = simulate(
      { model: 'reference', rtol, phases: [{ duration: years(3), ...parameters, output: monthly }] },
      { start: JSON.parse(JSON.stringify(first.final)) },
    );
    const inOnePhase = simulate({
      model: 'reference',
      rtol,
      phases: [
        { duration: years(9), ...change },
        { duration: years(3), ...parameters, output: monthly },
      ],
    });
    whole.columns.forEach((_, c) => {
      const largest = Math.max(...whole.phases[0]!.values[c]!.map(Math.abs), 1e-300);
      for (let r = 0; r <= 36; r++) {
        const expected = whole.phases[0]!.values[c]![108 + r]!;
        const floor = Math.max(Math.abs(expected), 1e-3 * largest);
        expect(Math.abs(rest.phases[0]!.values[c]![r]! - expected) / floor).toBeLessThan(1e-8);
        expect(Math.abs(inOnePhase.phases[1]!.values[c]![r]! - expected) / floor).toBeLessThan(1e-8);
      }
    });
    expect(rest.final.time_h).toBe(whole.final.time_h);
  });

  test('a saved state can also be set state by state', () => {
    const first = simulate(aromataseInhibitor(2, { rtol: 1e-10 }));
    const rest: Scenario = {
      model: 'reference',
      rtol: 1e-10,
      phases: [{ duration: years(1), set: first.final.state, output: monthly }],
    };
    const whole = simulate(aromataseInhibitor(3, { rtol: 1e-10 }));
    const end = simulate(rest).final.state;
    for (const state of ['BMDls', 'OC', 'PTH', 'Ca_x'])
      expect(end[state]! / whole.final.state[state]!).toBeCloseTo(1, 8);
  });

  test('the jump of Runx2 is met exactly, by day and by night', () => {
    const run = (rtol: number) =>
      simulate({
        model: 'reference',
        rtol,
        columns: ['OBf', 'BMDls', 'OC'],
        phases: [
          { duration: { value: 30, unit: 'd' }, doses: [daily(30)], output: { every: { value: 1, unit: 'd' } } },
        ],
      });
    const tight = run(1e-11);
    expect(tight.solver.turned).toBeGreaterThan(40);
    expect(difference(run(1e-6), tight)).toBeLessThan(2e-6);
    expect(difference(run(1e-8), tight)).toBeLessThan(1e-7);
  });

  test('a swing about the threshold cannot hold it up', () => {
    const parameters = { kout_RL: 0.00293273 * 1.25, kb: 0.000605516 * 0.85, S_max: 6249.09 * 1.2 };
    for (const rtol of [1e-3, 1e-4, 1e-5, 1e-6]) {
      const { solver } = simulate(
        aromataseInhibitor(20, {
          rtol,
          phases: [{ duration: years(20), set: { E2: 0.1 }, parameters, output: monthly }],
        }),
        { stepLimit: 100_000 },
      );
      expect(solver.steps).toBeLessThan(100_000);
    }
  });

  test('a course that ends is told with what ran out', () => {
    const parameters = { e_Pi0: 8 };
    const scenario = { ...aromataseInhibitor(5), phases: [{ duration: years(5), parameters, set: { Pi_e: 40 } }] };
    expect(() => simulate(scenario)).toThrow(/fell to nothing as CTRL.* ran out, at [\d.]+ d/);
  });

  test('gives up by name, with time and state', () => {
    expect(() => simulate(aromataseInhibitor(5), { stepLimit: 10 })).toThrow(
      expect.objectContaining({
        name: 'IntegrationFailure',
        time_h: expect.any(Number),
        state: expect.objectContaining({ OC: expect.any(Number) }),
      }),
    );
  });
});

describe('phases', () => {
  test('parameters hold for their phase only', () => {
    const half = { Ca_in: 24.055 / 48 };
    const there = simulate({
      model: 'reference',
      columns: ['Ca_g'],
      phases: [
        { duration: years(1), parameters: half, output: monthly },
        { duration: years(1), output: monthly },
      ],
    });
    const [low, usual] = there.phases.map(({ values }) => values[0]!.at(-1)!);
    expect(low).toBeLessThan(1);
    expect(usual).toBeGreaterThan(1.5);
  });

  test('set comes before multiply, and both before doses', () => {
    const { phases } = simulate({
      model: 'reference',
      columns: ['E2', 'DENsc'],
      phases: [
        {
          duration: { value: 1, unit: 'h' },
          set: { E2: 0.8, DENsc: 100 },
          multiply: { E2: 0.5, DENsc: 2 },
          doses: [{ drug: 'denosumab', amount: { value: 60, unit: 'mg' } }],
          output: { times: [0], unit: 'h' },
        },
      ],
    });
    expect(phases[0]!.values[0]![0]).toBe(0.4);
    expect(phases[0]!.values[1]![0]).toBeCloseTo(200 + 60e6 * 0.729, 3);
  });

  test('at the time of a dose the row is after it', () => {
    const { phases } = simulate({
      model: 'reference',
      columns: ['TERsc'],
      phases: [{ duration: { value: 2, unit: 'd' }, doses: [daily(3)], output: { times: [0, 24, 48], unit: 'h' } }],
    });
    const dose = 20e6 / 4117.8;
    for (const value of phases[0]!.values[0]!) expect(Math.abs(value - dose)).toBeLessThan(1e-3);
  });

  test('doses may fall at any time, and several at one', () => {
    const { phases, notes } = simulate({
      model: 'reference',
      columns: ['DENsc'],
      phases: [
        {
          duration: { value: 10, unit: 'd' },
          doses: [
            { drug: 'denosumab', amount: { value: 0.06, unit: 'g' }, at: { value: 3.7, unit: 'd' } },
            { drug: 'denosumab', amount: { value: 60000, unit: 'ug' }, at: { value: 88.8, unit: 'h' } },
            daily(20),
          ],
          output: { times: [3.69, 3.7, 5], unit: 'd' },
        },
      ],
    });
    const [before, at, after] = phases[0]!.values[0]!;
    expect(before).toBe(0);
    expect(at).toBeCloseTo(2 * 60e6 * 0.729, 0);
    expect(after! / at!).toBeCloseTo(Math.exp(-0.00592 * 31.2), 5);
    expect(notes.join()).toContain('9 of 20 doses');
  });

  test('the CSV has phase, t_d and the columns, to twelve digits', () => {
    const result = simulate({
      model: 'reference',
      columns: ['BMDls', 'OC/OC_0'],
      phases: [
        { duration: years(1), set: { E2: 0.1 }, output: { every: { value: 6, unit: 'mo' } } },
        { duration: { value: 1, unit: 'wk' }, output: { times: [3.5], unit: 'd' } },
      ],
    });
    const lines = toCsv(result).trim().split('\n');
    expect(lines[0]).toBe('phase,t_d,BMDls,OC/OC_0');
    expect(lines[1]).toBe('0,0,1,1');
    expect(lines).toHaveLength(5);
    expect(lines[3]).toMatch(/^0,365\.25,0\.\d{10,12},\d\.\d{9,11}$/);
    expect(lines[4]).toMatch(/^1,3\.5,/);
  });
});

describe('a mistake is named with its path', () => {
  const phase = { duration: years(1) };
  const cases: [string, unknown, string][] = [
    ['no object', 7, 'got 7'],
    ['an unknown model', { model: 'mine', phases: [phase] }, 'model: got "mine"'],
    ['an unknown key', { model: 'reference', phases: [{ ...phase, paramters: {} }] }, 'phases[0].paramters'],
    [
      'an unknown unit',
      { model: 'reference', phases: [{ duration: { value: 1, unit: 'year' } }] },
      'phases[0].duration.unit: got "year"; accepted: one of h, d, wk, mo, a',
    ],
    ['no time', { model: 'reference', phases: [{ duration: { value: 0, unit: 'a' } }] }, 'phases[0].duration.value'],
    [
      'a parameter in the wrong case',
      { model: 'reference', phases: [{ ...phase, parameters: { ca_in: 1 } }] },
      'phases[0].parameters.ca_in: got 1; accepted: a parameter of reference, perhaps Ca_in',
    ],
    [
      'a negative rate',
      { model: 'reference', phases: [{ ...phase, parameters: { kb: -1 } }] },
      'phases[0].parameters.kb',
    ],
    [
      'an inadmissible set',
      { model: 'reference', phases: [{ ...phase, parameters: { E0_M: 1.2 } }] },
      'phases[0].parameters.E0_M: got E0_M = 1.2; accepted: values that keep K_M above 0',
    ],
    ['F_RXkb at 1', { model: 'reference', phases: [{ ...phase, parameters: { F_RXkb: 1 } }] }, 'K_RXkb'],
    ['an unknown state', { model: 'reference', phases: [{ ...phase, set: { EST: 1 } }] }, 'phases[0].set.EST'],
    [
      'no estrogen at all',
      { model: 'reference', phases: [{ ...phase, set: { E2: 0 } }] },
      'phases[0].set.E2: got 0; accepted: a number above 0',
    ],
    [
      'a negative factor',
      { model: 'reference', phases: [{ ...phase, multiply: { E2: -0.1 } }] },
      'phases[0].multiply.E2',
    ],
    [
      'romosozumab without sclerostin',
      {
        model: 'reference',
        phases: [{ ...phase, doses: [{ drug: 'romosozumab', amount: { value: 210, unit: 'mg' } }] }],
      },
      'phases[0].doses[0].drug',
    ],
    [
      'a dose in drops',
      {
        model: 'reference',
        phases: [{ ...phase, doses: [{ drug: 'denosumab', amount: { value: 1, unit: '[drp]' } }] }],
      },
      'phases[0].doses[0].amount.unit',
    ],
    [
      'a count without a rhythm',
      {
        model: 'reference',
        phases: [{ ...phase, doses: [{ drug: 'denosumab', amount: { value: 60, unit: 'mg' }, count: 2 }] }],
      },
      'phases[0].doses[0].every',
    ],
    [
      'a dose after the end',
      {
        model: 'reference',
        phases: [
          { ...phase, doses: [{ drug: 'denosumab', amount: { value: 60, unit: 'mg' }, at: { value: 2, unit: 'a' } }] },
        ],
      },
      'phases[0].doses[0].at',
    ],
    [
      'a row after the end',
      { model: 'reference', phases: [{ ...phase, output: { times: [1, 400], unit: 'd' } }] },
      'phases[0].output.times[1]',
    ],
    [
      'rows out of order',
      { model: 'reference', phases: [{ ...phase, output: { times: [2, 1], unit: 'd' } }] },
      'phases[0].output.times[1]',
    ],
    [
      'too many rows',
      { model: 'reference', phases: [{ ...phase, output: { every: { value: 1e-6, unit: 'h' } } }] },
      'phases[0].output.every',
    ],
    ['an unknown column', { model: 'reference', columns: ['bone'], phases: [phase] }, 'columns[0]: got "bone"'],
    [
      'a strange quotient',
      { model: 'reference', columns: ['OC/OB'], phases: [phase] },
      'columns[0]: got "OC/OB"; accepted: OC or OC/OC_0',
    ],
    ['a baseline of zero', { model: 'reference', columns: ['U_ca/U_ca_0'], phases: [phase] }, 'its baseline is 0'],
    ['a tolerance of zero', { model: 'reference', rtol: 0, phases: [phase] }, 'rtol: got 0'],
  ];
  test.each(cases)('%s', (_, scenario, message) => {
    expect(() => simulate(scenario as Scenario)).toThrow(BadInput);
    expect(() => simulate(scenario as Scenario)).toThrow(message);
  });

  test('all mistakes at once', () => {
    try {
      simulate({ model: 'reference', columns: ['x'], phases: [{ ...phase, set: { a: 1 }, parameters: { b: 2 } }] });
      expect.unreachable();
    } catch (error) {
      expect((error as BadInput).problems.map(({ path }) => path)).toEqual([
        'columns[0]',
        'phases[0].parameters.b',
        'phases[0].set.a',
      ]);
    }
  });

  test('in a population, one bad set refuses that person only', () => {
    const { people } = simulatePopulation(aromataseInhibitor(1), [{}, { E0_M: 1.2 }, { Ca_in: 0.5 }]);
    expect(people.map((person) => 'phases' in person)).toEqual([true, false, true]);
    expect(() => simulatePopulation(aromataseInhibitor(1), [{ nonsense: 1 }])).toThrow('people[0].nonsense');
  });
});
