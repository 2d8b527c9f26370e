import { type Food, NUTRIENT_KEYS, type NutrientAmounts, type NutrientKey, nutrientsOf } from '../composition/index.ts';

/** An ingredient with its weight; without food or weight nothing is known of it. */
export interface RecipePart {
  readonly food?: Pick<Food, 'per100g'>;
  readonly grams?: number;
}

export interface RecipeTotals {
  /** Of one portion, in the units of NUTRIENTS; a nutrient of which nothing is known is absent. */
  readonly perPortion: NutrientAmounts;
  /** Nutrients for which an ingredient has no figure: their amount is a lower bound. */
  readonly atLeast: readonly NutrientKey[];
  /** Weight of a portion as it goes into the pot; undefined where an ingredient has none. */
  readonly gramsPerPortion: number | undefined;
  /** Ingredients that count, of how many. */
  readonly known: number;
  readonly parts: number;
}

/**
 * What a portion of a recipe brings: the sum of its ingredients over the portions. Losses in cooking are not taken off.
 * @throws RangeError when portions is not above 0
 */
export function recipeTotals(parts: readonly RecipePart[], portions: number): RecipeTotals {
  if (!(portions > 0)) throw new RangeError(`portions must be above 0, got ${portions}`);
  const known = parts.flatMap(({ food, grams }) => (food && grams !== undefined ? [nutrientsOf(food, grams)] : []));
  const perPortion: NutrientAmounts = {};
  const atLeast: NutrientKey[] = [];
  for (const key of NUTRIENT_KEYS) {
    const amounts = known.map((part) => part[key]).filter((amount) => amount !== undefined);
    if (amounts.length === 0) continue;
    perPortion[key] = amounts.reduce((a, b) => a + b, 0) / portions;
    if (amounts.length < parts.length) atLeast.push(key);
  }
  const weights = parts.map(({ grams }) => grams);
  const whole = weights.every((grams) => grams !== undefined);
  return {
    perPortion,
    atLeast,
    gramsPerPortion: whole ? (weights as number[]).reduce((a, b) => a + b, 0) / portions : undefined,
    known: known.length,
    parts: parts.length,
  };
}
