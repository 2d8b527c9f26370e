import { parseIngredient } from 'parse-ingredient';
import type { Food } from '../composition/index.ts';
import type { FoodHit, FoodSearch } from '../search/index.ts';
import { type WeightFrom, weightOf } from './weigh.ts';

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
  readonly gramsFrom: WeightFrom | undefined;
}

/** Foods shown to choose from, of so many sought. */
const CHOICES = 5;
const SOUGHT = 12;

/** Words of a cook that say nothing about which food is meant. */
const ASIDE =
  /\b(finely|roughly|freshly|thinly|coarsely|chopped|sliced|diced|minced|grated|crushed|peeled|rinsed|drained|beaten|melted|softened|divided|optional|to taste|plus extra|for serving|for garnish|large|medium|small|ripe|organic|cubed|halved|quartered|trimmed|toasted|warm|cold|packed|heaped|pinch|dash|handful|slices?|fillets?|of)\b/gi;

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
    if (parsed?.isGroupHeader) return [];
    const name = parsed ? nameIn(parsed.description) : '';
    // A line of which no food can be read is kept: it was eaten, and what it brings is not known.
    if (!parsed || name === '')
      return [
        {
          text,
          name,
          quantity: undefined,
          unit: undefined,
          foods: [],
          foodConfidence: 'poor',
          grams: undefined,
          gramsFrom: undefined,
        },
      ];
    const counted = parsed.unitOfMeasureID ? undefined : COUNTED.exec(name);
    const called = counted ? name.slice(counted[0].length).trim() : name;
    const quantity = middle(parsed.quantity, parsed.quantity2);
    const unit = parsed.unitOfMeasureID ?? singular(counted?.[1]);
    const found = asGoesIn(called, unit, search.search(called, SOUGHT)).slice(0, CHOICES);
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

/** "tins" of "2 tins sardines", which the parser takes for a part of the name. */
const COUNTED = /^(tins?|jars?|packets?|sachets?|heads?|sprigs?|stalks?|ribs?|bulbs?|rashers?|knobs?)\s+(?:of\s+)?/i;
const singular = (word: string | undefined): string | undefined =>
  word === undefined ? undefined : /^tins?$/i.test(word) ? 'can' : word.toLowerCase().replace(/s$/, '');

const COOKED = /\b(cooked|boiled|saut[eé]+d|roasted|baked|fried|grilled|steamed|braised|stewed|canned|frozen|dried)\b/i;

/** What goes into a pot is raw, or comes out of the can that the line names, unless the line says otherwise. */
function asGoesIn(name: string, unit: string | undefined, found: readonly FoodHit[]): FoodHit[] {
  if (COOKED.test(name)) return [...found];
  const state = unit === 'can' ? /\bcanned\b/i : /\braw\b/i;
  const fits = (hit: FoodHit): boolean => state.test(hit.name) && confidence(name, [hit]) === 'good';
  return [...found.filter(fits), ...found.filter((hit) => !fits(hit))];
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
