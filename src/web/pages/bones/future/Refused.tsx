import { useState } from 'react';
import { Button, Link } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { NoProjection } from '../../../../projection/index.ts';
import { findingPath } from '../../../components/FindingLine.tsx';
import { typeset } from '../../../format/typeset.ts';
import { FactSheet } from '../../me/FactSheet.tsx';
import { formFor } from '../../me/OpenQuestions.tsx';

/** Why there is no projection, and the question whose answer would change that. */
export function Refused({ refused: { refused, need, rule } }: { refused: NoProjection }) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  const form = need === undefined ? undefined : formFor(`answers:${need}`);
  return (
    <div className="dashed">
      <h3>{t('future.refused.title')}</h3>
      <p>{/[.?!]$/.test(refused) ? typeset(refused) : `${typeset(refused)}.`}</p>
      <p className="small quiet">{t('future.refused.stillTrue')}</p>
      <div className="row">
        {form && (
          <Button className="button" onPress={() => setAsking(true)}>
            {t('future.refused.answer')}
          </Button>
        )}
        {rule && (
          <Link href={findingPath(rule)} className="link small">
            {t('future.refused.rule', { rule })}
          </Link>
        )}
      </div>
      {asking && form && (
        <FactSheet kind={form.kind} fact={undefined} begin={form.begin} onClose={() => setAsking(false)} />
      )}
    </div>
  );
}
