import { useMemo } from 'react';
import { Link } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { trainingYear } from '../../../plan/year.ts';
import { Facts } from '../../../rules/index.ts';
import { shortDay } from '../../format/dates.ts';
import { number } from '../../format/numbers.ts';
import { useSession } from '../../state/session.tsx';

/** Twelve months as they go when all goes as planned, week by week. */
export function YearPage() {
  const { t } = useTranslation();
  const { record, asOf, assessment } = useSession();
  const { trackSays, weeks, stopped } = useMemo(
    () => trainingYear(new Facts(record, asOf), assessment, asOf),
    [record, asOf, assessment],
  );
  return (
    <>
      <Link href="/move" className="link">
        {t('tab.move')}
      </Link>
      <h1>{t('year.title')}</h1>
      <p className="lead">{trackSays}</p>
      {weeks.length > 0 && <p className="after-lead">{t('year.intro')}</p>}
      {weeks.length === 0 ? (
        <p>{stopped ?? t('move.none')}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: on a phone the table scrolls sideways, so the keyboard must reach it
        <section className="table-scroll" aria-label={t('year.title')} tabIndex={0}>
          <table className="figures">
            <thead>
              <tr>
                <th scope="col">{t('year.week')}</th>
                <th scope="col">{t('year.phase')}</th>
                <th scope="col">{t('year.sessions')}</th>
                <th scope="col">{t('year.minutes')}</th>
                <th scope="col">{t('load.landings')}</th>
                <th scope="col">{t('year.changes')}</th>
              </tr>
            </thead>
            <tbody>
              {weeks.map(({ week, from, phase, sessions, strengthSessions, minutes, landings, changes }) => (
                <tr key={week}>
                  <th scope="row">{t('year.weekOf', { week, day: shortDay(from) })}</th>
                  <td>{phase}</td>
                  <td>{t('year.ofStrength', { sessions, strength: strengthSessions })}</td>
                  <td>{number(minutes)}</td>
                  <td>{number(landings)}</td>
                  <td className="year-changes">{changes.join('; ')}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      {weeks.length > 0 && <p className="small quiet">{t('year.how')}</p>}
    </>
  );
}
