import { useState } from 'react';
import { Trans, useTranslation } from 'react-i18next';
import type { IntakeRow } from '../../../assessment/types.ts';
import { GaugeLegend } from '../../components/Gauge.tsx';
import { longDay } from '../../format/dates.ts';
import { toWorkOn } from '../../format/intake.ts';
import { useSession } from '../../state/session.tsx';
import { Gauges } from './Gauges.tsx';
import { Log } from './Log.tsx';

/** What is eaten, against its aims, and the log that it comes from. */
export function FoodPage() {
  const { t } = useTranslation();
  const { assessment, asOf } = useSession();
  const [day, setDay] = useState(asOf);
  const { rows, days, from, to } = assessment.intake;
  return (
    <>
      <header className="page-head split">
        <div>
          <h1>{t('food.title')}</h1>
          <p className="quiet">
            {days === 0 ? t('food.noDays') : t('food.days', { count: days, from: longDay(from), to: longDay(to) })}
          </p>
          {days > 0 && <WorkOn rows={rows} />}
        </div>
        <GaugeLegend
          words={{
            food: t('food.legend.food'),
            tablet: t('food.legend.tablet'),
            aim: t('food.legend.aim'),
            limit: t('food.legend.limit'),
            unknown: t('food.legend.unknown'),
          }}
        />
      </header>
      <div className="food">
        <Log day={day} onDay={setDay} />
        <Gauges rows={rows} />
      </div>
    </>
  );
}

function WorkOn({ rows }: { rows: readonly IntakeRow[] }) {
  const [first, second] = toWorkOn(rows);
  const { t } = useTranslation();
  if (!first) return <p>{t('food.workOn.none')}</p>;
  const values = { first: first.label.toLowerCase(), second: second?.label.toLowerCase() };
  return (
    <p>
      <Trans i18nKey={second ? 'food.workOn.two' : 'food.workOn.one'} values={values} components={{ b: <b /> }} />
    </p>
  );
}
