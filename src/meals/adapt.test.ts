import { describe, expect, it } from 'vitest';
import { adaptDish } from './adapt.ts';
import { DISHES } from './catalogue.ts';
import { allergensOf, fitsDiet, isGlutenFree, lactoseGrams } from './diets.ts';
import type { MealRestrictions } from './input.ts';

const nobody: MealRestrictions = { diet: 'omnivore', allergens: [], lactose: 'any', excludedFoods: [], screens: [] };
const dish = (id: string) => DISHES.find((one) => one.id === id)!;

describe('adapting a dish', () => {
  it('leaves it alone when all of it fits', () => {
    expect(adaptDish(dish('oatmeal-prunes'), nobody)).toEqual({ dish: dish('oatmeal-prunes'), adaptations: [] });
  });

  it('exchanges what a cook would exchange, and says so', () => {
    const { dish: vegan, adaptations } = adaptDish(dish('oatmeal-prunes'), { ...nobody, diet: 'vegan' });
    expect(adaptations).toEqual(['soy milk instead of milk 1%']);
    expect(fitsDiet(vegan, 'vegan')).toBe(true);
    const coeliac = adaptDish(dish('oatmeal-prunes'), { ...nobody, glutenFree: true, lactose: 'free' }).dish;
    expect(isGlutenFree(coeliac)).toBe(true);
    expect(lactoseGrams(coeliac)).toBe(0);
  });

  it.each([
    ['oatmeal-prunes', { diet: 'vegan' }, 'Oatmeal with soy milk and prunes'],
    ['oatmeal-prunes', { lactose: 'free' }, 'Oatmeal with lactose-free milk and prunes'],
    ['oatmeal-prunes', { glutenFree: true }, 'Gluten-free oatmeal with milk and prunes'],
    ['oatmeal-prunes', { glutenFree: true, diet: 'vegan' }, 'Gluten-free oatmeal with soy milk and prunes'],
    ['milk-bran-flakes', { diet: 'vegan' }, 'Soy milk with bran flakes'],
  ] as const)('%s for %o is called %s', (id, restrictions, name) => {
    expect(adaptDish(dish(id), { ...nobody, ...restrictions }).dish.name).toBe(name);
  });

  it('says no exchange twice and in no brackets', () => {
    const wishes = [{ diet: 'vegan' }, { lactose: 'free' }, { glutenFree: true }, { lowFodmap: true }] as const;
    for (const one of DISHES) {
      for (const wish of wishes) expect(adaptDish(one, { ...nobody, ...wish }).dish.name).not.toMatch(/[()%]|greenss/);
    }
  });

  it('never lets in another allergen of the same person', () => {
    const restrictions: MealRestrictions = { ...nobody, diet: 'vegan', allergens: ['soy', 'tree-nuts'] };
    for (const one of DISHES) {
      const { dish: adapted, adaptations } = adaptDish(one, restrictions);
      const added = Object.keys(adapted.ingredients).filter((key) => !(key in one.ingredients));
      expect(added.length).toBeLessThanOrEqual(adaptations.length);
      for (const key of added) expect(allergensOf({ ...one, ingredients: { [key]: 10 } })).not.toContain('soy');
    }
  });

  it('does not make a dish something its name denies', () => {
    const { adaptations } = adaptDish(dish('greek-yogurt-honey-walnut'), { ...nobody, allergens: ['tree-nuts'] });
    expect(adaptations).toEqual([]);
  });
});
