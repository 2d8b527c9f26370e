import { type Food, type FoodTable, foodOfProduct, labelOfPortion } from '../../nutrition/index.ts';
import { type BonewiseRecord, convertible, type Day, type Fact, roundTo, valueIn } from '../../record/index.ts';
import { unitsNow } from '../format/units.ts';
import { factOf } from './changes.ts';
import type { Meal } from './daily.ts';

/** So many of a household measure; without a measure, grams. */
export interface Chosen {
  measure: string | undefined;
  count: number;
}

/** Where in the diary something goes. */
export interface Slot {
  date: Day;
  meal: Meal;
}

/** What can be eaten: a food of the table, or a product of the record in the shape of one. */
export interface Eatable {
  food: Food;
  product?: Fact<'products'>;
}

const GRAMS = 'g';
/** Where a food has no household measure, a portion to begin with. */
export const USUAL_GRAMS = 100;

/** The product or food of an id. */
export function eatableOf(
  id: string,
  { products }: Pick<BonewiseRecord, 'products'>,
  foods: Pick<FoodTable, 'get'>,
): Eatable | undefined {
  const product = products.find((one) => one.id === id);
  if (product) return { food: measured(foodOfProduct(product)), product };
  const food = foods.get(id);
  return food && { food: measured(food) };
}

/** Avoirdupois, exactly (NIST Handbook 44). */
const OUNCE = { label: 'oz', grams: 28.349523125 };

/** Who reads US units weighs in ounces, too. */
const measured = (food: Food): Food =>
  unitsNow() === 'us' && food.measures.every(({ label }) => label !== OUNCE.label)
    ? { ...food, measures: [...food.measures, OUNCE] }
    : food;

/** What a line of the diary is of, where that is still known. */
export const eatableOfLine = (
  line: Fact<'diary'>,
  record: Pick<BonewiseRecord, 'products'>,
  foods: Pick<FoodTable, 'get'>,
): Eatable | undefined => {
  const id = line.food ?? line.product;
  return id === undefined ? undefined : eatableOf(id, record, foods);
};

/** As a line says it, where the food still has that measure. */
export function choiceOfLine(
  food: Pick<Food, 'measures'>,
  { measure, amount }: Pick<Fact<'diary'>, 'measure' | 'amount'>,
): Chosen | undefined {
  if (measure && food.measures.some(({ label }) => label === measure.label)) {
    return { measure: measure.label, count: measure.count };
  }
  const grams = amount && convertible(amount.unit, GRAMS) ? roundTo(valueIn(amount, GRAMS), 1) : 0;
  return grams > 0 ? { measure: undefined, count: grams } : undefined;
}

/** As it was eaten, else one of the first measure, else 100 g. */
export function firstChoice(
  food: Pick<Food, 'measures'>,
  last: Pick<Fact<'diary'>, 'measure' | 'amount'> | undefined,
): Chosen {
  const first = food.measures[0];
  const usual = first ? { measure: first.label, count: 1 } : { measure: undefined, count: USUAL_GRAMS };
  return (last && choiceOfLine(food, last)) ?? usual;
}

/** The weight of what was chosen; undefined while no number stands there. */
export function gramsOf(food: Pick<Food, 'measures'>, { measure, count }: Chosen): number | undefined {
  if (!Number.isFinite(count)) return undefined;
  if (measure === undefined) return count;
  const grams = food.measures.find((m) => m.label === measure)?.grams;
  return grams === undefined ? undefined : Math.round(grams * count * 10) / 10;
}

/** What a line says of food and amount: a product's figures are written down, so that a later label changes no past day. */
export function eaten({ food, product }: Eatable, chosen: Chosen): Partial<Fact<'diary'>> | undefined {
  const grams = gramsOf(food, chosen);
  if (grams === undefined || grams <= 0) return undefined;
  return {
    ...(product
      ? { product: product.id, description: product.name, nutrients: labelOfPortion(product, grams) }
      : { food: food.id }),
    amount: { value: grams, unit: GRAMS },
    ...(chosen.measure === undefined ? {} : { measure: { label: chosen.measure, count: chosen.count } }),
  };
}

/** A new line of the diary; none while no amount stands there. */
export function lineOf(eatable: Eatable, chosen: Chosen, slot: Slot): Fact<'diary'> | undefined {
  const what = eaten(eatable, chosen);
  return what && factOf('diary', { ...slot, ...what });
}
