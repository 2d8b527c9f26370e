// What to aim at a day, and what not to exceed: published reference intakes, and over them the bone guidelines for
// people on an aromatase inhibitor.
export {
  type Authority,
  REFERENCE_INTAKES,
  type ReferenceIntake,
  type ReferenceKind,
  referenceIntakesFor,
} from './reference-intakes.ts';
export { targetsFor } from './targets.ts';
export type { NutrientTarget, TargetPerson, Targets } from './types.ts';
