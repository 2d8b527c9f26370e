import type { FoodListing } from '../composition/index.ts';
import { words } from './words.ts';

/** What ranking needs of a food, worked out once. */
export interface RankedFood {
  readonly food: FoodListing;
  /** Words of the name before its first comma: what the thing is. */
  readonly head: readonly string[];
  readonly name: readonly string[];
  readonly aliases: readonly (readonly string[])[];
  /** Words said to be absent: `without skin and bones`. */
  readonly absent: ReadonlySet<string>;
  /** Standing of the food before any query is known. */
  readonly standing: number;
}

/**
 * Standing by kind of food: plain things people cook with before makers' products, baby food and fast food.
 * Chosen by trial on the queries of search.test.ts.
 */
const STANDING: Readonly<Record<string, number>> = {
  'Baby Foods': 0.08,
  'Fast Foods': 0.3,
  'Restaurant Foods': 0.25,
  'American Indian/Alaska Native Foods': 0.3,
};
const BRAND = 0.3;
/** Foods taken in from USDA downloads stand just behind ours of the same name. */
const IMPORTED = 0.9;
const EVERYDAY = 3;
/** Among everyday foods the first of the list stands this much higher than the last. */
const FIRST_OVER_LAST = 0.8;
const EVERYDAY_FOODS = 700;

export function toRanked(food: FoodListing): RankedFood {
  return {
    food,
    head: words(food.name.split(',')[0]!),
    name: words(food.name),
    aliases: food.aliases.map(words),
    absent: absentWords(food.name),
    standing: standing(food),
  };
}

function standing(food: FoodListing): number {
  const imported = food.id.startsWith('fdc:') ? IMPORTED : 1;
  const kind = (STANDING[food.group] ?? 1) * (food.brand ? BRAND : 1) * imported;
  if (food.everyday === undefined) return kind;
  return EVERYDAY * (1 + FIRST_OVER_LAST * Math.max(0, 1 - food.everyday / EVERYDAY_FOODS));
}

function absentWords(name: string): Set<string> {
  const parts = name.toLowerCase().matchAll(/\bwithout ([^,]*)/g);
  return new Set([...parts].flatMap((match) => words(match[1]!)));
}

/** Factor by which a food fits a query better or worse than its matching words alone tell. */
export function fitness(ranked: RankedFood, query: readonly string[]): number {
  let factor = ranked.standing;
  if (same(ranked.name, query)) factor *= 4;
  else if (ranked.aliases.some((alias) => same(alias, query))) factor *= 3.5;
  else if (same(ranked.head, query)) factor *= 3;
  else factor *= headShare(ranked.head, query);
  if (!query.includes('without') && query.some((word) => ranked.absent.has(word))) factor *= 0.25;
  return factor;
}

/** Between 0.6 and 2: how much of the head the query names, and whether it names the noun, which comes last in it. */
function headShare(head: readonly string[], query: readonly string[]): number {
  if (head.length === 0) return 0.6;
  const shares = head.map((word) => Math.max(...query.map((asked) => likeness(word, asked))));
  return 0.6 + (0.7 * shares.reduce((a, b) => a + b, 0)) / head.length + 0.7 * shares.at(-1)!;
}

const UNFINISHED = 0.6;
const likeness = (word: string, asked: string): number =>
  word === asked ? 1 : word.startsWith(asked) ? UNFINISHED : 0;

const same = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((word) => b.includes(word));
