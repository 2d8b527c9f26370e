/**
 * Fits the model's population parameters to the rows of examples/trials/ marked "fit" and writes
 * bonewise/calibrated.ts: `node src/remodeling/calibration/node/fit.ts`. Least squares by Levenberg-Marquardt on the
 * logarithms of the parameters, each held softly to its prior value; deterministic.
 */
import { writeFileSync } from 'node:fs';
import { type Calibrated, calibrated } from '../../bonewise/calibrated.ts';
import { parametersOf } from '../../bonewise/fitted.ts';
import { bodyParameters } from '../../bonewise/person.ts';
import { type Course, scenarioOf } from '../../course/course.ts';
import { simulatePopulation } from '../../simulate/population.ts';
import { leastSquares } from '../leastSquares.ts';
import { markerRows, priors } from '../priors.ts';
import { compare, isJudged } from '../rows.ts';
import { loadTrials } from './trials.ts';

const trials = loadTrials();
const names = Object.keys(priors) as (keyof Calibrated)[];

function markers(fitted: Calibrated): number[] {
  return markerRows.map(({ therapies, months, column }) => {
    const course: Course = { therapies, habits: [] };
    const person = { ...parametersOf(fitted), ...bodyParameters({ sex: 'female', ageYears: 62 }, fitted) };
    const scenario = scenarioOf(course, [0, months], [column], 1e-3);
    const [result] = simulatePopulation(scenario, [person]).people;
    const values = result && 'phases' in result ? result.phases.flatMap((phase) => Array.from(phase[0]!)) : [];
    return (values.at(-1)! / values[0]! - 1) * 100;
  });
}

const fitRows = compare(trials, calibrated).filter(({ row }) => row.use === 'fit');
const observed = [
  ...fitRows.map(({ row }) => row.value),
  ...markerRows.map((row) => row.change),
  ...names.map(() => 0),
];
const sds = [
  ...fitRows.map(({ row }) => row.sd),
  ...markerRows.map((row) => row.sd),
  ...names.map((name) => priors[name].logSd),
];

let evaluations = 0;
function simulated(logs: number[]): number[] {
  evaluations++;
  const fitted = { ...calibrated };
  names.forEach((name, i) => {
    fitted[name] = priors[name].value * Math.exp(logs[i]!);
  });
  const rows = compare(
    trials.filter((t) => t.published.some((r) => r.use === 'fit')),
    fitted,
  ).filter(({ row }) => row.use === 'fit');
  return [...rows.map((row) => row.simulated), ...markers(fitted), ...logs].map((v) => (Number.isFinite(v) ? v : 1e3));
}

const residuals = (logs: number[]): number[] => simulated(logs).map((value, i) => (value - observed[i]!) / sds[i]!);
const result = leastSquares(
  residuals,
  names.map((name) => Math.log(calibrated[name] / priors[name].value)),
  {
    delta: 0.01,
    steps: Number(process.argv[2] ?? 60),
    onStep: (cost) => process.stderr.write(`cost ${cost.toFixed(2)}\n`),
  },
);
const fitted = { ...calibrated };
names.forEach((name, i) => {
  fitted[name] = Number((priors[name].value * Math.exp(result.parameters[i]!)).toPrecision(4));
});
const judged = compare(trials, fitted).filter(isJudged);
const errors = judged.map(({ row, simulated: value }) => Math.abs(value - row.value));
process.stderr.write(
  `${evaluations} evaluations, ${result.steps} steps; spine and hip at 12 to 60 months: ` +
    `mean absolute error ${(errors.reduce((a, b) => a + b, 0) / errors.length).toFixed(2)}, worst ${Math.max(...errors).toFixed(2)} points\n`,
);
writeFileSync(
  new URL('../../bonewise/calibrated.ts', import.meta.url),
  [
    '/** Values fitted to the trials of examples/trials/ by calibration/node/fit.ts. Do not edit; rates are per year. */',
    'export const calibrated = {',
    ...Object.entries(fitted).map(([name, value]) => `  ${name}: ${value},`),
    '};',
    '',
    'export type Calibrated = Record<keyof typeof calibrated, number>;',
    '',
  ].join('\n'),
);
