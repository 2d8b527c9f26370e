import { useTranslation } from 'react-i18next';
import type { TrainingSession } from '../../../plan/types.ts';
import type { Day } from '../../../record/index.ts';
import { Sheet } from '../../components/Sheet.tsx';
import { allAsPlanned, logSession } from '../../state/moves.ts';
import { useSession } from '../../state/session.tsx';
import { draftOfDone } from './draft.ts';
import { SessionForm } from './SessionForm.tsx';

/** The unit that a person lifts in. */
export const loadUnit = (units: 'metric' | 'us' | undefined): string => (units === 'us' ? '[lb_av]' : 'kg');

/** A planned session that went otherwise: filled with what was planned, to be changed. */
export function SessionSheet({ date, session, onClose }: { date: Day; session: TrainingSession; onClose: () => void }) {
  const { t } = useTranslation();
  const { record, change } = useSession();
  return (
    <Sheet title={t('log.howWasIt')} open onClose={onClose}>
      <SessionForm
        first={allAsPlanned(session).map((done) => draftOfDone(done.exercise, done))}
        unit={loadUnit(record.preferences.at(-1)?.units)}
        onSave={(done, how) => {
          change(logSession(record, date, session, done, how), t('move.noted'));
          onClose();
        }}
      />
    </Sheet>
  );
}
