import type { NutrientKey, ServingKind } from '../../nutrition/index.ts';

/** Where in the story of bone a component has its part: a column of the matrix. */
export type BoneRole = 'structure' | 'absorption' | 'direction' | 'matrix' | 'gut' | 'inflammation' | 'heart';

export type ComponentKey =
  | 'calcium'
  | 'vitaminD'
  | 'vitaminK1'
  | 'vitaminK2'
  | 'magnesium'
  | 'phosphorus'
  | 'zinc'
  | 'potassium'
  | 'protein'
  | 'fibre'
  | 'solubleFibre'
  | 'prebioticFibre'
  | 'liveCultures'
  | 'epaDha'
  | 'ala'
  | 'monounsaturatedFat'
  | 'polyphenolFoods'
  | 'isoflavones'
  | 'vitaminC'
  | 'sodium'
  | 'retinol'
  | 'alcohol'
  | 'caffeine';

/** What a row counts: nutrients that are added up, or servings of a kind of food. */
export type Counted = { readonly nutrients: readonly NutrientKey[] } | { readonly servings: ServingKind };

export interface Component {
  readonly key: ComponentKey;
  readonly label: string;
  readonly counted: Counted;
  readonly roles: readonly BoneRole[];
  /** Limits are to be kept under; everything else is to be reached, where there is an aim at all. */
  readonly limit?: true;
  /** An aim of a guideline that is no reference intake, per day in the row's unit. */
  readonly aim?: { readonly min?: number; readonly max?: number; readonly source: string };
}

const nutrient = (
  key: ComponentKey & NutrientKey,
  label: string,
  roles: readonly BoneRole[],
  more: Partial<Component> = {},
): Component => ({ key, label, counted: { nutrients: [key] }, roles, ...more });

/** The rows of the matrix in its order. */
export const components: readonly Component[] = [
  nutrient('calcium', 'Calcium', ['structure']),
  nutrient('vitaminD', 'Vitamin D', ['absorption']),
  nutrient('vitaminK1', 'Vitamin K1', ['direction']),
  {
    key: 'vitaminK2',
    label: 'Vitamin K2',
    counted: { nutrients: ['mk4', 'longMenaquinones'] },
    roles: ['direction'],
  },
  nutrient('magnesium', 'Magnesium', ['structure', 'absorption']),
  nutrient('phosphorus', 'Phosphorus', ['structure']),
  nutrient('zinc', 'Zinc', ['matrix']),
  nutrient('potassium', 'Potassium', ['structure', 'heart']),
  nutrient('protein', 'Protein', ['matrix']),
  nutrient('fibre', 'Fibre', ['gut', 'heart']),
  nutrient('solubleFibre', 'Soluble fibre', ['gut', 'heart'], {
    aim: { min: 5, max: 10, source: 'NCEP Adult Treatment Panel III 2001: 5 to 10 g a day lower LDL by about 5 %' },
  }),
  nutrient('prebioticFibre', 'Prebiotic fibre', ['gut']),
  { key: 'liveCultures', label: 'Foods with live cultures', counted: { servings: 'liveCultures' }, roles: ['gut'] },
  {
    key: 'epaDha',
    label: 'EPA and DHA',
    counted: { nutrients: ['epa', 'dha'] },
    roles: ['inflammation', 'heart'],
    aim: {
      min: 0.25,
      source: 'Dietary Guidelines for Americans 2020-2025: 8 oz of seafood a week, about 250 mg a day',
    },
  },
  nutrient('ala', 'ALA (plant omega-3)', ['inflammation', 'heart']),
  nutrient('monounsaturatedFat', 'Monounsaturated fat', ['heart']),
  {
    key: 'polyphenolFoods',
    label: 'Foods rich in polyphenols',
    counted: { servings: 'polyphenolRich' },
    roles: ['inflammation', 'heart'],
  },
  nutrient('isoflavones', 'Soy isoflavones', ['direction']),
  nutrient('vitaminC', 'Vitamin C', ['matrix']),
  nutrient('sodium', 'Sodium (salt)', ['structure', 'heart'], { limit: true }),
  nutrient('retinol', 'Retinol', ['structure'], { limit: true }),
  nutrient('alcohol', 'Alcohol', ['structure', 'heart'], { limit: true }),
  nutrient('caffeine', 'Caffeine', ['absorption'], { limit: true }),
];
