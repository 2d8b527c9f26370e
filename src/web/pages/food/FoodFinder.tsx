import { type ReactNode, useDeferredValue, useMemo, useState } from 'react';
import { Autocomplete, Input, Label, ListBox, ListBoxItem, SearchField } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { labelPer100g } from '../../../nutrition/index.ts';
import { about } from '../../format/numbers.ts';
import { searchFoods } from '../../state/foods.ts';
import { useSession } from '../../state/session.tsx';

interface Hit {
  id: string;
  name: string;
  hint: string;
}

/** How many of the own things stand before the foods of the table. */
const MOST_OWN = 5;
const MOST = 25;

/**
 * Finds a food while its name is typed: own products and recipes first. What is shown before a letter is typed, and
 * below the list, is the caller's.
 */
export function FoodFinder({
  label,
  recipes = false,
  begin,
  before,
  onChoose,
}: {
  label: string;
  /** Recipes and meals of the record are found too. */
  recipes?: boolean;
  begin?: string;
  before?: ReactNode;
  onChoose: (id: string) => void;
}) {
  const { t } = useTranslation();
  const { record, foods } = useSession();
  const [text, setText] = useState(begin ?? '');
  const sought = useDeferredValue(text);
  const hits = useMemo<Hit[]>(() => {
    if (sought.trim() === '') return [];
    const hint = (calcium: number | undefined): string =>
      calcium === undefined ? t('food.calciumUnknown') : t('food.per100', { mg: about(calcium) });
    const words = sought.toLowerCase().split(/\s+/).filter(Boolean);
    const fits = (name: string): boolean => words.every((word) => name.toLowerCase().includes(word));
    const digits = sought.replace(/\s/g, '');
    const barcodes = new Map(record.products.map(({ id, barcode }) => [id, barcode]));
    const own: Hit[] = [
      ...(recipes ? record.recipes : []).map(({ id, name, kind }) => ({ id, name, hint: t(`food.recipe.is.${kind}`) })),
      ...record.products.map((product) => ({
        id: product.id,
        name: product.name,
        hint: `${t('food.ownProduct')}, ${hint(labelPer100g(product).calcium)}`,
      })),
    ].filter(({ id, name }) => fits(name) || barcodes.get(id) === digits);
    const found = searchFoods(foods, sought, MOST).flatMap(({ id, name }) => {
      const food = foods.get(id);
      return food ? [{ id, name, hint: hint(food.per100g.calcium) }] : [];
    });
    return [...own.slice(0, MOST_OWN), ...found];
  }, [sought, foods, record, recipes, t]);
  const typing = text.trim() !== '';
  return (
    <Autocomplete inputValue={text} onInputChange={setText} filter={() => true}>
      <SearchField className="field search-stuck" autoFocus>
        <Label>{label}</Label>
        <div className="search-box">
          <Input placeholder={t('food.placeholder')} />
        </div>
      </SearchField>
      {typing ? (
        <>
          <p className="visually-hidden" role="status">
            {t('food.found', { count: hits.length })}
          </p>
          <ListBox<Hit>
            className="found"
            aria-label={t('food.results')}
            items={hits}
            onAction={(key) => onChoose(String(key))}
            selectionMode="none"
            renderEmptyState={() => <p className="quiet">{t('food.nothing')}</p>}
          >
            {(hit) => (
              <ListBoxItem id={hit.id} textValue={hit.name} className="hit">
                <span>{hit.name}</span>
                <span className="small quiet">{hit.hint}</span>
              </ListBoxItem>
            )}
          </ListBox>
        </>
      ) : (
        before
      )}
    </Autocomplete>
  );
}
