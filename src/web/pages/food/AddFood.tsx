import { type ReactNode, type RefObject, useEffect, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Fact } from '../../../record/index.ts';
import { Select } from '../../components/fields.tsx';
import { Sheet } from '../../components/Sheet.tsx';
import { unitsNow } from '../../format/units.ts';
import { type Meal, meals } from '../../state/daily.ts';
import { type Chosen, type Eatable, eatableOf, firstChoice, gramsOf, lineOf, type Slot } from '../../state/eatables.ts';
import { emptyLabel, type LabelDraft } from '../../state/labels.ts';
import { usualLine } from '../../state/picks.ts';
import { addLines } from '../../state/recipes.ts';
import { useSession } from '../../state/session.tsx';
import { Against } from './Against.tsx';
import { Amount } from './Amount.tsx';
import { FoodFigures } from './Figures.tsx';
import { FoodFinder } from './FoodFinder.tsx';
import { LabelForm } from './LabelForm.tsx';
import { Barcode } from './labels/Barcode.tsx';
import { QuickPicks } from './QuickPicks.tsx';
import { LogRecipe } from './recipes/LogRecipe.tsx';
import { Star } from './Star.tsx';

type View =
  | { is: 'find' }
  | { is: 'food'; eatable: Eatable }
  | { is: 'recipe'; recipe: Fact<'recipes'> }
  | { is: 'label'; draft: LabelDraft }
  | { is: 'barcode' };

/** Finds a food, a recipe or a product, asks how much, and puts it into a meal. Stays open for the next one. */
export function AddFood({ day, meal: first, onClose }: { day: string; meal: Meal; onClose: () => void }) {
  const { t } = useTranslation();
  const { record, foods } = useSession();
  const [meal, setMeal] = useState(first);
  const [view, setView] = useState<View>({ is: 'find' });
  const body = useRef<HTMLDivElement>(null);
  const head = useRef<HTMLHeadingElement>(null);
  const find = (): void => setView({ is: 'find' });
  // What was pressed is gone with its view: the next one begins at its top, and is read from its heading.
  useEffect(() => {
    body.current?.closest('.sheet')?.scrollTo(0, 0);
    if (view.is === 'food' || view.is === 'recipe') head.current?.focus({ preventScroll: true });
  }, [view]);
  const open = (id: string): void => {
    const recipe = record.recipes.find((one) => one.id === id);
    const eatable = recipe ? undefined : eatableOf(id, record, foods);
    if (recipe) setView({ is: 'recipe', recipe });
    else if (eatable) setView({ is: 'food', eatable });
  };
  const slot = { date: day, meal };
  const mealChoice = (
    <Select
      label={t('food.meal')}
      options={meals.map((m) => ({ value: m, label: t(`meal.${m}`) }))}
      value={meal}
      onChange={setMeal}
    />
  );

  return (
    <Sheet title={t('food.addTo', { meal: t(`meal.${meal}`) })} open onClose={onClose}>
      <div ref={body}>
        {view.is === 'label' && <LabelForm begin={view.draft} slot={slot} onDone={find} />}
        {view.is === 'barcode' && (
          <Barcode onOwn={open} onLabel={(draft) => setView({ is: 'label', draft })} onBack={find} />
        )}
        {view.is === 'recipe' && (
          <LogRecipe recipe={view.recipe} slot={slot} head={head} onDone={find}>
            {mealChoice}
          </LogRecipe>
        )}
        {view.is === 'food' && (
          <FoodAmount key={view.eatable.food.id} eatable={view.eatable} slot={slot} head={head} onDone={find}>
            {mealChoice}
          </FoodAmount>
        )}
        {view.is === 'find' && (
          <div className="stack tight">
            <FoodFinder
              label={t('food.search')}
              recipes
              before={<QuickPicks slot={slot} onOpen={open} />}
              onChoose={open}
            />
            <div className="row add-ways">
              <Button
                className="link"
                onPress={() => setView({ is: 'label', draft: emptyLabel(unitsNow() === 'us' ? 'US' : 'EU') })}
              >
                {t('food.fromLabel')}
              </Button>
              <Button className="link" onPress={() => setView({ is: 'barcode' })}>
                {t('food.byBarcode')}
              </Button>
            </div>
          </div>
        )}
      </div>
    </Sheet>
  );
}

/** How much of one food; the usual amount stands there already. */
function FoodAmount({
  eatable,
  slot,
  head,
  onDone,
  children,
}: {
  eatable: Eatable;
  slot: Slot;
  head: RefObject<HTMLHeadingElement | null>;
  onDone: () => void;
  children: ReactNode;
}) {
  const { t } = useTranslation();
  const { record, change } = useSession();
  const { food } = eatable;
  const [chosen, setChosen] = useState<Chosen>(() => firstChoice(food, usualLine(record, food.id, slot.date)));
  const grams = gramsOf(food, chosen);
  const add = (): void => {
    const line = lineOf(eatable, chosen, slot);
    if (!line) return;
    change(addLines([line]), t('food.added', { name: food.name, meal: t(`meal.${slot.meal}`).toLowerCase() }));
    onDone();
  };
  return (
    <div className="stack">
      <div className="row between star-head">
        <div>
          <h3 ref={head} tabIndex={-1}>
            {food.name}
          </h3>
          <p className="origin">{t('food.source', { description: food.description, source: food.source })}</p>
        </div>
        <Star id={food.id} name={food.name} />
      </div>
      <Against food={food} />
      <Amount food={food} chosen={chosen} onChange={setChosen} />
      {children}
      <div className="row">
        <Button className="button primary" onPress={add}>
          {t('food.addNow')}
        </Button>
        <Button className="link" onPress={onDone}>
          {t('food.another')}
        </Button>
      </div>
      {grams !== undefined && grams > 0 && <FoodFigures food={food} grams={grams} />}
    </div>
  );
}
