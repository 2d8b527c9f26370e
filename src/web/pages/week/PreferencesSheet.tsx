import { type FormEvent, useId, useState } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { BadInput, type Problem } from '../../../record/index.ts';
import { Choice, Field, Fields, Select } from '../../components/fields.tsx';
import { Caution } from '../../components/icons.tsx';
import { Sheet } from '../../components/Sheet.tsx';
import { Tags } from '../../components/Tags.tsx';
import { weekday } from '../../format/dates.ts';
import { Choices } from '../../forms/Choices.tsx';
import { problemsAt } from '../../forms/problems.ts';
import { wordFor } from '../../i18n.ts';
import {
  changeOfPreferences,
  draftOfPreferences,
  type PreferencesDraft,
  substances,
} from '../../state/foodPreferences.ts';
import { useSession } from '../../state/session.tsx';

/** A Monday: only its weekday is shown. */
const A_WEEK = ['2026-01-05', '2026-01-06', '2026-01-07', '2026-01-08', '2026-01-09', '2026-01-10', '2026-01-11'];

const equipment = [
  'oven',
  'wok',
  'blender',
  'food processor',
  'toaster',
  'muffin tin',
  'large pot',
  'frying pan',
  'saucepan',
  'jar',
];

const options = (values: readonly string[]) => values.map((value) => ({ value, label: wordFor('choice', value) }));

/** All that the planner goes by, in one form: what is not eaten first, then time and money, then taste. */
export function PreferencesSheet({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const { record, asOf, change } = useSession();
  const [draft, setDraft] = useState(() => draftOfPreferences(record));
  const [problems, setProblems] = useState<Problem[]>([]);
  const summary = useId();
  const at = problemsAt(problems);
  const set =
    <K extends keyof PreferencesDraft>(key: K) =>
    (value: PreferencesDraft[K]) =>
      setDraft({ ...draft, [key]: value });
  const asked = { draft, set, at };

  const save = (event: FormEvent): void => {
    event.preventDefault();
    try {
      change(changeOfPreferences(record, asOf, draft), t('week.preferencesKept'));
      onClose();
    } catch (error) {
      if (!(error instanceof BadInput)) throw error;
      setProblems(error.problems);
      document.getElementById(summary)?.focus();
    }
  };
  return (
    <Sheet title={t('week.changeFood')} open onClose={onClose}>
      <form className="stack" onSubmit={save} noValidate>
        <div id={summary} tabIndex={-1} role="alert">
          {problems.length > 0 && (
            <p className="field-error">
              <Caution />
              <span>{t('form.look', { count: problems.length })}</span>
            </p>
          )}
        </div>
        <NotEaten {...asked} />
        <TimeAndMoney {...asked} />
        <Taste {...asked} />
        <div>
          <Button type="submit" className="button primary">
            {t('form.save')}
          </Button>
        </div>
      </form>
    </Sheet>
  );
}

interface Asked {
  draft: PreferencesDraft;
  set: <K extends keyof PreferencesDraft>(key: K) => (value: PreferencesDraft[K]) => void;
  at: (path: string) => string | undefined;
}

const WAYS = ['glutenFree', 'lowFodmap'] as const;

function NotEaten({ draft, set, at }: Asked) {
  const { t } = useTranslation();
  return (
    <>
      <Select
        label={wordFor('field', 'diet')}
        options={options(['omnivore', 'pescatarian', 'vegetarian', 'vegan'])}
        value={draft.diet}
        onChange={(diet) => set('diet')(diet as PreferencesDraft['diet'])}
      />
      <Field
        label={wordFor('field', 'avoids')}
        hint={t('week.avoidsHint')}
        value={draft.avoids}
        onChange={set('avoids')}
        error={at('avoids')}
      />
      <Tags
        label={t('week.allergies')}
        options={substances}
        wordOf={(one) => wordFor('choice', one)}
        value={draft.allergies}
        onChange={set('allergies')}
      />
      {WAYS.map((way) => (
        <Choice
          key={way}
          label={wordFor('field', way)}
          options={[
            { value: 'yes', label: t('form.yes') },
            { value: 'no', label: t('form.no') },
          ]}
          value={draft[way] ? 'yes' : 'no'}
          onChange={(next) => set(way)(next === 'yes')}
        />
      ))}
    </>
  );
}

function TimeAndMoney({ draft, set, at }: Asked) {
  const { t } = useTranslation();
  return (
    <>
      <Fields legend={t('week.minutesADay')}>
        <p className="small quiet">{t('week.minutesHint')}</p>
        <div className="minutes-grid">
          {A_WEEK.map((day, i) => (
            <Field
              key={day}
              label={weekday(day)}
              inputMode="numeric"
              value={draft.cookingMinutes[i] ?? ''}
              onChange={(text) => set('cookingMinutes')(draft.cookingMinutes.with(i, text))}
              error={at(`cookingMinutes[${i}]`)}
            />
          ))}
        </div>
      </Fields>
      <Field
        label={wordFor('field', 'household')}
        inputMode="numeric"
        value={draft.household}
        onChange={set('household')}
        error={at('household')}
      />
      <Select
        label={wordFor('field', 'budget')}
        options={options(['low', 'middle', 'high'])}
        value={draft.budget}
        onChange={(budget) => set('budget')(budget as PreferencesDraft['budget'])}
      />
      <Field
        label={wordFor('field', 'pantry')}
        hint={t('week.pantryHint')}
        value={draft.pantry}
        onChange={set('pantry')}
        error={at('pantry')}
      />
    </>
  );
}

function Taste({ draft, set, at }: Asked) {
  const { t } = useTranslation();
  return (
    <>
      {(['likes', 'dislikes'] as const).map((taste) => (
        <Field
          key={taste}
          label={wordFor('field', taste)}
          hint={t('form.commas')}
          value={draft[taste]}
          onChange={set(taste)}
          error={at(taste)}
        />
      ))}
      <details className="more">
        <summary>{t('form.more')}</summary>
        <div className="stack">
          <Select
            label={wordFor('field', 'snacksPerDay')}
            options={['', '0', '1', '2'].map((value) => ({ value, label: value || t('week.snacksByNeed') }))}
            value={draft.snacksPerDay}
            onChange={set('snacksPerDay')}
          />
          <Select
            label={wordFor('field', 'variety')}
            options={[
              { value: 'usual', label: wordFor('choice', 'usual') },
              { value: 'high', label: t('week.varietyHigh') },
            ]}
            value={draft.variety}
            onChange={(variety) => set('variety')(variety as PreferencesDraft['variety'])}
          />
          <Choices
            label={wordFor('field', 'kitchenLacks')}
            options={equipment}
            value={draft.kitchenLacks}
            onChange={set('kitchenLacks')}
          />
        </div>
      </details>
    </>
  );
}
