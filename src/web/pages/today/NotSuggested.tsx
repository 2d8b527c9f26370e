import { Trans, useTranslation } from 'react-i18next';
import type { Plan } from '../../../plan/types.ts';
import { valueWords } from '../../format/because.ts';
import { longDay } from '../../format/dates.ts';
import { useSession } from '../../state/session.tsx';

/** How many are open at first. */
const SHOWN = 3;

/** What the screens hold back: begins with Because, and says what is fine instead. */
export function NotSuggested({ plan }: { plan: Plan | undefined }) {
  const { t } = useTranslation();
  const { record, asOf } = useSession();
  if (!plan || plan.suppressed.length === 0) return null;
  const item = (one: Plan['suppressed'][number]) => (
    <li key={`${one.rule}:${one.suggestion}`} className="dashed">
      <p className="small quiet">{t('notSuggested.label')}</p>
      <h3>{one.title}</h3>
      <p>
        <Trans i18nKey="notSuggested.because" values={{ says: one.says }} components={{ b: <b /> }} />
      </p>
      {one.instead && <p className="small quiet">{one.instead}</p>}
      <p className="origin">
        {t('notSuggested.rule', { rule: one.rule })}{' '}
        {one.because
          .filter(({ date }) => date !== undefined)
          .slice(0, 2)
          .map((fact) => `${valueWords(fact, record)}, ${longDay(fact.date ?? asOf)}`)
          .join('; ')}
      </p>
    </li>
  );
  return (
    <section className="section">
      <h2>{t('notSuggested.title')}</h2>
      <ul className="not-suggested">{plan.suppressed.slice(0, SHOWN).map(item)}</ul>
      {plan.suppressed.length > SHOWN && (
        <details className="more">
          <summary>{t('notSuggested.more', { count: plan.suppressed.length - SHOWN })}</summary>
          <ul className="not-suggested">{plan.suppressed.slice(SHOWN).map(item)}</ul>
        </details>
      )}
    </section>
  );
}
