import { useState } from 'react';
import { Button, Link } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { addTo, type BonewiseRecord, type Day, type Fact } from '../../../record/index.ts';
import { weekdayAndDay } from '../../format/dates.ts';
import { about } from '../../format/numbers.ts';
import { type Meal, meals } from '../../state/daily.ts';
import { copyLines, eatMeal, lastLoggedBefore, linesOf } from '../../state/diary.ts';
import { usePlan } from '../../state/plan.ts';
import { useSession } from '../../state/session.tsx';
import { EditLine } from './EditLine.tsx';
import { CopySheet } from './log/CopySheet.tsx';
import { MealLog } from './log/MealLog.tsx';
import { SaveMeal } from './log/SaveMeal.tsx';
import { sumOf, useCalcium } from './log/useCalcium.ts';

/** The diary of a day by meal, with the calcium of each line; a line opens to be changed or removed. */
export function Log({ day, onDay, onAdd }: { day: Day; onDay: (day: Day) => void; onAdd: (meal: Meal) => void }) {
  const { t } = useTranslation();
  const { record, asOf, change } = useSession();
  const [editing, setEditing] = useState<Fact<'diary'>>();
  const [saving, setSaving] = useState<Meal>();
  const [copying, setCopying] = useState(false);
  const { plan } = usePlan();
  const planned = plan?.meals.days.find(({ date }) => date === day);
  const isToday = day === asOf;

  const copy = (from: Day, meal?: Meal): void => {
    const copied = linesOf(record, from, meal);
    change(copyLines(copied, day), t('food.copied', { count: copied.length }));
  };

  return (
    <section className="log" aria-label={t('food.log')}>
      <div className="row between log-head">
        <h2>{isToday ? t('food.today') : weekdayAndDay(day)}</h2>
        <div className="row day-steps">
          <Button className="link" onPress={() => onDay(addTo(day, { days: -1 }))}>
            {t('food.dayBefore')}
          </Button>
          {!isToday && (
            <Button className="link" onPress={() => onDay(addTo(day, { days: 1 }))}>
              {t('food.dayAfter')}
            </Button>
          )}
        </div>
      </div>
      <div className="meals">
        {meals.map((meal) => (
          <MealLog
            key={meal}
            meal={meal}
            lines={linesOf(record, day, meal)}
            onAdd={() => onAdd(meal)}
            onEdit={setEditing}
            onCopy={copyOf(record, day, meal, copy)}
            onSave={() => setSaving(meal)}
            planned={planned?.meals.find(({ slot }) => slot === meal)}
            onPlanned={(dish) => change(eatMeal(record, day, dish, true), t('today.eaten', { dish: dish.name }))}
          />
        ))}
      </div>
      <Total lines={linesOf(record, day)} />
      <div className="row log-ways">
        <Button className="link" onPress={() => setCopying(true)}>
          {t('food.copying.open')}
        </Button>
        <Link className="link" href="/food/mine">
          {t('food.mine.title')}
        </Link>
      </div>
      {editing && <EditLine line={editing} onClose={() => setEditing(undefined)} />}
      {saving && <SaveMeal meal={saving} lines={linesOf(record, day, saving)} onClose={() => setSaving(undefined)} />}
      {copying && <CopySheet day={day} onClose={() => setCopying(false)} />}
    </section>
  );
}

/** Calcium of the day; a lower bound where a line is not known. */
function Total({ lines }: { lines: readonly Fact<'diary'>[] }) {
  const { t } = useTranslation();
  const { sum, unknown } = sumOf(lines.map(useCalcium()));
  const said =
    lines.length === 0
      ? t('food.nothingYet')
      : sum === undefined
        ? t('intake.unknown')
        : unknown > 0
          ? t('food.atLeastMg', { mg: about(sum) })
          : t('food.mgCalcium', { mg: about(sum) });
  return (
    <>
      <p className="row between log-total">
        <b>{t('food.soFar')}</b>
        <b className="numbers">{said}</b>
      </p>
      {unknown > 0 && sum !== undefined && <p className="small quiet">{t('food.unknownLines', { count: unknown })}</p>}
    </>
  );
}

/** Copying a meal is offered while it is empty and was eaten lately. */
function copyOf(
  record: BonewiseRecord,
  day: Day,
  meal: Meal,
  copy: (from: Day, meal: Meal) => void,
): (() => void) | undefined {
  if (linesOf(record, day, meal).length > 0) return undefined;
  const from = lastLoggedBefore(record, day, meal);
  return from === undefined ? undefined : () => copy(from, meal);
}
