import { Link } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { CalendarEntry, Plan } from '../../../plan/types.ts';
import { Sources } from '../../components/Sources.tsx';
import { Working } from '../../components/Working.tsx';
import { clock, longDay, weekdayAndDay } from '../../format/dates.ts';
import { about, plain, unitLabel } from '../../format/numbers.ts';
import { usePlan } from '../../state/plan.ts';

/** Seven days of meals, the supplement timetable with its reasons, and what is due in the months ahead. */
export function WeekPage() {
  const { t } = useTranslation();
  const { plan, working, trouble } = usePlan();
  return (
    <>
      <Link href="/" className="link">
        {t('tab.today')}
      </Link>
      <h1>{t('week.title')}</h1>
      {!plan && working && <Working words={t('plan.working')} />}
      {!plan && !working && <p>{trouble}</p>}
      {plan && (
        <>
          <Meals meals={plan.meals} />
          <Supplements supplements={plan.supplements} />
          <Calendar entries={plan.calendar} />
        </>
      )}
    </>
  );
}

function Meals({ meals }: { meals: Plan['meals'] }) {
  const { t } = useTranslation();
  if (meals.status === 'infeasible') {
    return (
      <section className="section">
        <h2>{t('week.none')}</h2>
        {meals.relaxed.map((says) => (
          <p key={says}>{says}</p>
        ))}
        {meals.notes.map((says) => (
          <p key={says}>{says}</p>
        ))}
        <Link href="/me/preferences" className="button">
          {t('week.changeFood')}
        </Link>
      </section>
    );
  }
  return (
    <section className="section">
      <h2>{t('week.meals')}</h2>
      <div className="week-days">
        {meals.days.map((day) => (
          <article key={day.date}>
            <h3>{weekdayAndDay(day.date)}</h3>
            <ul className="rows">
              {day.meals.map((meal) => (
                <li key={meal.slot + meal.dishId}>
                  <details>
                    <summary>
                      <span className="summary-words">
                        <span className="small quiet">{t(`meal.${meal.slot}`)}</span>
                        <span>{meal.name}</span>
                      </span>
                    </summary>
                    <ul className="steps">
                      {meal.ingredients.map((one) => (
                        <li key={one.key}>{`${one.key}, ${one.text}`}</li>
                      ))}
                    </ul>
                    {[...meal.adaptations, ...meal.labels].map((says) => (
                      <p key={says} className="small quiet">
                        {says}
                      </p>
                    ))}
                    {meal.leftoverFrom && (
                      <p className="small quiet">{t('week.leftover', { day: longDay(meal.leftoverFrom) })}</p>
                    )}
                  </details>
                </li>
              ))}
            </ul>
            <p className="small quiet">
              {t('week.totals', {
                calcium: about(day.totals.calcium ?? 0),
                protein: about(day.totals.protein ?? 0),
                minutes: day.activeMinutes,
              })}
            </p>
          </article>
        ))}
      </div>
      {[...meals.relaxed, ...meals.notes].map((says) => (
        <p key={says} className="small quiet">
          {says}
        </p>
      ))}
    </section>
  );
}

function Supplements({ supplements }: { supplements: Plan['supplements'] }) {
  const { t } = useTranslation();
  const { timetable, gaps, notes } = supplements;
  return (
    <section className="section">
      <h2>{t('week.supplements')}</h2>
      {timetable.length === 0 && <p>{t('week.noSupplements')}</p>}
      <ul className="rows">
        {timetable.map((dose) => (
          <li key={`${dose.time}${dose.what}`}>
            <p>
              <span className="numbers quiet">{clock(dose.time)}</span> {dose.what}
              {dose.amount && !/\d/.test(dose.what) && ` ${plain(dose.amount.value)} ${unitLabel(dose.amount.unit)}`}
            </p>
            <p className="small quiet">
              {[t(`week.with.${dose.with}`), dose.origin === 'proposed' ? t('week.proposed') : undefined, dose.note]
                .filter(Boolean)
                .join('. ')}
            </p>
          </li>
        ))}
      </ul>
      {gaps.map((gap) => (
        <p key={gap.nutrient} className="small">
          <b>{gap.label}:</b> {gap.says}
        </p>
      ))}
      {notes.map((note) => (
        <div key={note.says} className="small">
          <p>{note.says}</p>
          <Sources ids={note.sources} />
        </div>
      ))}
    </section>
  );
}

function Calendar({ entries }: { entries: readonly CalendarEntry[] }) {
  const { t } = useTranslation();
  if (entries.length === 0) return null;
  return (
    <section className="section">
      <h2>{t('week.calendar')}</h2>
      <ul className="rows">
        {entries.map((entry) => (
          <li key={`${entry.due}${entry.what}${entry.rule}`} className="due">
            <span className={entry.overdue ? 'amber-text' : 'quiet'}>
              {entry.overdue ? t('week.overdue', { day: longDay(entry.due) }) : longDay(entry.due)}
            </span>
            <div>
              <p>{entry.what}</p>
              <p className="small quiet">{entry.why}</p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
