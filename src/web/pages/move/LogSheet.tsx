import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { recogniseExercise } from '../../../loading/index.ts';
import { Field, Select } from '../../components/fields.tsx';
import { Sheet } from '../../components/Sheet.tsx';
import { ExerciseLookup } from '../../forms/ExerciseLookup.tsx';
import { exerciseName, trainingFact } from '../../state/moves.ts';
import { useSession } from '../../state/session.tsx';
import { doneOf, emptyEntry } from './draft.ts';
import { Entry } from './Entry.tsx';
import { efforts, fieldsOf, troubleOf } from './SessionForm.tsx';
import { loadUnit } from './SessionSheet.tsx';

const effortsOrNone = ['', ...efforts] as const;

/** Anything that was done outside of the plan. Offered is what this person may do; any words can be written. */
export function LogSheet({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const { record, asOf, change } = useSession();
  const [entry, setEntry] = useState(() => emptyEntry('one'));
  const [day, setDay] = useState(asOf);
  const [effort, setEffort] = useState<(typeof effortsOrNone)[number]>('');
  const [trouble, setTrouble] = useState<string>();
  const unit = loadUnit(record.preferences.at(-1)?.units);
  const save = (): void => {
    try {
      const done = doneOf(entry, unit);
      const named = recogniseExercise(done.exercise)?.id ?? done.exercise;
      const how = effort === '' ? {} : { rpe: Number(effort) };
      const fact = trainingFact(day, { ...done, exercise: named }, how);
      change({ add: [{ kind: 'training', fact }] }, t('log.kept', { name: exerciseName(named) }));
      onClose();
    } catch (error) {
      setTrouble(troubleOf(error));
    }
  };
  return (
    <Sheet title={t('move.logOther')} open onClose={onClose}>
      <ExerciseLookup
        label={t('log.what')}
        hint={t('log.whatHint')}
        value={entry.exercise}
        onChange={(exercise) => setEntry({ ...entry, exercise })}
      />
      <Entry draft={entry} unit={unit} optional={false} fields={fieldsOf(entry)} onChange={setEntry} />
      <Select
        label={t('log.effort')}
        options={effortsOrNone.map((value) => ({
          value,
          label: value === '' ? t('log.notSaid') : t(`effort.${value}`),
        }))}
        value={effort}
        onChange={setEffort}
      />
      <Field label={t('log.day')} type="date" value={day} onChange={setDay} max={asOf} />
      {trouble && (
        <p role="alert" className="amber-text">
          {trouble}
        </p>
      )}
      <Button className="button primary" isDisabled={entry.exercise.trim() === ''} onPress={save}>
        {t('form.save')}
      </Button>
    </Sheet>
  );
}
