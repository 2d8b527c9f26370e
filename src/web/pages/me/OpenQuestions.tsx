import { useState } from 'react';
import { Button, Link } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { type FactKind, factKinds } from '../../../record/index.ts';
import { useSession } from '../../state/session.tsx';
import { FactSheet } from './FactSheet.tsx';

interface Asked {
  kind: FactKind;
  begin: Record<string, unknown>;
}

/** Where an answer belongs: "labs:25-oh-d" is a lab result that begins with its analyte. */
export function formFor(answers: string): Asked | undefined {
  const [kind, what] = answers.split(':') as [string, string | undefined];
  if (!(kind in factKinds)) return undefined;
  const begin: Record<string, Record<string, unknown>> = {
    answers: { question: what },
    measurements: { kind: what },
    labs: { analyte: what },
    conditions: { name: what },
    symptoms: { symptom: what },
    procedures: { kind: what },
  };
  return { kind: kind as FactKind, begin: what === undefined ? {} : (begin[kind] ?? {}) };
}

/** What would settle most, asked first; each opens the form that answers it. */
export function OpenQuestions({ most }: { most?: number }) {
  const { t } = useTranslation();
  const { assessment } = useSession();
  const [asked, setAsked] = useState<Asked>();
  const all = assessment.questions;
  const shown = most === undefined ? all : all.slice(0, most);
  if (all.length === 0) {
    return most === undefined ? <p>{t('openQuestions.none')}</p> : null;
  }
  return (
    <section className="section">
      <h2>{t('openQuestions.title')}</h2>
      <p className="small quiet">{t('openQuestions.intro')}</p>
      <ul className="rows">
        {shown.map((one) => (
          <li key={one.need} className="row between">
            <span>
              {one.question}
              <span className="origin block">{t('openQuestions.settles', { count: one.settles })}</span>
            </span>
            <Button
              className="button"
              aria-label={t('openQuestions.answerName', { question: one.question })}
              onPress={() => setAsked(formFor(one.answers))}
            >
              {t('openQuestions.answer')}
            </Button>
          </li>
        ))}
      </ul>
      {all.length > shown.length && (
        <Link href="/me/questions" className="link">
          {t('openQuestions.more', { count: all.length - shown.length })}
        </Link>
      )}
      {asked && (
        <FactSheet kind={asked.kind} fact={undefined} begin={asked.begin} onClose={() => setAsked(undefined)} />
      )}
    </section>
  );
}
