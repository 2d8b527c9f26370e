import { parseIngredient } from 'parse-ingredient';
import type { Food, Measure } from '../composition/index.ts';
import type { FoodHit, FoodSearch } from '../search/index.ts';

/** How far a match may be trusted before a person has looked: none is ever taken without that. */
export type MatchConfidence = 'good' | 'fair' | 'poor';

export interface IngredientMatch {
  /** The line as it was written. */
  readonly text: string;
  /** What of it names the food. */
  readonly name: string;
  readonly quantity: number | undefined;
  readonly unit: string | undefined;
  /** Foods that may be meant, best first. */
  readonly foods: readonly FoodHit[];
  readonly foodConfidence: MatchConfidence;
  /** Weight of the line for the first food; undefined where the words give none. */
  readonly grams: number | undefined;
  /** `weighed`: the line gives a weight; `measured`: by a measure of the food; `guessed`: as if it were water, or a typical piece. */
  readonly gramsFrom: 'weighed' | 'measured' | 'guessed' | undefined;
}

/** Foods shown to choose from. */
const CHOICES = 5;

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
/** Words of a cook that say nothing about which food is meant. */
const ASIDE =
  /\b(finely|roughly|freshly|thinly|coarsely|chopped|sliced|diced|minced|grated|crushed|peeled|rinsed|drained|beaten|melted|softened|divided|optional|to taste|plus extra|for serving|for garnish|large|medium|small|ripe|organic|cubed|halved|quartered|trimmed|toasted|warm|cold|packed|heaped|pinch|dash|handful|slices?|of)\b/gi;

/**
 * Ingredient lines with the foods they may mean and their weight. Nothing here is certain: the person confirms.
 * @param foods looks a food up by its id, for its household measures
 */
export function matchIngredients(
  lines: readonly string[],
  search: FoodSearch,
  foods: (id: string) => Food | undefined,
): IngredientMatch[] {
  return lines.flatMap((text) => {
    const parsed = parseIngredient(text, { normalizeUOM: true })[0];
    if (!parsed || parsed.isGroupHeader) return [];
    const name = nameIn(parsed.description);
    if (name === '') return [];
    const found = search.search(name, CHOICES);
    const quantity = middle(parsed.quantity, parsed.quantity2);
    const unit = parsed.unitOfMeasureID ?? undefined;
    const food = found[0] && foods(found[0].id);
    const weight = weightOf(quantity, unit, text, food);
    return [
      {
        text,
        name,
        quantity,
        unit,
        foods: found,
        foodConfidence: confidence(name, found),
        grams: weight?.grams,
        gramsFrom: weight?.from,
      },
    ];
  });
}

/** "cooked chickpeas, rinsed (or beans)" is "cooked chickpeas". */
const nameIn = (description: string): string =>
  description
    .replace(/\([^)]*\)/g, ' ')
    .split(/,| – | - /)[0]!
    .replace(ASIDE, ' ')
    .replace(/^\s*an?\s/i, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** Of "1 to 2" the middle. */
const middle = (low: number | null, high: number | null): number | undefined =>
  low === null ? undefined : high === null ? low : (low + high) / 2;

interface Weight {
  grams: number;
  from: NonNullable<IngredientMatch['gramsFrom']>;
}

function weightOf(
  quantity: number | undefined,
  unit: string | undefined,
  text: string,
  food: Food | undefined,
): Weight | undefined {
  // "1 can (400 g) chickpeas": the weight in brackets is of each.
  const bracket = text.match(/\(\s*(\d+(?:\.\d+)?)\s*(g|grams?|ml)\b/i);
  if (bracket)
    return {
      grams: Number(bracket[1]) * (unit === undefined || GRAMS[unit] === undefined ? (quantity ?? 1) : 1),
      from: 'weighed',
    };
  if (quantity === undefined) return undefined;
  const mass = unit === undefined ? undefined : GRAMS[unit];
  if (mass !== undefined) return { grams: quantity * mass, from: 'weighed' };
  const volume = unit === undefined ? undefined : MILLILITRES[unit];
  if (volume !== undefined) return byVolume(quantity, volume, food);
  const piece = food && pieceOf(food.measures, unit);
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
function pieceOf(measures: readonly Measure[], unit: string | undefined): Measure | undefined {
  const spoons = /\b(cup|tbsp|tsp|tablespoon|teaspoon|oz|fl|ml|g|lb|pound|ounce)\b/i;
  if (unit !== undefined) return measures.find(({ label }) => label.toLowerCase().includes(unit.toLowerCase()));
  const pieces = measures.filter(({ label }) => !spoons.test(label));
  return (
    pieces.find(({ label }) => /\bmedium\b/i.test(label)) ??
    pieces.find(({ label }) => /\blarge\b/i.test(label)) ??
    pieces[0]
  );
}

/** Good where the first food's name holds every word of the line's; fair where it holds one; else poor. */
function confidence(name: string, found: readonly FoodHit[]): MatchConfidence {
  const first = found[0];
  if (!first) return 'poor';
  const said = `${first.name} ${first.description}`.toLowerCase();
  const asked = name
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word.length > 2)
    .map((word) => word.replace(/(es|s)$/, ''));
  const held = asked.filter((word) => said.includes(word)).length;
  if (asked.length > 0 && held === asked.length) return 'good';
  return held > 0 ? 'fair' : 'poor';
}
