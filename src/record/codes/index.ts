/**
 * codes/ knows what the names and codes of medicines, conditions, supplements and symptoms mean: tables compiled in
 * data/, looked up by plain name (generic, brand, misspelt in type-ahead only), RxNorm, ATC, SNOMED CT or ICD-10.
 * What it does not know it says it does not know: such a medicine is "not screened", never silently passed.
 */
export { amountIn } from './amounts.ts';
export {
  allConditions,
  type ConditionConcept,
  lookupCondition,
  searchConditions,
} from './conditions.ts';
export {
  allIngredients,
  type IngredientClass,
  type IngredientKey,
  lookupIngredient,
  searchIngredients,
} from './ingredients.ts';
export {
  allMedicines,
  lookupMedicine,
  type MedicineClass,
  searchMedicines,
} from './medicines.ts';
export {
  allSymptoms,
  lookupSymptom,
  type SymptomKey,
  searchSymptoms,
} from './symptoms.ts';
