import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Plan } from '../../../plan/types.ts';
import { nameOf } from '../../../rules/index.ts';
import { FindingLine } from '../../components/FindingLine.tsx';
import { useSession } from '../../state/session.tsx';
import { shownActions } from './Actions.tsx';

/** How many are shown before the rest is asked for. */
const SHOWN = 3;

/**
 * Findings to mind, most pressing first: those that are not among the actions or the questions already. What was talked
 * over rests.
 */
export function Worth({ plan }: { plan: Plan | undefined }) {
  const { t } = useTranslation();
  const { assessment, record } = useSession();
  const [all, setAll] = useState(false);
  if (!plan) return null;
  const elsewhere = new Set([
    ...record.discussions.map(({ topic }) => topic),
    ...shownActions(plan, record).flatMap(({ rule, about }) => (rule ? [nameOf({ rule, about })] : [])),
    ...plan.questions.flatMap(({ rule, about }) => (rule ? [nameOf({ rule, about })] : [])),
  ]);
  const open = assessment.findings.filter(
    ({ severity, rule, about, fired }) =>
      severity !== 'info' && severity !== 'advice' && fired !== false && !elsewhere.has(nameOf({ rule, about })),
  );
  if (open.length === 0) return null;
  const shown = all ? open : open.slice(0, SHOWN);
  return (
    <section className="section">
      <h2>{t('worth.title')}</h2>
      <ul className="rows">
        {shown.map((finding) => (
          <li key={`${finding.rule}${finding.about ?? ''}`}>
            <FindingLine finding={finding} />
          </li>
        ))}
      </ul>
      {open.length > shown.length && (
        <Button className="link" onPress={() => setAll(true)}>
          {t('worth.more', { count: open.length - shown.length })}
        </Button>
      )}
    </section>
  );
}
