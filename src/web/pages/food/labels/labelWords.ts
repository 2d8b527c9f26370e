import { useTranslation } from 'react-i18next';
import { type LabelLine, NUTRIENTS } from '../../../../nutrition/index.ts';
import type { LabelProblem } from '../../../state/labels.ts';

/** What lines of a label and problems with them are called. */
export function useLabelWords() {
  const { t } = useTranslation();
  const line = (nutrient: LabelLine['nutrient']): string =>
    nutrient === 'salt' ? t('food.label.salt') : NUTRIENTS[nutrient].label;
  const problem = ({ says, than }: LabelProblem): string =>
    t(`food.label.wrong.${says}`, { than: than ? NUTRIENTS[than].label.toLowerCase() : '' });
  return { line, problem };
}
