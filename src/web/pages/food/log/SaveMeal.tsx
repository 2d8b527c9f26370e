import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Fact } from '../../../../record/index.ts';
import { Field } from '../../../components/fields.tsx';
import { Sheet } from '../../../components/Sheet.tsx';
import type { Meal } from '../../../state/daily.ts';
import { nameOfLine } from '../../../state/diary.ts';
import { losesFigures, saveMeal } from '../../../state/recipes.ts';
import { useSession } from '../../../state/session.tsx';
import { amountOfLine } from '../words.ts';

/** These lines under a name, to be logged again with one tap. */
export function SaveMeal({
  meal,
  lines,
  onClose,
}: {
  meal: Meal;
  lines: readonly Fact<'diary'>[];
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const { foods, asOf, change } = useSession();
  const [name, setName] = useState(t('food.saveMeal.begin', { meal: t(`meal.${meal}`).toLowerCase() }));
  const [tried, setTried] = useState(false);
  const missing = name.trim() === '';
  const lost = losesFigures(lines).map((line) => nameOfLine(line, foods));
  const save = (): void => {
    setTried(true);
    if (missing) return;
    change(saveMeal(name.trim(), lines, asOf), t('food.saveMeal.saved', { name: name.trim() }));
    onClose();
  };
  return (
    <Sheet title={t('food.saveMeal.title')} open onClose={onClose}>
      <p>{t('food.saveMeal.intro')}</p>
      <Field
        label={t('food.saveMeal.name')}
        value={name}
        onChange={setName}
        autoFocus
        error={tried && missing ? t('food.label.wrong.name') : undefined}
      />
      <ul className="small quiet">
        {lines.map((line) => (
          <li key={line.id}>{[nameOfLine(line, foods), amountOfLine(line)].filter(Boolean).join(' \u00b7 ')}</li>
        ))}
      </ul>
      {lost.length > 0 && <p className="small amber-words">{t('food.saveMeal.lost', { names: lost.join(', ') })}</p>}
      <div className="row">
        <Button className="button primary" onPress={save}>
          {t('form.save')}
        </Button>
      </div>
    </Sheet>
  );
}
