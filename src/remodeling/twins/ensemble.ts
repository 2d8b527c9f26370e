import { columnOf, type Reading, readings } from '../bonewise/sites.ts';
import { type Course, scenarioOf } from '../course/course.ts';
import { loadModel } from '../models.ts';
import { simulatePopulation } from '../simulate/population.ts';
import { normals } from './random.ts';
import { betweenPersons } from './spreads.ts';
import { drawTraits, withTraits } from './traits.ts';

/** Gives BMD to 1e-5, a hundredth of what anybody's bone is known to. */
export const ENSEMBLE_RTOL = 1e-3;

/** The model's own parameter values, by symbol. */
export function modelDefaults(): Record<string, number> {
  const { system } = loadModel('bonewise');
  return Object.fromEntries(system.parameterNames.map((name, i) => [name, system.parameterDefaults[i]!]));
}

/** BMD and markers of twins over time, of each one's own at the start: `[reading][twin][month]`. NaN: no finite course. */
export type TwinRun = Record<Reading, Float64Array[]>;

/**
 * Runs a course for twins `from` to `to` (not included) of a typical person: the same twin for the same number and seed,
 * whoever else is run. `months` ascend from the course's start. Two twins go abreast with one step: shared out at even numbers, results are the same to the last digit.
 */
export function runTwins(
  typical: Record<string, number>,
  course: Course,
  months: number[],
  { from, to, seed }: { from: number; to: number; seed: number },
): TwinRun {
  const defaults = modelDefaults();
  const people = Array.from({ length: to - from }, (_, k) =>
    withTraits(typical, defaults, drawTraits(normals(seed * 1_000_003 + from + k)), betweenPersons),
  );
  const columns = readings.map((reading) => columnOf[reading]);
  const { people: results } = simulatePopulation(scenarioOf(course, months, columns, ENSEMBLE_RTOL), people);
  const read = (column: number): Float64Array[] =>
    results.map((result) =>
      'refused' in result
        ? new Float64Array(months.length).fill(Number.NaN)
        : Float64Array.from(result.phases.flatMap((phase) => Array.from(phase[column]!))),
    );
  return Object.fromEntries(readings.map((reading, c) => [reading, read(c)])) as TwinRun;
}
