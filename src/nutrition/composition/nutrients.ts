/** One nutrient as people read it: its label, its UCUM unit and the decimals worth showing. */
export interface NutrientInfo {
  readonly label: string;
  /** UCUM code of the amount, per 100 g in a food and per day in an intake. */
  readonly ucum: 'kcal' | 'g' | 'mg' | 'ug';
  readonly decimals: number;
}

const nutrient = (label: string, ucum: NutrientInfo['ucum'], decimals: number): NutrientInfo => ({
  label,
  ucum,
  decimals,
});

/**
 * The food components Bonewise knows, in the order in which tables show them.
 * `vitaminA` is retinol activity equivalents, `retinol` the preformed part; `folate` is dietary folate equivalents;
 * `longMenaquinones` is the sum of MK-5 to MK-13; `prebioticFibre` is inulin and fructo-oligosaccharides;
 * `isoflavones` are aglycone equivalents.
 */
export const NUTRIENTS = {
  energy: nutrient('Energy', 'kcal', 0),
  protein: nutrient('Protein', 'g', 1),
  fat: nutrient('Fat', 'g', 1),
  saturatedFat: nutrient('Saturated fat', 'g', 1),
  monounsaturatedFat: nutrient('Monounsaturated fat', 'g', 1),
  polyunsaturatedFat: nutrient('Polyunsaturated fat', 'g', 1),
  carbohydrate: nutrient('Carbohydrate', 'g', 1),
  sugars: nutrient('Sugars', 'g', 1),
  fibre: nutrient('Fibre', 'g', 1),
  solubleFibre: nutrient('Soluble fibre', 'g', 1),
  prebioticFibre: nutrient('Prebiotic fibre', 'g', 1),
  calcium: nutrient('Calcium', 'mg', 0),
  phosphorus: nutrient('Phosphorus', 'mg', 0),
  magnesium: nutrient('Magnesium', 'mg', 0),
  zinc: nutrient('Zinc', 'mg', 1),
  iron: nutrient('Iron', 'mg', 1),
  potassium: nutrient('Potassium', 'mg', 0),
  sodium: nutrient('Sodium', 'mg', 0),
  vitaminD: nutrient('Vitamin D', 'ug', 1),
  vitaminK1: nutrient('Vitamin K1', 'ug', 0),
  mk4: nutrient('Vitamin K2, MK-4', 'ug', 1),
  longMenaquinones: nutrient('Vitamin K2, MK-5 to MK-13', 'ug', 0),
  vitaminC: nutrient('Vitamin C', 'mg', 0),
  vitaminA: nutrient('Vitamin A (RAE)', 'ug', 0),
  retinol: nutrient('Retinol', 'ug', 0),
  vitaminE: nutrient('Vitamin E', 'mg', 1),
  vitaminB12: nutrient('Vitamin B12', 'ug', 1),
  folate: nutrient('Folate (DFE)', 'ug', 0),
  choline: nutrient('Choline', 'mg', 0),
  epa: nutrient('EPA', 'g', 2),
  dha: nutrient('DHA', 'g', 2),
  ala: nutrient('ALA', 'g', 2),
  isoflavones: nutrient('Isoflavones', 'mg', 0),
  alcohol: nutrient('Alcohol', 'g', 1),
  caffeine: nutrient('Caffeine', 'mg', 0),
  cholesterol: nutrient('Cholesterol', 'mg', 0),
} as const satisfies Record<string, NutrientInfo>;

export type NutrientKey = keyof typeof NUTRIENTS;

/** All nutrient keys in table order. */
export const NUTRIENT_KEYS = Object.keys(NUTRIENTS) as readonly NutrientKey[];

/** Amounts by nutrient. A key that is absent is not known; it is never to be read as zero. */
export type NutrientAmounts = Partial<Record<NutrientKey, number>>;

/** Whether a string names a nutrient. */
export const isNutrientKey = (key: string): key is NutrientKey => Object.hasOwn(NUTRIENTS, key);
