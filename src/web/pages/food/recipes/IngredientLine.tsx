import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { eatableOf, gramsOf } from '../../../state/eatables.ts';
import { type DraftLine, fitsWell, standing } from '../../../state/recipeDraft.ts';
import { useSession } from '../../../state/session.tsx';
import { Against } from '../Against.tsx';
import { portionWords } from '../words.ts';

interface Props {
  line: DraftLine;
  onYes: () => void;
  onOpen: () => void;
  onRemove: () => void;
}

/** One ingredient: as it was written, what it is taken for, how far that can be trusted, and the answers to it. */
export function IngredientLine({ line, onYes, onOpen, onRemove }: Props) {
  const { t } = useTranslation();
  const { record, foods } = useSession();
  const { text, id, chosen, match } = line;
  const state = standing(line);
  const food = id === undefined ? undefined : eatableOf(id, record, foods)?.food;
  const name = food?.name ?? text ?? '';
  const first = match?.foods[0]?.id === id ? match : undefined;
  return (
    <li className={`ingredient is-${state}`}>
      {text !== undefined && text !== food?.name && (
        <p className="small quiet">{match ? t('food.recipe.written', { text }) : text}</p>
      )}
      {state === 'unknown' ? (
        <p>
          <b>{food ? food.name : t('food.recipe.noMatch')}</b>
          <span className="block amber-words small">
            {t(food ? 'food.recipe.noAmount' : 'food.recipe.countsUnknown')}
          </span>
        </p>
      ) : (
        <p>
          <b>{name}</b> {chosen && food && <span>{`\u00b7 ${portionWords(chosen, gramsOf(food, chosen))}`}</span>}
        </p>
      )}
      {state === 'check' && (
        <p className={first && fitsWell(line) ? 'small quiet' : 'small amber-words'}>
          {first ? t(`food.recipe.fit.${first.foodConfidence}`) : t('food.recipe.notSaid')}
          {first?.gramsFrom && ` ${t(`food.recipe.weight.${first.gramsFrom}`)}`}
        </p>
      )}
      {food && <Against food={food} />}
      <div className="row ingredient-ways">
        {state === 'check' && (
          <Button className="button small-button" aria-label={t('food.recipe.yesName', { name })} onPress={onYes}>
            {t('food.recipe.yes')}
          </Button>
        )}
        <Button className="link" aria-label={t('food.recipe.changeName', { name })} onPress={onOpen}>
          {t(food ? 'app.change' : 'food.recipe.choose')}
        </Button>
        <Button className="link" aria-label={t('app.removeName', { name })} onPress={onRemove}>
          {t('app.remove')}
        </Button>
      </div>
    </li>
  );
}
