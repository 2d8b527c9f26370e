import { useMemo, useState } from 'react';
import { Input, Label, Link, SearchField } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { allRules } from '../../../assessment/index.ts';
import { findingPath } from '../../components/FindingLine.tsx';
import { useSession } from '../../state/session.tsx';

/** Every rule: what it looks at, in words; those that fire for this person say so. */
export function RulesPage() {
  const { t } = useTranslation();
  const { assessment } = useSession();
  const [text, setText] = useState('');
  const fired = new Set(assessment.findings.filter((f) => f.fired !== false).map(({ rule }) => rule));
  const shown = useMemo(() => {
    const wanted = text.trim().toLowerCase();
    return allRules.filter(({ id, title, threshold }) => `${id} ${title} ${threshold}`.toLowerCase().includes(wanted));
  }, [text]);
  const kinds = [...new Set(shown.map(({ kind }) => kind))];
  return (
    <>
      <Link href="/me" className="link">
        {t('tab.me')}
      </Link>
      <h1>{t('rules.title')}</h1>
      <p>{t('rules.intro', { count: allRules.length })}</p>
      <SearchField className="field narrow" value={text} onChange={setText}>
        <Label>{t('rules.search')}</Label>
        <div className="search-box">
          <Input />
        </div>
      </SearchField>
      {kinds.map((kind) => (
        <section key={kind} className="section">
          <h2>{t(`rules.kind.${kind}`)}</h2>
          <ul className="rows">
            {shown
              .filter((rule) => rule.kind === kind)
              .map((rule) => (
                <li key={`${rule.id}${rule.about ?? ''}`}>
                  <p>
                    <Link href={findingPath(rule.id, rule.about)}>{rule.title}</Link>
                    {fired.has(rule.id) && <span className="example-mark">{t('rules.fires')}</span>}
                  </p>
                  <p className="small quiet">{rule.threshold}</p>
                  <p className="origin">{rule.id}</p>
                </li>
              ))}
          </ul>
        </section>
      ))}
      {shown.length === 0 && <p>{t('rules.none')}</p>}
    </>
  );
}
