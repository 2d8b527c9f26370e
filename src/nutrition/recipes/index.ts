// Recipes: what one adds up to for a portion, and how one is read from a page, from JSON-LD or from plain lines.
export { linesOfRecipe, type NewLine, partsOfRecipe, recipeFromLines } from './diary.ts';
export { type IngredientMatch, type MatchConfidence, matchIngredients } from './match.ts';
export { type ReadRecipe, readRecipe } from './read.ts';
export { type RecipePart, type RecipeTotals, recipeTotals } from './totals.ts';
export { type WeightFrom, weightOf } from './weigh.ts';
