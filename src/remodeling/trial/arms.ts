import { bodyParameters } from '../bonewise/person.ts';
import { bmdOf, type Site } from '../bonewise/sites.ts';
import { type Course, type Habits, scenarioOf } from '../course/course.ts';
import { labelled } from '../course/drugs.ts';
import { programmes } from '../course/loading.ts';
import { simulatePopulation } from '../simulate/population.ts';
import { ENSEMBLE_RTOL } from '../twins/ensemble.ts';
import { typicalBody } from './population.ts';
import type { Arm, Trial } from './schema.ts';

/** Usual intakes where a trial does not say: those of the reference's baseline, and of women without supplements. */
const USUAL_CALCIUM_MG = 964;
const USUAL_VITAMIN_D_IU = 200;

/** Nobody's whole diet holds less than this: where an arm says less, the amounts of that trial are tablets. */
const LEAST_WHOLE_CALCIUM_MG = 300;

const givesTablets = ({ arms }: Trial): boolean =>
  arms.some((arm) => arm.calciumMgPerDay !== undefined && arm.calciumMgPerDay < LEAST_WHOLE_CALCIUM_MG);

/** How the people of an arm live from the start, against what they are used to. */
export const armHabits = (arm: Arm, usual: { calcium_mg: number; vitaminD_iu: number }): Habits => ({
  fromMonth: 0,
  ...(arm.calciumMgPerDay !== undefined && { calciumChange_mg: arm.calciumMgPerDay - usual.calcium_mg }),
  ...(arm.vitaminDIuPerDay !== undefined && { vitaminDChange_iu: arm.vitaminDIuPerDay - usual.vitaminD_iu }),
  loading: programmes[arm.loading],
});

/** What happens to the people of an arm. */
export function armCourse(trial: Trial, arm: Arm): Course {
  const { population } = trial;
  const before = 12 * population.priorTamoxifen_a;
  return {
    therapies: [
      ...(before > 0 ? [{ drug: 'tamoxifen' as const, ...labelled.tamoxifen, fromMonth: -before, toMonth: 0 }] : []),
      ...arm.drugs,
    ],
    habits: [
      armHabits(arm, {
        calcium_mg: givesTablets(trial) ? 0 : (population.calciumMgPerDay ?? USUAL_CALCIUM_MG),
        vitaminD_iu: population.vitaminDIuPerDay ?? USUAL_VITAMIN_D_IU,
      }),
    ],
  };
}

/** Change from month 0 in per cent: by person, site and outcome month. Undefined: a person without a finite course. */
export type Changes = (Record<Site, Map<number, number>> | undefined)[];

/** Runs an arm for people told as parameters; each keeps their place, so that arms can be compared person by person. */
export function runArm(trial: Trial, arm: Arm, people: Record<string, number>[]): Changes {
  const months = [...new Set([0, ...trial.outcomes.flatMap((outcome) => outcome.months)])].sort((a, b) => a - b);
  const asked = [...new Set(trial.outcomes.map((outcome) => outcome.site))];
  const columns = asked.map((site) => bmdOf[site]);
  const scenario = scenarioOf(armCourse(trial, arm), months, columns, ENSEMBLE_RTOL);
  const { people: results } = simulatePopulation(scenario, people);
  return results.map((result) => {
    if ('refused' in result) return undefined;
    const rows = columns.map((_, c) => result.phases.flatMap((phase) => Array.from(phase[c]!)));
    return Object.fromEntries(
      asked.map((site, c) => [
        site,
        new Map(months.map((month, k) => [month, (rows[c]![k]! / rows[c]![0]! - 1) * 100])),
      ]),
    ) as Changes[number];
  });
}

/** The typical person of a trial, as parameters. */
export const typicalParameters = (trial: Trial): Record<string, number> =>
  bodyParameters(typicalBody(trial.population));
