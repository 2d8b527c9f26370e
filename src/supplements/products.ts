import { amountIn, lookupIngredient } from '../record/codes/index.ts';
import type { Fact } from '../record/index.ts';
import type { Holds } from './apart.ts';
import type { Dose } from './places.ts';

type Product = Fact<'supplements'>;

/** What so many units of a product hold, as its label says; what the label leaves open counts as nothing. */
export function holdsOf(product: Pick<Product, 'ingredients'>, units: number): Holds {
  const mg = (key: 'calcium' | 'iron' | 'zinc' | 'magnesium'): number =>
    product.ingredients.reduce((sum, { ingredient, amount }) => {
      const known = lookupIngredient(ingredient)?.key === key && amount ? amountIn(key, amount, 'mg') : undefined;
      return sum + (known ?? 0) * units;
    }, 0);
  return {
    calciumMg: mg('calcium'),
    ironMg: mg('iron'),
    zincMg: mg('zinc'),
    magnesiumMg: mg('magnesium'),
    fatSoluble: product.ingredients.some(({ ingredient }) =>
      lookupIngredient(ingredient)?.classes.includes('fat-soluble'),
    ),
  };
}

/** With what a product is best taken: carbonate and fat-soluble vitamins with a meal, iron without one. */
export function needsOf(product: Pick<Product, 'ingredients' | 'name'>): Dose['needs'] {
  const holds = holdsOf(product, 1);
  if (holds.ironMg >= 10 && holds.calciumMg === 0) return 'empty stomach';
  const forms = product.ingredients.map(({ form }) => form ?? '').join(' ');
  const carbonate = holds.calciumMg > 0 && /carbonate/i.test(`${forms} ${product.name}`);
  return carbonate || holds.fatSoluble ? 'meal' : 'any';
}
