import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { PlannedMeal } from '../../../meals/index.ts';
import { nutrientsOf } from '../../../nutrition/index.ts';
import { addTo, type Day, type Fact } from '../../../record/index.ts';
import { weekdayAndDay } from '../../format/dates.ts';
import { about, measureLabel, number } from '../../format/numbers.ts';
import { type Meal, meals } from '../../state/daily.ts';
import { copyLines, eatMeal, lastLoggedBefore, linesOf, nameOfLine } from '../../state/diary.ts';
import { usePlan } from '../../state/plan.ts';
import { useSession } from '../../state/session.tsx';
import { EditLine } from './EditLine.tsx';

type Line = Fact<'diary'>;

/** The diary of a day by meal, with the calcium of each line; a line opens to be changed or removed. */
export function Log({ day, onDay, onAdd }: { day: Day; onDay: (day: Day) => void; onAdd: (meal: Meal) => void }) {
  const { t } = useTranslation();
  const { record, asOf, change } = useSession();
  const [editing, setEditing] = useState<Line>();
  const calcium = useCalcium();
  const { plan } = usePlan();
  const planned = plan?.meals.days.find(({ date }) => date === day);
  const lines = linesOf(record, day);
  const total = sum(lines.map(calcium));
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
            calcium={calcium}
            onAdd={() => onAdd(meal)}
            onEdit={setEditing}
            onCopy={copyOf(record, day, meal, copy)}
            planned={planned?.meals.find(({ slot }) => slot === meal)}
            onPlanned={(dish) => change(eatMeal(record, day, dish, true), t('today.eaten', { dish: dish.name }))}
          />
        ))}
      </div>
      <p className="row between log-total">
        <b>{t('food.soFar')}</b>
        <b className="numbers">
          {total === undefined ? t('intake.unknown') : t('food.mgCalcium', { mg: about(total) })}
        </b>
      </p>
      {editing && <EditLine line={editing} onClose={() => setEditing(undefined)} />}
    </section>
  );
}

/** Copying a meal is offered while it is empty and was eaten lately. */
function copyOf(
  record: Parameters<typeof linesOf>[0],
  day: Day,
  meal: Meal,
  copy: (from: Day, meal: Meal) => void,
): (() => void) | undefined {
  if (linesOf(record, day, meal).length > 0) return undefined;
  const from = lastLoggedBefore(record, day, meal);
  return from === undefined ? undefined : () => copy(from, meal);
}

function MealLog({
  meal,
  lines,
  calcium,
  onAdd,
  onEdit,
  onCopy,
  planned,
  onPlanned,
}: {
  meal: Meal;
  lines: readonly Line[];
  calcium: (line: Line) => number | undefined;
  onAdd: () => void;
  onEdit: (line: Line) => void;
  onCopy: (() => void) | undefined;
  planned: PlannedMeal | undefined;
  onPlanned: (dish: PlannedMeal) => void;
}) {
  const { t } = useTranslation();
  const { foods } = useSession();
  const name = t(`meal.${meal}`);
  return (
    <div className="meal">
      <div className="row between">
        <h3>{name}</h3>
        {lines.length > 0 && <span className="small quiet">{t('food.unit')}</span>}
      </div>
      <ul>
        {lines.map((line) => {
          const mg = calcium(line);
          return (
            <li key={line.id}>
              <Button className="log-line" onPress={() => onEdit(line)}>
                <span>
                  {nameOfLine(line, foods)}
                  <span className="quiet">{amountOf(line)}</span>
                </span>
                <span className="numbers">{mg === undefined ? t('food.notKnown') : number(mg)}</span>
              </Button>
            </li>
          );
        })}
      </ul>
      {lines.length === 0 && planned && <p className="small quiet">{t('food.planned', { dish: planned.name })}</p>}
      <div className="row">
        {lines.length === 0 && planned && (
          <Button
            className="link"
            aria-label={t('food.atePlannedName', { dish: planned.name })}
            onPress={() => onPlanned(planned)}
          >
            {t('food.atePlanned')}
          </Button>
        )}
        <Button className="link" aria-label={t('food.addTo', { meal: name })} onPress={onAdd}>
          {t('food.addShort')}
        </Button>
        {onCopy && (
          <Button className="link" aria-label={t('food.copyMealName', { meal: name })} onPress={onCopy}>
            {t('food.copyMeal')}
          </Button>
        )}
      </div>
    </div>
  );
}

/** " · 1 cup", or the weight where no measure was chosen. */
function amountOf(line: Line): string {
  if (line.measure) {
    const { count, label } = line.measure;
    return ` \u00b7 ${number(count, Number.isInteger(count) ? 0 : 1)} ${measureLabel(label)}`;
  }
  return line.amount ? ` \u00b7 ${about(line.amount.value)} ${line.amount.unit}` : '';
}

const sum = (values: readonly (number | undefined)[]): number | undefined => {
  const known = values.filter((value) => value !== undefined);
  return known.length === 0 && values.length > 0 ? undefined : known.reduce((a, b) => a + b, 0);
};

/** Calcium of a line in mg; undefined where the food has no figure. */
function useCalcium(): (line: Line) => number | undefined {
  const { foods } = useSession();
  return (line) => {
    const label = line.nutrients?.calcium;
    if (label) return label.unit === 'g' ? label.value * 1000 : label.value;
    const food = line.food === undefined ? undefined : foods.get(line.food);
    if (!food || !line.amount || line.amount.unit !== 'g') return undefined;
    return nutrientsOf(food, line.amount.value).calcium;
  };
}
