/** evidence/ holds the sources that rules and texts may cite, graded claims, and what readers can learn. */

export { type NutrientClaim, nutrientClaims, type Verdict } from './nutrients.ts';
export { type Certainty, type Source, sourceOf, sources } from './sources.ts';
