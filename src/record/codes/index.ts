/**
 * codes/ knows what the names and codes of medicines, conditions, supplements and symptoms mean: tables compiled in
 * data/, looked up by plain name (generic, brand, misspelt in type-ahead only), RxNorm, ATC, SNOMED CT or ICD-10.
 * What it does not know it says it does not know: such a medicine is "not screened", never silently passed.
 */
export {
  allConditions,
  type Condition,
  type ConditionConcept,
  lookupCondition,
  searchConditions,
} from './conditions.ts';
export {
  allIngredients,
  type Ingredient,
  type IngredientClass,
  type IngredientKey,
  lookupIngredient,
  searchIngredients,
} from './ingredients.ts';
export {
  allMedicines,
  type Code,
  lookupMedicine,
  type Medicine,
  type MedicineClass,
  searchMedicines,
} from './medicines.ts';
export type { Match } from './names.ts';
export {
  allSymptoms,
  lookupSymptom,
  type Symptom,
  type SymptomKey,
  searchSymptoms,
  symptomFeatures,
} from './symptoms.ts';
