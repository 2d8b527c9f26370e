import type { ReactNode } from 'react';
import { Link } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { MatrixRow } from '../../../../assessment/index.ts';
import { Sources } from '../../../components/Sources.tsx';
import { typeset } from '../../../format/typeset.ts';
import type { Over } from './rows.ts';
import { UsualBar } from './UsualBar.tsx';
import {
  aimWords,
  amountOrUnknown,
  cautionWords,
  chanceWords,
  limitWords,
  stepWords,
  sureWords,
  tabletsWords,
  usualWords,
} from './words.ts';

/** Sources of the method for usual intake and of its figures. */
const METHOD_SOURCES = ['IOM00-ASSESSMENT', 'BAILEY10'];

/** Everything known of a row: what is eaten, aim and limit with their sources, how sure, the evidence, what moves it. */
export function MatrixDetails({ row, over }: { row: MatrixRow; over: Over }) {
  const { t } = useTranslation();
  const caution = cautionWords(row, over);
  return (
    <div className="matrix-details">
      <Amounts row={row} />
      {caution && <p>{caution}</p>}
      <Steps row={row} />
      <AimAndLimit row={row} />
      <HowSure row={row} />
      <Part title={t('matrix.details.evidence')}>
        <p>{row.claim}</p>
        <p className="small quiet">
          {t(`verdict.${row.verdict}`)}: {t(`verdict.means.${row.verdict}`)}{' '}
          {t('matrix.partIn', { roles: row.roles.map((role) => t(`matrix.role.${role}`).toLowerCase()).join(', ') })}.
        </p>
        <Sources ids={row.sources} />
      </Part>
      {row.forHeart && (
        <Part title={t('matrix.details.evidenceHeart')}>
          <p>{row.forHeart.claim}</p>
          <p className="small quiet">
            {t(`verdict.${row.forHeart.verdict}`)}: {t(`verdict.means.${row.forHeart.verdict}`)}
          </p>
          <Sources ids={row.forHeart.sources} />
        </Part>
      )}
    </div>
  );
}

const Part = ({ title, children }: { title: string; children: ReactNode }) => (
  <section className="stack tight">
    <h4>{title}</h4>
    {children}
  </section>
);

function Amounts({ row }: { row: MatrixRow }) {
  const { t } = useTranslation();
  const windows: readonly Over[] = ['today', 'last7', 'last28'];
  const atLeastWords = (total: number, amount: string): string =>
    total === 0 ? t('matrix.noneKnown') : t('matrix.atLeast', { amount });
  const tablets = windows.some((over) => row[over].supplements !== undefined);
  return (
    <Part title={t('matrix.details.intake')}>
      <table className="figures-small">
        <thead>
          <tr>
            <th scope="col">{t('matrix.details.window')}</th>
            <th scope="col">{t('matrix.details.food')}</th>
            {tablets && <th scope="col">{t('matrix.details.tablet')}</th>}
            {tablets && <th scope="col">{t('matrix.details.total')}</th>}
          </tr>
        </thead>
        <tbody>
          {windows.map((over) => {
            const { days, food, supplements, total, atLeast } = row[over];
            const sum = amountOrUnknown(row, total);
            const whole = total === undefined || !atLeast ? sum : atLeastWords(total, sum);
            return (
              <tr key={over}>
                <th scope="row">{t(`matrix.windowName.${over}`, { count: days })}</th>
                <td>{tablets ? amountOrUnknown(row, food) : whole}</td>
                {tablets && <td>{amountOrUnknown(row, supplements)}</td>}
                {tablets && <td>{whole}</td>}
              </tr>
            );
          })}
        </tbody>
      </table>
      {row.component === 'calcium' && (
        <Link href="/food/calcium" className="link">
          {t('matrix.toCalcium')}
        </Link>
      )}
      {row.component === 'alcohol' && <p className="small">{t('matrix.drink')}</p>}
    </Part>
  );
}

/** The foods already eaten that would move the row most, or why none is proposed. */
export function Steps({ row }: { row: MatrixRow }) {
  const { t } = useTranslation();
  const { kind, foods, because } = row.moves;
  const tablets = tabletsWords(row);
  return (
    <Part title={t(`matrix.move.heading.${kind}`)}>
      {because && <p>{because}</p>}
      {tablets && <p>{tablets}</p>}
      <ul className="stack tight">
        {foods.map((food) => (
          <li key={food.foodId}>
            {typeset(food.name)}
            <span className="small quiet block">{stepWords(food, row)}</span>
          </li>
        ))}
      </ul>
    </Part>
  );
}

function AimAndLimit({ row }: { row: MatrixRow }) {
  const { t } = useTranslation();
  const limit = limitWords(row);
  const caution = row.caution && t('matrix.caution', { amount: amountOrUnknown(row, row.caution.above) });
  const lines = [
    { words: aimWords(row) ?? t('matrix.noAim'), by: t('matrix.setBy'), source: row.target?.source },
    { words: caution, by: t('matrix.cautionBy'), source: row.caution?.source },
    { words: limit, by: t('matrix.limitBy'), source: row.upperLimit?.source },
  ].filter(({ words }) => words);
  return (
    <Part title={t('matrix.details.aim')}>
      <ul className="stack tight">
        {lines.map(({ words, by, source }) => (
          <li key={words}>
            {words}
            {source && (
              <span className="origin block">
                {by}: {source}
              </span>
            )}
          </li>
        ))}
      </ul>
      {!limit && row.aim !== 'keep under' && <p className="small quiet">{t('matrix.noLimit')}</p>}
    </Part>
  );
}

function HowSure({ row }: { row: MatrixRow }) {
  const { t } = useTranslation();
  const { loggedDays, knownShareOfWeight } = row.sureness;
  const chance = chanceWords(row);
  return (
    <Part title={t('matrix.details.sure')}>
      <p>{sureWords(row).join(', ')}.</p>
      {loggedDays > 0 && (
        <p className="small quiet">{t('matrix.byWeight', { share: Math.round(100 * knownShareOfWeight) })}</p>
      )}
      <UsualBar row={row} />
      {usualWords(row).map((words) => (
        <p key={words}>{words}</p>
      ))}
      {chance && <p>{chance}</p>}
      {(chance || row.sureness.usual) && (
        <details className="more">
          <summary>{t('matrix.methods')}</summary>
          <div className="stack tight">
            <p className="small">{t('matrix.methodText')}</p>
            <Sources ids={METHOD_SOURCES} />
          </div>
        </details>
      )}
    </Part>
  );
}
