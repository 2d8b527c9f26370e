/**
 * plan/ turns an assessment into a week: next best actions, meals, a supplement timetable, exercise, a monitoring
 * calendar, questions for the clinician, and what is not suggested for this person, with the reason.
 */
import { type Assessment, assess, factsFor } from '../assessment/index.ts';
import type { FoodTable } from '../nutrition/index.ts';
import type { Solve } from '../optimization/index.ts';
import type { BonewiseRecord, Day } from '../record/index.ts';
import { actionsOf } from './actions.ts';
import { calendarOf } from './calendar.ts';
import { mealPlan } from './meals.ts';
import { questionsOf } from './questions.ts';
import { supplementPlan } from './supplements.ts';
import { suppressedOf } from './suppressed.ts';
import { trainingPlan } from './training.ts';
import type { Plan } from './types.ts';

export { type DishView, dishView } from './dish.ts';
export { personRestrictions } from './programme.ts';
export { shoppingOf } from './shopping.ts';
export type {
  Action,
  CalendarEntry,
  Plan,
  Question,
  SupplementDose,
  SupplementPlan,
  Suppressed,
  TrainingPlan,
  TrainingSession,
  TrainingWeek,
  TrainingYear,
} from './types.ts';
export { type ChangesOfDays, type MealOffer, mealOffers, smallChanges, weekAgain } from './week.ts';
export { trainingYear } from './year.ts';

export interface PlanOptions {
  foods: FoodTable;
  /** How many days of the week to return; planning is always for seven, so that the mean week meets the targets. */
  days?: number | undefined;
  /** Another number, another week of equal quality; that of the kept week unless given. */
  seed?: number | undefined;
  /** HiGHS in this thread unless given. */
  solve?: Solve | undefined;
  /** Worked out here unless the caller has it. */
  assessment?: Assessment | undefined;
}

/**
 * The plan of the week that begins on `asOf`. Pure but for the solver: the same record, day and seed give the same plan.
 * Screens are asked first; what they hold back appears under `suppressed` and nowhere else.
 */
export async function plan(record: BonewiseRecord, asOf: Day, options: PlanOptions): Promise<Plan> {
  const { foods, days = 7, seed, solve } = options;
  const assessment = options.assessment ?? assess(record, asOf, { foods });
  const facts = factsFor(record, asOf, { foods });
  const week = await mealPlan(facts, assessment, { foods, startDate: asOf, seed, solve });
  const training = trainingPlan(facts, assessment, asOf);
  const supplements = await supplementPlan(facts, assessment, week, solve);
  return {
    asOf,
    days,
    actions: actionsOf({ facts, assessment, foods, meals: week, supplements, training }),
    meals: { ...week, days: week.days.slice(0, days) },
    supplements,
    training: { ...training, days: training.days.filter((_, index) => index < days) },
    calendar: calendarOf(facts, assessment),
    questions: questionsOf(facts, assessment),
    suppressed: suppressedOf(assessment),
  };
}
