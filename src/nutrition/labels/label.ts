import { NUTRIENTS, type NutrientAmounts, type NutrientKey } from '../composition/index.ts';

/** Whose label it is: percentages are of different amounts. */
export type LabelRule = 'US' | 'EU';

/**
 * What 100 % on a label is, in the units of NUTRIENTS. US: 21 CFR 101.9(c)(8)(iv), adults and children from 4. EU:
 * Regulation 1169/2011, annex XIII part A (nutrient reference values). `folate` and `vitaminE` by their units there.
 */
export const DAILY_VALUES: Readonly<Record<LabelRule, NutrientAmounts>> = {
  US: {
    calcium: 1300,
    vitaminD: 20,
    iron: 18,
    potassium: 4700,
    magnesium: 420,
    zinc: 11,
    phosphorus: 1250,
    vitaminC: 90,
    vitaminK1: 120,
    vitaminA: 900,
    vitaminE: 15,
    vitaminB12: 2.4,
    folate: 400,
    choline: 550,
    sodium: 2300,
    fibre: 28,
    protein: 50,
    fat: 78,
    saturatedFat: 20,
    carbohydrate: 275,
    cholesterol: 300,
  },
  EU: {
    calcium: 800,
    vitaminD: 5,
    iron: 14,
    potassium: 2000,
    magnesium: 375,
    zinc: 10,
    phosphorus: 700,
    vitaminC: 80,
    vitaminK1: 75,
    vitaminA: 800,
    vitaminE: 12,
    vitaminB12: 2.5,
    folate: 200,
  },
};

/** One line of a label: an amount, or a percentage of the daily value. `salt` and `energy` in kJ are made ours. */
export interface LabelLine {
  readonly nutrient: NutrientKey | 'salt';
  readonly value: number;
  /** `%`, or kcal, kJ, g, mg, µg, ug, mcg, IU. */
  readonly unit: string;
}

/** Salt is sodium times 2.5 (Regulation 1169/2011, annex I). */
const SALT_PER_SODIUM = 2.5;
const KJ_PER_KCAL = 4.184;
const GRAMS: Readonly<Record<string, number>> = { g: 1, mg: 1e-3, ug: 1e-6, mcg: 1e-6, µg: 1e-6, μg: 1e-6 };
/** Micrograms in one international unit: vitamin D (IOM 2011), vitamin A as retinol (IOM 2001). */
const UG_PER_IU: Partial<Record<NutrientKey, number>> = { vitaminD: 0.025, vitaminA: 0.3, retinol: 0.3 };

/**
 * A label's lines as amounts for the weight that the label is for.
 * @returns amounts, and the lines that could not be read, with what would be
 */
export function readLabel(
  lines: readonly LabelLine[],
  rule: LabelRule = 'US',
): {
  readonly amounts: NutrientAmounts;
  readonly unread: readonly { readonly line: LabelLine; readonly accepted: string }[];
} {
  const amounts: NutrientAmounts = {};
  const unread: { line: LabelLine; accepted: string }[] = [];
  for (const line of lines) {
    const key = line.nutrient === 'salt' ? 'sodium' : line.nutrient;
    const amount = Number.isFinite(line.value) && line.value >= 0 ? amountOf(line, key, rule) : undefined;
    if (amount === undefined) unread.push({ line, accepted: acceptedFor(key, rule) });
    else amounts[key] = Number(amount.toPrecision(6));
  }
  return { amounts, unread };
}

function amountOf({ nutrient, value, unit }: LabelLine, key: NutrientKey, rule: LabelRule): number | undefined {
  const { ucum } = NUTRIENTS[key];
  const asked = unit.trim();
  if (asked === '%') {
    const whole = nutrient === 'salt' ? undefined : DAILY_VALUES[rule][key];
    return whole === undefined ? undefined : (whole * value) / 100;
  }
  if (/^i\.?u\.?$/i.test(asked)) {
    const perIu = UG_PER_IU[key];
    return perIu === undefined ? undefined : value * perIu;
  }
  if (ucum === 'kcal') return /^kcal$/i.test(asked) ? value : /^kj$/i.test(asked) ? value / KJ_PER_KCAL : undefined;
  const [from, to] = [GRAMS[asked.toLowerCase()], GRAMS[ucum]];
  if (from === undefined || to === undefined) return undefined;
  return (value * from) / to / (nutrient === 'salt' ? SALT_PER_SODIUM : 1);
}

function acceptedFor(key: NutrientKey, rule: LabelRule): string {
  const units = NUTRIENTS[key].ucum === 'kcal' ? 'kcal or kJ' : 'g, mg or µg';
  const percent = DAILY_VALUES[rule][key] === undefined ? '' : ', or % of the daily value';
  return `a number of 0 or more in ${units}${UG_PER_IU[key] ? ', IU' : ''}${percent}`;
}
