import { convertible, valueIn } from '../units.ts';
import type { IngredientKey } from './ingredients.ts';

// Micrograms (vitamins A and D) or milligrams (E) in one international unit: National Academies 2001 and 2011.
const perInternationalUnit: Partial<Record<IngredientKey, { value: number; unit: string }>> = {
  vitaminD: { value: 0.025, unit: 'ug' },
  vitaminA: { value: 0.3, unit: 'ug' },
  codLiverOil: { value: 0.3, unit: 'ug' },
  vitaminE: { value: 0.67, unit: 'mg' },
};

/** A label's amount in the unit; undefined where label and unit do not meet. */
export function amountIn(
  key: IngredientKey,
  amount: { value: number; unit: string },
  unit: string,
): number | undefined {
  const factor = perInternationalUnit[key];
  if (/^\[?i\.?u\.?\]?$/i.test(amount.unit)) {
    return factor && valueIn({ value: amount.value * factor.value, unit: factor.unit }, unit);
  }
  return convertible(amount.unit, unit) ? valueIn(amount, unit) : undefined;
}
