import { Fragment, useId, useState } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { MatrixRow } from '../../../../assessment/index.ts';
import { VerdictChip } from '../../../components/VerdictChip.tsx';
import { amountWords } from '../../../format/intake.ts';
import { typeset } from '../../../format/typeset.ts';
import { MatrixBar } from './MatrixBar.tsx';
import { MatrixDetails } from './MatrixDetails.tsx';
import { boneRoles, type GradedFor, gradeOf, isPassed, type Over } from './rows.ts';
import {
  absorbedWords,
  aimWords,
  limitWords,
  meaningOf,
  shownRow,
  splitOf,
  stepInShort,
  sureWords,
  tablesWords,
  tabletsWords,
} from './words.ts';

/** Columns beside those of the parts in bone. */
const COLUMNS = 6;

interface Props {
  rows: readonly MatrixRow[];
  over: Over;
  parts: boolean;
  graded: GradedFor;
}

/** The matrix on a desk: a table whose head stays in sight; a row opens to everything that is known of it. */
export function MatrixTable({ rows, over, parts, graded }: Props) {
  const { t } = useTranslation();
  const span = parts ? 2 : 1;
  const head = (key: string) => (
    <th scope="col" rowSpan={span}>
      {t(`matrix.head.${key}`)}
    </th>
  );
  return (
    <table className={`matrix${parts ? ' with-parts' : ''}${graded === 'bone' ? '' : ' mixed-grades'}`}>
      <caption className="visually-hidden">{t('matrix.caption')}</caption>
      <colgroup>
        <col className="matrix-what" />
        {parts && boneRoles.map((role) => <col key={role} className="matrix-part" />)}
        <col className="matrix-you" />
        <col />
        <col />
        <col className="matrix-moves" />
        <col className="matrix-evidence" />
      </colgroup>
      <thead>
        <tr>
          {head('what')}
          {parts && (
            <th scope="colgroup" colSpan={boneRoles.length} className="matrix-parts">
              {t('matrix.head.part')}
            </th>
          )}
          {head('you')}
          {head('aim')}
          {head('sure')}
          {head('moves')}
          {head(graded === 'bone' ? 'evidence' : 'evidenceHere')}
        </tr>
        {parts && (
          <tr>
            {boneRoles.map((role) => (
              <th key={role} scope="col" className="matrix-part">
                <span>{t(`matrix.role.${role}`)}</span>
              </th>
            ))}
          </tr>
        )}
      </thead>
      <tbody>
        {rows.map((row) => (
          <TableRow key={row.component} row={row} over={over} parts={parts} graded={graded} />
        ))}
      </tbody>
    </table>
  );
}

function TableRow({ row, over, parts, graded }: Omit<Props, 'rows'> & { row: MatrixRow }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const details = useId();
  const shown = shownRow(row, over);
  const limit = limitWords(row);
  return (
    <Fragment>
      <tr data-nutrient={row.component} className={open ? 'is-open' : undefined}>
        <th scope="row">
          <Button
            className="matrix-open"
            aria-label={t('matrix.open', { name: row.label })}
            aria-expanded={open}
            {...(open ? { 'aria-controls': details } : {})}
            onPress={() => setOpen(!open)}
          >
            {row.label}
          </Button>
          <span className="small quiet block">{row.role}</span>
          {row.contested && <span className="small contested-line block">{row.contested}</span>}
        </th>
        {parts &&
          boneRoles.map((role) => (
            <td key={role} className="matrix-part">
              {row.roles.includes(role) && (
                <span className="part-dot">
                  <span className="visually-hidden">{t('matrix.partOf', { role: t(`matrix.role.${role}`) })}</span>
                </span>
              )}
            </td>
          ))}
        <td>
          <MatrixBar row={row} over={over} />
          <b className="gauge-total block">{amountWords(shown)}</b>
          <span className="small quiet block">{splitOf(row, over)}</span>
          <span className="small quiet block">{absorbedWords(row, over)}</span>
          <span className="small quiet block">{tablesWords(row)}</span>
          <span className={isPassed(row, over) ? 'small block amber-text' : 'small block'}>{meaningOf(row, over)}</span>
        </td>
        <td className="small">
          <span className="block">{aimWords(row) ?? t('matrix.noAim')}</span>
          {limit && <span className="quiet block">{limit}</span>}
        </td>
        <td className="small">{sureWords(row).join(', ')}</td>
        <td className="small">
          {row.sureness.loggedDays > 0 && row.moves.because}
          {tabletsWords(row) && <p className="small">{tabletsWords(row)}</p>}
          <ul className="stack tight">
            {row.moves.foods.map((food) => (
              <li key={food.foodId}>
                {typeset(food.name)}
                <span className="quiet block">{stepInShort(food, row)}</span>
              </li>
            ))}
          </ul>
        </td>
        <td>
          <VerdictChip about={row.label} {...gradeOf(row, graded)} />
        </td>
      </tr>
      {open && (
        <tr className="matrix-opened">
          <td id={details} colSpan={COLUMNS + (parts ? boneRoles.length : 0)}>
            <MatrixDetails row={row} over={over} />
          </td>
        </tr>
      )}
    </Fragment>
  );
}
