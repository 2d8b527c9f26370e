import { useState } from 'react';
import { Button, Link } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { MealPlan, SmallChange } from '../../../meals/index.ts';
import { NUTRIENTS, type NutrientKey } from '../../../nutrition/index.ts';
import type { ChangesOfDays } from '../../../plan/index.ts';
import { weekdayOf } from '../../../record/index.ts';
import { api } from '../../api.ts';
import { Empty } from '../../components/Empty.tsx';
import { Segments } from '../../components/Segments.tsx';
import { Working } from '../../components/Working.tsx';
import { shortDay, weekday } from '../../format/dates.ts';
import { about, unitLabel } from '../../format/numbers.ts';
import { useAnswer } from '../../state/answer.ts';
import { usePlan } from '../../state/plan.ts';
import { useSession } from '../../state/session.tsx';
import { isPlanned, swapIn } from '../../state/week.ts';

const COUNTS = ['1', '2', '3'] as const;
/** What a reader wants to see move. */
const SHOWN: readonly NutrientKey[] = ['calcium', 'protein', 'fibre', 'sodium'];

/** Change as little as possible: the fewest meals of what was eaten, each with what it brings, taken one by one. */
export function ChangesPage() {
  const { t } = useTranslation();
  const { id, asOf } = useSession();
  const [most, setMost] = useState<(typeof COUNTS)[number]>('1');
  const { value, working, trouble } = useAnswer(`${asOf} ${most}`, () => api.mealChanges(id, asOf, Number(most)));
  const { plan } = usePlan();
  return (
    <div className="changes">
      <Link href="/week" className="link">
        {t('week.title')}
      </Link>
      <h1>{t('changes.title')}</h1>
      <p className="after-lead">{t('changes.intro')}</p>
      <Segments
        label={t('changes.howMany')}
        options={COUNTS.map((count) => ({ value: count, label: t('changes.upTo', { count: Number(count) }) }))}
        value={most}
        onChange={setMost}
      />
      {working && <Working words={t('changes.working')} />}
      {trouble && <p role="alert">{trouble}</p>}
      {value && <Changes found={value} week={plan?.meals} />}
    </div>
  );
}

function Changes({ found, week }: { found: ChangesOfDays; week: MealPlan | undefined }) {
  const { t } = useTranslation();
  const { days, from, to, changes, before, after } = found;
  if (days === 0 || !from || !to) {
    return (
      <Empty
        title={t('changes.nothingLogged')}
        action={
          <Link href="/food" className="button">
            {t('food.add')}
          </Link>
        }
      >
        {t('changes.nothingLoggedText')}
      </Empty>
    );
  }
  return (
    <section className="section">
      <p className="small quiet">{t('changes.days', { count: days, from: shortDay(from), to: shortDay(to) })}</p>
      {changes.length === 0 && <p>{t('changes.none')}</p>}
      <ul className="rows">
        {changes.map((change) => (
          <OneChange key={change.date + change.slot} change={change} week={week} />
        ))}
      </ul>
      {changes.length > 0 && (
        <>
          <h2>{t('changes.meanDay')}</h2>
          <ul className="steps">
            {SHOWN.filter((key) => before[key] !== undefined && after[key] !== undefined).map((key) => (
              <li key={key}>
                {t('changes.from', {
                  what: NUTRIENTS[key].label,
                  before: about(before[key]!),
                  after: about(after[key]!),
                  unit: unitLabel(NUTRIENTS[key].ucum),
                })}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function OneChange({ change: one, week }: { change: SmallChange; week: MealPlan | undefined }) {
  const { t } = useTranslation();
  const { record, change } = useSession();
  // The day it was eaten on is gone; the same weekday of the coming week is where the habit is.
  const day = week?.days.find(({ date }) => weekdayOf(date) === weekdayOf(one.date));
  const place = day && { date: day.date, slot: one.slot, index: 0 };
  const taken = week && place && isPlanned(record, week, place, one.dishId);
  return (
    <li className="stack tight">
      <p>
        <b>{one.text === '' ? one.name : t('changes.brings', { text: one.text })}</b>
      </p>
      <p>
        {t('changes.instead', {
          day: weekday(one.date),
          meal: t(`meal.${one.slot}`).toLowerCase(),
          dish: one.name,
          instead: one.instead,
        })}
      </p>
      <div className="row">
        {taken ? (
          <p className="accent">{t('changes.taken', { day: weekday(day.date) })}</p>
        ) : (
          week &&
          place && (
            <Button
              className="button"
              aria-label={t('changes.takeName', { dish: one.name })}
              onPress={() => change(swapIn(record, week, place, one), t('changes.nowTaken', { dish: one.name }))}
            >
              {t('changes.take', { day: weekday(day!.date) })}
            </Button>
          )
        )}
        <Link href={`/dish/${one.dishId}?portions=${one.portions}`} className="link">
          {t('week.recipe')}
          <span className="visually-hidden">{`: ${one.name}`}</span>
        </Link>
      </div>
    </li>
  );
}
