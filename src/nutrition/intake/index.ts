// What a diary and the supplements beside it add up to, with what is not known kept in sight.
export { type Adequacy, adequacyOf } from './adequacy.ts';
export { type Contribution, contributionsTo } from './contributions.ts';
export { intakeOf } from './intake.ts';
export type {
  DayIntake,
  DiaryEntry,
  FoodEaten,
  Intake,
  IntakeInput,
  NutrientIntake,
  QuickAdd,
  SupplementTaken,
} from './types.ts';
export { type UsualIntake, usualIntake } from './usual.ts';
