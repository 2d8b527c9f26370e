import { useTranslation } from 'react-i18next';
import type { RecipePart } from '../../../../nutrition/index.ts';
import { about } from '../../../format/numbers.ts';
import { type Figure, Figures } from '../Figures.tsx';
import { recipeFigures } from './recipeFigures.ts';

/** What so many portions bring, in a line, with how many of the ingredients that is known of; all figures on demand. */
export function RecipeBrings({
  parts,
  portions,
  eaten = 1,
}: {
  parts: readonly RecipePart[];
  portions: number;
  eaten?: number;
}) {
  const { t } = useTranslation();
  if (parts.length === 0 || !(portions > 0) || !(eaten > 0)) return null;
  const { figures, known, grams } = recipeFigures(parts, portions, eaten, t('food.recipe.sumSource'));
  const said = (key: 'calcium' | 'protein', words: (figure: number) => string): string => {
    const { amount, atLeast } = figures.find((figure: Figure) => figure.key === key)!;
    if (amount === undefined) return t('intake.unknown').toLowerCase();
    return atLeast ? t('food.figures.atLeast', { amount: words(amount) }).toLowerCase() : words(amount);
  };
  return (
    <div className="stack tight">
      <p role="status">
        {t('food.recipe.brings', {
          count: eaten,
          calcium: said('calcium', (mg) => t('food.mg', { mg: about(mg) })),
          protein: said('protein', (g) => t('food.g', { g: about(g) })),
        })}{' '}
        {grams !== undefined && t('food.recipe.weighs', { grams: about(grams) })}
      </p>
      {known < parts.length && (
        <p className="small amber-words">{t('food.recipe.partly', { known, of: parts.length })}</p>
      )}
      <Figures figures={figures} />
    </div>
  );
}
