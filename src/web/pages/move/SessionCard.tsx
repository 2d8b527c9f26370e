import { useState } from 'react';
import { Button, Link } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { TrainingSession } from '../../../plan/types.ts';
import type { Day } from '../../../record/index.ts';
import { Drawing } from '../../components/Drawing.tsx';
import { Check } from '../../components/icons.tsx';
import { exerciseName, finishSession, sessionDone } from '../../state/moves.ts';
import { useSession } from '../../state/session.tsx';
import { SessionSheet } from './SessionSheet.tsx';

/** One planned session: what it holds, follow it, done as planned in one tap, or as it went. */
export function SessionCard({ date, session }: { date: Day; session: TrainingSession }) {
  const { t } = useTranslation();
  const { record, asOf, change } = useSession();
  const [telling, setTelling] = useState(false);
  const done = sessionDone(record, date, session);
  const due = date <= asOf;
  const finish = (on: boolean): void =>
    change(finishSession(record, date, session, on), t(on ? 'move.noted' : 'move.takenBack'));
  const follow = `/move/follow/${date}/${encodeURIComponent(session.kind)}`;
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
              <Drawing id={one.id} />
              <ol className="steps">
                {one.how.map((step) => (
                  <li key={step}>{step}</li>
                ))}
              </ol>
              <Variant word="move.easier" id={one.easier} />
              <Variant word="move.harder" id={one.harder} />
            </details>
          </li>
        ))}
      </ol>
      {done ? (
        <div className="row">
          <span role="status" className="row tick-words">
            <Check /> {t('move.done')}
          </span>
          <Button className="link" onPress={() => finish(false)}>
            {t('move.undo')}
          </Button>
        </div>
      ) : (
        <div className="row">
          <Link href={follow} className={due ? 'button primary' : 'button'}>
            {t(due ? 'move.follow' : 'move.followToday')}
          </Link>
          {due && (
            <>
              <Button className="button" onPress={() => finish(true)}>
                {t('move.asPlanned')}
              </Button>
              <Button className="link" onPress={() => setTelling(true)}>
                {t('move.differently')}
              </Button>
            </>
          )}
        </div>
      )}
      {telling && <SessionSheet date={date} session={session} onClose={() => setTelling(false)} />}
    </article>
  );
}

function Variant({ word, id }: { word: 'move.easier' | 'move.harder'; id: string | undefined }) {
  const { t } = useTranslation();
  if (!id) return null;
  return (
    <p>
      <Link href={`/move/exercises/${id}`} className="link small">
        {t(word, { name: exerciseName(id) })}
      </Link>
    </p>
  );
}
