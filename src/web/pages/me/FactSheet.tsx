import { useTranslation } from 'react-i18next';
import type { Fact, FactKind } from '../../../record/index.ts';
import { Sheet } from '../../components/Sheet.tsx';
import { FactForm } from '../../forms/FactForm.tsx';
import { wordFor } from '../../i18n.ts';
import { useSession } from '../../state/session.tsx';
import { nameOfFact } from './summary.ts';

interface Props<K extends FactKind> {
  kind: K;
  /** The fact to change; none for a new one. */
  fact: Fact<K> | undefined;
  /** What a new one begins with. */
  begin?: Record<string, unknown>;
  onClose: () => void;
}

/** Any fact in its form, new or to be changed or removed; each of the three can be undone. */
export function FactSheet<K extends FactKind>({ kind, fact, begin = {}, onClose }: Props<K>) {
  const { t } = useTranslation();
  const { asOf, change } = useSession();
  const word = wordFor('kind', kind);
  return (
    <Sheet title={t(fact ? 'me.changeKind' : 'me.addKind', { kind: word })} open onClose={onClose}>
      <FactForm
        kind={kind}
        initial={(fact ?? begin) as Record<string, unknown>}
        asOf={asOf}
        onSave={(saved) => {
          const name = nameOfFact(kind, saved as never);
          if (fact) change({ replace: [{ kind, fact: saved }] }, t('me.changed', { name }));
          else change({ add: [{ kind, fact: saved }] }, t('me.added', { name }));
          onClose();
        }}
        onRemove={
          fact &&
          (() => {
            change({ remove: [{ kind, id: fact.id }] }, t('app.removed', { name: nameOfFact(kind, fact as never) }));
            onClose();
          })
        }
      />
    </Sheet>
  );
}
