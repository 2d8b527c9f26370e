import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { type AbsorbableView, calciumOccasions, type MatrixRow } from '../../../../assessment/index.ts';
import type { Day } from '../../../../record/index.ts';
import { Facts } from '../../../../rules/index.ts';
import { weekdayAndDay } from '../../../format/dates.ts';
import { number } from '../../../format/numbers.ts';
import { useSession } from '../../../state/session.tsx';
import { FoodBack } from '../FoodBack.tsx';
import { CalciumMethod } from './CalciumMethod.tsx';
import { absorbedRange, personWords } from './calciumWords.ts';
import { NothingLogged } from './NothingLogged.tsx';
import { Occasions } from './Occasions.tsx';
import { UsualBar } from './UsualBar.tsx';
import { useMatrix } from './useMatrix.ts';
import { aimWords, chanceWords, usualWords } from './words.ts';

/** Calcium eaten and absorbed, sitting by sitting; what is usual; and how both are worked out. */
export function CalciumPage() {
  const { t } = useTranslation();
  const view = useMatrix();
  const { absorbable } = view;
  const row = view.rows.find(({ component }) => component === 'calcium');
  return (
    <>
      <FoodBack />
      <header className="page-head">
        <h1>{t('calcium.title')}</h1>
        <Lead absorbable={absorbable} />
      </header>
      {absorbable.days === 0 ? (
        <NothingLogged />
      ) : (
        <div className="columns">
          <div>
            <Sittings absorbable={absorbable} />
          </div>
          <div>
            {row && <Usual row={row} />}
            <section className="section">
              <h2>{t('calcium.allowedFor')}</h2>
              <ul className="stack tight">
                {personWords(absorbable).map((words) => (
                  <li key={words}>{words}</li>
                ))}
              </ul>
            </section>
          </div>
        </div>
      )}
      <CalciumMethod measuredShare={absorbable.days === 0 ? undefined : absorbable.measuredShare} />
    </>
  );
}

function Lead({ absorbable }: { absorbable: AbsorbableView }) {
  const { t } = useTranslation();
  const { eatenMgPerDay, absorbedMgPerDay, absorbedLowMgPerDay, days } = absorbable;
  if (eatenMgPerDay === undefined || absorbedMgPerDay === undefined || absorbedLowMgPerDay === undefined) return null;
  const absorbed = absorbedRange({ absorbedMg: absorbedMgPerDay, absorbedLowMg: absorbedLowMgPerDay });
  return (
    <>
      <p className="lead">{t('calcium.lead', { eaten: number(eatenMgPerDay), absorbed })}</p>
      <p className="small quiet">{t('calcium.leadMeans', { count: days })}</p>
    </>
  );
}

function Usual({ row }: { row: MatrixRow }) {
  const { t } = useTranslation();
  const chance = chanceWords(row);
  const tablets = row.last28.supplements ?? 0;
  return (
    <section className="section first stack tight">
      <h2>{t('calcium.usual')}</h2>
      <UsualBar row={row} />
      {row.sureness.usual && <p className="small quiet">{t('calcium.legend')}</p>}
      {usualWords(row).map((words) => (
        <p key={words}>{words}</p>
      ))}
      {tablets > 0 && <p>{t('calcium.tabletsAdd', { mg: number(Math.round(tablets)) })}</p>}
      <p>{aimWords(row)}.</p>
      {chance && <p>{chance}</p>}
    </section>
  );
}

/** The sittings of a logged day, newest first shown; the other logged days a step away. */
function Sittings({ absorbable }: { absorbable: AbsorbableView }) {
  const { t } = useTranslation();
  const { record, asOf, foods } = useSession();
  const { loggedDays } = absorbable;
  const [chosen, setDay] = useState<Day>();
  const at = chosen === undefined ? loggedDays.length - 1 : loggedDays.indexOf(chosen);
  const day = loggedDays[at] ?? asOf;
  const step = (to: number, words: string) => {
    const next = loggedDays[to];
    return (
      next && (
        <Button className="link" onPress={() => setDay(next)}>
          {words}
        </Button>
      )
    );
  };
  return (
    <section className="section first">
      <div className="row between">
        <h2>{weekdayAndDay(day)}</h2>
        <div className="row day-steps">
          {step(at - 1, t('calcium.dayBefore'))}
          {step(at + 1, t('calcium.dayAfter'))}
        </div>
      </div>
      <Occasions occasions={calciumOccasions(new Facts(record, asOf), foods, day)} />
    </section>
  );
}
