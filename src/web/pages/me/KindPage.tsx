import { useState } from 'react';
import { Button, Link } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Fact, FactKind } from '../../../record/index.ts';
import { Empty } from '../../components/Empty.tsx';
import { wordFor } from '../../i18n.ts';
import { eatableOf } from '../../state/eatables.ts';
import { useSession } from '../../state/session.tsx';
import { EditLine } from '../food/EditLine.tsx';
import { FactSheet } from './FactSheet.tsx';
import { detailsOfFact, nameOfFact } from './summary.ts';

/** How many of a long list are shown before the rest is asked for. */
const SHOWN = 30;

/** Kinds that have a page on which they are made: their forms would ask for ids that nobody knows. */
const MADE_AT: Partial<Record<FactKind, string>> = { diary: '/food', favourites: '/food', mealPlans: '/week' };

/** All facts of a kind, newest first; each opens its form. */
export function KindPage({ kind }: { kind: FactKind }) {
  const { t } = useTranslation();
  const { record, foods, change } = useSession();
  const madeAt = MADE_AT[kind];
  const [editing, setEditing] = useState<Fact<FactKind> | 'new'>();
  const [shown, setShown] = useState(SHOWN);
  const facts = [...(record[kind] as Fact<FactKind>[])].sort((a, b) =>
    a.date < b.date ? 1 : a.date > b.date ? -1 : 0,
  );
  const name = (fact: Fact<FactKind>): string => {
    const id = kind === 'diary' || kind === 'favourites' ? (fact as Fact<'diary'>).food : undefined;
    const recipe = record.recipes.find((one) => one.id === id);
    return recipe?.name ?? (id && eatableOf(id, record, foods)?.food.name) ?? nameOfFact(kind, fact as never);
  };
  // Preferences are one object of which the newest counts: the form opens on it.
  const begin =
    kind === 'preferences' && facts[0] ? { ...facts[0], id: undefined, date: undefined, source: undefined } : {};
  return (
    <>
      <Link href="/me" className="link">
        {t('tab.me')}
      </Link>
      <header className="page-head split">
        <h1>{wordFor('kind', kind)}</h1>
        {madeAt ? (
          <Link href={madeAt} className="button primary">
            {t('me.add')}
          </Link>
        ) : (
          <Button className="button primary" onPress={() => setEditing('new')}>
            {t('me.add')}
          </Button>
        )}
      </header>
      {facts.length === 0 && <Empty title={t('me.noneYet')}>{t('me.noneYetText')}</Empty>}
      <ul className="rows">
        {facts.slice(0, shown).map((fact) => (
          <li key={fact.id} className={madeAt && kind !== 'diary' ? 'row between' : undefined}>
            {madeAt && kind !== 'diary' ? (
              <>
                <span className="stack tight">
                  <span>{name(fact)}</span>
                  <span className="small quiet">{detailsOfFact(kind, fact as never)}</span>
                </span>
                <Button
                  className="link"
                  aria-label={t('app.removeName', { name: name(fact) })}
                  onPress={() => change({ remove: [{ kind, id: fact.id }] }, t('app.removed', { name: name(fact) }))}
                >
                  {t('app.remove')}
                </Button>
              </>
            ) : (
              <Button className="fact-line" onPress={() => setEditing(fact)}>
                <span>{name(fact)}</span>
                <span className="small quiet">{detailsOfFact(kind, fact as never)}</span>
              </Button>
            )}
          </li>
        ))}
      </ul>
      {facts.length > shown && (
        <Button className="link" onPress={() => setShown(shown + SHOWN * 3)}>
          {t('me.moreFacts', { count: facts.length - shown })}
        </Button>
      )}
      {editing && kind === 'diary' && editing !== 'new' && (
        <EditLine line={editing as Fact<'diary'>} onClose={() => setEditing(undefined)} />
      )}
      {editing && kind !== 'diary' && (
        <FactSheet
          kind={kind}
          fact={editing === 'new' ? undefined : editing}
          begin={Object.fromEntries(Object.entries(begin).filter(([, value]) => value !== undefined))}
          onClose={() => setEditing(undefined)}
        />
      )}
    </>
  );
}
