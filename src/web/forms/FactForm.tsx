import { type FormEvent, useId, useState } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { BadInput, type Day, type FactKind, type Problem } from '../../record/index.ts';
import { Caution } from '../components/icons.tsx';
import { factOf } from '../state/changes.ts';
import { type Draft, draftOf, factFrom } from './draft.ts';
import { FieldsOf } from './FieldsOf.tsx';
import { problemsAt } from './problems.ts';
import { fieldsOf } from './spec.ts';

interface Props {
  kind: FactKind;
  /** The fact to change, or what a new one begins with. */
  initial: Record<string, unknown>;
  asOf: Day;
  onSave: (fact: { id: string }) => void;
  onRemove?: (() => void) | undefined;
}

/** What people mostly add to the bare fact; everything else that may be left out is folded away. */
const usual = new Set([
  'dose',
  'schedule',
  'times',
  'severity',
  'features',
  'status',
  'kind',
  'lowTrauma',
  'duration',
  'stage',
  'diet',
  'avoids',
  'likes',
  'mealTimes',
  'trainingDays',
  'trainingMinutes',
  'time',
]);

/** The form of any kind of fact, made from its schema; what cannot be right is said at its field and nothing is lost. */
export function FactForm({ kind, initial, asOf, onSave, onRemove }: Props) {
  const { t } = useTranslation();
  const fields = fieldsOf(kind);
  const [draft, setDraft] = useState<Draft>(() => draftOf(fields, { date: asOf, ...initial }));
  const [problems, setProblems] = useState<Problem[]>([]);
  const summary = useId();

  const at = problemsAt(problems);
  const shared = { kind, draft, onChange: setDraft, problems: at, path: '' };
  const shown = fields.filter((field) => !field.optional || field.name in initial || usual.has(field.name));
  const folded = fields.filter((field) => !shown.includes(field));

  const save = (event: FormEvent): void => {
    event.preventDefault();
    try {
      onSave(factOf(kind, factFrom(fields, draft, initial)) as { id: string });
    } catch (error) {
      if (!(error instanceof BadInput)) throw error;
      setProblems(error.problems);
      document.getElementById(summary)?.focus();
    }
  };

  return (
    <form className="stack" onSubmit={save} noValidate>
      <div id={summary} tabIndex={-1} role="alert">
        {problems.length > 0 && (
          <p className="field-error">
            <Caution />
            <span>{t('form.look', { count: problems.length })}</span>
          </p>
        )}
      </div>
      <FieldsOf {...shared} fields={shown} />
      {folded.length > 0 && (
        <details className="more" open={folded.some(({ name }) => at(name) !== undefined)}>
          <summary>{t('form.more')}</summary>
          <div className="stack">
            <FieldsOf {...shared} fields={folded} />
          </div>
        </details>
      )}
      <div className="row between">
        <Button type="submit" className="button primary">
          {t('form.save')}
        </Button>
        {onRemove && (
          <Button className="link" onPress={onRemove}>
            {t('form.remove')}
          </Button>
        )}
      </div>
    </form>
  );
}
