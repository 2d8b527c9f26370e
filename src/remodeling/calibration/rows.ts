import type { Calibrated } from '../bonewise/calibrated.ts';
import { bodyParameters } from '../bonewise/person.ts';
import { runArm } from '../trial/arms.ts';
import { type PublishedResult, type Trial, typicalBody } from '../trial/schema.ts';

/** Calibrated values that are not parameters of the model document but of how a body becomes parameters. */
const bodily = new Set(['turnoverPerT', 'menAgeing_t', 'menAgeing_c', 'menSensitivity']);
const perYear = new Set(['k_t', 'k_c', 'k_m', 'k_tol']);

/** Calibrated values as parameters of the model, per hour where they are rates. */
export const parametersOf = (fitted: Calibrated): Record<string, number> =>
  Object.fromEntries(
    Object.entries(fitted)
      .filter(([name]) => !bodily.has(name))
      .map(([name, value]) => [name, perYear.has(name) ? value / 8766 : value]),
  );

/** A published value beside what the typical person of the trial does, both in per cent. */
export interface Compared {
  trial: Trial;
  row: PublishedResult;
  simulated: number;
}

/** Every published row of the trials, with the typical person's value under these calibrated values. */
export function compare(trials: Trial[], fitted: Calibrated, rtol?: number): Compared[] {
  return trials.flatMap((trial) => {
    const person = { ...parametersOf(fitted), ...bodyParameters(typicalBody(trial.population), fitted) };
    const byArm = new Map(trial.arms.map((arm) => [arm.name, runArm(trial, arm, [person], rtol)[0]]));
    const at = (arm: string, row: PublishedResult): number => byArm.get(arm)?.[row.site].get(row.months) ?? Number.NaN;
    return trial.published.map((row) => ({
      trial,
      row,
      simulated: at(row.arm, row) - (row.versus === undefined ? 0 : at(row.versus, row)),
    }));
  });
}

/** Lumbar spine and total hip at 12 to 60 months: the rows by which the fit is judged. */
export const isJudged = ({ row }: Compared): boolean =>
  row.site !== 'femoralNeck' && row.months >= 12 && row.months <= 60 && row.use !== 'shown';
