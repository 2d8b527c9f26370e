import { NUTRIENTS, type NutrientAmounts, type NutrientKey, type SupplementTaken } from '../nutrition/index.ts';
import { amountIn, type IngredientKey, lookupIngredient } from '../record/codes/index.ts';
import type { Day, Fact } from '../record/index.ts';
import type { Facts } from '../rules/index.ts';

/** Which nutrient of the food table an ingredient of a label counts as. Others are screened, but are no nutrient of a row. */
const nutrientOf: Partial<Record<IngredientKey, NutrientKey>> = {
  calcium: 'calcium',
  vitaminD: 'vitaminD',
  vitaminK1: 'vitaminK1',
  mk4: 'mk4',
  mk7: 'longMenaquinones',
  magnesium: 'magnesium',
  zinc: 'zinc',
  potassium: 'potassium',
  iron: 'iron',
  phosphorus: 'phosphorus',
  vitaminC: 'vitaminC',
  vitaminA: 'retinol',
  vitaminE: 'vitaminE',
  vitaminB12: 'vitaminB12',
  folate: 'folate',
  isoflavones: 'isoflavones',
  wheyProtein: 'protein',
  soyProtein: 'protein',
  collagen: 'protein',
  inulin: 'prebioticFibre',
};

type Product = Fact<'supplements'>;

/** What one unit of a product brings, in the nutrients' own units; what a label does not say stays out. */
function perUnit(product: Product): NutrientAmounts {
  const sums: Partial<Record<NutrientKey, number>> = {};
  for (const { ingredient, amount } of product.ingredients) {
    const key = lookupIngredient(ingredient)?.key;
    const nutrient = key && nutrientOf[key];
    const value = nutrient && amount ? amountIn(key, amount, NUTRIENTS[nutrient].ucum) : undefined;
    if (nutrient && value !== undefined) sums[nutrient] = (sums[nutrient] ?? 0) + value;
  }
  return sums;
}

/**
 * What supplements brought on each of the days: as ticked where doses of a product were ticked that day, else by its
 * schedule. Weekly products count with their daily share.
 */
export function supplementsTaken(facts: Facts, days: readonly Day[]): SupplementTaken[] {
  return unitsTaken(facts, days, perUnit).map(({ day, one, units }) => ({
    day,
    nutrients: Object.fromEntries(Object.entries(one).map(([key, amount]) => [key, amount * units])) as NutrientAmounts,
  }));
}

/**
 * EPA and DHA together that capsules brought, g a day over the days: the label's omega-3 is taken to be these two,
 * which it is not always. Undefined where a product with omega-3 states no amount.
 */
export function omega3Taken(facts: Facts, days: readonly Day[]): number | undefined {
  const inOne = (product: Product): number | undefined => {
    const oils = product.ingredients.filter(({ ingredient }) =>
      omega3Ingredients.includes(lookupIngredient(ingredient)?.key ?? ''),
    );
    const grams = oils.map(({ ingredient, amount }) =>
      amount ? amountIn(lookupIngredient(ingredient)!.key, amount, 'g') : undefined,
    );
    return grams.includes(undefined) ? undefined : (grams as number[]).reduce((a, b) => a + b, 0);
  };
  const taken = unitsTaken(facts, days, inOne);
  if (taken.some(({ one }) => one === undefined)) return undefined;
  return taken.reduce((sum, { one, units }) => sum + (one ?? 0) * units, 0) / Math.max(1, days.length);
}
const omega3Ingredients: readonly string[] = ['omega3', 'codLiverOil'];

/** Units of each product on each day, with what one of them is worth. */
function unitsTaken<T>(
  facts: Facts,
  days: readonly Day[],
  worth: (product: Product) => T,
): { product: Product; day: Day; one: T; units: number }[] {
  const ticks = Map.groupBy(facts.upTo('supplementTaken'), (tick) => `${tick.supplement} ${tick.date}`);
  return facts.record.supplements.flatMap((product) => {
    if (product.planned) return [];
    const one = worth(product);
    const scheduled = product.doses.reduce((sum, dose) => sum + dose.units, 0) / product.everyDays;
    return days.flatMap((day) => {
      if (day < product.date || (product.endDate !== undefined && day > product.endDate)) return [];
      const ticked = ticks.get(`${product.id} ${day}`)?.reduce((sum, tick) => sum + tick.units, 0);
      return [{ product, day, one, units: ticked ?? scheduled }];
    });
  });
}
