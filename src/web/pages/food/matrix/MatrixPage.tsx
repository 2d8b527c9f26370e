import { useState } from 'react';
import { Link } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Select } from '../../../components/fields.tsx';
import { FoodBack } from '../FoodBack.tsx';
import { FoodLegend } from '../FoodLegend.tsx';
import { Matrix } from './Matrix.tsx';
import { NothingLogged } from './NothingLogged.tsx';
import { boneRoles, firstWindow, type Over, rowsOf } from './rows.ts';
import { useMatrix } from './useMatrix.ts';
import { LoggedOf, Windows } from './Windows.tsx';

type Part = Parameters<typeof rowsOf>[1];

/** The whole matrix, with the parts in bone as columns; any part can be looked at alone. */
export function MatrixPage() {
  const { t } = useTranslation();
  const view = useMatrix();
  const [chosen, setOver] = useState<Over>();
  const [part, setPart] = useState<Part>('all');
  const first = firstWindow(view);
  const over = chosen ?? (first === 'today' ? 'last28' : first);
  const parts: { value: Part; label: string }[] = [
    { value: 'all', label: t('matrix.all', { count: view.rows.length }) },
    ...boneRoles.map((role) => ({ value: role, label: t(`matrix.role.${role}`) })),
    { value: 'limits', label: t('matrix.limits') },
  ];
  return (
    <div className="matrix-page">
      <FoodBack />
      <header className="page-head split">
        <div className="stack tight">
          <h1>{t('matrix.title')}</h1>
          <p>{t('matrix.intro')}</p>
        </div>
        <FoodLegend />
      </header>
      {view.days28 === 0 && <NothingLogged />}
      <div className="row between food-bar">
        <div className="stack tight">
          <Windows over={over} onOver={setOver} />
          <LoggedOf view={view} over={over} />
        </div>
        <div className="narrow">
          <Select label={t('matrix.show')} options={parts} value={part} onChange={setPart} />
        </div>
      </div>
      {part !== 'all' && part !== 'limits' && (
        <p className="matrix-part-means">
          <b>{t(`matrix.role.${part}`)}</b>: {t(`matrix.roleMeans.${part}`)}.
        </p>
      )}
      <section aria-label={t('matrix.rows')}>
        <Matrix rows={rowsOf(view.rows, part)} over={over} parts />
      </section>
      <section className="section">
        <h2>{t('matrix.roles')}</h2>
        <dl className="facts stack">
          {boneRoles.map((role) => (
            <div key={role}>
              <dt>{t(`matrix.role.${role}`)}</dt>
              <dd>{t(`matrix.roleMeans.${role}`)}</dd>
            </div>
          ))}
        </dl>
      </section>
      <p className="row section">
        <Link href="/food/calcium" className="link">
          {t('matrix.toCalcium')}
        </Link>
        <Link href="/food/heart" className="link">
          {t('matrix.toHeart')}
        </Link>
      </p>
    </div>
  );
}
