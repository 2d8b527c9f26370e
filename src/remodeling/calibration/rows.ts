import { mean } from 'simple-statistics';
import type { Calibrated } from '../bonewise/calibrated.ts';
import { parametersOf } from '../bonewise/fitted.ts';
import { runArm } from '../trial/arms.ts';
import { people } from '../trial/run.ts';
import type { PublishedResult, Trial } from '../trial/schema.ts';

// Enough for a steady mean, with the same persons at every evaluation.
const PERSONS = 32;

/** A published value beside the mean of the trial's simulated people, both in per cent. */
export interface Compared {
  trial: Trial;
  row: PublishedResult;
  simulated: number;
}

/**
 * Every published row of the trials, with the mean of so many persons under these calibrated values. Means of people,
 * not the typical person: those near menopause weigh more than their number.
 */
export function compare(trials: Trial[], fitted: Calibrated, persons = PERSONS): Compared[] {
  return trials.flatMap((trial) => {
    const base = parametersOf(fitted);
    const group = people(trial, 0, persons, 1, fitted).map((person) => ({ ...base, ...person }));
    const byArm = new Map(trial.arms.map((arm) => [arm.name, runArm(trial, arm, group)]));
    const at = (arm: string, row: PublishedResult): number => {
      const values = byArm.get(arm)!.flatMap((change) => change?.[row.site].get(row.months) ?? []);
      return values.length > 0 ? mean(values) : Number.NaN;
    };
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
