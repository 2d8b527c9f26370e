import { pluralMeasure } from '../nutrition/index.ts';
import type { Ingredient } from './dish.ts';

export type Units = 'metric' | 'us';

const GRAMS_PER_OUNCE = 28.349523125;
const OUNCES_PER_POUND = 16;

/** A weight as scales of the country show it: 40 g, 1.2 kg; 1.4 oz, 1 lb 4 oz. */
function weightText(grams: number, units: Units = 'metric'): string {
  if (units === 'metric') {
    if (grams >= 1000) return `${Number((grams / 1000).toFixed(2))} kg`;
    return `${grams < 10 ? Math.round(grams * 10) / 10 : Math.round(grams)} g`;
  }
  const ounces = grams / GRAMS_PER_OUNCE;
  if (ounces < OUNCES_PER_POUND - 0.5) return `${Math.max(0.1, Math.round(ounces * 10) / 10)} oz`;
  const whole = Math.round(ounces);
  const rest = whole % OUNCES_PER_POUND;
  return `${Math.floor(whole / OUNCES_PER_POUND)} lb${rest === 0 ? '' : ` ${rest} oz`}`;
}

const FRACTIONS: readonly (readonly [number, string])[] = [
  [0, ''],
  [0.25, '¼'],
  [1 / 3, '⅓'],
  [0.5, '½'],
  [2 / 3, '⅔'],
  [0.75, '¾'],
  [1, ''],
];

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

type Measured = Pick<Ingredient, 'unit' | 'gramsPerUnit'>;
type Shopped = Measured & Pick<Ingredient, 'key' | 'aisle'>;

/** What is poured is sold by volume, milk in tins apart. */
const isPoured = ({ key, unit, aisle }: Shopped): boolean =>
  unit === 'cup' && aisle !== 'cans and jars' && /\b(milk|buttermilk|kefir|juice)\b/.test(key);

const ML_PER_CUP = 236.588;
const CUPS_PER_QUART = 4;

function pouredText(cups: number, units: Units): string {
  if (units === 'us') {
    const inQuarts = cups >= CUPS_PER_QUART;
    const [number, unit] = inQuarts ? [cups / CUPS_PER_QUART, 'quart'] : [cups, 'cup'];
    const text = cookNumber(number);
    return `${text} ${number > 1 && text !== '1' ? pluralMeasure(unit) : unit}`;
  }
  const ml = cups * ML_PER_CUP;
  return ml >= 1000 ? `${Math.ceil(ml / 100) / 10} L` : `${Math.ceil(ml / 10) * 10} ml`;
}

/** Grams as one buys them: pieces are rounded up to whole ones, "6 eggs (285 g)"; nobody buys 14 cups of cucumber by the cup. */
export function shopText(ingredient: Shopped, grams: number, units: Units = 'metric'): string {
  const { unit, gramsPerUnit } = ingredient;
  if (isPoured(ingredient)) return pouredText(grams / gramsPerUnit, units);
  if (unit === 'cup' && units === 'metric') return weightText(grams);
  if (MEASURES.has(unit)) return householdText(ingredient, grams, units);
  // A tenth of a tomato more does not make another tomato.
  const pieces = Math.max(1, Math.ceil(grams / gramsPerUnit - 0.1));
  return `${pieces} ${pieces > 1 ? pluralMeasure(unit) : unit} (${weightText(grams, units)})`;
}

/**
 * Grams of an ingredient in household words, with the weight behind: "½ cup (40 g)", "½ cup (1.4 oz)".
 * Amounts too small to measure in the unit are "a little". An ounce is no household word where one weighs in grams.
 */
export function householdText(ingredient: Measured, grams: number, units: Units = 'metric'): string {
  const weight = weightText(grams, units);
  if (ingredient.unit === 'oz') return weight;
  // A spoonful is easier to measure than an eighth of a cup.
  const small = ingredient.unit === 'cup' && grams < ingredient.gramsPerUnit / 4;
  const unit = small ? 'tbsp' : ingredient.unit;
  const count = grams / (small ? ingredient.gramsPerUnit / 16 : ingredient.gramsPerUnit);
  if (count < 0.2) return `a little (${weight})`;
  const number = cookNumber(count);
  return `${number} ${count > 1 && number !== '1' ? pluralMeasure(unit) : unit} (${weight})`;
}
