import { describe, expect, it } from 'vitest';
import { loadFoodTable } from '../nutrition/composition/node/load.ts';
import { FIVE, inputFor } from './people.fixture.ts';
import { planMeals } from './plan.ts';
import { shoppingList, shoppingText } from './shopping.ts';

const foods = loadFoodTable();

describe('shopping list', () => {
  it('has each ingredient once, in the order of a shop, with the grams of the week', async () => {
    const plan = await planMeals(inputFor(FIVE[0]!, foods));
    const { aisles: list, pantry } = shoppingList(plan);
    expect(pantry).toEqual([]);
    expect(list[0]!.aisle).toBe('produce');
    const names = list.flatMap(({ items }) => items.map(({ name }) => name));
    expect(new Set(names).size).toBe(names.length);
    const eaten = plan.days.flatMap(({ meals }) => meals).reduce((sum, { grams }) => sum + grams, 0);
    const bought = list.flatMap(({ items }) => items).reduce((sum, { grams }) => sum + grams, 0);
    expect(Math.abs(bought - eaten) / eaten).toBeLessThan(0.01);
  });

  it('buys for the household and sets apart what the pantry holds', async () => {
    const plan = await planMeals(inputFor(FIVE[0]!, foods));
    const one = shoppingList(plan).aisles.flatMap(({ items }) => items);
    const { aisles, pantry } = shoppingList(plan, { household: 2, pantry: ['olive oil', 'salt'] });
    const two = aisles.flatMap(({ items }) => items);
    expect(pantry.map(({ name }) => name)).toContain('olive oil');
    expect(two.some(({ name }) => name === 'olive oil' || name === 'salt')).toBe(false);
    const first = one.find(({ name }) => name !== 'olive oil' && name !== 'salt')!;
    expect(two.find(({ name }) => name === first.name)!.grams).toBeCloseTo(2 * first.grams, -1);
  });

  it('is text that can be sent', async () => {
    const input = inputFor(FIVE[3]!, foods);
    const plan = await planMeals({ ...input, restrictions: { ...input.restrictions, allergens: ['wheat'] } });
    const text = shoppingText(shoppingList(plan));
    expect(text).toMatch(/^PRODUCE\n- /);
    expect(shoppingText(shoppingList(plan, { pantry: ['tamari'] }))).toMatch(/\n\nLOOK AT HOME FIRST\n- tamari/);
    expect(text).toMatch(/- tamari, .* g\), choose one without wheat/);
  });
});
