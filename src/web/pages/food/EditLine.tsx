import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Fact } from '../../../record/index.ts';
import { Select } from '../../components/fields.tsx';
import { Sheet } from '../../components/Sheet.tsx';
import { factOf } from '../../state/changes.ts';
import { meals } from '../../state/daily.ts';
import { nameOfLine } from '../../state/diary.ts';
import { useSession } from '../../state/session.tsx';
import { Amount, type Chosen, firstChoice, gramsOf } from './Amount.tsx';

/** Changes the amount or meal of a line, or removes it; both can be undone. */
export function EditLine({ line, onClose }: { line: Fact<'diary'>; onClose: () => void }) {
  const { t } = useTranslation();
  const { foods, change } = useSession();
  const food = line.food === undefined ? undefined : foods.get(line.food);
  const [meal, setMeal] = useState(line.meal);
  const [chosen, setChosen] = useState<Chosen | undefined>(() => food && firstChoice(food, line));
  const name = nameOfLine(line, foods);

  const save = (): void => {
    const grams = food && chosen ? gramsOf(food, chosen) : undefined;
    if (food && (grams === undefined || grams <= 0)) return;
    const { measure: _, ...rest } = line;
    const fact = factOf('diary', {
      ...rest,
      meal,
      ...(grams === undefined ? {} : { amount: { value: grams, unit: 'g' } }),
      ...(chosen?.measure === undefined ? {} : { measure: { label: chosen.measure, count: chosen.count } }),
    });
    change({ replace: [{ kind: 'diary', fact }] }, t('food.changed', { name }));
    onClose();
  };
  const remove = (): void => {
    change({ remove: [{ kind: 'diary', id: line.id }] }, t('app.removed', { name }));
    onClose();
  };

  return (
    <Sheet title={name} open onClose={onClose}>
      {food && chosen && <Amount food={food} chosen={chosen} onChange={setChosen} />}
      <Select
        label={t('food.meal')}
        options={meals.map((m) => ({ value: m, label: t(`meal.${m}`) }))}
        value={meal}
        onChange={setMeal}
      />
      <div className="row between">
        <Button className="button primary" onPress={save}>
          {t('form.save')}
        </Button>
        <Button className="link" onPress={remove}>
          {t('app.remove')}
        </Button>
      </div>
    </Sheet>
  );
}
