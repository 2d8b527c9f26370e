import { useState } from 'react';
import { Button } from 'react-aria-components';
import { Trans, useTranslation } from 'react-i18next';
import type { IntakeRow } from '../../../assessment/types.ts';
import { addTo } from '../../../record/index.ts';
import { shortDay, weekdayAndDay } from '../../format/dates.ts';
import { toWorkOn } from '../../format/intake.ts';
import { type Meal, meals } from '../../state/daily.ts';
import { copyLines, lastLoggedBefore, linesOf } from '../../state/diary.ts';
import { useSession } from '../../state/session.tsx';
import { AddFood } from './AddFood.tsx';
import { FoodLegend } from './FoodLegend.tsx';
import { Log } from './Log.tsx';
import { MatrixInBrief } from './matrix/MatrixInBrief.tsx';

/** What is eaten, against what bone needs, and the log that it comes from. */
export function FoodPage() {
  const { t } = useTranslation();
  const { assessment, asOf, record } = useSession();
  const [day, setDay] = useState(asOf);
  const [adding, setAdding] = useState<Meal>();
  const { rows, days } = assessment.intake;
  return (
    <>
      <header className="page-head split">
        <div>
          <h1>{t('food.title')}</h1>
          {days === 0 ? <p>{t('food.noDays')}</p> : <WorkOn rows={rows} />}
        </div>
        <FoodLegend />
      </header>
      <MatrixInBrief
        day={day}
        actions={
          <LogActions
            onAdd={() => setAdding(meals.find((m) => linesOf(record, day, m).length === 0) ?? 'snack')}
            day={day}
          />
        }
      />
      <Log day={day} onDay={setDay} onAdd={setAdding} />
      {adding && <AddFood day={day} meal={adding} onClose={() => setAdding(undefined)} />}
    </>
  );
}

/** The two ways to fill a day. */
function LogActions({ day, onAdd }: { day: string; onAdd: () => void }) {
  const { t } = useTranslation();
  const { record, asOf, change } = useSession();
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
      {/* On a phone the matrix is long, and the log stands below it. */}
      <Button className="link" onPress={showLog}>
        {day === asOf ? t('food.today') : weekdayAndDay(day)}
        {t('food.lines', { count: linesOf(record, day).length })}
      </Button>
    </div>
  );
}

/** Brings the day's log into sight, and whoever goes by keyboard along with it. */
function showLog(): void {
  const heading = document.querySelector<HTMLElement>('.log h2');
  heading?.setAttribute('tabindex', '-1');
  heading?.focus({ preventScroll: true });
  heading?.scrollIntoView({ block: 'start' });
}

/** "Vitamin D" within a sentence; ALA stays as it is. */
const inSentence = (label: string): string => label.replace(/^\p{Lu}(?=\p{Ll})/u, (first) => first.toLowerCase());

function WorkOn({ rows }: { rows: readonly IntakeRow[] }) {
  const { t } = useTranslation();
  const [first, second] = toWorkOn(rows);
  if (!first) return <p>{t('food.workOn.none')}</p>;
  const values = { first: inSentence(first.label), second: second && inSentence(second.label) };
  return (
    <p>
      <Trans i18nKey={second ? 'food.workOn.two' : 'food.workOn.one'} values={values} components={{ b: <b /> }} />
    </p>
  );
}
