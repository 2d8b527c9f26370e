import type { NutrientKey } from '../nutrition/index.ts';
import { ingredientsOf } from './catalogue.ts';
import type { Slot } from './dish.ts';
import type { PreparedDish } from './prepared.ts';

/** What a safety screen asks of a week of meals. Ids are those of the safety rules; unknown ids ask nothing here. */
export interface MealScreen {
  readonly id: string;
  /** Why a dish that breaks it is left out, in the words of the plan. */
  readonly because: string;
  /** True when so many portions of the dish in that slot would break the screen. */
  readonly leavesOut?: (prepared: PreparedDish, slot: Slot, portions: number, context: ScreenContext) => boolean;
  /** Nutrients whose minimum is not pursued while the screen holds. */
  readonly dropsMinimum?: readonly NutrientKey[];
  /** No energy target, no scaling by energy, no calories in the result. */
  readonly hidesEnergy?: boolean;
  /** Vitamin K1 is kept near a level instead of above one. */
  readonly steadyVitaminK?: boolean;
  /** Said with the plan. */
  readonly note: string;
}

export interface ScreenContext {
  /** Vitamin K1 a day that the person usually eats, or the adequate intake where that is not known. */
  readonly vitaminK1UgPerDay: number;
  /** How much larger than KIDNEY_LIMITS this person's meals may be; see kidneyShare. */
  readonly kidneyShare: number;
}

/** Potassium, phosphorus and sodium in mg that one portion may bring in a kidney-aware week. */
export interface KidneyLimit {
  readonly potassium: number;
  readonly phosphorus: number;
  readonly sodium: number;
}

/**
 * Our own cuts, not a guideline's: KDOQI 2020 (Am J Kidney Dis 76(3) Suppl 1) gives no numbers for potassium and
 * phosphorus in CKD 3-5 but asks to fit them to the blood values. One meal of each kind stays near 2,600 mg of
 * potassium, 1,350 mg of phosphorus and 2,000 mg of sodium a day. A dietitian who knows the blood values sets better.
 */
export const KIDNEY_LIMITS: Record<Slot, KidneyLimit> = {
  breakfast: { potassium: 650, phosphorus: 400, sodium: 550 },
  lunch: { potassium: 800, phosphorus: 400, sodium: 650 },
  dinner: { potassium: 900, phosphorus: 450, sodium: 650 },
  snack: { potassium: 300, phosphorus: 180, sodium: 250 },
};

/** Energy a day that the kidney limits leave room for, and how far they stretch for someone who needs more: our cuts. */
const KIDNEY_KCAL = 1800;
const KIDNEY_STRETCH = 1.5;

/** Who needs more energy needs larger meals: losing weight is no cure for a kidney. */
export const kidneyShare = (kcalPerDay: number | undefined): number =>
  Math.min(KIDNEY_STRETCH, Math.max(1, (kcalPerDay ?? KIDNEY_KCAL) / KIDNEY_KCAL));

/** Whether so many portions keep the kidney limits of a slot. An unknown amount does not. */
export function fitsKidneys({ nutrients }: PreparedDish, slot: Slot, portions = 1, share = 1): boolean {
  const limit = KIDNEY_LIMITS[slot];
  return (['potassium', 'phosphorus', 'sodium'] as const).every(
    // Sodium is limited alike for everybody (KDOQI 2020: under 2.3 g a day).
    (key) => nutrients[key] !== undefined && nutrients[key] * portions <= limit[key] * (key === 'sodium' ? 1 : share),
  );
}

/** Share of a day's vitamin K1 that one meal may bring when the intake is to stay steady: our cut. */
const STEADY_MEAL_SHARE = 0.6;

/** Ingredients very high in oxalate (AUA guideline on kidney stones: limit oxalate-rich foods); more than a garnish. */
const OXALATE_RICH = new Set(['spinach', 'chard', 'beets, cooked', 'almonds', 'almond butter']);
const GARNISH_G = 10;

const KIDNEY_NOTE =
  'Kidney function is reduced: the week avoids meals high in potassium, phosphorus or salt and does not push potassium or phosphorus. Ask the kidney team which limits fit the blood values.';

export const MEAL_SCREENS: readonly MealScreen[] = [
  {
    id: 'S01',
    because: 'too much vitamin K at once while on a vitamin K antagonist',
    leavesOut: ({ nutrients }, _slot, portions, { vitaminK1UgPerDay }) =>
      (nutrients.vitaminK1 ?? 0) * portions > STEADY_MEAL_SHARE * vitaminK1UgPerDay,
    steadyVitaminK: true,
    note: 'On warfarin or a like medicine, keep vitamin K steady from day to day, and tell the INR clinic before changing how you eat.',
  },
  {
    id: 'S34',
    because: 'more potassium, phosphorus or salt than a kidney-aware meal',
    leavesOut: (prepared, slot, portions, context) => !fitsKidneys(prepared, slot, portions, context.kidneyShare),
    dropsMinimum: ['potassium', 'phosphorus'],
    note: KIDNEY_NOTE,
  },
  {
    id: 'S20',
    because: '',
    dropsMinimum: ['potassium'],
    note: 'One of the medicines depends on potassium or salt: the week does not push potassium and names no salt substitute.',
  },
  {
    id: 'S33',
    because: 'rich in oxalate while there are calcium stones',
    leavesOut: ({ dish }, _slot, portions) =>
      ingredientsOf(dish).some(
        ({ ingredient, grams }) => OXALATE_RICH.has(ingredient.key) && grams * portions > GARNISH_G,
      ),
    note: 'Calcium stones: calcium from food with meals helps; foods rich in oxalate are left out.',
  },
  {
    id: 'S40',
    because: '',
    hidesEnergy: true,
    note: 'This week has no calorie targets. Portions are ordinary portions; eat to hunger.',
  },
];
