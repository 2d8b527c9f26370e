import { beforeAll, describe, expect, it } from 'vitest';
import { loadFoodTable } from '../nutrition/composition/node/load.ts';
import { DISHES } from './catalogue.ts';
import type { MealPlan } from './describe.ts';
import { fitsDiet } from './diets.ts';
import type { MealPlanInput } from './input.ts';
import { FIVE, inputFor } from './people.fixture.ts';
import { planMeals } from './plan.ts';
import { changeText, lockMeals, swapMeal } from './swap.ts';

const foods = loadFoodTable();

describe('swapping one meal', () => {
  let input: MealPlanInput;
  let plan: MealPlan;
  beforeAll(async () => {
    input = inputFor(FIVE[3]!, foods);
    plan = await planMeals(input);
  });

  it('offers three others that fit the person, each with what that day gains', () => {
    const place = { date: '2026-11-25', slot: 'dinner' } as const;
    const offers = swapMeal(input, plan, place);
    expect(offers).toHaveLength(3);
    const before = plan.days[2]!;
    for (const offer of offers) {
      expect(before.meals.map(({ dishId }) => dishId)).not.toContain(offer.dishId);
      expect(fitsDiet(DISHES.find(({ id }) => id === offer.dishId)!, 'vegan')).toBe(true);
      const after = offer.plan.days[2]!;
      expect(after.meals.find(({ slot }) => slot === 'dinner')!.dishId).toBe(offer.dishId);
      expect(after.totals.calcium! - before.totals.calcium!).toBeCloseTo(offer.change.calcium!, 1);
      expect(offer.plan.days.filter((_, d) => d !== 2).map(({ totals }) => totals)).toEqual(
        plan.days.filter((_, d) => d !== 2).map(({ totals }) => totals),
      );
    }
  });

  it('says nothing of a meal the plan does not have', () => {
    expect(() => swapMeal(input, plan, { date: '2026-12-25', slot: 'dinner' })).toThrow(/no dinner on 2026-12-25/);
    expect(() => swapMeal(input, plan, { date: '2026-11-25', slot: 'snack', index: 1 })).toThrow(/no snack/);
  });

  it('can be locked, and the rest planned anew', async () => {
    const locked = lockMeals(plan, [{ date: '2026-11-24', slot: 'lunch' }]);
    const lunch = plan.days[1]!.meals.find(({ slot }) => slot === 'lunch')!;
    expect(locked).toEqual([{ date: '2026-11-24', slot: 'lunch', dishId: lunch.dishId, portions: lunch.portions }]);
    const again = await planMeals({ ...input, seed: 9, locked });
    const kept = again.days[1]!.meals.find(({ slot }) => slot === 'lunch')!;
    expect(kept).toMatchObject({ dishId: lunch.dishId, locked: true });
  });

  it('puts what weighs most first in its words', () => {
    expect(changeText({ calcium: 310, fibre: -5, zinc: 0.1 }, input)).toBe('+310 mg calcium, −5 g fibre');
    const lossFirst = { calcium: -310, fibre: 5 };
    expect(changeText(lossFirst, input)).toBe('−310 mg calcium, +5 g fibre');
    expect(changeText(lossFirst, input, { gainsFirst: true })).toBe('+5 g fibre, −310 mg calcium');
  });
});
