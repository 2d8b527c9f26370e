import type { Ingredient } from './dish.ts';

const FRACTIONS: readonly (readonly [number, string])[] = [
  [0, ''],
  [0.25, '¼'],
  [1 / 3, '⅓'],
  [0.5, '½'],
  [2 / 3, '⅔'],
  [0.75, '¾'],
  [1, ''],
];

/** Measures that stay as they are whatever their number. */
const NO_PLURAL = new Set(['tbsp', 'tsp', 'oz']);

function plural(unit: string): string {
  if (NO_PLURAL.has(unit)) return unit;
  if (unit.endsWith('half')) return `${unit.slice(0, -'half'.length)}halves`;
  if (unit.endsWith('chovy')) return `${unit.slice(0, -1)}ies`;
  return /(ato|s|sh|ch|x)$/.test(unit) ? `${unit}es` : `${unit}s`;
}

/** A number as cooks write it: 1½, ⅓, 12. */
export function cookNumber(value: number): string {
  if (value >= 10) return String(Math.round(value));
  const whole = Math.floor(value + 1e-9);
  const rest = value - whole;
  const nearest = FRACTIONS.reduce((best, next) => (Math.abs(next[0] - rest) < Math.abs(best[0] - rest) ? next : best));
  const full = nearest[0] === 1 ? whole + 1 : whole;
  return full === 0 && nearest[1] !== '' ? nearest[1] : `${full}${nearest[1]}`;
}

/** Measures that can be filled to any level; everything else is bought by the piece. */
const MEASURES = new Set(['cup', 'tbsp', 'tsp', 'oz']);

/** Grams as one buys them: pieces are rounded up to whole ones, "6 eggs (285 g)". */
export function shopText(ingredient: Pick<Ingredient, 'unit' | 'gramsPerUnit'>, grams: number): string {
  const { unit, gramsPerUnit } = ingredient;
  if (MEASURES.has(unit)) return householdText(ingredient, grams);
  // A tenth of a tomato more does not make another tomato.
  const pieces = Math.max(1, Math.ceil(grams / gramsPerUnit - 0.1));
  return `${pieces} ${pieces > 1 ? plural(unit) : unit} (${Math.round(grams)} g)`;
}

/**
 * Grams of an ingredient in household words, with the grams behind: "½ cup (40 g)".
 * Amounts too small to measure in the unit are "a little".
 */
export function householdText(ingredient: Pick<Ingredient, 'unit' | 'gramsPerUnit'>, grams: number): string {
  const shown = grams < 10 ? Math.round(grams * 10) / 10 : Math.round(grams);
  // A spoonful is easier to measure than an eighth of a cup.
  const small = ingredient.unit === 'cup' && grams < ingredient.gramsPerUnit / 4;
  const unit = small ? 'tbsp' : ingredient.unit;
  const count = grams / (small ? ingredient.gramsPerUnit / 16 : ingredient.gramsPerUnit);
  if (count < 0.2) return `a little (${shown} g)`;
  return `${cookNumber(count)} ${count > 1.1 ? plural(unit) : unit} (${shown} g)`;
}
