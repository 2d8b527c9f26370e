import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { longDay } from '../format/dates.ts';
import { factOf } from '../state/changes.ts';
import { useSession } from '../state/session.tsx';

/** A clinician's yes or no to training, kept with its day. `topic` is a screen, or exercise-clearance for all of them. */
export function Clearance({ topic, question }: { topic: string; question: string }) {
  const { t } = useTranslation();
  const { record, asOf, change } = useSession();
  const before = record.discussions.findLast((d) => d.topic === topic && d.agreed === false);
  const note = (agreed: boolean): void =>
    change(
      { add: [{ kind: 'discussions', fact: factOf('discussions', { date: asOf, topic, agreed }) }] },
      t(agreed ? 'finding.clear.keptYes' : 'finding.clear.keptNo'),
    );
  return (
    <fieldset className="fields stack tight">
      <legend>{question}</legend>
      <div className="row">
        <Button className="button" onPress={() => note(true)}>
          {t('finding.clear.yes')}
        </Button>
        <Button className="button" onPress={() => note(false)}>
          {t('finding.clear.no')}
        </Button>
      </div>
      {before && <p className="small">{t('finding.clear.wasNo', { day: longDay(before.date) })}</p>}
    </fieldset>
  );
}
