// Loading: exercise that bone answers to, safe for this person. Catalogue, tracks and restrictions, the week,
// the programme over a year, and load metrics with their limits. Depends on no other room: the callers bring the facts.
export { CATALOGUE, exercise } from './catalogue/index.ts';
export { equipmentFrom, recogniseExercise, recogniseWish } from './catalogue/recognise.ts';
export type * from './catalogue/types.ts';
export type { IsoWeekday } from './days.ts';
export { drawing } from './drawing/index.ts';
export { allowedExercises, forbiddenBy, limitsOf, suppressedExercises } from './limits/allowed.ts';
export { type FunctionStart, functionStart } from './limits/functionStart.ts';
export {
  type FunctionReading,
  type FunctionTests,
  leastChairStands,
  readFunctionTests,
} from './limits/functionTests.ts';
export { type FiredScreen, type RestrictionInput, restrictions } from './limits/restrictions.ts';
export { trackFor } from './limits/tracks.ts';
export type * from './limits/types.ts';
export { searchExercises, swapsFor, type Variants, variantsFor } from './limits/variants.ts';
export { BPAQ_LOADS, type BpaqActivity, currentBpaq, effectiveLoad, pastBpaq, totalBpaq } from './metrics/bpaq.ts';
export {
  dailyIndex,
  type IndexOfDays,
  osteogenicIndex,
  osteogenicIndexOf,
  type SiteIndex,
} from './metrics/osteogenicIndex.ts';
export type { LoggedSession, LoggedSet } from './metrics/types.ts';
export { oneRepMaxEpley, resistanceVolume, type SiteVolume } from './metrics/volume.ts';
export { type ModalityLoad, type UsualLoad, usualLoad, type WeekLoad, weeklyLoads } from './metrics/weekly.ts';
export { currentWeek } from './programme/current.ts';
export { type ProgrammeEvent, type ProgrammeHistory, programmeFrom } from './programme/fromLog.ts';
export {
  type Action,
  isDeload,
  type ProgrammeState,
  progress,
  START,
  STEP,
  type Step,
  startAt,
  WEEKS_IN_PHASE,
  type WeekLog,
} from './programme/progress.ts';
export {
  layYear,
  limitOf,
  type ProgrammeRequest,
  type ProgrammeWeek,
  weekOf,
  weekRequestOf,
} from './programme/year.ts';
export { describeDose } from './week/describe.ts';
export { doneBy } from './week/done.ts';
export { type Dose, doseFor } from './week/dose.ts';
export { layWeek } from './week/layWeek.ts';
export { relayWeek, type Since } from './week/relay.ts';
export { HONEST } from './week/texts.ts';
export type * from './week/types.ts';
export { wishesSaid } from './week/wishes.ts';
