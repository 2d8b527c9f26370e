/**
 * assessment/ says what the facts of a record mean on a day: person group, scans, intake against targets, loading, labs,
 * and every rule that fires with the facts that fired it. Derived anew each time, never stored as truth.
 */
export { type AssessOptions, allRules, assess, factsFor, heldBack, matrix } from './assess.ts';
export { entriesOf, intakeView } from './intake.ts';
export { functionTestsOf, type LoadingView, loadingFactsOf, loadingView, sessionsOf } from './loading.ts';
export {
  type AbsorbableView,
  type BoneRole,
  type CalciumOccasion,
  type ComponentKey,
  calciumOccasions,
  guardsOn,
  type MatrixRow,
  type MatrixView,
  type Move,
  type Moves,
  matrixView,
  notBorne,
  type Sureness,
  type WindowIntake,
} from './matrix/index.ts';
export type { Assessment, IntakeRow, IntakeView, PersonView } from './types.ts';
