import { expect, it } from 'vitest';
import { loadFoodTable } from '../nutrition/composition/node/load.ts';
import { findDish } from './catalogue.ts';
import { dishFacts } from './dish-facts.ts';

const foods = loadFoodTable();

it('derives what a dish is from its ingredients', () => {
  const oatmeal = dishFacts(findDish('oatmeal-prunes')!, foods);
  expect(oatmeal).toMatchObject({
    allergens: ['gluten', 'milk', 'tree-nuts'],
    diets: ['omnivore', 'pescatarian', 'vegetarian'],
    lactoseFree: false,
    glutenFree: false,
    lowFodmap: false,
    kidneyAware: false,
  });
  // 240 g of 1 % milk with 5.2 g of sugars in 100 g.
  expect(oatmeal.lactoseG).toBeCloseTo(12.5, 1);
  // By hand from SR28: oats 45 g 23.4 mg, milk 240 g 300 mg, prunes 38 g 16.3 mg, walnuts 14 g 13.7 mg, cinnamon 5 mg.
  expect(oatmeal.nutrients.calcium).toBeCloseTo(358.4, 0);
  expect(dishFacts(findDish('corn-tortilla-tofu')!, foods)).toMatchObject({
    diets: ['omnivore', 'pescatarian', 'vegetarian', 'vegan'],
    lactoseFree: true,
    glutenFree: true,
    lowFodmap: true,
  });
  expect(() => dishFacts(findDish('oatmeal-prunes')!, { get: () => undefined })).toThrow(/oatmeal-prunes/);
});
