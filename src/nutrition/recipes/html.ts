/** What of a page nobody reads, by its begin and end. */
const HIDDEN: readonly (readonly [RegExp, string])[] = [
  [/<!--/g, '-->'],
  ...['script', 'style', 'noscript', 'svg', 'head'].map(
    (tag) => [new RegExp(`<${tag}(?=[\\s>])`, 'gi'), `</${tag}`] as const,
  ),
];

/** A page without what lies between begin and end. Looks at each character once: what is pasted may be large, or bad. */
function without(html: string, begin: RegExp, end: string): string {
  const lower = html.toLowerCase();
  const kept: string[] = [];
  let from = 0;
  begin.lastIndex = 0;
  for (let found = begin.exec(html); found; found = begin.exec(html)) {
    kept.push(html.slice(from, found.index));
    const close = lower.indexOf(end, found.index);
    from = close < 0 ? html.length : close + end.length;
    begin.lastIndex = from;
  }
  return [...kept, html.slice(from)].join(' ');
}

/** Contents of the page's blocks of JSON-LD. */
export function jsonLdOf(html: string): string[] {
  const lower = html.toLowerCase();
  const found: string[] = [];
  let next = 0;
  for (const { 0: tag, index } of html.matchAll(/<script\s[^<>]*>/gi)) {
    if (index < next || !/type\s*=\s*["']?application\/ld\+json/i.test(tag)) continue;
    const close = lower.indexOf('</script', index);
    if (close < 0) break;
    found.push(html.slice(index + tag.length, close));
    next = close;
  }
  return found;
}

/** A page in plain lines: what stands in blocks of its own begins a line. */
export function linesOfPage(html: string): string[] {
  const bare = HIDDEN.reduce((text, [begin, end]) => without(text, begin, end), html)
    .replace(/\s+/g, ' ')
    .replace(/<\/?(p|div|li|ul|ol|h[1-6]|tr|table|section|article|header|footer|dt|dd)\b[^<>]*>|<br\b[^<>]*>/gi, '\n');
  return bare
    .split('\n')
    .map(plainText)
    .filter((line) => line !== '');
}

export interface Marked {
  readonly name: string | undefined;
  readonly yields: readonly string[];
  readonly ingredients: readonly string[];
}

/** Ingredients that a page marks one by one: microdata of schema.org, or the classes of recipe cards. */
export function markedIngredients(html: string): Marked | undefined {
  const ingredients = texts(html, /itemprop\s*=\s*["']?(?:recipeIngredient|ingredients)\b/i);
  const found = ingredients.length > 0 ? ingredients : texts(html, /class\s*=\s*["'][^"']*\bingredient\b/i, 'li');
  const listed = found.length > 0 ? found : texts(html, /class\s*=\s*["'][^"']*-ingredient["'\s]/i, 'li');
  if (listed.length === 0) return undefined;
  return {
    name: headingOf(html),
    yields: texts(html, /itemprop\s*=\s*["']?recipeYield\b/i),
    ingredients: listed,
  };
}

/** What a page calls itself. */
export const headingOf = (html: string): string | undefined =>
  texts(html, /./, 'h1')[0] ?? texts(html, /./, 'title')[0];

/** An element of a page that is looked into: no ingredient is longer. */
const LONGEST_ELEMENT = 2000;
/** More than any page marks of a kind. */
const MOST_ELEMENTS = 500;

/** Texts of the elements whose opening tag fits, in order. */
function texts(html: string, fits: RegExp, tag = '[a-z][a-z0-9]*'): string[] {
  const found: string[] = [];
  for (const match of html.matchAll(new RegExp(`<(${tag})(?:\\s[^<>]*)?>`, 'gi'))) {
    if (!fits.test(match[0])) continue;
    const from = match.index + match[0].length;
    const rest = html.slice(from, from + LONGEST_ELEMENT);
    const end = rest.toLowerCase().indexOf(`</${match[1]!.toLowerCase()}`);
    const text = end < 0 ? '' : plainText(rest.slice(0, end));
    if (text !== '') found.push(text);
    if (found.length === MOST_ELEMENTS) break;
  }
  return found;
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
export function plainText(text: string): string {
  return text
    .replace(/<[^<>]*>/g, ' ')
    .replace(/&#x([0-9a-f]{1,6});/gi, (_, hex: string) => codePoint(Number.parseInt(hex, 16)))
    .replace(/&#(\d{1,7});/g, (_, decimal: string) => codePoint(Number(decimal)))
    .replace(/&(\w+);/g, (whole, name: string) => ENTITIES[name.toLowerCase()] ?? whole)
    .replace(/\s+/g, ' ')
    .trim();
}

const codePoint = (code: number): string => (code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '');
