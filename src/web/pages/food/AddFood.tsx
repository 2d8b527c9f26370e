import { useDeferredValue, useMemo, useState } from 'react';
import { Autocomplete, Button, Input, Label, ListBox, ListBoxItem, SearchField } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Food } from '../../../nutrition/index.ts';
import type { Day } from '../../../record/index.ts';
import { Select } from '../../components/fields.tsx';
import { Sheet } from '../../components/Sheet.tsx';
import { about } from '../../format/numbers.ts';
import { factOf } from '../../state/changes.ts';
import { type Meal, meals } from '../../state/daily.ts';
import { recentFoods } from '../../state/diary.ts';
import { searchFoods } from '../../state/foods.ts';
import { useSession } from '../../state/session.tsx';
import { Amount, type Chosen, firstChoice, gramsOf } from './Amount.tsx';
import { LabelForm } from './LabelForm.tsx';

interface Hit {
  id: string;
  name: string;
  hint: string;
}

/** Finds a food while it is typed, asks how much, and puts it into a meal. Stays open for the next one. */
export function AddFood({ day, meal: first, onClose }: { day: Day; meal: Meal; onClose: () => void }) {
  const { t } = useTranslation();
  const { record, foods, change } = useSession();
  const [meal, setMeal] = useState(first);
  const [text, setText] = useState('');
  const [food, setFood] = useState<Food>();
  const [chosen, setChosen] = useState<Chosen>();
  const [label, setLabel] = useState(false);
  const sought = useDeferredValue(text);

  const hits = useMemo<Hit[]>(() => {
    const known = (id: string, hint: string): Hit[] => {
      const found = foods.get(id);
      return found ? [{ id, name: found.name, hint }] : [];
    };
    if (sought.trim() === '')
      return recentFoods(record, day).flatMap(({ food: id }) => known(id, t('food.eatenLately')));
    return searchFoods(foods, sought, 25).flatMap(({ id }) => {
      const calcium = foods.get(id)?.per100g.calcium;
      return known(id, calcium === undefined ? t('food.calciumUnknown') : t('food.per100', { mg: about(calcium) }));
    });
  }, [sought, foods, record, day, t]);

  const choose = (id: string): void => {
    const found = foods.get(id);
    if (!found) return;
    setFood(found);
    setChosen(firstChoice(found, recentFoods(record, day, 100).find((recent) => recent.food === id)?.line));
  };

  const add = (): void => {
    if (!food || !chosen) return;
    const grams = gramsOf(food, chosen);
    if (grams === undefined || grams <= 0) return;
    const fact = factOf('diary', {
      date: day,
      meal,
      food: food.id,
      amount: { value: grams, unit: 'g' },
      ...(chosen.measure === undefined ? {} : { measure: { label: chosen.measure, count: chosen.count } }),
    });
    change(
      { add: [{ kind: 'diary', fact }] },
      t('food.added', { name: food.name, meal: t(`meal.${meal}`).toLowerCase() }),
    );
    setFood(undefined);
    setText('');
  };

  return (
    <Sheet title={t('food.addTo', { meal: t(`meal.${meal}`) })} open onClose={onClose}>
      {label ? (
        <LabelForm day={day} meal={meal} onDone={() => setLabel(false)} />
      ) : food && chosen ? (
        <div className="stack">
          <div>
            <h3>{food.name}</h3>
            <p className="origin">{t('food.source', { description: food.description, source: food.source })}</p>
          </div>
          <Amount food={food} chosen={chosen} onChange={setChosen} />
          <Select
            label={t('food.meal')}
            options={meals.map((m) => ({ value: m, label: t(`meal.${m}`) }))}
            value={meal}
            onChange={setMeal}
          />
          <div className="row">
            <Button className="button primary" onPress={add}>
              {t('food.addNow')}
            </Button>
            <Button className="link" onPress={() => setFood(undefined)}>
              {t('food.another')}
            </Button>
          </div>
        </div>
      ) : (
        <div className="stack tight">
          <Autocomplete inputValue={text} onInputChange={setText} filter={() => true}>
            <SearchField className="field search-stuck" autoFocus>
              <Label>{t('food.search')}</Label>
              <div className="search-box">
                <Input placeholder={t('food.placeholder')} />
              </div>
            </SearchField>
            <p className="visually-hidden" role="status">
              {t('food.found', { count: hits.length })}
            </p>
            <ListBox<Hit>
              className="found"
              aria-label={sought.trim() === '' ? t('food.recent') : t('food.results')}
              items={hits}
              onAction={(key) => choose(String(key))}
              selectionMode="none"
              renderEmptyState={() => (
                <p className="quiet">{sought.trim() === '' ? t('food.typeToFind') : t('food.nothing')}</p>
              )}
            >
              {(hit) => (
                <ListBoxItem id={hit.id} textValue={hit.name} className="hit">
                  <span>{hit.name}</span>
                  <span className="small quiet">{hit.hint}</span>
                </ListBoxItem>
              )}
            </ListBox>
          </Autocomplete>
          <Button className="link" onPress={() => setLabel(true)}>
            {t('food.fromLabel')}
          </Button>
        </div>
      )}
    </Sheet>
  );
}
