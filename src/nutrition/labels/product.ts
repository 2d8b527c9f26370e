import { convertible, type Fact, isUcum, type Quantity, roundTo, valueIn } from '../../record/index.ts';
import { type Food, isNutrientKey, NUTRIENTS, type NutrientAmounts } from '../composition/index.ts';

type Product = Fact<'products'>;

/** 40 IU of vitamin D are 1 µg. */
const VITAMIN_D_UG_PER_IU = 0.025;

/** A product's label per 100 g, in our units; figures in units that do not fit are not known. */
export function labelPer100g({ per, nutrients }: Pick<Product, 'per' | 'nutrients'>): NutrientAmounts {
  const scale = 100 / valueIn(per, 'g');
  const amounts: NutrientAmounts = {};
  for (const [key, given] of Object.entries(nutrients)) {
    if (!isNutrientKey(key)) continue;
    const { ucum } = NUTRIENTS[key];
    if (key === 'vitaminD' && given.unit === '[iU]') amounts[key] = given.value * VITAMIN_D_UG_PER_IU * scale;
    else if (given.unit === ucum) amounts[key] = given.value * scale;
    else if (isUcum(given.unit) && convertible(given.unit, ucum)) amounts[key] = valueIn(given, ucum) * scale;
  }
  return amounts;
}

/** A product as a food, so that it is measured out and shown like any other; its id is the product's. */
export function foodOfProduct(product: Product): Food {
  const { id, name, date, serving, source } = product;
  return {
    id,
    name,
    description: name,
    source: source.from ?? `Label, entered ${date}`,
    group: 'Own products',
    brand: true,
    per100g: labelPer100g(product),
    ranges: {},
    sources: {},
    measures: serving ? [{ label: serving.label, grams: serving.grams }] : [],
    aliases: [],
  };
}

/** The figures of a label for so many grams, in the label's own units, as a line of the diary keeps them. */
export function labelOfPortion({ per, nutrients }: Product, grams: number): Record<string, Quantity> {
  const scale = grams / valueIn(per, 'g');
  return Object.fromEntries(
    Object.entries(nutrients).map(([key, { value, unit }]) => [key, { value: roundTo(value * scale, 4), unit }]),
  );
}
