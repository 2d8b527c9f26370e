import type { Food } from '../composition/index.ts';
import { type FoodKind, kindsOf } from './kinds.ts';

/** Kinds that are counted in servings. */
export type ServingKind = Exclude<FoodKind, 'rawVegetable' | 'otherOil' | 'pastryOrSweets'>;

/**
 * Grams of one serving. Those marked MEDAS are the screener's own (Martínez-González et al. 2012, PLoS One 7:e43134,
 * table 1; middle of a range); the others are usual portions, our choice.
 */
const SERVING_G: Readonly<Record<ServingKind, number>> = {
  vegetable: 200, // MEDAS
  fruit: 120, // a medium apple or orange; the screener counts pieces
  legume: 150, // MEDAS
  nut: 30, // MEDAS
  fish: 125, // MEDAS: 100 to 150 g
  redOrProcessedMeat: 125, // MEDAS: 100 to 150 g
  poultry: 125, // as meat
  butterOrCream: 12, // MEDAS
  oliveOil: 13.5, // a tablespoon (USDA SR28 NDB 04053)
  sweetDrink: 330, // a can
  wine: 125, // a glass; mL taken as g
  liveCultures: 125, // a pot of yogurt
  polyphenolRich: 80, // a portion of berries
};

type Sized = Pick<Food, 'name' | 'description' | 'group' | 'liveCultures' | 'id' | 'origin'>;

/** Grams of one serving of this food as this kind: drinks, cheese, chocolate and dry foods have their own. */
export function servingGrams(kind: ServingKind, food: Sized): number {
  const words = food.name.toLowerCase();
  if (kind === 'fish' && food.origin === 'shellfish') return 200; // MEDAS
  if (kind === 'legume' && /\bdry\b|\bdried\b/.test(words)) return 55; // gives about 150 g cooked
  if (kind === 'fruit' && /\bjuice\b/.test(words)) return 150;
  if (kind === 'fruit' && /dried|dates|prunes|raisins|figs, dried/.test(words)) return 30;
  if (kind === 'fruit' && /berr|cherr|grapes/.test(words)) return 80;
  if (kind === 'liveCultures') return liveServing(words);
  if (kind === 'polyphenolRich') return polyphenolServing(words);
  return SERVING_G[kind];
}

function liveServing(words: string): number {
  if (/cheese|miso/.test(words)) return 30;
  if (/kefir|buttermilk/.test(words)) return 200;
  if (/sauerkraut|kimchi|pickle|natto|tempeh/.test(words)) return 50;
  return SERVING_G.liveCultures;
}

function polyphenolServing(words: string): number {
  if (/coffee|tea\b|tea,|juice/.test(words)) return 200;
  if (/espresso/.test(words)) return 40;
  if (/wine/.test(words)) return 125;
  if (/chocolate|nuts?\b|flaxseed|olives|prunes|pecan|dried/.test(words)) return 25;
  if (/cocoa/.test(words)) return 10;
  if (/apple/.test(words)) return 120;
  return SERVING_G.polyphenolRich;
}

/** Servings that `grams` of a food are of a kind; 0 where it is not of it. */
export const servingsOf = (kind: ServingKind, food: Sized, grams: number): number =>
  kindsOf(food).has(kind) ? grams / servingGrams(kind, food) : 0;
