import { type ReactNode, type RefObject, useState } from 'react';
import { Button, Link } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { partsOfRecipe } from '../../../../nutrition/index.ts';
import type { Fact } from '../../../../record/index.ts';
import { Field } from '../../../components/fields.tsx';
import { numberFrom } from '../../../forms/draft.ts';
import type { Slot } from '../../../state/eatables.ts';
import { addLines, recipeLines } from '../../../state/recipes.ts';
import { useSession } from '../../../state/session.tsx';
import { Star } from '../Star.tsx';
import { RecipeBrings } from './RecipeBrings.tsx';

/** More portions than this in one meal is a slip of the hand. */
const MOST_PORTIONS = 20;

/** So many portions of a recipe, or a meal as it is, into the diary. */
export function LogRecipe({
  recipe,
  slot,
  head,
  onDone,
  children,
}: {
  recipe: Fact<'recipes'>;
  slot: Slot;
  head: RefObject<HTMLHeadingElement | null>;
  onDone: () => void;
  children: ReactNode;
}) {
  const { t } = useTranslation();
  const { record, foods, change } = useSession();
  const [text, setText] = useState('1');
  const portions = numberFrom(text) ?? Number.NaN;
  const wrong = !(portions > 0 && portions <= MOST_PORTIONS);
  const add = (): void => {
    if (wrong) return;
    const lines = recipeLines(recipe, record.products, slot, portions);
    change(addLines(lines), t('food.added', { name: recipe.name, meal: t(`meal.${slot.meal}`).toLowerCase() }));
    onDone();
  };
  return (
    <div className="stack">
      <div className="row between star-head">
        <div>
          <h3 ref={head} tabIndex={-1}>
            {recipe.name}
          </h3>
          <p className="small quiet">{recipe.ingredients.map((part) => nameOf(part)).join('; ')}</p>
        </div>
        <Star id={recipe.id} name={recipe.name} />
      </div>
      <Field
        label={t('food.recipe.howMany')}
        inputMode="decimal"
        value={text}
        onChange={setText}
        error={wrong ? t('food.recipe.portionsWrong') : undefined}
      />
      {children}
      <div className="row">
        <Button className="button primary" onPress={add}>
          {t('food.addNow')}
        </Button>
        <Button className="link" onPress={onDone}>
          {t('food.another')}
        </Button>
        <Link className="link" href={`/food/recipes/${recipe.id}`}>
          {t('food.recipe.edit')}
        </Link>
      </div>
      {!wrong && (
        <RecipeBrings
          parts={partsOfRecipe(recipe, record.products, (id) => foods.get(id))}
          portions={recipe.portions}
          eaten={portions}
        />
      )}
    </div>
  );

  function nameOf({ food, product, text: words }: Fact<'recipes'>['ingredients'][number]): string {
    const known = food === undefined ? record.products.find(({ id }) => id === product)?.name : foods.get(food)?.name;
    return known ?? words ?? food ?? '';
  }
}
