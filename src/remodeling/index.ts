/**
 * remodeling/ holds the bone models and the solver that runs them. Each model is one readable document (reference/);
 * right-hand side, Jacobian, LU, kernels, typeset pages are derived from it by program (generate/), and a Rosenbrock
 * method advances it (solver/). Runs in Node, in the page and in a worker.
 */

export { BadInput } from '../record/problems.ts';
export { openFaults } from './bonewise/faults.ts';
export { type Body, bodyParameters, inhibition } from './bonewise/person.ts';
export { bonewiseScenarios } from './bonewise/scenarios.ts';
export {
  bmdOf,
  type Marker,
  markers,
  type Reading,
  readings as twinReadings,
  type Site,
  sites,
} from './bonewise/sites.ts';
export { type Course, type Habits, scenarioOf, startOf, type Therapy } from './course/course.ts';
export { drugOf, labelled } from './course/drugs.ts';
export { type ProgrammeName, programmeNames, programmes } from './course/loading.ts';
export { type DescribedEquation, describeModel, type ModelDescription } from './describe.ts';
export { type DrugName, drugNames, type ModelDocument } from './document.ts';
export { type MathElement, typesetEquation, typesetSymbol } from './generate/typeset.ts';
export { documents, type ModelName, modelNames } from './models.ts';
export { comparisons, faults } from './reference/faults.ts';
export { knownScenarios } from './reference/scenarios.ts';
export { toCsv } from './simulate/csv.ts';
export { type PersonResult, type Population, simulatePopulation } from './simulate/population.ts';
export {
  type NamedScenario,
  readScenario,
  type Scenario,
  scenarioJsonSchema,
  scenarioSchema,
} from './simulate/scenario.ts';
export {
  type PhaseRows,
  type SavedState,
  type SimulateOptions,
  type Simulation,
  simulate,
} from './simulate/simulate.ts';
export type { Engine } from './solver/engine.ts';
export { IntegrationFailure } from './solver/integrate.ts';
export { armHabits } from './trial/arms.ts';
export { PREMENOPAUSAL_REASON, readArm, readTrial } from './trial/read.ts';
export {
  type ArmDifference,
  type ArmOutcome,
  DEFAULT_PATIENTS,
  runPeople as runTrialPeople,
  runStudies,
  runTrial,
  summarize as summarizeTrial,
  type TrialResult,
} from './trial/run.ts';
export { type Arm, type Trial, trialJsonSchema } from './trial/schema.ts';
export { type Coverage, type CoverageStudy, coverage } from './twins/coverage.ts';
export { ENSEMBLE_RTOL, runTwins, type TwinRun } from './twins/ensemble.ts';
export { cellLogs, fitTwins, type Observation, type TwinFit } from './twins/fit.ts';
