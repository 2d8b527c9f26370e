import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Choice } from '../../../components/fields.tsx';
import { Sheet } from '../../../components/Sheet.tsx';
import { type Chosen, eatableOf, firstChoice, gramsOf } from '../../../state/eatables.ts';
import { type DraftLine, proposedFor } from '../../../state/recipeDraft.ts';
import { useSession } from '../../../state/session.tsx';
import { Amount } from '../Amount.tsx';
import { FoodFigures } from '../Figures.tsx';
import { FoodFinder } from '../FoodFinder.tsx';

interface Props {
  line: DraftLine;
  onUse: (line: DraftLine) => void;
  onClose: () => void;
}

/** Which food an ingredient is, and how much of it: chosen by a person, so that it counts. */
export function IngredientSheet({ line, onUse, onClose }: Props) {
  const { t } = useTranslation();
  const { record, foods } = useSession();
  const [id, setId] = useState(line.id);
  const [chosen, setChosen] = useState<Chosen | undefined>(line.chosen);
  const [seeking, setSeeking] = useState(line.id === undefined);
  const food = id === undefined ? undefined : eatableOf(id, record, foods)?.food;
  const amount = chosen ?? (food && firstChoice(food, undefined));
  const grams = food && amount ? gramsOf(food, amount) : undefined;
  const choose = (next: string): void => {
    const found = eatableOf(next, record, foods);
    if (!found) return;
    setId(next);
    setChosen(proposedFor(line, next, foods)?.chosen ?? firstChoice(found.food, undefined));
    setSeeking(false);
  };
  const use = (): void => {
    if (id === undefined || !amount || grams === undefined || grams <= 0) return;
    onUse({ ...line, id, chosen: amount, confirmed: true });
  };
  const leave = (): void => {
    const { id: _, chosen: __, ...rest } = line;
    onUse({ ...rest, confirmed: false });
  };
  const proposals = line.match?.foods ?? [];
  return (
    <Sheet title={line.text ?? t('food.recipe.add')} open onClose={onClose}>
      {seeking ? (
        <FoodFinder
          label={t('food.recipe.which')}
          begin={line.match?.name ?? ''}
          before={<p className="quiet">{t('food.typeToFind')}</p>}
          onChoose={choose}
        />
      ) : (
        food &&
        amount && (
          <>
            {proposals.some((hit) => hit.id === id) && proposals.length > 1 ? (
              <Choice
                label={t('food.recipe.which')}
                options={proposals.map((hit) => ({ value: hit.id, label: hit.name }))}
                value={id}
                onChange={choose}
              />
            ) : (
              <div>
                <h3>{food.name}</h3>
                <p className="origin">{t('food.source', { description: food.description, source: food.source })}</p>
              </div>
            )}
            <Amount key={id} food={food} chosen={amount} onChange={setChosen} />
          </>
        )
      )}
      <div className="row">
        {!seeking && (
          <Button className="button primary" onPress={use}>
            {t('food.recipe.use')}
          </Button>
        )}
        {!seeking && (
          <Button className="link" onPress={() => setSeeking(true)}>
            {t('food.recipe.another')}
          </Button>
        )}
        {line.text !== undefined && (
          <Button className="link" onPress={leave}>
            {t('food.recipe.leave')}
          </Button>
        )}
      </div>
      {!seeking && food && grams !== undefined && grams > 0 && <FoodFigures food={food} grams={grams} />}
    </Sheet>
  );
}
