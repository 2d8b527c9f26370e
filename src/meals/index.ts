// Meals: real dishes, the week's plan by HiGHS, swaps and the shopping list.
// Pure: runs in Node and in the page; the worker that keeps a page or server from stalling is node/worker.ts.
export type { Candidate, Exclusion } from './candidates.ts';
export { DISHES, findDish, INGREDIENTS, ingredientOf, ingredientsOf } from './catalogue.ts';
export { changeLittle, type EatenMeal, type SmallChange, type SmallChanges } from './change-little.ts';
export type { MealIngredient, MealPlan, PlannedDay, PlannedMeal } from './describe.ts';
export {
  allergensOf,
  type Diet,
  fitsDiet,
  isGlutenFree,
  isLowFodmap,
  LACTOSE_FREE_G,
  LACTOSE_LIMIT_G,
  lactoseGrams,
  originsOf,
} from './diets.ts';
export type { Dish, FoodSource, Ingredient, IngredientAllergen, Slot } from './dish.ts';
export { SLOTS } from './dish.ts';
export { type Activity, type EnergyNeed, energyNeed } from './energy.ts';
export { householdText } from './household.ts';
export type { Infeasible } from './infeasible.ts';
export type { LockedMeal, MealPlanInput, MealPreferences, MealRestrictions, MealTarget } from './input.ts';
export type { TargetOutcome } from './outcome.ts';
export { planMeals } from './plan.ts';
export { type PreparedDish, prepareDish } from './prepared.ts';
export { fitsKidneys, KIDNEY_LIMITS, MEAL_SCREENS } from './screens.ts';
export { type ShoppingAisle, type ShoppingItem, shoppingList, shoppingText } from './shopping.ts';
export { type Solve, type SolveOptions, type SolveResult, solveHere } from './solver.ts';
export { lockMeals, type MealPlace, type SwapOffer, swapMeal } from './swap.ts';
