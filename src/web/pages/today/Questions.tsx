import { Button, Link } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Plan } from '../../../plan/types.ts';
import { findingPath } from '../../components/FindingLine.tsx';
import { longDay } from '../../format/dates.ts';
import { nextAppointment } from '../../state/daily.ts';
import { addedQuestions } from '../../state/questions.ts';
import { useSession } from '../../state/session.tsx';

/** How many are shown; a visit has room for few. */
const SHOWN = 5;

/** What to ask at the next visit: what the person added first, then what the plan proposes. */
export function Questions({ plan }: { plan: Plan | undefined }) {
  const { t } = useTranslation();
  const { record, asOf, assessment, change } = useSession();
  const visit = nextAppointment(record, asOf);
  const added = addedQuestions(record);
  const addedRules = new Set(added.map(({ rule }) => rule));
  const proposed = (plan?.questions ?? []).filter(({ rule }) => rule === undefined || !addedRules.has(rule));
  if (added.length === 0 && proposed.length === 0) return null;
  return (
    <section className="section">
      <h2>
        {visit ? t('questions.titleFor', { who: visit.withWhom, day: longDay(visit.date) }) : t('questions.title')}
      </h2>
      <ol className="rows numbered">
        {added.map(({ fact, rule }) => {
          const finding = assessment.findings.find((one) => one.rule === rule);
          const words = finding?.action ?? finding?.title ?? rule;
          return (
            <li key={fact.id}>
              <p>{words}</p>
              <div className="row between">
                <Link href={findingPath(rule)} className="small">
                  {t('finding.why')}
                </Link>
                <Button
                  className="link small"
                  aria-label={t('app.removeName', { name: words })}
                  onPress={() => change({ remove: [{ kind: 'done', id: fact.id }] }, t('questions.removed'))}
                >
                  {t('app.remove')}
                </Button>
              </div>
            </li>
          );
        })}
        {proposed.slice(0, SHOWN).map((one) => (
          <li key={one.question}>
            <p>{one.question}</p>
            <p className="small quiet">{one.why}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
