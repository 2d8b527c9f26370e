import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadFoodTable } from '../nutrition/composition/node/load.ts';
import { DISHES, ingredientOf } from './catalogue.ts';
import { LACTOSE_FREE_G, LACTOSE_LIMIT_G, LEFT_OUT } from './diets.ts';
import { SLOTS, type Slot } from './dish.ts';
import type { MealRestrictions } from './input.ts';
import { someone } from './people.arbitrary.ts';
import { FIVE, inputFor } from './people.fixture.ts';
import { planMeals } from './plan.ts';
import { MAX_REPEATS } from './week.ts';

const foods = loadFoodTable();

const PEOPLE = 200;

describe('whoever it is for, a week', () => {
  it(
    'has no allergen, passes no upper limit, repeats no dish too often, and meets its aims or says why not',
    async () => {
      await fc.assert(
        fc.asyncProperty(someone, fc.integer({ min: 1, max: 1000 }), async (person, seed) => {
          const input = inputFor(person, foods, seed);
          const plan = await planMeals(input);
          if (plan.status === 'infeasible') {
            expect(plan.days).toEqual([]);
            expect(plan.infeasible!.text).toMatch(/^No (dish|week)/);
            return;
          }
          const { restrictions: limits, supplementsPerDay = {} } = input;
          const repeats = new Map<string, { times: number; slots: Set<Slot> }>();
          for (const day of plan.days) {
            for (const meal of day.meals) {
              const entry = repeats.get(meal.dishId) ?? { times: 0, slots: new Set() };
              repeats.set(meal.dishId, { times: entry.times + 1, slots: entry.slots.add(meal.slot) });
              let lactose = 0;
              for (const { key, grams } of meal.ingredients) {
                const { allergens, origin, lactoseGPer100g } = ingredientOf(key);
                for (const allergen of limits.allergens)
                  expect(allergens, `${meal.dishId}: ${key}`).not.toContain(allergen);
                if (limits.glutenFree) expect(allergens).not.toContain('gluten');
                expect(LEFT_OUT[limits.diet]).not.toContain(origin);
                lactose += (lactoseGPer100g * grams) / 100;
              }
              if (limits.lactose === 'free') expect(lactose).toBeLessThanOrEqual(LACTOSE_FREE_G + 0.01);
              if (limits.lactose === 'limit') expect(lactose).toBeLessThanOrEqual(LACTOSE_LIMIT_G + 0.01);
              for (const food of limits.excludedFoods) expect(meal.name).not.toMatch(new RegExp(`\\b${food}\\b`, 'i'));
            }
            for (const { nutrient, upperLimit } of input.targets) {
              if (upperLimit === undefined || nutrient === 'energy') continue;
              const fromTablets = plan.relaxed.length > 0 ? 0 : (supplementsPerDay[nutrient] ?? 0);
              expect((day.totals[nutrient] ?? 0) + fromTablets, nutrient).toBeLessThanOrEqual(upperLimit + 0.01);
            }
          }
          const widened = plan.relaxed.some((text) => text.includes('each comes up to'));
          for (const [id, { times, slots }] of repeats) {
            const most = Math.max(...[...slots].map((slot) => MAX_REPEATS[slot]));
            const anySlot = Math.max(...DISHES.find((dish) => dish.id === id)!.slots.map((slot) => MAX_REPEATS[slot]));
            if (!widened) expect(times, id).toBeLessThanOrEqual(Math.max(most, anySlot));
          }
          for (const { met, text, nutrient, min, max, foodPerDay, supplementsPerDay: tablets } of plan.outcomes) {
            if (!met) expect(text.split('. ').length, text).toBeGreaterThanOrEqual(2);
            // What is said to be the most that dishes bring is no less than what these bring.
            const most = /bring only ([\d,.]*\d)/.exec(text)?.[1]?.replace(',', '');
            if (most !== undefined) expect(Number(most) * 1.01 + 0.1, text).toBeGreaterThanOrEqual(foodPerDay);
            if (met && min !== undefined) expect(foodPerDay + tablets, nutrient).toBeGreaterThanOrEqual(0.98 * min);
            if (met && max !== undefined) expect(foodPerDay + tablets, nutrient).toBeLessThanOrEqual(1.02 * max);
          }
          expect(plan.days.every((day) => day.meals.length === 3 + input.prefs.snacksPerDay)).toBe(true);
          expect(SLOTS).toContain(plan.days[0]!.meals[0]!.slot);
        }),
        { numRuns: PEOPLE, seed: 62, endOnFailure: true },
      );
    },
    PEOPLE * 3000,
  );
});

describe('every way of eating that is promised fills a week', () => {
  const sets: [string, Partial<MealRestrictions>][] = [
    ['vegan', { diet: 'vegan' }],
    ['vegetarian', { diet: 'vegetarian' }],
    ['pescatarian', { diet: 'pescatarian' }],
    ['lactose-free', { lactose: 'free' }],
    ['gluten-free', { glutenFree: true }],
    ['low in FODMAPs', { lowFodmap: true }],
    ['kidney-aware', { screens: ['S34'] }],
  ];
  it.each(sets)('%s: seven whole days, nothing given up, no dish more often than allowed', async (_, restrictions) => {
    const plan = await planMeals(inputFor({ ...FIVE[0]!, restrictions }, foods));
    expect(plan).toMatchObject({ status: 'optimal', relaxed: [] });
    expect(plan.days.map(({ meals }) => meals.length)).toEqual([4, 4, 4, 4, 4, 4, 4]);
    const times = Map.groupBy(
      plan.days.flatMap(({ meals }) => meals),
      ({ dishId }) => dishId,
    );
    for (const [id, meals] of times) {
      const most = Math.max(...DISHES.find((dish) => dish.id === id)!.slots.map((slot) => MAX_REPEATS[slot]));
      expect(meals.length, id).toBeLessThanOrEqual(most);
    }
  });
});
