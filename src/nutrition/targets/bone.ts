import type { NutrientTarget, TargetPerson, Targets } from './types.ts';

/** Hadji et al., J Bone Oncol 2017;7:1-12: calcium 1,200 mg and vitamin D 800 to 1,000 IU for all who start an AI. */
const HADJI17 = 'Hadji et al. 2017, J Bone Oncol 7:1-12, doi:10.1016/j.jbo.2017.03.001';
/** Shapiro et al., JCO 2019;37:2916: calcium 1,000 to 1,200 mg in all, vitamin D at least 800 to 1,000 IU. */
const ASCO19 = 'Shapiro et al. 2019, J Clin Oncol 37:2916, doi:10.1200/JCO.19.01696';
/** LeBoff et al. 2022: men of 50 to 70 need 1,000 mg of calcium, women from 51 and men from 71 1,200 mg. */
const BHOF22 = 'LeBoff et al. 2022, Osteoporos Int 33:2049, doi:10.1007/s00198-021-05900-y';
/** Burt et al. 2019: radial bone density fell more on 4,000 and 10,000 IU than on 400 IU, strength unchanged. */
const BURT19 = 'Burt et al. 2019, JAMA 322:736, doi:10.1001/jama.2019.11889';
/** Bauer et al. 2013 (PROT-AGE), Deutz et al. 2014 (ESPEN): 1.0 to 1.2 g/kg a day for older people. */
const PROT_AGE = 'Bauer et al. 2013 (PROT-AGE), J Am Med Dir Assoc 14:542; Deutz et al. 2014 (ESPEN), Clin Nutr 33:929';
const WHI = 'Jackson et al. 2006 (WHI), N Engl J Med 354:669: more kidney stones with added calcium';

/** mg of calcium a day, food and supplements together (HADJI17, ASCO19, BHOF22). */
const CALCIUM_MG = 1200;
const CALCIUM_MG_MEN_TO_70 = 1000;
/** Above this, calcium adds stones and no bone (WHI: hazard ratio 1.17). */
const CALCIUM_CAUTION_MG = 1500;
/** 800 IU. */
const VITAMIN_D_UG = 20;
/** 2,000 IU: above it only with a 25-hydroxyvitamin D level or a prescriber. */
const VITAMIN_D_CAUTION_UG = 50;
const PROTEIN_G_PER_KG = [1.0, 1.2] as const;
/** Grams of protein a day in the RDA where the weight is not known: 46 for women, 56 for men (IOM 2005). */
const PROTEIN_RDA_G = { female: 46, male: 56 } as const;
const DGA20 = 'Dietary Guidelines for Americans 2020-2025';
/** A standard US drink is 14 g of alcohol; Dietary Guidelines for Americans 2020-2025: one a day for women, two for men. */
const ALCOHOL_G = { female: 14, male: 28 } as const;

/** What the guidelines for bone health on an aromatase inhibitor put over the general figures. */
export function onAromataseInhibitor(person: TargetPerson, general: Targets): Targets {
  return {
    calcium: calcium(person, general),
    vitaminD: vitaminD(general),
    protein: protein(person, general),
  };
}

/** The limit of alcohol holds for everybody; no table of reference intakes has it. */
export const alcoholLimit = ({ sex }: Pick<TargetPerson, 'sex'>): NutrientTarget => ({
  nutrient: 'alcohol',
  kind: 'limit',
  source: DGA20,
  checked: false,
  upperLimit: ALCOHOL_G[sex],
  upperLimitKind: 'limit',
  upperLimitScope: 'total',
  upperLimitSource: DGA20,
  note: 'Cancer societies advise people who have had breast cancer to drink none or little.',
});

function calcium({ sex, ageYears }: TargetPerson, general: Targets): NutrientTarget {
  const lower = sex === 'male' && ageYears < 71;
  return {
    ...general.calcium,
    nutrient: 'calcium',
    target: lower ? CALCIUM_MG_MEN_TO_70 : CALCIUM_MG,
    kind: 'guideline',
    source: lower ? BHOF22 : `${HADJI17}; ${ASCO19}`,
    checked: true,
    cautionAbove: CALCIUM_CAUTION_MG,
    cautionSource: WHI,
    note: 'Food and supplements together; supplements only for what food leaves open.',
  };
}

function vitaminD(general: Targets): NutrientTarget {
  return {
    ...general.vitaminD,
    nutrient: 'vitaminD',
    target: Math.max(VITAMIN_D_UG, general.vitaminD?.target ?? 0),
    kind: 'guideline',
    source: `${HADJI17}; ${ASCO19}`,
    checked: true,
    cautionAbove: VITAMIN_D_CAUTION_UG,
    cautionSource: BURT19,
    note: 'At least 800 IU (20 ug). Food rarely gives it; sunlight is not counted.',
  };
}

function protein({ sex, weightKg }: TargetPerson, general: Targets): NutrientTarget {
  if (weightKg === undefined) {
    return {
      ...general.protein,
      nutrient: 'protein',
      target: PROTEIN_RDA_G[sex],
      kind: 'RDA',
      source: 'Institute of Medicine 2005, Dietary Reference Intakes: energy and macronutrients',
      checked: true,
      note: 'With a body weight on record the aim is 1.0 to 1.2 g per kg.',
    };
  }
  return {
    ...general.protein,
    nutrient: 'protein',
    target: PROTEIN_G_PER_KG[0] * weightKg,
    targetTo: PROTEIN_G_PER_KG[1] * weightKg,
    kind: 'guideline',
    source: PROT_AGE,
    checked: true,
    note: '1.0 to 1.2 g per kg a day; with an eGFR below 30 the kidney clinic sets the aim.',
  };
}
