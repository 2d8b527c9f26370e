import { useState } from 'react';
import { Button, Link } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { labelPer100g, partsOfRecipe } from '../../../../nutrition/index.ts';
import type { Fact } from '../../../../record/index.ts';
import { Empty } from '../../../components/Empty.tsx';
import { Sheet } from '../../../components/Sheet.tsx';
import { about } from '../../../format/numbers.ts';
import { unitsNow } from '../../../format/units.ts';
import { emptyLabel, labelOf } from '../../../state/labels.ts';
import { removeOwn } from '../../../state/recipes.ts';
import { useSession } from '../../../state/session.tsx';
import { LabelForm } from '../LabelForm.tsx';
import { Star } from '../Star.tsx';
import { recipeFigures } from './recipeFigures.ts';

type Product = Fact<'products'>;

/** Meals and recipes of one's own, and products from labels: to be changed, starred or removed. */
export function MyFoodsPage() {
  const { t } = useTranslation();
  const { record } = useSession();
  const [product, setProduct] = useState<Product | 'new'>();
  const rule = unitsNow() === 'us' ? 'US' : 'EU';
  const recipes = record.recipes.toSorted((a, b) => a.name.localeCompare(b.name));
  const products = record.products.toSorted((a, b) => a.name.localeCompare(b.name));
  return (
    <>
      <Link href="/food" className="link">
        {t('tab.food')}
      </Link>
      <h1>{t('food.mine.title')}</h1>
      <section className="mine">
        <h2>{t('food.mine.recipes')}</h2>
        {recipes.length === 0 && <Empty title={t('food.mine.noRecipes')}>{t('food.mine.noRecipesText')}</Empty>}
        <ul className="rows">
          {recipes.map((recipe) => (
            <RecipeLine key={recipe.id} recipe={recipe} />
          ))}
        </ul>
        <div className="row">
          <Link className="button" href="/food/recipes/new">
            {t('food.recipe.new')}
          </Link>
          <Link className="button" href="/food/recipes/paste">
            {t('food.paste.title')}
          </Link>
        </div>
      </section>
      <section className="section mine">
        <h2>{t('food.mine.products')}</h2>
        {products.length === 0 && <Empty title={t('food.mine.noProducts')}>{t('food.mine.noProductsText')}</Empty>}
        <ul className="rows">
          {products.map((one) => (
            <ProductLine key={one.id} product={one} onOpen={() => setProduct(one)} />
          ))}
        </ul>
        <div className="row">
          <Button className="button" onPress={() => setProduct('new')}>
            {t('food.mine.newProduct')}
          </Button>
        </div>
      </section>
      {product && (
        <Sheet
          title={product === 'new' ? t('food.mine.newProduct') : product.name}
          open
          onClose={() => setProduct(undefined)}
        >
          {product === 'new' ? (
            <LabelForm begin={emptyLabel(rule)} onDone={() => setProduct(undefined)} />
          ) : (
            <ProductForm product={product} onDone={() => setProduct(undefined)} />
          )}
        </Sheet>
      )}
    </>
  );
}

function RecipeLine({ recipe }: { recipe: Fact<'recipes'> }) {
  const { t } = useTranslation();
  const { record, foods } = useSession();
  const parts = partsOfRecipe(recipe, record.products, (id) => foods.get(id));
  const { figures, known } = recipeFigures(parts, recipe.portions, 1, '');
  const calcium = figures.find(({ key }) => key === 'calcium');
  const mg =
    calcium?.amount === undefined
      ? t('food.calciumUnknown')
      : t(calcium.atLeast ? 'food.atLeastMg' : 'food.mgCalcium', { mg: about(calcium.amount) });
  return (
    <li className="row between mine-line">
      <Link href={`/food/recipes/${recipe.id}`} className="mine-name">
        <span>{recipe.name}</span>
        <span className="small quiet">
          {[t(`food.recipe.is.${recipe.kind}`), t('food.recipe.aPortion', { mg })].join(' \u00b7 ')}
        </span>
        {known < parts.length && (
          <span className="small amber-words">{t('food.recipe.partly', { known, of: parts.length })}</span>
        )}
      </Link>
      <Star id={recipe.id} name={recipe.name} />
    </li>
  );
}

function ProductLine({ product, onOpen }: { product: Product; onOpen: () => void }) {
  const { t } = useTranslation();
  const { calcium } = labelPer100g(product);
  return (
    <li className="row between mine-line">
      <Button className="mine-name" onPress={onOpen}>
        <span>{product.name}</span>
        <span className="small quiet">
          {calcium === undefined ? t('food.calciumUnknown') : t('food.per100', { mg: about(calcium) })}
        </span>
      </Button>
      <Star id={product.id} name={product.name} />
    </li>
  );
}

/** A product's label as it was copied; taking it away leaves what was logged with it. */
function ProductForm({ product, onDone }: { product: Product; onDone: () => void }) {
  const { t } = useTranslation();
  const { record, change } = useSession();
  const remove = (): void => {
    change(removeOwn(record, 'products', product.id), t('app.removed', { name: product.name }));
    onDone();
  };
  return (
    <>
      <LabelForm begin={labelOf(product, unitsNow() === 'us' ? 'US' : 'EU')} product={product} onDone={onDone} />
      <p className="small quiet">{t('food.mine.productNote')}</p>
      <Button className="link" onPress={remove}>
        {t('food.mine.removeProduct')}
      </Button>
    </>
  );
}
