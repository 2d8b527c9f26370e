// How much of the calcium eaten is absorbed, by eating occasion: for showing beside the plain figure, never instead.
// Formula, sources and limits: docs/foods.md.
export { absorbedAtOccasion, absorbedInDay, milkFraction } from './absorption.ts';
export type {
  AbsorbedCalcium,
  AbsorbedOccasion,
  AbsorbedPart,
  Absorber,
  AbsorptionNote,
  CalciumDose,
  EatingOccasion,
  FoodAtOccasion,
} from './types.ts';
