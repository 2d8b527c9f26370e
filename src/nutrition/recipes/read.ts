import { headingOf, jsonLdOf, linesOfPage, markedIngredients, plainText } from './html.ts';

/** A recipe as it was written, before its lines are matched with foods. */
export interface ReadRecipe {
  readonly name: string | undefined;
  readonly portions: number | undefined;
  readonly ingredients: readonly string[];
  /** `json-ld`, `marked`: the page said so itself (schema.org/Recipe); `lines`: read off the text line by line. */
  readonly from: 'json-ld' | 'marked' | 'lines';
}

/** Longest text looked at: a page with all its scripts. */
const LONGEST = 5_000_000;
const MOST_INGREDIENTS = 200;

/**
 * Reads a recipe from what was pasted: a page with schema.org/Recipe in it (JSON-LD or microdata), JSON-LD alone, any
 * other page by its text, or plain lines.
 * @returns undefined where no ingredient is found
 */
export function readRecipe(text: string): ReadRecipe | undefined {
  const given = text.slice(0, LONGEST).trim();
  for (const found of jsonTexts(given)
    .map(parseJson)
    .flatMap((json) => recipesIn(json))) {
    const read = fromJsonLd(found);
    if (read) return read;
  }
  if (/^[[{]/.test(given)) return undefined;
  if (!/<\/?[a-z][^<>]*>/i.test(given)) return fromLines(given.split(/\r?\n/).map(plainText));
  const marked = markedIngredients(given);
  if (marked) {
    const { name, yields, ingredients } = marked;
    return { name, portions: portionsOf(yields), ingredients: ingredients.slice(0, MOST_INGREDIENTS), from: 'marked' };
  }
  const lines = linesOfPage(given);
  if (!looksLikeRecipe(lines)) return undefined;
  const read = fromLines(lines);
  return read && { ...read, name: read.name ?? headingOf(given) };
}

type Json = Readonly<Record<string, unknown>>;

/** JSON-LD blocks of a page, or the text itself where it is JSON. */
const jsonTexts = (text: string): string[] => (/^[[{]/.test(text) ? [text] : jsonLdOf(text));

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\s*<!--|-->\s*$/g, ''));
  } catch {
    return undefined;
  }
}

/** Lists and graphs are nested no deeper on any page; what is pasted may be. */
const DEEPEST = 8;

/** Every object of type Recipe: at the top, in a list, or in an @graph. */
function recipesIn(value: unknown, depth = 0): Json[] {
  const inside = (next: unknown): Json[] => recipesIn(next, depth + 1);
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return [];
  if (Array.isArray(value)) return value.flatMap(inside);
  const object = value as Json;
  const types = [object['@type']].flat();
  const isRecipe = types.some((type) => typeof type === 'string' && /(^|[/:])Recipe$/.test(type));
  return [...(isRecipe ? [object] : []), ...inside(object['@graph']), ...inside(object.mainEntity)];
}

function fromJsonLd(recipe: Json): ReadRecipe | undefined {
  // `ingredients` is the older name of `recipeIngredient`.
  const lines = [recipe.recipeIngredient ?? recipe.ingredients].flat().filter((line) => typeof line === 'string');
  const ingredients = lines
    .map(plainText)
    .filter((line) => line !== '')
    .slice(0, MOST_INGREDIENTS);
  if (ingredients.length === 0) return undefined;
  return {
    name: typeof recipe.name === 'string' ? plainText(recipe.name) || undefined : undefined,
    portions: portionsOf([recipe.recipeYield ?? recipe.yield].flat()),
    ingredients,
    from: 'json-ld',
  };
}

/** "4", 4, "4 servings", ["4", "4 servings"], "Serves 4 to 6": the first number. */
function portionsOf(yields: readonly unknown[]): number | undefined {
  for (const value of yields) {
    const number = Number(String(value).match(/\d+(?:\.\d+)?/)?.[0]);
    if (number > 0 && number <= 100) return number;
  }
  return undefined;
}

const HEADING = /^(list of )?ingredients\b[^.]{0,40}$/i;
const END =
  /^(the )?(method|directions?|instructions?|preparation|steps?|how to make|nutrition( facts| information)?|equipment|notes?|video|tips)\b[^.]{0,30}$/i;
const AMOUNT = /^(\d|[½¼¾⅓⅔⅛⅜⅝⅞]|an? )/i;
/** Not words: 1x 2x 3x, the buttons that scale a recipe. */
const SCALE = /^(\d+x\s*)+$/i;
const BULLET = /^[-*•▢☐□◦‣·✓]+\s*/;

/** A page whose text has a heading for the ingredients, or lines that begin with amounts. */
const looksLikeRecipe = (lines: readonly string[]): boolean =>
  lines.some((line) => HEADING.test(line)) || lines.filter((line) => /^\d+ ?\D/.test(line)).length >= 2;

/** Plain lines: "Serves 4" gives the portions, a heading the begin, another the end of the ingredients. */
function fromLines(given: readonly string[]): ReadRecipe | undefined {
  const lines = given
    .map((line) => line.replace(BULLET, '').trim())
    .filter((line) => /\p{L}/u.test(line) && !SCALE.test(line));
  const start = lines.findIndex((line) => HEADING.test(line));
  const after = lines.slice(start + 1);
  const end = after.findIndex((line) => END.test(line));
  const body = end < 0 ? after : after.slice(0, end);
  const serves = lines.find(
    (line) => /\b(serves|servings?|portions?|makes|yields?)\b/i.test(line) && /\d/.test(line) && line.length < 60,
  );
  const listed = body.filter((line) => line !== serves);
  // Without a heading the first line is the name if it begins with no amount and others do.
  const first = listed[0];
  const unheaded =
    first !== undefined && !AMOUNT.test(first) && listed.slice(1).some((line) => AMOUNT.test(line)) ? first : undefined;
  // Far above the heading stands the page's own menu, and no name.
  const name = start > 0 && start <= 2 ? lines[0] : start < 0 ? unheaded : undefined;
  const ingredients = listed.filter((line) => line !== name).slice(0, MOST_INGREDIENTS);
  if (ingredients.length === 0) return undefined;
  return { name, portions: serves === undefined ? undefined : portionsOf([serves]), ingredients, from: 'lines' };
}
