import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { addTo, type Day, daysBetween, isDay } from '../../../../record/index.ts';
import { Field, Select } from '../../../components/fields.tsx';
import { Segments } from '../../../components/Segments.tsx';
import { Sheet } from '../../../components/Sheet.tsx';
import { copiedLines, MOST_DAYS, problemOf, type Span } from '../../../state/copying.ts';
import { type Meal, meals } from '../../../state/daily.ts';
import { linesOf, nameOfLine } from '../../../state/diary.ts';
import { addLines } from '../../../state/recipes.ts';
import { useSession } from '../../../state/session.tsx';

type What = 'day' | 'meal' | 'days';
const WEEK = 7;
/** Names shown of what is copied. */
const SHOWN = 6;

/** Copies a day, one meal or many days; what is there already stays, and all of it is taken back as one. */
export function CopySheet({ day, onClose }: { day: Day; onClose: () => void }) {
  const { t } = useTranslation();
  const { record, foods, asOf, change } = useSession();
  const before = addTo(day, { days: -1 });
  const [what, setWhat] = useState<What>('day');
  const [source, setSource] = useState<Span>({ from: before, to: before });
  const [target, setTarget] = useState<Span>({ from: day, to: day });
  const [meal, setMeal] = useState<Meal>('breakfast');
  const [into, setInto] = useState<Meal>('breakfast');

  const choose = (next: What): void => {
    setWhat(next);
    const week = (to: Day): Span => ({ from: addTo(to, { days: 1 - WEEK }), to });
    setSource(next === 'days' ? week(addTo(day, { days: -WEEK })) : { from: before, to: before });
    setTarget(next === 'days' ? week(day) : { from: day, to: day });
  };
  // A day that is still being typed is none yet.
  const typed = ({ from, to }: Span): Span => ({ from: isDay(from) ? from : '', to: isDay(to) ? to : '' });
  const [read, onto] = [typed(source), typed(target)];
  const problems = { source: problemOf(read, asOf), target: problemOf(onto, asOf) };
  const fits = problems.source === undefined && problems.target === undefined;
  const lines = fits
    ? copiedLines(record, { source: read, target: onto, ...(what === 'meal' ? { meal, into } : {}) })
    : [];
  const names = [...new Set(lines.map((line) => nameOfLine(line, foods)))];
  const there = fits ? daysIn(onto).flatMap((date) => linesOf(record, date, what === 'meal' ? into : undefined)) : [];
  const copy = (): void => {
    change(addLines(lines), t('food.copied', { count: lines.length }));
    onClose();
  };
  const mealOptions = meals.map((m) => ({ value: m, label: t(`meal.${m}`) }));
  const wrong = (of: 'source' | 'target'): string | undefined => {
    const problem = problems[of];
    return problem && t(`food.copying.wrong.${problem}`, { most: MOST_DAYS });
  };

  return (
    <Sheet title={t('food.copying.title')} open onClose={onClose}>
      <Segments
        label={t('food.copying.what')}
        options={(['day', 'meal', 'days'] as const).map((value) => ({ value, label: t(`food.copying.is.${value}`) }))}
        value={what}
        onChange={choose}
      />
      {what === 'meal' && (
        <div className="pair">
          <Select
            label={t('food.copying.which')}
            options={mealOptions}
            value={meal}
            onChange={(next) => {
              setMeal(next);
              setInto(next);
            }}
          />
          <Select label={t('food.copying.into')} options={mealOptions} value={into} onChange={setInto} />
        </div>
      )}
      <Days
        many={what === 'days'}
        labels={[t('food.copying.from'), t('food.copying.fromFirst'), t('food.copying.fromLast')]}
        span={source}
        today={asOf}
        error={wrong('source')}
        onChange={setSource}
      />
      <Days
        many={what === 'days'}
        labels={[t('food.copying.to'), t('food.copying.toFirst'), t('food.copying.toLast')]}
        span={target}
        today={asOf}
        error={wrong('target')}
        onChange={setTarget}
      />
      <div role="status" className="stack tight">
        {fits && (
          <p>
            {lines.length === 0
              ? t('food.copying.nothing')
              : `${t('food.copying.count', { count: lines.length })} ${names.slice(0, SHOWN).join('; ')}${names.length > SHOWN ? ' \u2026' : ''}`}
          </p>
        )}
        {there.length > 0 && <p className="small quiet">{t('food.copying.stay', { count: there.length })}</p>}
      </div>
      <div className="row">
        <Button className="button primary" onPress={copy} isDisabled={lines.length === 0}>
          {t('food.copying.copy')}
        </Button>
      </div>
    </Sheet>
  );
}

const daysIn = ({ from, to }: Span): Day[] =>
  Array.from({ length: daysBetween(from, to) + 1 }, (_, i) => addTo(from, { days: i }));

/** One day, or a first and a last one. */
function Days({
  many,
  labels: [one, first, last],
  span,
  today,
  error,
  onChange,
}: {
  many: boolean;
  labels: [string, string, string];
  span: Span;
  today: Day;
  error: string | undefined;
  onChange: (span: Span) => void;
}) {
  if (!many) {
    return (
      <Field
        label={one}
        type="date"
        max={today}
        value={span.from}
        onChange={(day) => onChange({ from: day, to: day })}
        error={error}
      />
    );
  }
  return (
    <div className="pair">
      <Field
        label={first}
        type="date"
        max={today}
        value={span.from}
        onChange={(from) => onChange({ ...span, from })}
        error={error}
      />
      <Field label={last} type="date" max={today} value={span.to} onChange={(to) => onChange({ ...span, to })} />
    </div>
  );
}
