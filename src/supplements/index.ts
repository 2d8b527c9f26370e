/** supplements/ says what is missing after food, and when in the day to take it so that nothing gets in its way. */
export { CALCIUM_DOSE_MG, dosesFor, type Gap, gapsOf, heldBack, type ProposedDose } from './gaps.ts';
export {
  type FixedDose,
  type MealTimes,
  type Placed,
  placeDoses,
  type Spacing,
  spacedClasses,
  spacingOf,
  type Timetable,
  toClock,
  toMinutes,
} from './timetable.ts';
