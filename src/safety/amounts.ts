import { amountIn, type IngredientKey, lookupIngredient } from '../record/codes/index.ts';
import { valueIn } from '../record/index.ts';
import { type Because, type Facts, isKnown, type Known } from '../rules/index.ts';

/** What supplements bring a day, in the unit: a product without a figure makes the whole unknown, not smaller. */
export function supplementsPerDay(facts: Facts, keys: readonly IngredientKey[], unit: string): Known<number> {
  let sum = 0;
  const because: Because[] = [];
  for (const entry of facts.supplements) {
    const key = lookupIngredient(entry.ingredient)?.key;
    if (key === undefined || !keys.includes(key)) continue;
    const amount = entry.perDay && amountIn(key, entry.perDay, unit);
    if (amount === undefined) return { need: 'supplement-label' };
    sum += amount;
    because.push(entry.because);
  }
  return { value: sum, because };
}

/** Food and supplements together, in the unit: the intake of the diary where there is one. */
function totalPerDay(
  facts: Facts,
  nutrient: string,
  keys: readonly IngredientKey[],
  unit: string,
): Known<{ total: number; food: number | undefined; supplements: number | undefined }> {
  const intake = facts.intake[nutrient];
  const supplements = supplementsPerDay(facts, keys, unit);
  const fromPills = isKnown(supplements) ? supplements : undefined;
  if (intake?.food !== undefined) {
    const food = valueIn({ value: intake.food, unit: intake.unit }, unit);
    if (!fromPills) return { need: 'supplement-label' };
    return {
      value: { total: food + fromPills.value, food, supplements: fromPills.value },
      because: [
        { path: `intake.${nutrient}.food`, value: `${tidyAmount(food)} ${unit} a day from food (${intake.days} days)` },
        ...fromPills.because,
      ],
    };
  }
  return { need: isKnown(supplements) ? 'diary' : supplements.need };
}

/** Above a limit: supplements alone can settle it without a diary; below, food must be known. */
export function above(
  facts: Facts,
  nutrient: string,
  keys: readonly IngredientKey[],
  unit: string,
  limit: number,
): Known<{ total: number; food: number | undefined; supplements: number | undefined }> {
  const alone = supplementsPerDay(facts, keys, unit);
  const total = totalPerDay(facts, nutrient, keys, unit);
  if (isKnown(total)) return total;
  if (isKnown(alone) && alone.value > limit) {
    return { value: { total: alone.value, food: undefined, supplements: alone.value }, because: alone.because };
  }
  return total;
}

/** The largest amount swallowed at one time: products with the same clock time or meal add up. */
export function largestAtOnce(facts: Facts, keys: readonly IngredientKey[], unit: string): Known<number> {
  const at = new Map<string, { sum: number; because: Because[] }>();
  for (const entry of facts.supplements) {
    const key = lookupIngredient(entry.ingredient)?.key;
    if (key === undefined || !keys.includes(key)) continue;
    const ofOne = entry.product.ingredients.find((i) => lookupIngredient(i.ingredient)?.key === key)?.amount;
    const single = ofOne && amountIn(key, ofOne, unit);
    if (single === undefined) return { need: 'supplement-label' };
    entry.product.doses.forEach((dose, i) => {
      const when =
        dose.time ?? (dose.withMeal && dose.withMeal !== 'none' ? dose.withMeal : `${entry.product.id}#${i}`);
      const before = at.get(when) ?? { sum: 0, because: [] };
      at.set(when, { sum: before.sum + single * dose.units, because: [...before.because, entry.because] });
    });
  }
  const most = [...at.values()].sort((a, b) => b.sum - a.sum)[0];
  return { value: most?.sum ?? 0, because: most?.because ?? [] };
}

/** Enough digits to read, no dust: 3600.2 as 3,600, 12.34 as 12.3. */
export const tidyAmount = (value: number): string =>
  value.toLocaleString('en-US', { maximumFractionDigits: Math.abs(value) >= 100 ? 0 : 1 });
