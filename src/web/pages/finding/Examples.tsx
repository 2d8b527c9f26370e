import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { factsFor } from '../../../assessment/index.ts';
import { examplesInWords, type Rule } from '../../../rules/index.ts';
import { useSession } from '../../state/session.tsx';

/** An invented record that fires the rule and one that does not, so that the threshold can be seen at work. */
export function Examples({ rule }: { rule: Rule }) {
  const { t } = useTranslation();
  const { foods } = useSession();
  const examples = useMemo(
    () => examplesInWords(rule, (record, asOf) => factsFor(record, asOf, { foods })),
    [rule, foods],
  );
  return (
    <>
      {(['fires', 'silent'] as const).map((which) => (
        <div key={which}>
          <dt>{t(`finding.example.${which}`)}</dt>
          <dd>
            <details>
              <summary>{examples[which].says}</summary>
              <ul className="small quiet">
                {examples[which].facts.map((fact) => (
                  <li key={fact}>{fact}</li>
                ))}
              </ul>
            </details>
          </dd>
        </div>
      ))}
    </>
  );
}
