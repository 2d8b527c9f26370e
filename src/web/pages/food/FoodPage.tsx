import { useMemo, useState } from 'react';
import { Button } from 'react-aria-components';
import { Trans, useTranslation } from 'react-i18next';
import { intakeView } from '../../../assessment/index.ts';
import type { IntakeRow } from '../../../assessment/types.ts';
import { addTo } from '../../../record/index.ts';
import { Facts } from '../../../rules/index.ts';
import { GaugeLegend } from '../../components/Gauge.tsx';
import { Segments } from '../../components/Segments.tsx';
import { shortDay, weekdayAndDay } from '../../format/dates.ts';
import { toWorkOn } from '../../format/intake.ts';
import { type Meal, meals } from '../../state/daily.ts';
import { copyLines, lastLoggedBefore, linesOf } from '../../state/diary.ts';
import { useSession } from '../../state/session.tsx';
import { AddFood } from './AddFood.tsx';
import { Gauges } from './Gauges.tsx';
import { Log } from './Log.tsx';

type Over = 'days' | 'day';

/** What is eaten, against its aims, and the log that it comes from. */
export function FoodPage() {
  const { t } = useTranslation();
  const { assessment, asOf, record, foods } = useSession();
  const [day, setDay] = useState(asOf);
  const [adding, setAdding] = useState<Meal>();
  const [chosen, setOver] = useState<Over>();
  const { rows, days, from, to } = assessment.intake;
  // One day is all there is: then its own gauges say more than a mean.
  const over: Over = chosen ?? (days <= 1 ? 'day' : 'days');
  const ofDay = useMemo(() => intakeView(new Facts(record, day), foods, 1), [record, day, foods]);
  const dayName = day === asOf ? t('food.thisDay') : weekdayAndDay(day);
  return (
    <>
      <header className="page-head split">
        <div>
          <h1>{t('food.title')}</h1>
          {days === 0 ? <p>{t('food.noDays')}</p> : <WorkOn rows={rows} />}
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
      <div className="row between food-bar">
        <Segments
          label={t('food.over')}
          options={[
            {
              value: 'days' as const,
              label:
                days === 0
                  ? t('food.lastDays')
                  : t('food.days', { count: days, from: shortDay(from), to: shortDay(to) }),
            },
            { value: 'day' as const, label: dayName },
          ]}
          value={over}
          onChange={setOver}
        />
        <LogActions
          onAdd={() => setAdding(meals.find((m) => linesOf(record, day, m).length === 0) ?? 'snack')}
          day={day}
        />
      </div>
      <Gauges rows={over === 'day' ? ofDay.rows : rows} />
      <Log day={day} onDay={setDay} onAdd={setAdding} />
      {adding && <AddFood day={day} meal={adding} onClose={() => setAdding(undefined)} />}
    </>
  );
}

/** The two ways to fill a day. */
function LogActions({ day, onAdd }: { day: string; onAdd: () => void }) {
  const { t } = useTranslation();
  const { record, change } = useSession();
  const before = lastLoggedBefore(record, day);
  const copy = (): void => {
    if (before === undefined) return;
    const copied = linesOf(record, before);
    change(copyLines(copied, day), t('food.copied', { count: copied.length }));
  };
  return (
    <div className="row">
      <Button className="button primary" onPress={onAdd}>
        {t('food.add')}
      </Button>
      {before && (
        <Button className="button" onPress={copy}>
          {before === addTo(day, { days: -1 })
            ? t('food.copyYesterday')
            : t('food.copyFrom', { day: shortDay(before) })}
        </Button>
      )}
    </div>
  );
}

function WorkOn({ rows }: { rows: readonly IntakeRow[] }) {
  const { t } = useTranslation();
  const [first, second] = toWorkOn(rows);
  if (!first) return <p>{t('food.workOn.none')}</p>;
  const values = { first: first.label.toLowerCase(), second: second?.label.toLowerCase() };
  return (
    <p>
      <Trans i18nKey={second ? 'food.workOn.two' : 'food.workOn.one'} values={values} components={{ b: <b /> }} />
    </p>
  );
}
