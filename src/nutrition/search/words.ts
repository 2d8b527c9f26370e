import { COMPOUNDS, MAY_HOLD_COMPOUND, SYNONYMS } from './synonyms.ts';

/** Words that say nothing about which food is meant. `without` is not one of them. */
const EMPTY = new Set([
  'with',
  'and',
  'in',
  'or',
  'of',
  'the',
  'a',
  'an',
  'some',
  'my',
  'for',
  'to',
  'on',
  'from',
  'de',
]);

// biome-ignore lint/suspicious/noControlCharactersInRegex: the whole of ASCII is meant
const ASCII = /^[\x00-\x7f]*$/;

/** Lower case without accents, compounds as the index writes them. */
export function plain(text: string): string {
  const lower = (ASCII.test(text) ? text : text.normalize('NFD').replace(/\p{Diacritic}/gu, '')).toLowerCase();
  if (!MAY_HOLD_COMPOUND.test(lower)) return lower;
  return COMPOUNDS.reduce((sofar, [pattern, written]) => sofar.replace(pattern, written), lower);
}

/** The words of a text that count, in order, each in the singular and by the name the food list uses. */
export function words(text: string): string[] {
  return plain(text)
    .split(/[^a-z0-9%]+/)
    .filter((word) => word !== '' && !EMPTY.has(word))
    .map(canonical);
}

/** The singular of a word, by the food list's name for it. */
export function canonical(word: string): string {
  const one = singular(word);
  return SYNONYMS.get(one) ?? one;
}

/** A plain English singular: enough that `berries` meets `berry`; not a stemmer. */
export function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || /(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:oes|ches|shes|xes)$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}
