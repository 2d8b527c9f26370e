import { mean, quantileSorted, standardDeviation } from 'simple-statistics';
import { badInput } from '../../record/problems.ts';
import { type Calibrated, calibrated } from '../bonewise/calibrated.ts';
import { parametersOf } from '../bonewise/fitted.ts';
import { bodyParameters } from '../bonewise/person.ts';
import type { Site } from '../bonewise/sites.ts';
import { modelDefaults } from '../twins/ensemble.ts';
import { normals } from '../twins/random.ts';
import { betweenPersons, betweenStudies, TRIAL_SCANNER_SD } from '../twins/spreads.ts';
import { drawTraits, withTraits } from '../twins/traits.ts';
import { type Changes, runArm, typicalParameters } from './arms.ts';
import { centreOf, sdOf, typicalBody } from './population.ts';
import type { Spread, Trial } from './schema.ts';

/** A group's change from the start, in per cent. */
export interface ArmOutcome {
  site: Site;
  months: number;
  mean: number;
  /** 5 to 95 %: where the mean of another trial of 100 such people would lie. */
  band: [number, number];
  /** 5 to 95 % of persons, by their true change, without the scanner's error. */
  persons: [number, number];
}

export interface ArmDifference {
  arm: string;
  versus: string;
  site: Site;
  months: number;
  mean: number;
  band: [number, number];
}

export interface TrialResult {
  name: string;
  unit: '%';
  patients: number;
  seed: number;
  arms: { name: string; outcomes: ArmOutcome[] }[];
  /** Every arm against every later one, in percentage points. */
  differences: ArmDifference[];
  /** Persons who have no finite course in some arm. */
  refused: number;
}

export interface TrialOptions {
  patients?: number;
  seed?: number;
}

export const DEFAULT_PATIENTS = 300;
const STUDIES = 80;
const PEOPLE_OF_A_STUDY = 100;

/** Usual spreads where a trial gives only a middle. */
const usualSd = { ageYears: 7, weightKg: 13, tScore: 0.8 } as const;

/** One person of the trial's population, from a stream of standard normal numbers. */
function drawPerson(trial: Trial, next: () => number, fitted: Calibrated): Record<string, number> {
  const { population } = trial;
  const within = (spread: Spread | undefined, otherwise: number, sd: number, low: number, high: number): number => {
    const drawn = centreOf(spread, otherwise) + sdOf(spread, sd) * next();
    return Math.min(high, Math.max(low, drawn));
  };
  const typical = typicalBody(population);
  const aged = next();
  const spread =
    typeof population.ageYears === 'number' ? usualSd.ageYears : sdOf(population.ageYears, usualSd.ageYears);
  const ageYears = Math.min(100, Math.max(20, typical.ageYears + spread * aged));
  const body = {
    ...typical,
    ageYears,
    // Who is older in a trial is longer past menopause; a trial that begins near menopause is near it for all.
    ...(typical.yearsSinceMenopause !== undefined && {
      yearsSinceMenopause: Math.max(
        0.2 * typical.yearsSinceMenopause,
        typical.yearsSinceMenopause + 0.8 * Math.min(ageYears - typical.ageYears, typical.yearsSinceMenopause),
      ),
    }),
    weightKg: within(population.weightKg, typical.sex === 'male' ? 85 : 70, usualSd.weightKg, 40, 160),
    tScore: Object.fromEntries(
      Object.entries(typical.tScore ?? { lumbarSpine: -1 }).map(([site, t]) => [
        site,
        within(population.tScore[site as Site] ?? t, t, usualSd.tScore, -4.5, 3),
      ]),
    ),
  };
  return bodyParameters(body, fitted);
}

/** Persons `from` to `to` (not included), the same whoever asks: parameters of the model for each. */
export function people(
  trial: Trial,
  from: number,
  to: number,
  seed: number,
  fitted: Calibrated = calibrated,
): Record<string, number>[] {
  const defaults = { ...modelDefaults(), ...parametersOf(fitted) };
  return Array.from({ length: to - from }, (_, k) => {
    const next = normals(seed * 1_000_003 + from + k);
    const person = drawPerson(trial, next, fitted);
    return withTraits(person, defaults, drawTraits(next), betweenPersons);
  });
}

/** What each arm does to the same persons. Two go abreast with one step: shared out at even numbers, results are the same to the last digit. */
export const runPeople = (trial: Trial, from: number, to: number, seed: number): Changes[] =>
  trial.arms.map((arm) => runArm(trial, arm, people(trial, from, to, seed)));

/** What each arm does to the typical person of other, imagined studies. */
export function runStudies(trial: Trial, seed: number): Changes[] {
  const typical = typicalParameters(trial);
  const defaults = modelDefaults();
  const studies = Array.from({ length: STUDIES }, (_, k) =>
    withTraits(typical, defaults, drawTraits(normals(seed * 7_000_003 + 500_000_000 + k)), betweenStudies),
  );
  return trial.arms.map((arm) => runArm(trial, arm, studies));
}

/** Runs a trial on one thread. */
export function runTrial(trial: Trial, { patients = DEFAULT_PATIENTS, seed = 1 }: TrialOptions = {}): TrialResult {
  return summarize(trial, runPeople(trial, 0, patients, seed), runStudies(trial, seed), patients, seed);
}

const sorted = (values: number[]): number[] => values.toSorted((a, b) => a - b);
const finite = (values: (number | undefined)[]): number[] =>
  values.filter((v): v is number => v !== undefined && Number.isFinite(v));

/** Half of the middle 90 % of a standard normal. */
const Z90 = 1.6449;

/** The 5 to 95 % band about a mean: spread of studies, and the chance of who is in a study of 100. */
function bandAround(centre: number, studies: number[], persons: number[]): [number, number] {
  const s = sorted(studies);
  const middle = quantileSorted(s, 0.5);
  const chance = (Z90 * standardDeviation(persons)) / Math.sqrt(PEOPLE_OF_A_STUDY);
  const reach = (q: number): number => Math.hypot(quantileSorted(s, q) - middle, chance, Z90 * TRIAL_SCANNER_SD);
  return [centre - reach(0.05), centre + reach(0.95)];
}

/** Puts what persons and studies did into a result. Arms in the trial's order; all ran the same persons. */
export function summarize(
  trial: Trial,
  persons: Changes[],
  studies: Changes[],
  patients: number,
  seed: number,
): TrialResult {
  // Fewer than two have no spread, and a trial of nobody no mean.
  const everywhere = Array.from({ length: patients }, (_, k) => persons.every((arm) => arm[k])).filter(Boolean).length;
  if (everywhere < 2)
    throw badInput(
      'population',
      `${everywhere} of ${patients} persons`,
      'people whose bone has a finite course in every arm',
    );
  const rows = trial.outcomes.flatMap(({ site, months }) => months.map((month) => ({ site, month })));
  const values = (changes: Changes, site: Site, month: number): number[] =>
    finite(changes.map((change) => change?.[site].get(month)));
  const arms = trial.arms.map(({ name }, i) => ({
    name,
    outcomes: rows.map(({ site, month }): ArmOutcome => {
      const own = sorted(values(persons[i]!, site, month));
      const centre = mean(own);
      return {
        site,
        months: month,
        mean: centre,
        band: bandAround(centre, values(studies[i]!, site, month), own),
        persons: [quantileSorted(own, 0.05), quantileSorted(own, 0.95)],
      };
    }),
  }));
  const differences = trial.arms.flatMap((arm, i) =>
    trial.arms.slice(i + 1).flatMap((versus, k) =>
      rows.map(({ site, month }): ArmDifference => {
        const j = i + 1 + k;
        const between = (all: Changes[]): number[] =>
          finite(
            all[i]!.map((change, person) => {
              const one = change?.[site].get(month);
              const other = all[j]![person]?.[site].get(month);
              return one === undefined || other === undefined ? undefined : one - other;
            }),
          );
        const centre = mean(between(persons));
        // Two arms hold different people, so that the chance of who is in them counts twice.
        const chance = values(persons[i]!, site, month).map((v) => v * Math.SQRT2);
        return {
          arm: arm.name,
          versus: versus.name,
          site,
          months: month,
          mean: centre,
          band: bandAround(centre, between(studies), chance),
        };
      }),
    ),
  );
  return {
    name: trial.name,
    unit: '%',
    patients,
    seed,
    arms,
    differences,
    refused: patients - everywhere,
  };
}
