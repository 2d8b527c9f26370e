import MiniSearch, { type SearchResult } from 'minisearch';
import type { FoodListing } from '../composition/index.ts';
import { fitness, type RankedFood, toRanked } from './rank.ts';
import { canonical, plain, words } from './words.ts';

/** One food found, best first. */
export interface FoodHit {
  readonly id: string;
  /** What a person would call it. */
  readonly name: string;
  readonly description: string;
  readonly source: string;
  readonly ndb?: string;
  readonly score: number;
}

export interface FoodSearch {
  /** Foods that fit what was typed so far, best first; none for an empty text. */
  search(text: string, limit?: number): FoodHit[];
}

interface Entry {
  readonly id: number;
  readonly name: string;
  readonly aliases: string;
  readonly description: string;
}

/** Text shorter than this needs no look at the whole list if the everyday foods give enough: it matches too much. */
const WHOLE_LIST_FROM = 4;
/** With fewer hits than this, spelling mistakes are allowed for. */
const ENOUGH = 3;
/** How many of the best word matches are ranked by `fitness`. */
const CANDIDATES = 400;
const FUZZY_FROM_LENGTH = 4;

/** Builds a search over the foods (`table.listing()` is enough); the index takes about 0.1 s for 8,800 foods and lives in memory. */
export function createFoodSearch(foods: readonly FoodListing[]): FoodSearch {
  const ranked: (RankedFood | undefined)[] = new Array(foods.length);
  const everyday = indexOf(foods, (food) => food.everyday !== undefined);
  let whole: MiniSearch<Entry> | undefined;
  const matches = (text: string, limit: number): Match[] => {
    const { finished, letter } = typed(text);
    const plainFoods = find(everyday, finished);
    if (text.trim().length < WHOLE_LIST_FROM && plainFoods.length >= limit) return plainFoods;
    whole ??= indexOf(foods, () => true);
    const all = find(whole, finished).slice(0, CANDIDATES);
    const seen = new Set(all.map((match) => match.id as number));
    // Everyday foods are candidates whatever their word score among hundreds of others.
    const found = [...all, ...plainFoods.filter((match) => match.asAsked && !seen.has(match.id as number))];
    return letter === undefined ? found : withWordFrom(letter, found, foods);
  };
  return {
    search(text, limit = 20) {
      const query = words(text);
      if (query.length === 0) return [];
      return matches(text, limit)
        .map((result) => {
          const row = result.id as number;
          ranked[row] ??= toRanked(foods[row]!);
          return {
            food: foods[row]!,
            score: result.score * fitness(ranked[row], result.asAsked ? query : result.terms),
          };
        })
        .sort((a, b) => b.score - a.score || (a.food.id < b.food.id ? -1 : 1))
        .slice(0, limit)
        .map(toHit);
    },
  };
}

function toHit({ food, score }: { food: FoodListing; score: number }): FoodHit {
  const { id, name, description, source, ndb } = food;
  return { id, name, description, source, ...(ndb === undefined ? {} : { ndb }), score };
}

function indexOf(foods: readonly FoodListing[], take: (food: FoodListing) => boolean): MiniSearch<Entry> {
  const index = new MiniSearch<Entry>({
    fields: ['name', 'aliases', 'description'],
    tokenize: (text) => plain(text).split(/[^a-z0-9%]+/),
    // Both `berry` and `berries`, so that `berri` finds them while it is being typed.
    processTerm: (term) => (term === '' ? null : [...new Set([canonical(term), term])]),
  });
  index.addAll(
    foods.flatMap((food, id) => {
      if (!take(food)) return [];
      const { name, description, aliases } = food;
      return [{ id, name, aliases: aliases.join(' '), description: description === name ? '' : description }];
    }),
  );
  return index;
}

/** A query being typed: its words, finished ones with a blank behind, and a single letter begun after them. */
interface Typed {
  readonly finished: readonly string[];
  readonly letter?: string;
}

function typed(text: string): Typed {
  const query = words(text);
  const blank = (word: string): string => `${word} `;
  if (/[\s,]$/.test(text)) return { finished: query.map(blank) };
  const last = query.at(-1);
  if (last === undefined || query.length === 1) return { finished: query };
  const before = query.slice(0, -1).map(blank);
  return last.length === 1 ? { finished: before, letter: last } : { finished: [...before, last] };
}

/** Of the matches those with a word that begins so; all of them if none has. Looking up one letter costs too much. */
function withWordFrom(letter: string, found: readonly Match[], foods: readonly FoodListing[]): Match[] {
  const begins = new RegExp(`(^|[^a-z])${letter}`);
  const narrowed = found.filter((match) => {
    const { name, aliases, description } = foods[match.id as number]!;
    return begins.test(`${name} ${aliases.join(' ')} ${description}`.toLowerCase());
  });
  return narrowed.length > 0 ? narrowed : [...found];
}

/**
 * Where a food has all the words, how rare these are in the list says little about what is meant: such scores are
 * flattened so that `fitness` decides and the word score only breaks ties.
 */
const FLAT = 0.001;
/** A misspelt match counts as this much of one as typed. */
const MISSPELT = 0.6;

/** A word match, and whether it matched what was asked as it was spelt. */
type Match = Pick<SearchResult, 'id' | 'score' | 'terms'> & { readonly asAsked: boolean };

function find(index: MiniSearch<Entry>, query: readonly string[]): Match[] {
  const exact = ask(index, query, 'AND', false).map(({ id, score, terms }) => ({
    id,
    terms,
    score: score ** FLAT,
    asAsked: true,
  }));
  if (exact.length >= ENOUGH) return exact;
  const seen = new Set(exact.map((result) => result.id as number));
  const near = ask(index, query, 'AND', true).flatMap(({ id, score, terms }) =>
    seen.has(id as number) ? [] : [{ id, terms, score: score ** FLAT * MISSPELT, asAsked: false }],
  );
  const all = [...exact, ...near];
  if (all.length > 0 || query.length === 1) return all;
  // No food has all the words: those that have some, leaving out a last word of which too little is typed to tell.
  const some = ask(index, query.at(-1)!.length < ENOUGH ? query.slice(0, -1) : query, 'OR', true);
  return some.map((result) => ({ ...result, asAsked: false }));
}

function ask(
  index: MiniSearch<Entry>,
  query: readonly string[],
  combineWith: 'AND' | 'OR',
  fuzzy: boolean,
): SearchResult[] {
  return index.search(query.join('|'), {
    tokenize: (text) => text.split('|'),
    processTerm: (term) => term.trim(),
    boost: { name: 3, aliases: 2, description: 1 },
    prefix: (_, i) => !query[i]!.endsWith(' '),
    fuzzy: (term) => (fuzzy && term.length >= FUZZY_FROM_LENGTH ? 0.25 : false),
    maxFuzzy: 2,
    weights: { prefix: 0.5, fuzzy: 0.3 },
    combineWith,
  });
}
