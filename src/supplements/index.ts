/** supplements/ says what is missing after food, and when in the day to take it so that nothing gets in its way. */
export { type Holds, NOTHING, type Spacing, spacedClasses, spacingOf } from './apart.ts';
export { toMinutes } from './clock.ts';
export { dosesFor, type Gap, gapsOf, heldBack, type ProposedDose } from './gaps.ts';
export { holdsOf, needsOf } from './products.ts';
export {
  arrange,
  type Conflict,
  type Dose,
  type MealTimes,
  type Place,
  type Placed,
  type Timetable,
} from './timetable.ts';
