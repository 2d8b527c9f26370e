import type { Food, Measure } from '../composition/index.ts';

// Grams: avoirdupois pound and ounce exactly (NIST Handbook 44).
const GRAMS: Readonly<Record<string, number>> = {
  gram: 1,
  kilogram: 1000,
  milligram: 0.001,
  ounce: 28.349523125,
  pound: 453.59237,
};
// Millilitres: US customary cup and spoons (NIST Handbook 44).
const MILLILITRES: Readonly<Record<string, number>> = {
  milliliter: 1,
  liter: 1000,
  centiliter: 10,
  deciliter: 100,
  cup: 236.588,
  tablespoon: 14.787,
  teaspoon: 4.929,
  fluidounce: 29.574,
  pint: 473.176,
  quart: 946.353,
};
const isMeasured = (unit: string): boolean => GRAMS[unit] !== undefined || MILLILITRES[unit] !== undefined;
/** Units of a weight in brackets, as grams; a millilitre counts as a gram. */
const IN_BRACKETS: Readonly<Record<string, number>> = {
  g: 1,
  gram: 1,
  ml: 1,
  kg: 1000,
  oz: GRAMS.ounce!,
  ounce: GRAMS.ounce!,
  lb: GRAMS.pound!,
  pound: GRAMS.pound!,
};

/** `weighed`: the line gives a weight; `measured`: by a measure of the food; `guessed`: as if it were water, or a typical piece. */
export type WeightFrom = 'weighed' | 'measured' | 'guessed';

interface Weight {
  grams: number;
  from: WeightFrom;
}

/** What an ingredient line weighs if it means this food; undefined where its words give no weight. */
export function weightOf(
  quantity: number | undefined,
  unit: string | undefined,
  text: string,
  food: Food | undefined,
): Weight | undefined {
  // "1 can (400 g) chickpeas", "2 (15-ounce) cans": the weight in brackets is of each.
  const bracket = text.match(/\(\s*(\d+(?:\.\d+)?)[\s-]*(g|grams?|ml|kg|oz|ounces?|lbs?|pounds?)\b/i);
  if (bracket) {
    const each = Number(bracket[1]) * IN_BRACKETS[bracket[2]!.toLowerCase().replace(/s$/, '')]!;
    return { grams: each * (unit === undefined || !isMeasured(unit) ? (quantity ?? 1) : 1), from: 'weighed' };
  }
  if (quantity === undefined) return undefined;
  const mass = unit === undefined ? undefined : GRAMS[unit];
  if (mass !== undefined) return { grams: quantity * mass, from: 'weighed' };
  const volume = unit === undefined ? undefined : MILLILITRES[unit];
  if (volume !== undefined) return byVolume(quantity, volume, food);
  const piece = food && pieceOf(food, unit, text);
  return piece && { grams: quantity * piece.grams, from: unit === undefined ? 'guessed' : 'measured' };
}

/** By the food's own cup or spoon where it has one; else as if it were water, 1 g/mL. */
function byVolume(quantity: number, millilitres: number, food: Food | undefined): Weight {
  for (const measure of food?.measures ?? []) {
    const unit = measure.label.match(/^(?:1\s+)?(cup|tbsp|tablespoon|tsp|teaspoon)\b/i)?.[1]?.toLowerCase();
    if (unit === undefined) continue;
    const own =
      unit === 'cup'
        ? MILLILITRES.cup!
        : unit.startsWith('tb') || unit === 'tablespoon'
          ? MILLILITRES.tablespoon!
          : MILLILITRES.teaspoon!;
    return { grams: (quantity * millilitres * measure.grams) / own, from: 'measured' };
  }
  return { grams: quantity * millilitres, from: 'guessed' };
}

/** The measure a counted thing is told by: its unit ("slice", "clove", "can"), else a medium one, else the first piece. */
function pieceOf({ measures, name }: Food, unit: string | undefined, text: string): Measure | undefined {
  const spoons = /\b(cup|tbsp|tsp|tablespoon|teaspoon|oz|fl|ml|g|lb|pound|ounce)\b/i;
  if (unit !== undefined) return measures.find(({ label }) => label.toLowerCase().includes(unit.toLowerCase()));
  const pieces = measures.filter(({ label }) => !spoons.test(label));
  // Recipes mean large eggs where they say nothing.
  const size = /\b(small|medium|large)\b/i.exec(text)?.[1] ?? (/^egg\b/i.test(name) ? 'large' : 'medium');
  return (
    pieces.find(({ label }) => new RegExp(`\\b${size}\\b`, 'i').test(label)) ??
    pieces.find(({ label }) => /\bmedium\b/i.test(label)) ??
    pieces.find(({ label }) => /\blarge\b/i.test(label)) ??
    pieces[0]
  );
}
