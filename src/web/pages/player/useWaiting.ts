import { useEffect } from 'react';
import { api, Refused } from '../../api.ts';
import { say } from '../../i18n.ts';
import { useOnline } from '../../state/online.ts';
import { useSession } from '../../state/session.tsx';
import { tellOf } from '../../state/toasts.ts';
import { setWaiting, waiting } from './kept.ts';

/** One sending at a time: what is on its way is not sent twice. */
let sending = false;

/** Sends what was finished without a network, oldest first, as soon as the server answers. Returns how many went. */
async function sendWaiting(person: string): Promise<number> {
  if (sending) return 0;
  sending = true;
  let sent = 0;
  try {
    for (const one of waiting().filter((w) => w.person === person)) {
      try {
        await api.change(person, one.change);
        sent += 1;
      } catch (error) {
        // A conflict means that it had arrived and only the answer was lost.
        if (!(error instanceof Refused) || error.status !== 409) return sent;
      }
      setWaiting(waiting().filter((w) => JSON.stringify(w) !== JSON.stringify(one)));
    }
  } finally {
    sending = false;
  }
  return sent;
}

/** Hands in finished sessions that wait on this device, now and whenever the network comes back. */
export function useWaiting(): void {
  const { id, reload } = useSession();
  const online = useOnline();
  useEffect(() => {
    if (!online || waiting().length === 0) return;
    void sendWaiting(id).then(async (sent) => {
      if (sent === 0) return;
      await reload();
      tellOf(say('player.sent', { count: sent }));
    });
  }, [id, online, reload]);
}
