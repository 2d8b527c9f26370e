// Meals: real dishes, the week's plan by HiGHS, swaps, small changes and the shopping list.
// Pure: runs in Node and in the page. HiGHS blocks its thread: the server plans in a worker (server/plan-worker.ts).

export { type AdaptedDish, adaptDish } from './adapt.ts';
export { type Exclusion, whyNot } from './candidates.ts';
export { DISHES, findDish } from './catalogue.ts';
export { changeLittle, type EatenMeal, type SmallChange, type SmallChanges } from './change-little.ts';
export {
  type MealIngredient,
  type MealPlan,
  measuredIngredients,
  type PlannedDay,
  type PlannedMeal,
} from './describe.ts';
export { allergensOf, type Diet, originsOf } from './diets.ts';
export type { Dish, FoodSource, IngredientAllergen, Slot } from './dish.ts';
export { type DishFacts, dishFacts } from './dish-facts.ts';
export { type Activity, type EnergyNeed, energyNeed } from './energy.ts';
export type { Units } from './household.ts';
export type { Infeasible } from './infeasible.ts';
export type { LockedMeal, MealPlanInput, MealPreferences, MealRestrictions, MealTarget } from './input.ts';
export { type GoneMeal, stillFitting } from './kept.ts';
export type { TargetOutcome } from './outcome.ts';
export { planMeals } from './plan.ts';
export {
  type ShoppingAisle,
  type ShoppingItem,
  type ShoppingList,
  shoppingList,
  shoppingText,
} from './shopping.ts';

export { lockMeals, type MealPlace, type SwapOffer, swapMeal } from './swap.ts';
