import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Food, nutrientsOf } from '../../../nutrition/index.ts';
import { Field, Select } from '../../components/fields.tsx';
import { about, measureLabel, plain } from '../../format/numbers.ts';
import { numberFrom } from '../../forms/draft.ts';
import { type Chosen, gramsOf, USUAL_GRAMS } from '../../state/eatables.ts';

const GRAMS = 'g';

/** How much: a number and a household measure or grams, with what that brings. */
export function Amount({ food, chosen, onChange }: { food: Food; chosen: Chosen; onChange: (chosen: Chosen) => void }) {
  const { t } = useTranslation();
  const [text, setText] = useState(plain(chosen.count));
  const grams = gramsOf(food, chosen);
  const invalid = !Number.isFinite(chosen.count) || chosen.count <= 0;
  const brings = grams === undefined ? {} : nutrientsOf(food, grams);
  const type = (next: string): void => {
    setText(next);
    onChange({ ...chosen, count: numberFrom(next) ?? Number.NaN });
  };
  const pick = (value: string): void => {
    if (value === GRAMS) {
      setText(plain(grams ?? USUAL_GRAMS, 0));
      onChange({ measure: undefined, count: Math.round(grams ?? USUAL_GRAMS) });
    } else {
      setText('1');
      onChange({ measure: value, count: 1 });
    }
  };
  const options = [
    ...food.measures.map(({ label, grams: each }) => ({
      value: label,
      label: t('food.measure', { label: measureLabel(label), grams: about(each) }),
    })),
    { value: GRAMS, label: t('food.grams') },
  ];
  return (
    <>
      <div className="amount">
        <Field
          label={t('food.howMuch')}
          inputMode="decimal"
          value={text}
          onChange={type}
          error={invalid ? t('food.amountError') : undefined}
        />
        <Select label={t('food.measureLabel')} options={options} value={chosen.measure ?? GRAMS} onChange={pick} />
      </div>
      {!invalid && grams !== undefined && (
        <p className="small quiet" role="status">
          {t('food.brings', {
            grams: about(grams),
            calcium:
              brings.calcium === undefined
                ? t('intake.unknown').toLowerCase()
                : t('food.mg', { mg: about(brings.calcium) }),
            protein:
              brings.protein === undefined
                ? t('intake.unknown').toLowerCase()
                : t('food.g', { g: about(brings.protein) }),
          })}
        </p>
      )}
    </>
  );
}
