import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Day } from '../../../record/index.ts';
import { Field } from '../../components/fields.tsx';
import { unitLabel } from '../../format/numbers.ts';
import { numberFrom } from '../../forms/draft.ts';
import { factOf } from '../../state/changes.ts';
import type { Meal } from '../../state/daily.ts';
import { useSession } from '../../state/session.tsx';

/** What a label tells that matters here; the rest of the food stays unknown, not zero. */
const asked = [
  { key: 'calcium', unit: 'mg' },
  { key: 'protein', unit: 'g' },
  { key: 'vitaminD', unit: 'ug' },
] as const;

/** For a food that no table has: its name and what the label says of the amount eaten. */
export function LabelForm({ day, meal, onDone }: { day: Day; meal: Meal; onDone: () => void }) {
  const { t } = useTranslation();
  const { change } = useSession();
  const [name, setName] = useState('');
  const [figures, setFigures] = useState<Record<string, string>>({});
  const read = (key: string): number | undefined => numberFrom(figures[key] ?? '');
  const wrong = (key: string): boolean => (figures[key] ?? '').trim() !== '' && !((read(key) ?? -1) >= 0);
  const add = (): void => {
    if (name.trim() === '' || asked.some(({ key }) => wrong(key))) return;
    const nutrients = Object.fromEntries(
      asked.flatMap(({ key, unit }) => {
        const value = read(key);
        return value === undefined ? [] : [[key, { value, unit }]];
      }),
    );
    const fact = factOf('diary', { date: day, meal, description: name, nutrients });
    change({ add: [{ kind: 'diary', fact }] }, t('food.added', { name, meal: t(`meal.${meal}`).toLowerCase() }));
    onDone();
  };
  return (
    <div className="stack">
      <p className="small quiet">{t('food.labelIntro')}</p>
      <Field label={t('food.labelName')} value={name} onChange={setName} autoFocus />
      {asked.map(({ key, unit }) => (
        <Field
          key={key}
          label={t(`food.label.${key}`)}
          inputMode="decimal"
          unit={unitLabel(unit)}
          value={figures[key] ?? ''}
          onChange={(value) => setFigures({ ...figures, [key]: value })}
          error={wrong(key) ? t('food.labelError') : undefined}
        />
      ))}
      <div className="row">
        <Button className="button primary" onPress={add} isDisabled={name.trim() === ''}>
          {t('food.addNow')}
        </Button>
        <Button className="link" onPress={onDone}>
          {t('app.back')}
        </Button>
      </div>
    </div>
  );
}
