import { useTranslation } from 'react-i18next';
import { valueIn } from '../../../record/index.ts';
import { Choice, Field } from '../../components/fields.tsx';
import { numberFrom } from '../../forms/draft.ts';
import { say } from '../../i18n.ts';

/** Height and weight as typed: centimetres and kilograms, or feet, inches and pounds. */
export interface SizeTyped {
  height: string;
  inches: string;
  weight: string;
}

type Units = 'metric' | 'us';

const read = (text: string): number | undefined => (text.trim() === '' ? undefined : (numberFrom(text) ?? Number.NaN));

/** In centimetres and kilograms; says so when a number cannot be right. Left empty is unknown. */
export function sizeOf(
  { height, inches, weight }: SizeTyped,
  units: Units,
): { heightCm: number | undefined; weightKg: number | undefined; problem: string | undefined } {
  const tall = read(height);
  const heavy = read(weight);
  const heightCm =
    tall === undefined
      ? undefined
      : units === 'metric'
        ? tall
        : round(valueIn({ value: tall * 12 + (read(inches) ?? 0), unit: '[in_i]' }, 'cm'));
  const weightKg =
    heavy === undefined
      ? undefined
      : units === 'metric'
        ? heavy
        : round(valueIn({ value: heavy, unit: '[lb_av]' }, 'kg'));
  // The limits of the record.
  const wrong =
    heightCm !== undefined && !(heightCm >= 100 && heightCm <= 230)
      ? 'welcome.heightRange'
      : weightKg !== undefined && !(weightKg >= 25 && weightKg <= 350)
        ? 'welcome.weightRange'
        : undefined;
  return { heightCm, weightKg, problem: wrong && say(`${wrong}.${units}`) };
}

const round = (x: number): number => Math.round(x * 10) / 10;

/** Height and weight, in the units that the person thinks in. */
export function Size({
  typed,
  units,
  onType,
  onUnits,
}: {
  typed: SizeTyped;
  units: Units;
  onType: (typed: SizeTyped) => void;
  onUnits: (units: Units) => void;
}) {
  const { t } = useTranslation();
  return (
    <>
      <Choice
        label={t('field.units')}
        options={[
          { value: 'us' as const, label: t('welcome.units.us') },
          { value: 'metric' as const, label: t('welcome.units.metric') },
        ]}
        value={units}
        onChange={onUnits}
      />
      {units === 'metric' ? (
        <Field
          label={t('welcome.height')}
          unit="cm"
          inputMode="decimal"
          value={typed.height}
          onChange={(height) => onType({ ...typed, height })}
        />
      ) : (
        <div className="pair">
          <Field
            label={t('welcome.feet')}
            unit="ft"
            inputMode="numeric"
            value={typed.height}
            onChange={(height) => onType({ ...typed, height })}
          />
          <Field
            label={t('welcome.inches')}
            unit="in"
            inputMode="decimal"
            value={typed.inches}
            onChange={(inches) => onType({ ...typed, inches })}
          />
        </div>
      )}
      <Field
        label={t('welcome.weight')}
        unit={units === 'metric' ? 'kg' : 'lb'}
        inputMode="decimal"
        value={typed.weight}
        onChange={(weight) => onType({ ...typed, weight })}
      />
    </>
  );
}
