import { useEffect, useMemo, useState } from 'react';
import { Button, Link } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { sessionsOf } from '../../../assessment/index.ts';
import type { TrainingPlan } from '../../../plan/types.ts';
import { today } from '../../../record/index.ts';
import { Facts } from '../../../rules/index.ts';
import { Body } from '../../components/Body.tsx';
import { siteStates } from '../../components/body.ts';
import { Clearance } from '../../components/Clearance.tsx';
import { Said } from '../../components/Said.tsx';
import { Working } from '../../components/Working.tsx';
import { weekdayAndDay } from '../../format/dates.ts';
import { number } from '../../format/numbers.ts';
import { usePlan } from '../../state/plan.ts';
import { useSession } from '../../state/session.tsx';
import { keepSessions } from '../player/kept.ts';
import { ImportSheet } from './ImportSheet.tsx';
import { LogSheet } from './LogSheet.tsx';
import { MorningPain } from './MorningPain.tsx';
import { SessionCard } from './SessionCard.tsx';

/** This week's sessions: to follow, to tick off, to log otherwise; what they loaded; and the ways on from here. */
export function MovePage() {
  const { t } = useTranslation();
  const { plan, working, trouble } = usePlan();
  const { id, assessment } = useSession();
  const training = plan?.training;
  // A session can then be followed where there is no network.
  useEffect(() => {
    if (training) keepSessions({ person: id, keptOn: today(), days: training.days });
  }, [id, training]);
  return (
    <>
      <header className="page-head">
        <h1>{t('move.title')}</h1>
        {training && <p className="lead">{training.trackSays}</p>}
        <p className="quiet">{assessment.loading.says}</p>
      </header>
      <MorningPain />
      {!plan && working && <Working words={t('plan.working')} />}
      {!plan && !working && trouble && <p>{trouble}</p>}
      {training && <Week training={training} />}
      <Ways />
      <ThisWeek />
      {training && <Basis training={training} />}
      <Said title={t('move.joints')} says={assessment.joints.says} sources={assessment.joints.sources} />
    </>
  );
}

function Week({ training }: { training: TrainingPlan }) {
  const { t } = useTranslation();
  const days = training.days.filter(({ sessions }) => sessions.length > 0);
  return (
    <>
      {training.needsSignOff && training.needsSignOff.length > 0 && (
        <section className="amber-note">
          <h2>{t('move.signOff')}</h2>
          <ul className="stack tight">
            {training.needsSignOff.map(({ rule, says, asks }) => (
              <li key={`${rule}${says}`}>
                {says} <span className="origin">{rule}</span>
                {asks && <Clearance topic={rule} question={t('finding.clear.title')} />}
              </li>
            ))}
          </ul>
        </section>
      )}
      {days.length === 0 && (
        <section className="section">
          <h2>{t('move.none')}</h2>
          {training.notes[0] && <p>{training.notes[0]}</p>}
          {training.stopped && <Clearance topic="exercise-clearance" question={t('finding.clear.training')} />}
        </section>
      )}
      <div className="move-days">
        {days.map(({ date, sessions }) => (
          <section key={date} className="section">
            <h2>{weekdayAndDay(date)}</h2>
            {sessions.map((session) => (
              <SessionCard key={session.kind} date={date} session={session} />
            ))}
          </section>
        ))}
      </div>
    </>
  );
}

/** Where one can go from here, and what else can be written down. */
function Ways() {
  const { t } = useTranslation();
  const [open, setOpen] = useState<'log' | 'file'>();
  return (
    <section className="section">
      <h2>{t('move.more')}</h2>
      <ul className="rows">
        <li>
          <Link href="/move/year" className="link">
            {t('year.title')}
          </Link>
        </li>
        <li>
          <Link href="/move/exercises" className="link">
            {t('move.allExercises')}
          </Link>
        </li>
        <li>
          <Link href="/move/tests" className="link">
            {t('tests.title')}
          </Link>
        </li>
        <li>
          <Link href="/me/preferences" className="link">
            {t('move.wishes')}
          </Link>
        </li>
        <li>
          <Link href="/move/load" className="link">
            {t('move.whatItDid')}
          </Link>
        </li>
        <li>
          <Button className="link" onPress={() => setOpen('log')}>
            {t('move.logOther')}
          </Button>
        </li>
        <li>
          <Button className="link" onPress={() => setOpen('file')}>
            {t('move.fromFile')}
          </Button>
        </li>
      </ul>
      {open === 'log' && <LogSheet onClose={() => setOpen(undefined)} />}
      {open === 'file' && <ImportSheet onClose={() => setOpen(undefined)} />}
    </section>
  );
}

function ThisWeek() {
  const { t } = useTranslation();
  const { record, asOf } = useSession();
  const states = useMemo(() => siteStates(sessionsOf(new Facts(record, asOf)), asOf), [record, asOf]);
  return (
    <section className="section">
      <h2>{t('load.sites')}</h2>
      <Body states={states} />
      <p className="small quiet">{t('load.sitesHow')}</p>
    </section>
  );
}

function Basis({ training }: { training: TrainingPlan }) {
  const { t } = useTranslation();
  return (
    <section className="section">
      <h2>{t('move.week')}</h2>
      <dl className="rows facts">
        {Object.entries(training.minutesByModality).map(([modality, minutes]) => (
          <div key={modality}>
            <dt>{t(`modality.${modality}`)}</dt>
            <dd>{t('move.minutes', { minutes: number(minutes) })}</dd>
          </div>
        ))}
      </dl>
      <p>{training.honest}</p>
      {training.notes.length > 0 && (
        <ul className="stack tight small week-notes">
          {training.notes.map((says) => (
            <li key={says}>{says}</li>
          ))}
        </ul>
      )}
      {training.unmet.map(({ what, planned, aim, unit, because }) => (
        <p key={what} className="small quiet">
          {t('move.short', { what: t(`modality.${what}`), planned, aim, unit: t(`move.unit.${unit}`), because })}
        </p>
      ))}
      <details className="more">
        <summary>{t('move.because')}</summary>
        <ul className="stack tight small">
          {training.because.map((says) => (
            <li key={says}>{says}</li>
          ))}
        </ul>
      </details>
    </section>
  );
}
