// Loading: exercise that bone answers to, safe for this person. Catalogue, tracks and restrictions, the week,
// the programme over a year, and load metrics with their limits. Depends on no other room: the callers bring the facts.
export { CATALOGUE, exercise } from './catalogue/index.ts';
export type * from './catalogue/types.ts';
