import type { RecipePart } from '../../../../nutrition/index.ts';
import { NUTRIENT_KEYS, recipeTotals } from '../../../../nutrition/index.ts';
import type { Figure } from '../Figures.tsx';

/** What so many portions bring, as the sum of the ingredients; a lower bound where one of them is not known. */
export function recipeFigures(
  parts: readonly RecipePart[],
  portions: number,
  eaten: number,
  source: string,
): { figures: Figure[]; known: number; parts: number; grams: number | undefined } {
  const { perPortion, atLeast, known, gramsPerPortion } = recipeTotals(parts, portions);
  const figures = NUTRIENT_KEYS.map((key): Figure => {
    const amount = perPortion[key];
    return { key, amount: amount === undefined ? undefined : amount * eaten, atLeast: atLeast.includes(key), source };
  });
  return { figures, known, parts: parts.length, grams: gramsPerPortion && gramsPerPortion * eaten };
}
