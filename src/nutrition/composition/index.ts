// What foods are made of: the nutrients, the foods, and the table of all of them.
// Pure: the same code runs in Node and in the page; reading the file from disk is node/load.ts.
export {
  type Allergen,
  type AmountRange,
  type Food,
  type FoodListing,
  type FoodOrigin,
  type FoodTraits,
  type Measure,
  nutrientsOf,
  type OxalateClass,
  type Stated,
} from './food.ts';
export { type FileRow, joinFoods, toFoodsFile } from './join.ts';
export { measureText, pluralMeasure } from './measure-text.ts';
export {
  isNutrientKey,
  NUTRIENT_KEYS,
  NUTRIENTS,
  type NutrientAmounts,
  type NutrientInfo,
  type NutrientKey,
} from './nutrients.ts';
export { FOODS_FORMAT, type FoodsFile, FoodTable, loadFoods } from './table.ts';
