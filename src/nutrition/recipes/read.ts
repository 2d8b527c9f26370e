/** A recipe as it was written, before its lines are matched with foods. */
export interface ReadRecipe {
  readonly name: string | undefined;
  readonly portions: number | undefined;
  readonly ingredients: readonly string[];
  /** `json-ld`: the page said so itself (schema.org/Recipe); `lines`: read off the text line by line. */
  readonly from: 'json-ld' | 'lines';
}

/** Longest text looked at: a page with all its scripts. */
const LONGEST = 5_000_000;
const MOST_INGREDIENTS = 200;

/**
 * Reads a recipe from what was pasted: a page with schema.org/Recipe in it, JSON-LD alone, or plain lines.
 * @returns undefined where no ingredient is found
 */
export function readRecipe(text: string): ReadRecipe | undefined {
  const given = text.slice(0, LONGEST).trim();
  const found = jsonTexts(given).map(parseJson).flatMap(recipesIn)[0];
  if (found) return fromJsonLd(found);
  return /<\/?[a-z][^>]*>/i.test(given) ? undefined : fromLines(given);
}

type Json = Readonly<Record<string, unknown>>;

/** JSON-LD blocks of a page, or the text itself where it is JSON. */
function jsonTexts(text: string): string[] {
  if (/^[[{]/.test(text)) return [text];
  const scripts = text.matchAll(/<script[^>]*type\s*=\s*["']?application\/ld\+json["']?[^>]*>([\s\S]*?)<\/script>/gi);
  return [...scripts].map((match) => match[1]!);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\s*<!--|-->\s*$/g, ''));
  } catch {
    return undefined;
  }
}

/** Every object of type Recipe: at the top, in a list, or in an @graph. */
function recipesIn(value: unknown): Json[] {
  if (Array.isArray(value)) return value.flatMap(recipesIn);
  if (typeof value !== 'object' || value === null) return [];
  const object = value as Json;
  const types = [object['@type']].flat();
  const isRecipe = types.some((type) => typeof type === 'string' && /(^|[/:])Recipe$/.test(type));
  return [...(isRecipe ? [object] : []), ...recipesIn(object['@graph']), ...recipesIn(object.mainEntity)];
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

/** Plain lines: "Serves 4" gives the portions, "Ingredients" and empty lines nothing, steps end the list. */
function fromLines(text: string): ReadRecipe | undefined {
  const lines = text
    .split(/\r?\n/)
    .map(plainText)
    .filter((line) => line !== '');
  const end = lines.findIndex((line) => /^(method|directions|instructions|preparation|steps)\b:?/i.test(line));
  const body = end < 0 ? lines : lines.slice(0, end);
  const start = body.findIndex((line) => /^ingredients\b:?$/i.test(line));
  const serves = body.find((line) => /\b(serves|servings?|portions?|makes|yield)\b/i.test(line) && /\d/.test(line));
  const listed = body.slice(start + 1).filter((line) => line !== serves);
  const headed = start > 0 ? body[0] : undefined;
  // Without a heading the first line is the name if it begins with no amount and others do.
  const first = listed[0];
  const name =
    headed ??
    (first && !/^[\d½¼¾⅓⅔⅛]/.test(first) && listed.slice(1).some((line) => /^[\d½¼¾⅓⅔⅛]/.test(line))
      ? first
      : undefined);
  const ingredients = listed
    .filter((line) => line !== name)
    .map((line) => line.replace(/^[-*•]\s+/, ''))
    .slice(0, MOST_INGREDIENTS);
  if (ingredients.length === 0) return undefined;
  return { name, portions: serves === undefined ? undefined : portionsOf([serves]), ingredients, from: 'lines' };
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  frac12: '½',
  frac14: '¼',
  frac34: '¾',
  deg: '°',
  ndash: '–',
};

/** Text without marks of HTML. */
function plainText(text: string): string {
  return text
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#x([0-9a-f]{1,6});/gi, (_, hex: string) => codePoint(Number.parseInt(hex, 16)))
    .replace(/&#(\d{1,7});/g, (_, decimal: string) => codePoint(Number(decimal)))
    .replace(/&(\w+);/g, (whole, name: string) => ENTITIES[name.toLowerCase()] ?? whole)
    .replace(/\s+/g, ' ')
    .trim();
}

const codePoint = (code: number): string => (code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '');
