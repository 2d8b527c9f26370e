import { useState } from 'react';
import { Link } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { MatrixRow } from '../../../../assessment/index.ts';
import { useSession } from '../../../state/session.tsx';
import { FoodBack } from '../FoodBack.tsx';
import { FoodLegend } from '../FoodLegend.tsx';
import { Matrix } from '../matrix/Matrix.tsx';
import { NothingLogged } from '../matrix/NothingLogged.tsx';
import { firstWindow, type Over } from '../matrix/rows.ts';
import { useMatrix } from '../matrix/useMatrix.ts';
import { LoggedOf, Windows } from '../matrix/Windows.tsx';
import { Medas } from './Medas.tsx';
import { SaturatedFat } from './SaturatedFat.tsx';

/** What heart and gut turn on first, in the matrix's rows; the others of theirs follow on demand. */
const FIRST = ['solubleFibre', 'epaDha', 'liveCultures'];

const others = (rows: readonly MatrixRow[]): MatrixRow[] =>
  rows.filter(
    ({ component, roles }) => !FIRST.includes(component) && (roles.includes('heart') || roles.includes('gut')),
  );

/** Heart and gut, from the same matrix: the screener, fats and fibre, live cultures. */
export function HeartPage() {
  const { t } = useTranslation();
  const { assessment } = useSession();
  const view = useMatrix();
  const [chosen, setOver] = useState<Over>();
  const first = firstWindow(view);
  const over = chosen ?? (first === 'today' ? 'last28' : first);
  const { says } = assessment.heart;
  return (
    <>
      <FoodBack />
      <header className="page-head split">
        <div className="stack tight">
          <h1>{t('heart.title')}</h1>
          <p>{t('heart.intro')}</p>
        </div>
        <FoodLegend />
      </header>
      {view.days28 === 0 && <NothingLogged />}
      <div className="stack tight food-bar">
        <Windows over={over} onOver={setOver} />
        <LoggedOf view={view} over={over} />
      </div>
      <section aria-label={t('heart.rows')}>
        <Matrix
          rows={FIRST.flatMap((key) => view.rows.filter(({ component }) => component === key))}
          over={over}
          graded="heart"
        />
        <SaturatedFat fat={view.heart.saturatedFat} />
        <details className="more">
          <summary>{t('heart.more', { count: others(view.rows).length })}</summary>
          <Matrix rows={others(view.rows)} over={over} graded="heart" />
        </details>
      </section>
      <Medas medas={view.heart.medas} />
      {says.length > 0 && (
        <section className="section stack tight">
          <h2>{t('heart.blood')}</h2>
          {says.map((words) => (
            <p key={words}>{words}.</p>
          ))}
          <Link href="/bones" className="link">
            {t('heart.toLabs')}
          </Link>
        </section>
      )}
    </>
  );
}
