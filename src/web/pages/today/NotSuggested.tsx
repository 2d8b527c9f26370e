import { Link } from 'react-aria-components';
import { Trans, useTranslation } from 'react-i18next';
import type { Plan } from '../../../plan/types.ts';
import { findingPath } from '../../components/FindingLine.tsx';
import { valueWords } from '../../format/because.ts';
import { longDay } from '../../format/dates.ts';
import { typeset } from '../../format/typeset.ts';
import { useSession } from '../../state/session.tsx';

type Suppressed = Plan['suppressed'][number];

/** How many are open at first. */
const SHOWN = 3;

/** What one rule holds back, with one reason for all of it. */
function byReason(suppressed: readonly Suppressed[]): Suppressed[][] {
  const groups = new Map<string, Suppressed[]>();
  for (const one of suppressed) {
    const reason = `${one.rule}:${one.says}`;
    groups.set(reason, [...(groups.get(reason) ?? []), one]);
  }
  return [...groups.values()];
}

/** What the screens hold back: begins with Because, and says what is fine instead. */
export function NotSuggested({ plan }: { plan: Plan | undefined }) {
  const { t } = useTranslation();
  if (!plan || plan.suppressed.length === 0) return null;
  const groups = byReason(plan.suppressed);
  return (
    <section className="section">
      <h2>{t('notSuggested.title')}</h2>
      <ul className="not-suggested">
        {groups.slice(0, SHOWN).map((group) => (
          <Held key={`${group[0]?.rule}${group[0]?.suggestion}`} group={group} />
        ))}
      </ul>
      {groups.length > SHOWN && (
        <details className="more">
          <summary>{t('notSuggested.more', { count: groups.length - SHOWN })}</summary>
          <ul className="not-suggested">
            {groups.slice(SHOWN).map((group) => (
              <Held key={`${group[0]?.rule}${group[0]?.suggestion}`} group={group} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function Held({ group }: { group: readonly Suppressed[] }) {
  const { t } = useTranslation();
  const { record, asOf } = useSession();
  const [first] = group;
  if (!first) return null;
  const instead = [...new Set(group.flatMap((one) => one.instead ?? []))];
  const facts = first.because
    .filter(({ date }) => date !== undefined)
    .slice(0, 2)
    .map((fact) => `${valueWords(fact, record)}, ${longDay(fact.date ?? asOf)}`);
  return (
    <li className="dashed">
      <h3>{group.map(({ title }) => title).join('; ')}</h3>
      <p>
        <Trans i18nKey="notSuggested.because" values={{ says: typeset(first.says) }} components={{ b: <b /> }} />
      </p>
      {instead.length > 0 && (
        <p className="small">
          <Trans i18nKey="notSuggested.instead" values={{ words: instead.join(' ') }} components={{ b: <b /> }} />
        </p>
      )}
      <p className="origin">
        <Link href={findingPath(first.rule)}>{t('notSuggested.rule', { rule: first.rule })}</Link> {facts.join('; ')}
      </p>
    </li>
  );
}
