/** supplements/ says what is missing after food, and when in the day to take it so that nothing gets in its way. */
export { type Holds, NOTHING, type Spacing, spacedClasses, spacingOf } from './apart.ts';
export { toMinutes } from './clock.ts';
export type { Conflict } from './conflicts.ts';
export { dosesFor, type Gap, gapsOf, heldBack, type ProposedDose } from './gaps.ts';
export type { Dose, MealTimes, Place } from './places.ts';
export { holdsOf, needsOf } from './products.ts';
export { type Reason, reasonsFor } from './reasons.ts';
export { arrange, type Placed, type Timetable } from './timetable.ts';
