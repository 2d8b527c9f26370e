import { useTranslation } from 'react-i18next';
import type { LabelField } from '../../../../nutrition/index.ts';
import { Field, Fields, Select } from '../../../components/fields.tsx';
import type { LabelDraft } from '../../../state/labels.ts';
import { useLabelWords } from './labelWords.ts';

interface Props {
  title: string;
  fields: readonly LabelField[];
  more: readonly LabelField[];
  figures: LabelDraft['figures'];
  wrong: (at: string) => string | undefined;
  onChange: (figures: LabelDraft['figures']) => void;
}

/** The lines of a label in their order on it; those that rarely stand there are folded away. */
export function LabelLines({ title, fields, more, figures, wrong, onChange }: Props) {
  const { t } = useTranslation();
  const lines = (some: readonly LabelField[]) =>
    some.map((field) => (
      <LabelLineField
        key={field.nutrient}
        field={field}
        figure={figures[field.nutrient]}
        error={wrong(field.nutrient)}
        onChange={(figure) => onChange({ ...figures, [field.nutrient]: figure })}
      />
    ));
  const filled = more.some(({ nutrient }) => (figures[nutrient]?.text ?? '') !== '');
  return (
    <Fields legend={title}>
      {lines(fields)}
      <details className="more" open={filled}>
        <summary>{t('food.label.more')}</summary>
        <div className="stack">{lines(more)}</div>
      </details>
    </Fields>
  );
}

function LabelLineField({
  field: { nutrient, units },
  figure = { text: '', unit: units[0]! },
  error,
  onChange,
}: {
  field: LabelField;
  figure: { text: string; unit: string } | undefined;
  error: string | undefined;
  onChange: (figure: { text: string; unit: string }) => void;
}) {
  const { t } = useTranslation();
  const words = useLabelWords();
  const name = words.line(nutrient);
  const unit = units.includes(figure.unit) ? figure.unit : units[0]!;
  return (
    <div className="label-line">
      <Field
        label={name}
        inputMode="decimal"
        unit={units.length === 1 ? unit : undefined}
        value={figure.text}
        onChange={(text) => onChange({ text, unit })}
        error={error}
      />
      {units.length > 1 && (
        <Select
          label={t('food.label.unitOf', { name: name.toLowerCase() })}
          options={units.map((value) => ({ value, label: value }))}
          value={unit}
          onChange={(next) => onChange({ text: figure.text, unit: next })}
        />
      )}
    </div>
  );
}
