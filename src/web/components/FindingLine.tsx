import { Link } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Finding } from '../../rules/index.ts';
import { typeset } from '../format/typeset.ts';
import { Caution } from './icons.tsx';

export const findingPath = (rule: string, about?: string): string =>
  `/finding/${encodeURIComponent(rule)}${about ? `/${encodeURIComponent(about)}` : ''}`;

/** How soon, in words; the order of the page says the rest. */
export function Urgency({ finding }: { finding: Pick<Finding, 'severity' | 'within'> }) {
  const { t } = useTranslation();
  return (
    <span className={`urgency is-${finding.severity}`}>
      {finding.severity !== 'info' && finding.severity !== 'advice' && <Caution />}
      {t(finding.within ? `within.${finding.within}` : `severity.${finding.severity}`)}
    </span>
  );
}

/** A finding in one line of a list: how soon, what it is, and the way to why. */
export function FindingLine({ finding }: { finding: Finding }) {
  const { t } = useTranslation();
  return (
    <div className="finding-line">
      <Urgency finding={finding} />
      <p>{typeset(finding.title)}</p>
      <Link href={findingPath(finding.rule, finding.about)} className="small">
        {t('finding.why')}
        <span className="visually-hidden">{`: ${finding.title}`}</span>
      </Link>
    </div>
  );
}
