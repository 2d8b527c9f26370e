import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { labelPer100g, NUTRIENT_KEYS } from '../../../nutrition/index.ts';
import type { Fact } from '../../../record/index.ts';
import { Select } from '../../components/fields.tsx';
import { Sheet } from '../../components/Sheet.tsx';
import { longDay } from '../../format/dates.ts';
import { factOf } from '../../state/changes.ts';
import { meals } from '../../state/daily.ts';
import { nameOfLine } from '../../state/diary.ts';
import { type Chosen, eatableOfLine, eaten, firstChoice, gramsOf } from '../../state/eatables.ts';
import { useSession } from '../../state/session.tsx';
import { Amount } from './Amount.tsx';
import { type Figure, Figures, FoodFigures } from './Figures.tsx';
import { Star } from './Star.tsx';

type Line = Fact<'diary'>;

/** Changes the amount or meal of a line, or removes it; both can be undone. Every figure says where it is from. */
export function EditLine({ line, onClose }: { line: Line; onClose: () => void }) {
  const { t } = useTranslation();
  const { record, foods, change } = useSession();
  const eatable = eatableOfLine(line, record, foods);
  const [meal, setMeal] = useState(line.meal);
  const [chosen, setChosen] = useState<Chosen | undefined>(() => eatable && firstChoice(eatable.food, line));
  const [touched, setTouched] = useState(false);
  const name = nameOfLine(line, foods);
  const grams = eatable && chosen ? gramsOf(eatable.food, chosen) : undefined;

  const save = (): void => {
    const { measure: _, nutrients: __, ...rest } = line;
    // An amount that was not touched stays as it was written, figures of its label included.
    const now = touched && eatable && chosen ? eaten(eatable, chosen) : undefined;
    if (touched && !now) return;
    const fact = factOf('diary', now ? { ...rest, ...now, meal } : { ...line, meal });
    change({ replace: [{ kind: 'diary', fact }] }, t('food.changed', { name }));
    onClose();
  };
  const remove = (): void => {
    change({ remove: [{ kind: 'diary', id: line.id }] }, t('app.removed', { name }));
    onClose();
  };

  return (
    <Sheet title={name} open onClose={onClose}>
      {eatable && <Star id={eatable.food.id} name={name} />}
      {!eatable && !line.nutrients && <p>{t('food.onlyWords')}</p>}
      {eatable && chosen && (
        <Amount
          food={eatable.food}
          chosen={chosen}
          onChange={(next) => {
            setTouched(true);
            setChosen(next);
          }}
        />
      )}
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
      {line.nutrients && !touched ? (
        <Figures figures={figuresOfLabel(line, t('food.labelSource', { name, day: longDay(line.date) }))} />
      ) : (
        eatable && grams !== undefined && grams > 0 && <FoodFigures food={eatable.food} grams={grams} />
      )}
    </Sheet>
  );
}

/** The figures that a line itself holds, from a label: for the amount eaten, as if that were 100 g. */
function figuresOfLabel({ nutrients = {} }: Line, source: string): Figure[] {
  const amounts = labelPer100g({ per: { value: 100, unit: 'g' }, nutrients });
  return NUTRIENT_KEYS.map((key) => ({ key, amount: amounts[key], source }));
}
