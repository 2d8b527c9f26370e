import { Button, Link } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Plan } from '../../../plan/types.ts';
import { nameOf } from '../../../rules/index.ts';
import { findingPath } from '../../components/FindingLine.tsx';
import { dayAndMonth } from '../../format/dates.ts';
import { typeset } from '../../format/typeset.ts';
import { nextAppointment } from '../../state/daily.ts';
import { addedQuestions } from '../../state/questions.ts';
import { useSession } from '../../state/session.tsx';

/** How many are open at first; a visit has room for few. */
const SHOWN = 3;

interface Item {
  key: string;
  short: string;
  long: string;
  rule: string | undefined;
  /** The mark in the record, where the person put it on the list. */
  added: string | undefined;
}

/** What to ask at the next visit: what the person added first, then what the plan proposes. */
export function Questions({ plan }: { plan: Plan | undefined }) {
  const { t } = useTranslation();
  const { record, asOf } = useSession();
  const items = useItems(plan);
  const visit = nextAppointment(record, asOf);
  if (items.length === 0) return null;
  return (
    <section className="section">
      <h2>
        {visit ? t('questions.titleFor', { who: visit.withWhom, day: dayAndMonth(visit.date) }) : t('questions.title')}
      </h2>
      <ul className="rows">
        {items.slice(0, SHOWN).map((item) => (
          <Question key={item.key} item={item} />
        ))}
      </ul>
      {items.length > SHOWN && (
        <details className="more">
          <summary>{t('questions.more', { count: items.length - SHOWN })}</summary>
          <ul className="rows">
            {items.slice(SHOWN).map((item) => (
              <Question key={item.key} item={item} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function useItems(plan: Plan | undefined): Item[] {
  const { record, assessment } = useSession();
  const talkedOver = new Set(record.discussions.map(({ topic }) => topic));
  const added = addedQuestions(record).map(({ fact, rule }): Item => {
    const finding = assessment.findings.find((one) => nameOf(one) === rule);
    return { key: fact.id, short: finding?.title ?? rule, long: finding?.action ?? '', rule, added: fact.id };
  });
  const have = new Set(added.map(({ rule }) => rule));
  const proposed = (plan?.questions ?? [])
    .filter(
      ({ rule, about }) =>
        rule === undefined || (!have.has(nameOf({ rule, about })) && !talkedOver.has(nameOf({ rule, about }))),
    )
    .map(
      ({ question, why, rule, about }): Item => ({
        key: question,
        short: why,
        long: question,
        rule: rule && nameOf({ rule, about }),
        added: undefined,
      }),
    );
  return [...added, ...proposed];
}

function Question({ item }: { item: Item }) {
  const { t } = useTranslation();
  const { change, assessment } = useSession();
  const { rule, added } = item;
  return (
    <li>
      <details>
        <summary>{typeset(item.short)}</summary>
        <p className="small">{typeset(item.long)}</p>
        <div className="row">
          {rule !== undefined && assessment.findings.some((finding) => nameOf(finding) === rule) && (
            <Link href={findingPath(...(rule.split(':') as [string, string?]))} className="link small">
              {t('finding.why')}
              <span className="visually-hidden">{`: ${item.short}`}</span>
            </Link>
          )}
          {added !== undefined && (
            <Button
              className="link small"
              aria-label={t('app.removeName', { name: item.short })}
              onPress={() => change({ remove: [{ kind: 'done', id: added }] }, t('questions.removed'))}
            >
              {t('app.remove')}
            </Button>
          )}
        </div>
      </details>
    </li>
  );
}
