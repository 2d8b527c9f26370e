// What sort of thing a food is, in the words of diet scores and of the matrix: vegetables, legumes, wine, live cultures.
export { type FoodKind, kindsOf } from './kinds.ts';
export { type ServingKind, servingGrams, servingsOf } from './servings.ts';
