/**
 * projection/ says what may follow: BMD of this person over the next years under the present course and under what-ifs,
 * from the Bonewise model run for twins who share the person's body and history, weighed by the person's own scans.
 */

export { armHeldBack, type Barred, barredFrom, barredOf, heldBack } from './held.ts';
export { type Mechanism, type MechanismNode, mechanism, mechanismNodes } from './mechanism.ts';
export { isMedicine, type WhatIfName, whatIfNames } from './names.ts';
export { type KnownIntake, knownIntake } from './present.ts';
export { finish, type Prepared, type ProjectOptions, prepare, project, runPrepared } from './project.ts';
export type {
  Assumption,
  DifferencePoint,
  Fan,
  FanPoint,
  FittedTo,
  NoProjection,
  Projection,
  WhatIfResult,
} from './types.ts';
