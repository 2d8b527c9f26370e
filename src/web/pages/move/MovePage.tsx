import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Plan, TrainingSession } from '../../../plan/types.ts';
import type { Day } from '../../../record/index.ts';
import { Check } from '../../components/icons.tsx';
import { Said } from '../../components/Said.tsx';
import { Working } from '../../components/Working.tsx';
import { weekdayAndDay } from '../../format/dates.ts';
import { number } from '../../format/numbers.ts';
import { usePlan } from '../../state/plan.ts';
import { useSession } from '../../state/session.tsx';
import { finishSession, sessionDone } from '../../state/training.ts';

/** This week's sessions with how-to; done as planned is one tap, and stands in the training log from then on. */
export function MovePage() {
  const { t } = useTranslation();
  const { plan, working, trouble } = usePlan();
  const { assessment } = useSession();
  return (
    <>
      <header className="page-head">
        <h1>{t('move.title')}</h1>
        {plan && <p className="lead">{plan.training.trackSays}</p>}
        <p className="quiet">{assessment.loading.says}</p>
      </header>
      {!plan && working && <Working words={t('plan.working')} />}
      {!plan && !working && trouble && <p>{trouble}</p>}
      {plan && <Week plan={plan} />}
      <Said title={t('move.joints')} says={assessment.joints.says} sources={assessment.joints.sources} />
    </>
  );
}

function Week({ plan }: { plan: Plan }) {
  const { t } = useTranslation();
  const { training } = plan;
  return (
    <>
      {training.needsSignOff && training.needsSignOff.length > 0 && (
        <section className="amber-note">
          <h2>{t('move.signOff')}</h2>
          <ul className="stack tight">
            {training.needsSignOff.map(({ rule, says }) => (
              <li key={`${rule}${says}`}>
                {says} <span className="origin">{rule}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <div className="move-days">
        {training.days
          .filter(({ sessions }) => sessions.length > 0)
          .map(({ date, sessions }) => (
            <section key={date} className="section">
              <h2>{weekdayAndDay(date)}</h2>
              {sessions.map((session) => (
                <Session key={session.kind} date={date} session={session} />
              ))}
            </section>
          ))}
      </div>
      <section className="section">
        <h2>{t('move.week')}</h2>
        <dl className="rows facts">
          {Object.entries(training.minutesByModality).map(([modality, minutes]) => (
            <div key={modality}>
              <dt>{t(`choice.${modality}`)}</dt>
              <dd>{t('move.minutes', { minutes: number(minutes) })}</dd>
            </div>
          ))}
        </dl>
        <p className="small quiet">{training.honest}</p>
        {training.because.map((says) => (
          <p key={says} className="origin">
            {says}
          </p>
        ))}
      </section>
    </>
  );
}

function Session({ date, session }: { date: Day; session: TrainingSession }) {
  const { t } = useTranslation();
  const { record, asOf, change } = useSession();
  const done = sessionDone(record, date, session);
  const finish = (on: boolean): void =>
    change(finishSession(record, date, session, on), t(on ? 'move.noted' : 'move.takenBack'));
  return (
    <article className="session">
      <h3>{t('move.session', { kind: session.kind, minutes: session.minutes })}</h3>
      <ol className="rows">
        {session.exercises.map((one) => (
          <li key={one.id}>
            <details>
              <summary>
                <span className="summary-words">
                  <span>{one.name}</span>
                  <span className="small quiet">{one.dose}</span>
                </span>
              </summary>
              <ol className="steps">
                {one.how.map((step) => (
                  <li key={step}>{step}</li>
                ))}
              </ol>
              {one.easier && <p className="small quiet">{t('move.easier', { name: one.easier })}</p>}
              {one.harder && <p className="small quiet">{t('move.harder', { name: one.harder })}</p>}
            </details>
          </li>
        ))}
      </ol>
      {done ? (
        <div className="row">
          <span role="status">
            <Check /> {t('move.done')}
          </span>
          <Button className="link" onPress={() => finish(false)}>
            {t('actions.undone')}
          </Button>
        </div>
      ) : (
        date <= asOf && (
          <Button className="button" onPress={() => finish(true)}>
            {t('move.asPlanned')}
          </Button>
        )
      )}
    </article>
  );
}
