import { Link } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../../components/Empty.tsx';
import { draftOfRecipe, emptyRecipe } from '../../../state/recipeDraft.ts';
import { useSession } from '../../../state/session.tsx';
import { RecipeEditor } from './RecipeEditor.tsx';

/** A recipe or meal of one's own, to be changed; a new one without an id. */
export function RecipePage({ id }: { id: string | undefined }) {
  const { t } = useTranslation();
  const { record, foods } = useSession();
  const recipe = record.recipes.find((one) => one.id === id);
  const missing = id !== undefined && !recipe;
  return (
    <>
      <Link href="/food/mine" className="link">
        {t('food.mine.title')}
      </Link>
      <h1>{recipe?.name ?? t(missing ? 'food.recipe.gone' : 'food.recipe.new')}</h1>
      {missing ? (
        <Empty title={t('food.recipe.gone')}>{t('food.recipe.goneText')}</Empty>
      ) : (
        <RecipeEditor begin={recipe ? draftOfRecipe(recipe, record, foods) : emptyRecipe()} recipe={recipe} />
      )}
    </>
  );
}
