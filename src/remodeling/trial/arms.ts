import { bodyParameters } from '../bonewise/person.ts';
import { bmdOf, type Site } from '../bonewise/sites.ts';
import { type Course, scenarioOf } from '../course/course.ts';
import { programmes } from '../course/loading.ts';
import { simulatePopulation } from '../simulate/population.ts';
import { ENSEMBLE_RTOL } from '../twins/ensemble.ts';
import { typicalBody } from './population.ts';
import type { Arm, Trial } from './schema.ts';

/** Usual intakes where a trial does not say: those of the reference's baseline, and of women without supplements. */
const USUAL_CALCIUM_MG = 964;
const USUAL_VITAMIN_D_IU = 200;

/** Nobody's whole diet holds less than this: where an arm says less, the amounts of that trial are tablets. */
export const LEAST_WHOLE_CALCIUM_MG = 300;

const givesTablets = ({ arms }: Trial): boolean =>
  arms.some((arm) => arm.calciumMgPerDay !== undefined && arm.calciumMgPerDay < LEAST_WHOLE_CALCIUM_MG);

/** What happens to the people of an arm. */
export function armCourse(trial: Trial, arm: Arm): Course {
  const { population } = trial;
  const calcium = givesTablets(trial) ? 0 : (population.calciumMgPerDay ?? USUAL_CALCIUM_MG);
  const vitaminD = population.vitaminDIuPerDay ?? USUAL_VITAMIN_D_IU;
  const before = 12 * population.priorTamoxifen_a;
  return {
    therapies: [
      ...(before > 0 ? [{ drug: 'tamoxifen' as const, dose_mg: 20, every_d: 1, fromMonth: -before, toMonth: 0 }] : []),
      ...arm.drugs,
    ],
    habits: [
      {
        fromMonth: 0,
        ...(arm.calciumMgPerDay !== undefined && { calciumChange_mg: arm.calciumMgPerDay - calcium }),
        ...(arm.vitaminDIuPerDay !== undefined && { vitaminDChange_iu: arm.vitaminDIuPerDay - vitaminD }),
        loading: programmes[arm.loading],
      },
    ],
  };
}

/** Change from month 0 in per cent: by person, site and outcome month. Persons without a finite course are left out. */
export type Changes = Record<Site, Map<number, number>>[];

/** Runs an arm for people told as parameters. */
export function runArm(trial: Trial, arm: Arm, people: Record<string, number>[], rtol = ENSEMBLE_RTOL): Changes {
  const months = [...new Set([0, ...trial.outcomes.flatMap((outcome) => outcome.months)])].sort((a, b) => a - b);
  const asked = trial.outcomes.map((outcome) => outcome.site);
  const columns = [...new Set(asked)].map((site) => bmdOf[site]);
  const scenario = scenarioOf(armCourse(trial, arm), months, columns, rtol);
  const { people: results } = simulatePopulation(scenario, people);
  return results.flatMap((result) => {
    if ('refused' in result) return [];
    const rows = columns.map((_, c) => result.phases.flatMap((phase) => Array.from(phase[c]!)));
    return [
      Object.fromEntries(
        [...new Set(asked)].map((site, c) => [
          site,
          new Map(months.map((month, k) => [month, (rows[c]![k]! / rows[c]![0]! - 1) * 100])),
        ]),
      ) as Changes[number],
    ];
  });
}

/** The typical person of a trial, as parameters. */
export const typicalParameters = (trial: Trial): Record<string, number> =>
  bodyParameters(typicalBody(trial.population));
