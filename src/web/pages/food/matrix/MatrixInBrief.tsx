import { type ReactNode, useMemo, useState } from 'react';
import { Button, Link } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { intakeView, type MatrixView } from '../../../../assessment/index.ts';
import type { Day } from '../../../../record/index.ts';
import { Facts } from '../../../../rules/index.ts';
import { weekdayAndDay } from '../../../format/dates.ts';
import { useSession } from '../../../state/session.tsx';
import { Gauges } from '../Gauges.tsx';
import { Matrix } from './Matrix.tsx';
import { firstWindow, inTwo, type Over } from './rows.ts';
import { useMatrix } from './useMatrix.ts';
import { LoggedOf, Windows } from './Windows.tsx';

/** The matrix as the picture of the food page: what bone work most often turns on, the other rows on demand. */
export function MatrixInBrief({ day, actions }: { day: Day; actions: ReactNode }) {
  const { t } = useTranslation();
  const { asOf } = useSession();
  const [chosen, setOver] = useState<Over>();
  const [all, setAll] = useState(false);
  const now = useMatrix();
  const over = chosen ?? firstWindow(now);
  const view = useMatrix(over === 'today' ? day : asOf);
  const { first, others } = inTwo(view.rows, over);
  const dayName = day === asOf ? t('matrix.overDays.today') : weekdayAndDay(day);
  return (
    <>
      <div className="row between food-bar">
        <div className="stack tight">
          <Windows over={over} onOver={setOver} dayName={dayName} />
          <LoggedOf view={view} over={over} />
        </div>
        {actions}
      </div>
      <section aria-label={t('food.gauges')}>
        <Matrix rows={all ? [...first, ...others] : first} over={over} />
        <div className="row">
          <Button className="link" aria-expanded={all} onPress={() => setAll(!all)}>
            {all ? t('matrix.fewer') : t('matrix.more', { count: others.length })}
          </Button>
          <Link href="/food/matrix" className="link">
            {t('matrix.link')}
          </Link>
          <Link href="/food/calcium" className="link">
            {t('matrix.toCalcium')}
          </Link>
          <Link href="/food/heart" className="link">
            {t('matrix.toHeart')}
          </Link>
        </div>
        {all && <Besides day={day} over={over} view={view} />}
      </section>
    </>
  );
}

/** What belongs to no row of the matrix and is worth knowing all the same. */
const BESIDES = ['energy', 'vitaminB12', 'saturatedFat'];

const DAYS: Readonly<Record<Over, number>> = { today: 1, last7: 7, last28: 28 };

function Besides({ day, over, view }: { day: Day; over: Over; view: MatrixView }) {
  const { t } = useTranslation();
  const { record, foods } = useSession();
  const rows = useMemo(
    () => intakeView(new Facts(record, over === 'today' ? day : view.asOf), foods, DAYS[over]).rows,
    [record, foods, day, over, view.asOf],
  );
  return <Gauges label={t('matrix.besides')} rows={rows.filter(({ nutrient }) => BESIDES.includes(nutrient))} />;
}
