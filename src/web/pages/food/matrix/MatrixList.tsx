import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MatrixRow } from '../../../../assessment/index.ts';
import { isLowerBound } from '../../../components/gauge.ts';
import { amountWords } from '../../../format/intake.ts';
import { MatrixBar } from './MatrixBar.tsx';
import { MatrixDetails } from './MatrixDetails.tsx';
import { type GradedFor, gradeOf, isPassed, type Over } from './rows.ts';
import { absorbedWords, meaningOf, shownRow, splitOf, tablesWords } from './words.ts';

/** The matrix on a phone: a calm list, each row opening to everything that is known of it. */
export function MatrixList({ rows, over, graded }: { rows: readonly MatrixRow[]; over: Over; graded: GradedFor }) {
  return (
    <ul className="matrix-list">
      {rows.map((row) => (
        <MatrixItem key={row.component} row={row} over={over} graded={graded} />
      ))}
    </ul>
  );
}

function MatrixItem({ row, over, graded }: { row: MatrixRow; over: Over; graded: GradedFor }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const shown = shownRow(row, over);
  const grade = gradeOf(row, graded);
  const split = splitOf(row, over);
  const absorbed = absorbedWords(row, over);
  const tables = tablesWords(row);
  return (
    <li data-nutrient={row.component}>
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary className="matrix-summary">
          <span className="matrix-name">
            <b>{row.label}</b>
            <span className="small quiet block">{row.role}</span>
          </span>
          <span className={`chip ${grade.verdict.replace(' ', '-')}`}>
            {t(grade.graded === 'heart' ? 'verdict.forHeart' : 'verdict.forBone')} {t(`verdict.${grade.verdict}`)}
          </span>
          <MatrixBar row={row} over={over} />
          <span className="matrix-amount">
            <b className="gauge-total">{amountWords(shown)}</b>
            {split && <span className="small quiet">{split}</span>}
          </span>
          {tables && <span className="small quiet matrix-meaning">{tables}</span>}
          {absorbed && <span className="small quiet matrix-meaning">{absorbed}</span>}
          <span className={isPassed(row, over) ? 'small matrix-meaning amber-text' : 'small matrix-meaning'}>
            {meaningOf(row, over)}
          </span>
          {row.contested && <span className="small contested-line matrix-meaning">{row.contested}</span>}
          {isLowerBound(shown) && <span className="visually-hidden">{t('food.legend.unknown')}</span>}
        </summary>
        {open && <MatrixDetails row={row} over={over} />}
      </details>
    </li>
  );
}
