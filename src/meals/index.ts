// Meals: real dishes, the week's plan by HiGHS, swaps, small changes and the shopping list.
// Pure: runs in Node and in the page. HiGHS blocks its thread, so a server or page hands planMeals a `solve` that asks
// a worker: node/solve.ts starts one for Node.

export { type AdaptedDish, adaptDish } from './adapt.ts';
export type { Exclusion } from './candidates.ts';
export { DISHES, findDish } from './catalogue.ts';
export { changeLittle, type EatenMeal, type SmallChange, type SmallChanges } from './change-little.ts';
export type { MealIngredient, MealPlan, PlannedDay, PlannedMeal } from './describe.ts';
export { allergensOf, type Diet, originsOf } from './diets.ts';
export type { Dish, FoodSource, IngredientAllergen, Slot } from './dish.ts';
export { type DishFacts, dishFacts } from './dish-facts.ts';
export { type Activity, type EnergyNeed, energyNeed } from './energy.ts';
export type { Infeasible } from './infeasible.ts';
export type { LockedMeal, MealPlanInput, MealPreferences, MealRestrictions, MealTarget } from './input.ts';
export type { TargetOutcome } from './outcome.ts';
export { planMeals } from './plan.ts';
export { type ShoppingAisle, type ShoppingItem, shoppingList, shoppingText } from './shopping.ts';
export { type Solve, type SolveOptions, type SolveResult, solveHere } from './solver.ts';
export { lockMeals, type MealPlace, type SwapOffer, swapMeal } from './swap.ts';
