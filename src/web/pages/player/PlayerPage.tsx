import { Link } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Day } from '../../../record/index.ts';
import { api } from '../../api.ts';
import { Working } from '../../components/Working.tsx';
import { go } from '../../router.tsx';
import { logSession } from '../../state/moves.ts';
import { usePlan } from '../../state/plan.ts';
import { useSession } from '../../state/session.tsx';
import { tellOf } from '../../state/toasts.ts';
import { loadUnit } from '../move/SessionSheet.tsx';
import { addWaiting, keptSessions } from './kept.ts';
import { Player } from './Player.tsx';

/** Follows a session of the plan, or, where the plan cannot be asked for, of what this device kept of it. */
export function PlayerPage({ date, kind }: { date: Day; kind: string }) {
  const { t } = useTranslation();
  const { plan, working } = usePlan();
  const { id, record, asOf, change } = useSession();
  const kept = keptSessions();
  const days = plan?.training.days ?? (working || kept?.person !== id ? undefined : kept.days);
  const session = days?.find((day) => day.date === date)?.sessions.find((one) => one.kind === kind);
  return (
    <>
      <Link href="/move" className="link">
        {t('tab.move')}
      </Link>
      {session && (
        <Player
          name={`${id} ${date} ${kind}`}
          session={session}
          unit={loadUnit(record.preferences.at(-1)?.units)}
          onSave={async (done, how) => {
            // Without a network it waits on this device, with the same ids, so that nothing arrives twice.
            const finished = logSession(record, date < asOf ? date : asOf, session, done, how);
            if (await api.answers()) change(finished, t('move.noted'));
            else tellOf(t(addWaiting({ person: id, change: finished }) ? 'player.waits' : 'player.lost'));
            go('/move');
          }}
        />
      )}
      {!session && !days && <Working words={t('plan.working')} />}
      {!session && days && <h1>{t('player.gone')}</h1>}
    </>
  );
}
