import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BadInput, IntegrationFailure, modelNames, type Scenario, simulate } from '../index.ts';
import { loadModel } from '../models.ts';

const { system } = loadModel('reference+sclerostin');

// Mostly sound values, now and then wild ones.
const factor = fc.oneof(
  { weight: 8, arbitrary: fc.double({ min: 0.3, max: 3, noNaN: true }) },
  { weight: 1, arbitrary: fc.constantFrom(0, 1e-6, 1e6, -1) },
);
const parameter = fc.nat(system.parameterNames.length - 1).chain((i) =>
  fc.tuple(
    fc.constant(system.parameterNames[i]!),
    factor.map((f) => f * system.parameterDefaults[i]!),
  ),
);
const state = fc.tuple(fc.constantFrom(...system.stateNames, 'nonsense'), factor);
const time = fc.record({
  value: fc.double({ min: 0.01, max: 20, noNaN: true }),
  unit: fc.constantFrom('h', 'd', 'wk', 'mo'),
});
const dose = fc.record(
  {
    drug: fc.constantFrom('denosumab', 'teriparatide', 'romosozumab'),
    amount: fc.record({ value: fc.double({ min: 0, max: 300, noNaN: true }), unit: fc.constantFrom('mg', 'ug') }),
    at: time,
    every: fc.record({ value: fc.double({ min: 0.5, max: 100, noNaN: true }), unit: fc.constantFrom('d', 'wk') }),
    count: fc.integer({ min: 1, max: 30 }),
  },
  { requiredKeys: ['drug', 'amount'] },
);
const phase = fc.record(
  {
    duration: fc.record({
      value: fc.double({ min: 0.001, max: 24, noNaN: true }),
      unit: fc.constantFrom('d', 'wk', 'mo'),
    }),
    parameters: fc.array(parameter, { maxLength: 4 }).map(Object.fromEntries),
    set: fc.array(state, { maxLength: 2 }).map(Object.fromEntries),
    multiply: fc.array(state, { maxLength: 2 }).map(Object.fromEntries),
    doses: fc.array(dose, { maxLength: 2 }),
    output: fc.oneof(fc.constant({ every: { value: 1, unit: 'mo' } }), fc.constant(null)),
  },
  { requiredKeys: ['duration'] },
);
const scenario = fc.record({
  model: fc.constantFrom(...modelNames),
  rtol: fc.constantFrom(1e-3, 1e-5, 1e-6),
  phases: fc.array(phase, { minLength: 1, maxLength: 3 }),
});

test('1,000 fuzzed scenarios: none hangs, none gives NaN, every refusal is named', { timeout: 120_000 }, () => {
  let ran = 0;
  fc.assert(
    fc.property(scenario, (input) => {
      try {
        const { phases } = simulate(input as Scenario, { stepLimit: 50_000 });
        for (const { values } of phases)
          for (const column of values) for (const value of column) expect(value).not.toBeNaN();
        ran++;
      } catch (error) {
        if (error instanceof BadInput) expect(error.problems.every(({ accepted }) => accepted !== '')).toBe(true);
        else if (error instanceof IntegrationFailure)
          expect(Object.values(error.state).every(Number.isFinite)).toBe(true);
        else throw error;
      }
    }),
    { numRuns: 1000, seed: 62 },
  );
  expect(ran).toBeGreaterThan(150);
});
