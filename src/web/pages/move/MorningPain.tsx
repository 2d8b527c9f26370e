import { useTranslation } from 'react-i18next';
import { ZeroToTen } from '../../components/ZeroToTen.tsx';
import { painToAsk, sayPainNextMorning } from '../../state/moves.ts';
import { useSession } from '../../state/session.tsx';

/** The morning after a session: how sore, at worst. The programme goes by it; one tap answers. */
export function MorningPain() {
  const { t } = useTranslation();
  const { record, asOf, change } = useSession();
  const asked = painToAsk(record, asOf);
  if (asked.length === 0) return null;
  return (
    <section className="move-morning" aria-label={t('morning.title')}>
      <ZeroToTen
        label={t('morning.title')}
        hint={t('morning.hint')}
        value={undefined}
        onChange={(pain) => change(sayPainNextMorning(asked, pain), t('morning.kept', { pain }))}
      />
    </section>
  );
}
