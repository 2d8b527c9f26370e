import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { FactKind } from '../../record/index.ts';
import { Choice, Field, Fields, Select } from '../components/fields.tsx';
import { unitLabel } from '../format/numbers.ts';
import { unitsNow } from '../format/units.ts';
import i18next, { wordFor } from '../i18n.ts';
import { ActivityField } from './ActivityField.tsx';
import { Choices } from './Choices.tsx';
import type { Draft, Value } from './draft.ts';
import { ExerciseLookup } from './ExerciseLookup.tsx';
import { Lookup } from './Lookup.tsx';
import { lookupFor } from './lookups.ts';
import type { ProblemsAt } from './problems.ts';
import type { FieldSpec } from './spec.ts';

interface Props {
  kind: FactKind;
  fields: readonly FieldSpec[];
  draft: Draft;
  onChange: (draft: Draft) => void;
  problems: ProblemsAt;
  /** Where these fields stand in the fact, like sites.totalHip. */
  path: string;
}

/** The fields of a fact, one below the other, groups and lists within. */
export function FieldsOf({ kind, fields, draft, onChange, problems, path }: Props) {
  const set = (name: string) => (value: Value) => onChange({ ...draft, [name]: value });
  const below = (name: string): string => (path === '' ? name : `${path}.${name}`);
  return fields.map((field) => {
    if (field.is === 'oneOf') {
      const shape = field.shapes.find((s) => s.value === draft[field.name]);
      return (
        <div key={field.name} className="stack">
          <Select
            label={wordFor('field', field.name)}
            options={field.shapes.map((s) => ({ value: s.value, label: wordFor('choice', s.value) }))}
            value={shape?.value}
            onChange={set(field.name)}
            error={problems(below(field.name))}
          />
          {shape && <FieldsOf {...{ kind, draft, onChange, problems, path }} fields={shape.fields} />}
        </div>
      );
    }
    return (
      <OneField
        key={field.name}
        kind={kind}
        field={field}
        value={draft[field.name]}
        onChange={set(field.name)}
        problems={problems}
        path={below(field.name)}
      />
    );
  });
}

interface OneProps {
  kind: FactKind;
  field: Exclude<FieldSpec, { is: 'oneOf' }>;
  value: Value;
  onChange: (value: Value) => void;
  problems: ProblemsAt;
  path: string;
}

/** What a field is called; a few are called otherwise in one kind of fact, like the first day of a medicine. */
const labelOf = (kind: FactKind, name: string): string =>
  i18next.exists(`fieldOf.${kind}.${name}`) ? i18next.t(`fieldOf.${kind}.${name}`) : wordFor('field', name);

/** The unit that a new value begins with: the second of two is the US one. */
const usualUnit = (units: readonly string[]): string => (unitsNow() === 'us' ? units.at(-1) : units[0]) ?? '';

/** Up to this many choices are all in sight; more go into a list. */
const IN_SIGHT = 3;

function OneField({ kind, field, value, onChange, problems, path }: OneProps) {
  const { t } = useTranslation();
  const name = labelOf(kind, field.name);
  const label = field.optional ? t('form.optional', { label: name }) : name;
  const error = problems(path);
  const common = { label, error };
  const text = typeof value === 'string' ? value : '';
  switch (field.is) {
    case 'yesNo':
      return (
        <Choice
          {...common}
          options={[
            { value: 'yes', label: t('form.yes') },
            { value: 'no', label: t('form.no') },
          ]}
          value={value === undefined ? undefined : value === true ? 'yes' : 'no'}
          onChange={(next) => onChange(next === 'yes')}
        />
      );
    case 'choice': {
      if (kind === 'boneLoading' && path.startsWith('lately'))
        return <ActivityField {...common} value={text} onChange={onChange} />;
      const options = field.options.map((option) => ({ value: option, label: wordFor('choice', option) }));
      const Pick = options.length <= IN_SIGHT ? Choice : Select;
      return <Pick {...common} options={options} value={text === '' ? undefined : text} onChange={onChange} />;
    }
    case 'choices':
      return (
        <Choices
          {...common}
          options={field.options}
          value={(value as string[] | undefined) ?? []}
          onChange={onChange}
        />
      );
    case 'quantity': {
      const { value: amount = '', unit = usualUnit(field.units) } = (value ?? {}) as { value?: string; unit?: string };
      return (
        <div className="quantity">
          <Field
            {...common}
            inputMode="decimal"
            value={amount}
            onChange={(next) => onChange({ value: next, unit })}
            unit={field.units.length === 1 ? unitLabel(unit) : undefined}
          />
          {field.units.length === 0 && (
            <Field label={t('field.unit')} value={unit} onChange={(next) => onChange({ value: amount, unit: next })} />
          )}
          {field.units.length > 1 && (
            <Select
              label={t('field.unit')}
              options={field.units.map((u) => ({ value: u, label: unitLabel(u) }))}
              value={unit}
              onChange={(next) => onChange({ value: amount, unit: next })}
            />
          )}
        </div>
      );
    }
    case 'group':
      return (
        <Fields legend={label}>
          <FieldsOf
            kind={kind}
            fields={field.fields}
            draft={(value as Draft | undefined) ?? {}}
            onChange={onChange}
            problems={problems}
            path={path}
          />
        </Fields>
      );
    case 'list':
      return <ListField {...{ kind, field, value, onChange, problems, path, label }} />;
    default: {
      if (kind === 'training' && field.name === 'exercise')
        return <ExerciseLookup label={label} value={text} onChange={onChange} />;
      const table = lookupFor(kind, field.name);
      if (field.is === 'text' && table) return <Lookup label={label} value={text} onChange={onChange} {...table} />;
      const type = field.is === 'day' ? 'date' : field.is === 'clock' ? 'time' : 'text';
      return (
        <Field
          {...common}
          value={text}
          onChange={onChange}
          type={type}
          long={field.is === 'longText'}
          {...(field.is === 'number' ? { inputMode: 'decimal' as const } : {})}
          hint={field.is === 'words' || field.is === 'numbers' ? t('form.commas') : undefined}
        />
      );
    }
  }
}

function ListField({
  kind,
  field,
  value,
  onChange,
  problems,
  path,
  label,
}: OneProps & { field: { fields: FieldSpec[] }; label: string }) {
  const { t } = useTranslation();
  const entries = (value as Draft[] | undefined) ?? [{}];
  return (
    <Fields legend={label}>
      {entries.map((entry, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: entries have no other name than their place
        <div key={i} className="stack list-entry">
          <FieldsOf
            kind={kind}
            fields={field.fields}
            draft={entry}
            onChange={(next) => onChange(entries.map((old, j) => (j === i ? next : old)))}
            problems={problems}
            path={`${path}[${i}]`}
          />
          {entries.length > 1 && (
            <Button className="link" onPress={() => onChange(entries.filter((_, j) => j !== i))}>
              {t('form.removeEntry')}
            </Button>
          )}
        </div>
      ))}
      <div>
        <Button className="button" onPress={() => onChange([...entries, {}])}>
          {t('form.addEntry')}
        </Button>
      </div>
    </Fields>
  );
}
