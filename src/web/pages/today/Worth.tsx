import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { FindingLine } from '../../components/FindingLine.tsx';
import { useSession } from '../../state/session.tsx';

/** How many are shown before the rest is asked for. */
const SHOWN = 3;

/** Findings to talk over or to mind, most pressing first; what was talked over rests. */
export function Worth() {
  const { t } = useTranslation();
  const { assessment, record } = useSession();
  const [all, setAll] = useState(false);
  const talkedOver = new Set(record.discussions.map(({ topic }) => topic));
  const open = assessment.findings.filter(
    ({ severity, rule, fired }) =>
      severity !== 'info' && severity !== 'advice' && fired !== false && !talkedOver.has(rule),
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
