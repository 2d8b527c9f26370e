import { Checkbox } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Field } from '../../components/fields.tsx';
import { Check } from '../../components/icons.tsx';
import { number, unitLabel } from '../../format/numbers.ts';
import { exerciseName } from '../../state/moves.ts';
import { type EntryDraft, estimateOf } from './draft.ts';

/** One exercise as it was done: sets, load, jumps or minutes, whichever it goes by. */
export function Entry({
  draft,
  unit,
  fields,
  optional,
  onChange,
}: {
  draft: EntryDraft;
  unit: string;
  fields: { sets: boolean; jumps: boolean };
  /** Whether it can be left out. */
  optional: boolean;
  onChange: (draft: EntryDraft) => void;
}) {
  const { t } = useTranslation();
  const set = (part: Partial<EntryDraft>): void => onChange({ ...draft, ...part });
  const estimate = estimateOf(draft);
  const shown = draft.done || !optional;
  return (
    <div className="stack tight entry">
      {optional && (
        <Checkbox className="choice-option" isSelected={draft.done} onChange={(done) => set({ done })}>
          {({ isSelected }) => (
            <>
              <span className="check-box">{isSelected && <Check size={18} />}</span>
              <span>{exerciseName(draft.exercise)}</span>
            </>
          )}
        </Checkbox>
      )}
      {shown && fields.sets && (
        <div className="pair">
          <Field
            label={t('log.reps')}
            hint={t('log.repsHint')}
            inputMode="text"
            value={draft.reps}
            onChange={(reps) => set({ reps })}
          />
          <Field
            label={t('log.load')}
            hint={t('log.loadHint')}
            inputMode="text"
            unit={unitLabel(unit)}
            value={draft.load}
            onChange={(load) => set({ load })}
          />
        </div>
      )}
      {shown && (
        <div className="pair">
          <Field
            label={t('log.minutes')}
            inputMode="decimal"
            value={draft.minutes}
            onChange={(minutes) => set({ minutes })}
          />
          {fields.jumps && (
            <Field
              label={t('log.jumps')}
              inputMode="numeric"
              value={draft.jumps}
              onChange={(jumps) => set({ jumps })}
            />
          )}
        </div>
      )}
      {shown && estimate !== undefined && (
        <p className="small quiet" role="status">
          {t('log.oneRepMax', { load: number(estimate, 1), unit: unitLabel(unit) })}
        </p>
      )}
    </div>
  );
}
