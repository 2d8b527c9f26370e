import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { exercise } from '../../../loading/index.ts';
import { BadInput } from '../../../record/index.ts';
import { Select } from '../../components/fields.tsx';
import { ZeroToTen } from '../../components/ZeroToTen.tsx';
import { inWords } from '../../forms/problems.ts';
import { say } from '../../i18n.ts';
import type { Done, How } from '../../state/moves.ts';
import { doneOf, type EntryDraft, Unreadable } from './draft.ts';
import { Entry } from './Entry.tsx';

/** Borg 6 to 20: the steps that have a word. */
export const efforts = ['7', '9', '11', '13', '15', '17', '19'] as const;

interface Props {
  first: EntryDraft[];
  /** kg or [lb_av]. */
  unit: string;
  painBefore?: number | undefined;
  onSave: (done: Done[], how: How) => void;
}

/** How a session went: each exercise of it, how hard it was as a whole, and the pain there was before. */
export function SessionForm({ first, unit, painBefore, onSave }: Props) {
  const { t } = useTranslation();
  const [entries, setEntries] = useState(first);
  const [effort, setEffort] = useState<(typeof efforts)[number]>();
  const [pain, setPain] = useState(painBefore);
  const [trouble, setTrouble] = useState<string>();
  const save = (): void => {
    if (effort === undefined) {
      setTrouble(t('log.effortNeeded'));
      return;
    }
    try {
      const done = entries.filter((entry) => entry.done).map((entry) => doneOf(entry, unit));
      onSave(done, { rpe: Number(effort), painBefore: pain });
    } catch (error) {
      setTrouble(troubleOf(error));
    }
  };
  return (
    <div className="stack">
      {entries.map((draft, i) => (
        <Entry
          key={draft.key}
          draft={draft}
          unit={unit}
          optional
          fields={fieldsOf(draft)}
          onChange={(next) => setEntries(entries.with(i, next))}
        />
      ))}
      <Select
        label={t('log.effort')}
        hint={t('log.effortHint')}
        options={efforts.map((value) => ({ value, label: t(`effort.${value}`) }))}
        value={effort}
        onChange={setEffort}
      />
      <ZeroToTen label={t('log.painBefore')} hint={t('log.painHint')} value={pain} onChange={setPain} />
      {trouble && (
        <p role="alert" className="amber-text">
          {trouble}
        </p>
      )}
      <Button className="button primary" onPress={save}>
        {t('form.save')}
      </Button>
    </div>
  );
}

/** What an exercise goes by. */
export function fieldsOf({ exercise: id, reps, jumps }: EntryDraft): { sets: boolean; jumps: boolean } {
  const known = exercise(id);
  return {
    sets: reps !== '' || known === undefined || known.modality === 'resistance',
    jumps: jumps !== '' || known?.modality === 'impact',
  };
}

/** What stood in the way of saving, in words. */
export function troubleOf(error: unknown): string {
  if (error instanceof Unreadable) {
    return say('log.unreadable', { field: say(`log.${error.field}`), given: error.message });
  }
  if (error instanceof BadInput && error.problems[0]) return inWords(error.problems[0]);
  throw error;
}
