import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Slot } from '../../state/eatables.ts';
import { gramsOf } from '../../state/eatables.ts';
import { favouritePicks, linesOfPick, type Pick, recentPicks, recipePick } from '../../state/picks.ts';
import { addLines } from '../../state/recipes.ts';
import { useSession } from '../../state/session.tsx';
import { portionWords } from './words.ts';

/** Recipes and meals without a star that are offered by themselves. */
const MOST_RECIPES = 4;

/** Favourites, own meals and what was eaten lately: one tap logs the usual portion, the name opens another amount. */
export function QuickPicks({ slot, onOpen }: { slot: Slot; onOpen: (id: string) => void }) {
  const { t } = useTranslation();
  const { record, foods } = useSession();
  const favourites = favouritePicks(record, foods, slot.date);
  const starred = new Set(favourites.map(({ id }) => id));
  const recipes = record.recipes.filter(({ id }) => !starred.has(id)).slice(-MOST_RECIPES);
  const groups = [
    { title: t('food.pick.favourites'), picks: favourites },
    { title: t('food.pick.recipes'), picks: recipes.map(recipePick) },
    { title: t('food.recent'), picks: recentPicks(record, foods, slot) },
  ].filter(({ picks }) => picks.length > 0);
  if (groups.length === 0) return <p className="quiet">{t('food.typeToFind')}</p>;
  return (
    <div className="stack">
      {groups.map(({ title, picks }) => (
        <section key={title} aria-label={title}>
          <h3>{title}</h3>
          <ul className="picks">
            {picks.map((pick) => (
              <PickLine key={pick.id} pick={pick} slot={slot} onOpen={onOpen} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function PickLine({ pick, slot, onOpen }: { pick: Pick; slot: Slot; onOpen: (id: string) => void }) {
  const { t } = useTranslation();
  const { record, change } = useSession();
  const portion = usePortion(pick);
  const add = (): void => {
    const lines = linesOfPick(pick, record, slot);
    change(addLines(lines), t('food.added', { name: pick.name, meal: t(`meal.${slot.meal}`).toLowerCase() }));
  };
  const words = (
    <>
      <span>{pick.name}</span>
      <span className="small quiet">{portion}</span>
    </>
  );
  return (
    <li className="pick">
      {pick.is === 'words' ? (
        <span className="pick-name">{words}</span>
      ) : (
        <Button
          className="pick-name"
          aria-label={t('food.pick.open', { name: pick.name, portion })}
          onPress={() => onOpen(pick.id)}
        >
          {words}
        </Button>
      )}
      <Button
        className="button small-button"
        aria-label={t('food.pick.add', { name: pick.name, portion })}
        onPress={add}
      >
        {t('food.addNow')}
      </Button>
    </li>
  );
}

/** What one tap logs, in words. */
function usePortion(pick: Pick): string {
  const { t } = useTranslation();
  if (pick.is === 'recipe') return t('food.recipe.portions', { count: 1 });
  if (pick.is === 'words') return t('food.pick.words');
  const grams = gramsOf(pick.eatable.food, pick.chosen);
  return portionWords(pick.chosen, grams);
}
