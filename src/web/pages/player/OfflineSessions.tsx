import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { TrainingSession } from '../../../plan/types.ts';
import { type Day, today } from '../../../record/index.ts';
import { weekdayAndDay } from '../../format/dates.ts';
import { logSession } from '../../state/moves.ts';
import { addWaiting, keptSessions } from './kept.ts';
import { Player } from './Player.tsx';

/** When nothing can be asked for: the sessions that this device kept, to follow all the same. */
export function OfflineSessions() {
  const { t } = useTranslation();
  const [kept] = useState(() => keptSessions());
  const [chosen, setChosen] = useState<{ date: Day; session: TrainingSession }>();
  const [said, setSaid] = useState<string>();
  if (!kept || kept.days.length === 0) return null;
  if (chosen) {
    return (
      <Player
        name={`${kept.person} ${chosen.date} ${chosen.session.kind}`}
        session={chosen.session}
        unit="kg"
        onSave={(done, how) => {
          const day = today();
          const change = logSession({ done: [] }, day, chosen.session, done, how);
          setSaid(t(addWaiting({ person: kept.person, change }) ? 'player.waits' : 'player.lost'));
          setChosen(undefined);
        }}
      />
    );
  }
  return (
    <section className="section">
      <h2>{t('player.kept')}</h2>
      {said && <p role="status">{said}</p>}
      <ul className="rows">
        {kept.days.flatMap(({ date, sessions }) =>
          sessions.map((session) => (
            <li key={date + session.kind} className="row between">
              <span>
                {t('move.session', { kind: session.kind, minutes: session.minutes })}
                <span className="small quiet choice-hint">{weekdayAndDay(date)}</span>
              </span>
              <Button className="button" onPress={() => setChosen({ date, session })}>
                {t('move.follow')}
              </Button>
            </li>
          )),
        )}
      </ul>
    </section>
  );
}
