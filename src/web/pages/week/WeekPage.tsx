import { Link } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { CalendarEntry } from '../../../plan/types.ts';
import { Working } from '../../components/Working.tsx';
import { longDay } from '../../format/dates.ts';
import { usePlan } from '../../state/plan.ts';
import { NoWeek } from './NoWeek.tsx';
import { Planner } from './Planner.tsx';

/** The week's meals to keep, lock, swap and eat; supplements have their own page; what is due in the months ahead. */
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
          {plan.meals.status === 'infeasible' ? (
            <NoWeek meals={plan.meals} />
          ) : (
            <Planner week={plan.meals} updating={working} />
          )}
          <Supplements count={plan.supplements.timetable.length} />
          <Calendar entries={plan.calendar} />
        </>
      )}
    </>
  );
}

function Supplements({ count }: { count: number }) {
  const { t } = useTranslation();
  return (
    <section className="section">
      <h2>{t('week.supplements')}</h2>
      <p>{count === 0 ? t('week.noSupplements') : t('week.doses', { count })}</p>
      <Link href="/supplements" className="link">
        {t('week.timetable')}
      </Link>
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
