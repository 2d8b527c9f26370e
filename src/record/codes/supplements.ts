import {
  type Supplement,
  type SupplementClass,
  type SupplementIngredient,
  supplements,
} from './generated/supplements.ts';
import { type Match, nameIndex } from './names.ts';

export type { Supplement, SupplementClass, SupplementIngredient };

const names = nameIndex(supplements, (supplement) => [supplement.name, supplement.key, ...supplement.otherNames]);

const amounts =
  /\b\d+([.,]\d+)?\s*(mg|mcg|ug|µg|g|iu|ml|%)?\b|\b(tablets?|capsules?|softgels?|gummies|powder|drops|supplement|extract)\b/gi;

/** The ingredient that a key or a name on a label means ("vitamin D3", "MenaQ7", "turmeric extract"). */
export const lookupSupplement = (text: string): Supplement | undefined =>
  names.find(text) ?? names.find(text.replace(/\([^)]*\)/g, ' ').replace(amounts, ' '));

/** Type-ahead over ingredient and product names; slips of the finger are forgiven. Best first. */
export const searchSupplements = (text: string, limit = 8): Match<Supplement>[] => names.search(text, limit);

export const allSupplements = (): readonly Supplement[] => supplements;
