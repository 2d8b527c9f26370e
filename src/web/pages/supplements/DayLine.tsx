import { Link } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { SupplementDose } from '../../../plan/types.ts';
import { findingPath } from '../../components/FindingLine.tsx';
import { Tick } from '../../components/Tick.tsx';
import { clock } from '../../format/dates.ts';
import { plain, unitLabel } from '../../format/numbers.ts';
import { capital } from '../../format/typeset.ts';
import { supplementTakenOf, takeSupplement, timedCourses, timesOfMeals } from '../../state/daily.ts';
import { useSession } from '../../state/session.tsx';

const ANCHORS = ['breakfast', 'lunch', 'dinner'] as const;

interface Entry {
  key: string;
  time: string;
  dose?: SupplementDose;
  /** A medicine or a meal: what doses are placed around. */
  words?: string;
  className: string;
}

/** The day from top to bottom: medicines and meals as they stand, and between them the doses with their reasons. */
export function DayLine({ timetable }: { timetable: readonly SupplementDose[] }) {
  const { t } = useTranslation();
  const { record, asOf } = useSession();
  const times = timesOfMeals(record);
  const entries: Entry[] = [
    ...timedCourses(record, asOf).map(({ course, time }) => ({
      key: `medicine ${course.id} ${time}`,
      time,
      words: course.name,
      className: 'is-medicine',
    })),
    ...ANCHORS.map((meal) => ({ key: meal, time: times[meal], words: t(`meal.${meal}`), className: 'is-meal' })),
    ...timetable.map((dose, i) => ({
      key: `dose ${i}`,
      time: dose.time,
      dose,
      className: dose.origin === 'proposed' ? 'is-proposed' : 'is-dose',
    })),
  ].sort((a, b) => (a.time < b.time ? -1 : a.time > b.time ? 1 : 0));
  return (
    <section className="section">
      <h2>{t('supplements.day')}</h2>
      {timetable.length === 0 && <p>{t('week.noSupplements')}</p>}
      <ol className="day-line">
        {entries.map(({ key, time, dose, words, className }) => (
          <li key={key} className={className}>
            <time className="numbers quiet small">{clock(time)}</time>
            {dose ? <Dose dose={dose} /> : <span className="quiet capital">{words}</span>}
          </li>
        ))}
      </ol>
    </section>
  );
}

function Dose({ dose }: { dose: SupplementDose }) {
  const { t } = useTranslation();
  const { what, amount, note, origin } = dose;
  const about = [
    t(`week.with.${dose.with}`),
    origin === 'proposed' ? t('supplements.proposed') : undefined,
    note && capital(asRead(note)),
  ];
  return (
    <div className="dose">
      <div>
        <p>
          <b className="capital block">
            {what}
            {amount && !/\d/.test(what) && `, ${plain(amount.value)} ${unitLabel(amount.unit)}`}
          </b>
        </p>
        <p className="small">{about.filter(Boolean).join('. ')}</p>
        <ul className="small quiet">
          {dose.because.map(({ says, rule }) => (
            <li key={says}>
              {says} {rule && <RuleLink rule={rule} />}
            </li>
          ))}
        </ul>
      </div>
      {dose.tick && <TakenTick name={what} {...dose.tick} />}
    </div>
  );
}

function TakenTick({ name, id, time, units }: { name: string; id: string; time: string; units: number }) {
  const { t } = useTranslation();
  const { record, asOf, change } = useSession();
  return (
    <Tick
      name={t('checkIn.takenName', { name })}
      ticked={(supplementTakenOf(record, asOf, id, time)?.units ?? 0) > 0}
      onChange={(on) => change(takeSupplement(record, asOf, { id, time, units }, on))}
    />
  );
}

/** Clock times in a sentence as this page writes them: 8:30 am for 08:30. */
export const asRead = (says: string): string => says.replace(/\b([01]\d|2[0-3]):[0-5]\d\b/g, clock);

export function RuleLink({ rule }: { rule: string }) {
  const { t } = useTranslation();
  return (
    <Link href={findingPath(rule)} aria-label={t('supplements.rule', { rule })}>
      {rule}
    </Link>
  );
}
