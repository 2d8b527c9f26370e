import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { nutrientClaims } from '../../../evidence/index.ts';
import type { SupplementPlan } from '../../../plan/types.ts';
import { lookupIngredient } from '../../../record/codes/index.ts';
import { VerdictChip } from '../../components/VerdictChip.tsx';
import { factOf } from '../../state/changes.ts';
import { useSession } from '../../state/session.tsx';
import { RuleLink } from './DayLine.tsx';

const claim = nutrientClaims.longMenaquinones!;

/** Vitamin K2 as MK-7: in the timetable only for who asks, and never without what trials say of it. */
export function Mk7({ mk7: { state, rule } }: { mk7: SupplementPlan['mk7'] }) {
  const { t } = useTranslation();
  const { record, asOf, change } = useSession();
  const wishes = record.intentions.filter(
    ({ kind, what }) => kind === 'start-supplement' && what !== undefined && lookupIngredient(what)?.key === 'mk7',
  );
  const ask = (): void =>
    change(
      {
        add: [
          { kind: 'intentions', fact: factOf('intentions', { date: asOf, kind: 'start-supplement', what: 'MK-7' }) },
        ],
      },
      t('supplements.mk7.asked'),
    );
  const takeBack = (): void =>
    change({ remove: wishes.map(({ id }) => ({ kind: 'intentions' as const, id })) }, t('supplements.mk7.takenBack'));
  return (
    <section className="section">
      <h2>{t('supplements.mk7.title')}</h2>
      <p>{claim.claim}</p>
      <VerdictChip
        verdict={claim.verdict}
        about={t('supplements.mk7.name')}
        claim={claim.claim}
        sources={claim.sources}
      />
      {state === 'held back' && (
        <p>
          {t('supplements.mk7.heldBack')} {rule && <RuleLink rule={rule} />}
        </p>
      )}
      {state === 'taken now' && <p>{t('supplements.mk7.taken')}</p>}
      <div className="row">
        {state === 'not asked for' && (
          <Button className="button" onPress={ask}>
            {t('supplements.mk7.ask')}
          </Button>
        )}
        {wishes.length > 0 && state !== 'not asked for' && (
          <Button className="link" onPress={takeBack}>
            {t('supplements.mk7.takeBack')}
          </Button>
        )}
      </div>
    </section>
  );
}
