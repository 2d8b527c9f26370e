import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MatrixRow } from '../../../../assessment/index.ts';
import { isLowerBound } from '../../../components/gauge.ts';
import { amountWords } from '../../../format/intake.ts';
import { MatrixBar } from './MatrixBar.tsx';
import { MatrixDetails } from './MatrixDetails.tsx';
import { isPassed, meaningOf, type Over, shownRow, splitOf } from './words.ts';

/** The matrix on a phone: a calm list, each row opening to everything that is known of it. */
export function MatrixList({ rows, over }: { rows: readonly MatrixRow[]; over: Over }) {
  return (
    <ul className="matrix-list">
      {rows.map((row) => (
        <MatrixItem key={row.component} row={row} over={over} />
      ))}
    </ul>
  );
}

function MatrixItem({ row, over }: { row: MatrixRow; over: Over }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const shown = shownRow(row, over);
  const split = splitOf(row, over);
  return (
    <li data-nutrient={row.component}>
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary className="matrix-summary">
          <span className="matrix-name">
            <b>{row.label}</b>
            <span className="small quiet block">{row.role}</span>
          </span>
          <span className={`chip ${row.verdict.replace(' ', '-')}`}>
            <span className="for-bone">{t('verdict.forBone')}</span> {t(`verdict.${row.verdict}`)}
          </span>
          <MatrixBar row={row} over={over} />
          <span className="matrix-amount">
            <b className="gauge-total">{amountWords(shown)}</b>
            {split && <span className="small quiet">{split}</span>}
          </span>
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
