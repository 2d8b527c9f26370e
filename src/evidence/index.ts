/** evidence/ holds the sources that rules and texts may cite, graded claims, and what readers can learn. */

export { type HeartClaim, type NutrientClaim, nutrientClaims, type Verdict } from './nutrients.ts';
export type { Certainty, Source } from './source.ts';
export { sourceOf, sources } from './sources.ts';
