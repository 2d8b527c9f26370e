import { type FormEvent, useState } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { BadInput, type Problem } from '../../../record/index.ts';
import { Field, Fields, Select } from '../../components/fields.tsx';
import { Sheet } from '../../components/Sheet.tsx';
import { Tags } from '../../components/Tags.tsx';
import { unitLabel } from '../../format/numbers.ts';
import { unitsNow } from '../../format/units.ts';
import { inWords } from '../../forms/problems.ts';
import {
  emptyLabel,
  knownLabels,
  type LabelKey,
  labelKeys,
  type SupplementLabel,
  supplementOf,
  unitOf,
} from '../../state/label.ts';
import { useSession } from '../../state/session.tsx';

/** A supplement from its label, entered once: from then on the timetable goes by its elemental amounts. */
export function LabelSheet({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const { record, asOf, change } = useSession();
  const known = knownLabels(record);
  const [label, setLabel] = useState<SupplementLabel>(() => emptyLabel(unitsNow()));
  const [problems, setProblems] = useState<Problem[]>([]);
  const nameError = problems.find(({ path }) => path === 'name');
  const others = problems.filter((problem) => problem !== nameError);

  const save = (event: FormEvent): void => {
    event.preventDefault();
    try {
      const fact = supplementOf(label, asOf);
      change({ add: [{ kind: 'supplements', fact }] }, t('supplements.added', { name: fact.name }));
      onClose();
    } catch (error) {
      if (!(error instanceof BadInput)) throw error;
      setProblems(error.problems);
    }
  };
  return (
    <Sheet title={t('supplements.label')} open onClose={onClose}>
      <form className="stack" onSubmit={save} noValidate>
        <div role="alert">
          {others.map((problem) => (
            <p key={problem.path} className="field-error">
              {inWords(problem)}
            </p>
          ))}
        </div>
        {known.size > 0 && (
          <Select
            label={t('supplements.known')}
            options={[...known.keys()].map((name) => ({ value: name, label: name }))}
            value={known.has(label.name) ? label.name : undefined}
            onChange={(name) => setLabel({ ...(known.get(name) ?? label), meals: label.meals, units: label.units })}
          />
        )}
        <Field
          label={t('supplements.name')}
          value={label.name}
          onChange={(name) => setLabel({ ...label, name })}
          error={nameError && t('supplements.nameNeeded')}
          required
        />
        <Fields legend={t('supplements.perTablet')}>
          <p className="small quiet">{t('supplements.perTabletHint')}</p>
          {labelKeys.map((key) => (
            <Amount key={key} nutrient={key} label={label} onLabel={setLabel} />
          ))}
        </Fields>
        <Field
          label={t('supplements.atOnce')}
          inputMode="decimal"
          value={label.units}
          onChange={(units) => setLabel({ ...label, units })}
        />
        <Tags
          label={t('supplements.when')}
          options={['breakfast', 'lunch', 'dinner', 'none']}
          wordOf={(meal) => t(`supplements.with.${meal}`)}
          value={label.meals}
          onChange={(meals) => setLabel({ ...label, meals })}
        />
        <div>
          <Button type="submit" className="button primary">
            {t('form.save')}
          </Button>
        </div>
      </form>
    </Sheet>
  );
}

interface AmountProps {
  nutrient: LabelKey;
  label: SupplementLabel;
  onLabel: (label: SupplementLabel) => void;
}

function Amount({ nutrient, label, onLabel }: AmountProps) {
  const { t } = useTranslation();
  const field = (
    <Field
      label={t(`supplements.amount.${nutrient}`)}
      inputMode="decimal"
      value={label.amounts[nutrient]}
      onChange={(text) => onLabel({ ...label, amounts: { ...label.amounts, [nutrient]: text } })}
      {...(nutrient === 'vitaminD' ? {} : { unit: unitLabel(unitOf(nutrient)) })}
    />
  );
  if (nutrient === 'vitaminD') {
    return (
      <div className="pair">
        {field}
        <Select
          label={t('field.unit')}
          options={[
            { value: 'ug', label: unitLabel('ug') },
            { value: '[iU]', label: unitLabel('[IU]') },
          ]}
          value={label.vitaminDUnit}
          onChange={(unit) => onLabel({ ...label, vitaminDUnit: unit as SupplementLabel['vitaminDUnit'] })}
        />
      </div>
    );
  }
  if (nutrient !== 'calcium') return field;
  return (
    <div className="pair">
      {field}
      <Select
        label={t('supplements.form')}
        options={[
          { value: '', label: t('supplements.formUnknown') },
          { value: 'carbonate', label: t('supplements.carbonate') },
          { value: 'citrate', label: t('supplements.citrate') },
        ]}
        value={label.calciumForm}
        onChange={(form) => onLabel({ ...label, calciumForm: form as SupplementLabel['calciumForm'] })}
      />
    </div>
  );
}
