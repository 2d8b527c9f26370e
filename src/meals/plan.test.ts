import { beforeAll, describe, expect, it } from 'vitest';
import { loadFoodTable } from '../nutrition/composition/node/load.ts';
import { type Solve, solveHere } from '../optimization/index.ts';
import { DISHES } from './catalogue.ts';
import type { MealPlan } from './describe.ts';
import { lactoseGrams } from './diets.ts';
import type { MealPlanInput } from './input.ts';
import { FIVE, inputFor } from './people.fixture.ts';
import { planMeals } from './plan.ts';

const foods = loadFoodTable();
const [woman62, , warfarin71, vegan55, woman41] = FIVE;

const meals = (plan: MealPlan) => plan.days.flatMap((day) => day.meals);
const outcome = (plan: MealPlan, nutrient: string) => plan.outcomes.find((one) => one.nutrient === nutrient)!;
const dish = (id: string) => DISHES.find((one) => one.id === id)!;

describe('a week for each of the five', () => {
  it.each(FIVE.map((someone) => [someone.name, someone] as const))('%s', async (_name, someone) => {
    const plan = await planMeals(inputFor(someone, foods));
    expect(plan.status).toBe('optimal');
    expect(plan.days.map(({ date }) => date)).toEqual([
      '2026-11-23',
      '2026-11-24',
      '2026-11-25',
      '2026-11-26',
      '2026-11-27',
      '2026-11-28',
      '2026-11-29',
    ]);
    for (const day of plan.days)
      expect(day.meals.map(({ slot }) => slot)).toEqual(['breakfast', 'lunch', 'dinner', 'snack']);
    for (const { nutrient, met, text } of plan.outcomes) {
      expect(text.length).toBeGreaterThan(10);
      // What bone asks first is met for all five; vitamin D is for tablets and the sun.
      if (['calcium', 'protein', 'magnesium', 'sodium', 'fibre', 'zinc'].includes(nutrient))
        expect(met, text).toBe(true);
    }
  });
});

describe('the plan', () => {
  let input: MealPlanInput;
  let plan: MealPlan;
  beforeAll(async () => {
    input = inputFor(woman62!, foods);
    plan = await planMeals(input);
  });

  it('is the same for the same input and another for another seed', async () => {
    expect(await planMeals(inputFor(woman62!, foods))).toEqual(plan);
    const other = await planMeals(inputFor(woman62!, foods, 2));
    expect(meals(other).map(({ dishId }) => dishId)).not.toEqual(meals(plan).map(({ dishId }) => dishId));
  });

  it('has totals that are the sum of its meals, and means that are the mean of its days', () => {
    for (const day of plan.days) {
      const sum = day.meals.reduce((total, meal) => total + meal.nutrients.calcium!, 0);
      expect(day.totals.calcium).toBeCloseTo(sum, 0);
    }
    const mean = plan.days.reduce((total, day) => total + day.totals.calcium!, 0) / 7;
    expect(plan.meanPerDay.calcium).toBeCloseTo(mean, 0);
    expect(outcome(plan, 'calcium').foodPerDay).toBeCloseTo(mean, 0);
  });

  it('gives ingredients that add up to the meal', () => {
    for (const meal of meals(plan)) {
      const grams = meal.ingredients.reduce((sum, part) => sum + part.grams, 0);
      expect(Math.abs(grams - meal.grams)).toBeLessThan(2);
      const calcium = meal.ingredients.reduce(
        (sum, part) => sum + ((foods.get(part.food)?.per100g.calcium ?? 0) * part.grams) / 100,
        0,
      );
      expect(Math.abs(calcium - meal.nutrients.calcium!)).toBeLessThan(2);
    }
  });

  it('says a shortfall with the usual way out', async () => {
    const vegan = await planMeals(inputFor(vegan55!, foods));
    const { met, text } = outcome(vegan, 'vitaminD');
    expect(met).toBe(false);
    expect(text).toMatch(/^Vitamin D: food gives [\d.]+ of 15 µg a day\. Food alone seldom reaches it; a supplement/);
  });

  it('counts supplements, and leaves room for them under the upper limit', async () => {
    const withTablets = await planMeals({ ...input, supplementsPerDay: { calcium: 600, vitaminD: 20 } });
    const calcium = outcome(withTablets, 'calcium');
    expect(calcium.supplementsPerDay).toBe(600);
    for (const day of withTablets.days) expect(day.totals.calcium! + 600).toBeLessThanOrEqual(2000);
    expect(outcome(withTablets, 'vitaminD').met).toBe(true);
  });

  it('keeps the upper limit by food and says so when tablets alone pass it', async () => {
    const tooMany = await planMeals({ ...input, supplementsPerDay: { calcium: 1950 } });
    expect(tooMany.status).toBe('optimal');
    for (const day of tooMany.days) expect(day.totals.calcium).toBeLessThanOrEqual(2000);
    expect(tooMany.relaxed.join()).toMatch(/upper limit/);
    expect(outcome(tooMany, 'calcium').text).toMatch(
      /above the upper limit of 2,000 mg. Ask whether less from tablets/,
    );
  });

  it('keeps locked meals and plans the rest', async () => {
    const locked = [{ date: '2026-11-25', slot: 'dinner', dishId: 'miso-salmon', portions: 1 }] as const;
    const around = await planMeals({ ...input, locked });
    const dinner = around.days[2]!.meals.find(({ slot }) => slot === 'dinner')!;
    expect(dinner).toMatchObject({ dishId: 'miso-salmon', portions: 1, locked: true });
    expect(meals(around)).toHaveLength(28);
    await expect(planMeals({ ...input, locked: [{ ...locked[0], date: '2026-12-25' }] })).rejects.toThrow(/2026-12-25/);
    await expect(planMeals({ ...input, locked: [{ ...locked[0], dishId: 'haggis' }] })).rejects.toThrow(/haggis/);
  });

  it('never cooks longer in the week than there is time, beyond a few minutes', async () => {
    const cookingMinutes = [20, 20, 20, 20, 20, 45, 45];
    const quick = await planMeals({ ...input, prefs: { ...input.prefs, cookingMinutes } });
    quick.days.forEach((day, d) => {
      for (const meal of day.meals) expect(meal.activeMinutes).toBeLessThanOrEqual(cookingMinutes[d]!);
      expect(day.activeMinutes).toBeLessThanOrEqual(cookingMinutes[d]! + 12);
    });
  });

  it('has fewer dear dishes on a low budget and more of what is liked', async () => {
    const mean = (some: MealPlan) => meals(some).reduce((sum, { dishId }) => sum + dish(dishId).cost, 0) / 28;
    const low = await planMeals({ ...input, prefs: { ...input.prefs, budget: 'low' } });
    expect(mean(low)).toBeLessThanOrEqual(mean(plan));
    const beans = (some: MealPlan) => meals(some).filter(({ name }) => /lentil|dal/i.test(name)).length;
    const fan = await planMeals({ ...input, prefs: { ...input.prefs, likes: ['lentils'] } });
    expect(beans(fan)).toBeGreaterThanOrEqual(beans(plan));
    const not = await planMeals({ ...input, prefs: { ...input.prefs, dislikes: ['sardines'] } });
    expect(meals(not).some(({ dishId }) => dishId.includes('sardine'))).toBe(false);
  });
});

describe('time', () => {
  it('says when the plan is only the best found in time, and asks again for a rougher one where there was none', async () => {
    const asked: number[] = [];
    const slow: Solve = async (lp, options) => {
      asked.push(options.timeLimitS);
      if (asked.length === 1) return { status: 'none-in-time', objective: Number.NaN, values: {} };
      return solveHere(lp, options);
    };
    const plan = await planMeals({ ...inputFor(woman41!, foods), solve: slow, timeLimitS: 3 });
    expect(asked).toEqual([3, 12]);
    expect(plan.status).toBe('time-limit');
    expect(meals(plan)).toHaveLength(28);
    const never: Solve = async () => ({ status: 'none-in-time', objective: Number.NaN, values: {} });
    await expect(planMeals({ ...inputFor(woman41!, foods), solve: never })).rejects.toThrow(/no week found in 25 s/);
  });
});

describe('restrictions', () => {
  it('keeps vitamin K steady from day to day on warfarin, around what the person is used to', async () => {
    for (const usualVitaminK1UgPerDay of [70, 90, 180]) {
      const input = inputFor(warfarin71!, foods);
      const plan = await planMeals({ ...input, prefs: { ...input.prefs, usualVitaminK1UgPerDay } });
      for (const day of plan.days) {
        expect(day.totals.vitaminK1).toBeGreaterThan(0.6 * usualVitaminK1UgPerDay);
        expect(day.totals.vitaminK1).toBeLessThan(1.4 * usualVitaminK1UgPerDay);
      }
      expect(plan.notes.join()).toMatch(/INR clinic/);
    }
  });

  it('does not push potassium or phosphorus in kidney disease, and says why dishes are left out', async () => {
    const plan = await planMeals(inputFor(warfarin71!, foods));
    expect(outcome(plan, 'potassium').min).toBeUndefined();
    expect(plan.meanPerDay.potassium).toBeLessThan(2700);
    expect(plan.meanPerDay.phosphorus).toBeLessThan(1350);
    expect(plan.excluded.find(({ because }) => because.includes('kidney'))!.dishes.length).toBeGreaterThan(20);
  });

  it('shows no calories and scales nothing by them where they would do harm', async () => {
    const input = inputFor(woman62!, foods);
    const plan = await planMeals({ ...input, restrictions: { ...input.restrictions, screens: ['S40'] } });
    expect(JSON.stringify(plan)).not.toMatch(/energy|kcal/i);
    for (const meal of meals(plan)) expect(meal.portions).toBe(1);
  });

  it('limits lactose to what most people take in one sitting', async () => {
    const input = inputFor(woman62!, foods);
    const plan = await planMeals({ ...input, restrictions: { ...input.restrictions, lactose: 'limit' } });
    for (const meal of meals(plan)) {
      const ingredients = Object.fromEntries(meal.ingredients.map(({ key, grams }) => [key, grams]));
      expect(lactoseGrams({ ...dish(meal.dishId), ingredients })).toBeLessThanOrEqual(6.01);
    }
    expect(outcome(plan, 'calcium').met).toBe(true);
  });

  it('tells which label to read', async () => {
    const input = inputFor(vegan55!, foods);
    const plan = await planMeals({ ...input, restrictions: { ...input.restrictions, allergens: ['wheat'] } });
    const labels = meals(plan).flatMap((meal) => meal.labels);
    expect(labels).toContain('tamari: choose one without wheat');
  });

  it('explains when there is no week, with the least that would make one', async () => {
    const input = inputFor(woman62!, foods);
    const excludedFoods = [
      'milk',
      'egg',
      'oats',
      'bread',
      'tofu',
      'bran',
      'cornmeal',
      'quinoa',
      'rice',
      'millet',
      'wheat',
      'herring',
      'muffin',
      'yogurt',
      'banana',
      'buckwheat',
      'tortilla',
      'pita',
      'couscous',
      'tempeh',
      'sourdough',
    ];
    const plan = await planMeals({ ...input, restrictions: { ...input.restrictions, excludedFoods } });
    expect(plan.status).toBe('infeasible');
    expect(plan.days).toEqual([]);
    expect(plan.infeasible!.text).toMatch(/^No dish for breakfast/);
    const allowed = plan.infeasible!.relaxations.map((said) => said.replace('allow ', ''));
    const fewer = excludedFoods.filter((food) => !allowed.includes(food));
    const eased = await planMeals({ ...input, restrictions: { ...input.restrictions, excludedFoods: fewer } });
    expect(eased.status).toBe('optimal');
  });

  it('names the upper limit that stands in the way, and the wish that would do', async () => {
    const input = inputFor(woman62!, foods);
    const limited = (upperLimit: number) => [
      ...input.targets.filter(({ nutrient }) => nutrient !== 'calcium'),
      { nutrient: 'calcium' as const, upperLimit },
    ];
    const plan = await planMeals({ ...input, targets: limited(40) });
    expect(plan.status).toBe('infeasible');
    expect(plan.infeasible!.text).toMatch(/the upper limit of calcium \(40 mg a day\)/);
    const feast = DISHES.find(({ id }) => id === 'tofu-banana-smoothie')!;
    const locked = [{ date: '2026-11-23', slot: 'breakfast' as const, dishId: feast.id, portions: 2 }];
    const locking = await planMeals({ ...input, targets: limited(1200), locked });
    expect(locking.infeasible!.relaxations).toEqual(['let go of the locked meals']);
  });

  it('names the least of a wish that is enough: so many minutes, one thing in the kitchen', async () => {
    const input = inputFor(woman62!, foods);
    const slow = DISHES.filter(({ slots, minutes }) => !slots.includes('dinner') || minutes.active > 20);
    const stewed = slow.filter(({ slots, equipment }) => !slots.includes('dinner') || equipment.includes('large pot'));
    const hurried = { ...input, dishes: slow, prefs: { ...input.prefs, cookingMinutes: Array(7).fill(10) } };
    const { relaxations } = (await planMeals(hurried)).infeasible!;
    expect(relaxations).toEqual(['give cooking at least 30 minutes a day']);
    const { cookingMinutes: _, ...calm } = input.prefs;
    const bare = { ...input, dishes: stewed, prefs: { ...calm, missingEquipment: ['wok', 'large pot'] } };
    expect((await planMeals(bare)).infeasible!.relaxations).toEqual(['have this in the kitchen: large pot']);
  });

  it('names the wish that keeps an aim out of reach, and counts dishes as often as they come', async () => {
    const input = inputFor(woman62!, foods);
    const calcium = async (min: number, excludedFoods: string[], dishes = DISHES) => {
      const targets = [{ nutrient: 'calcium' as const, min }];
      const restrictions = { ...input.restrictions, excludedFoods };
      return (await planMeals({ ...input, dishes, targets, restrictions })).outcomes[0]!;
    };
    const mostOf = (text: string): number => Number(/bring only ([\d,]+) mg/.exec(text)![1]!.replace(',', ''));
    const oneBreakfast = DISHES.filter(({ slots }) => !slots.includes('breakfast')).concat(dish('oatmeal-prunes'));
    const few = await calcium(9000, [], oneBreakfast);
    expect(mostOf(few.text)).toBeGreaterThanOrEqual(Math.round(few.foodPerDay));

    const without = await calcium(9000, ['kefir', 'milk']);
    expect(without.text).toMatch(/No one wish given up would reach it\.$/);
    const more = mostOf((await calcium(9000, ['kefir'])).text);
    expect(more).toBeGreaterThan(mostOf(without.text) + 10);
    expect((await calcium(more - 5, ['kefir', 'milk'])).text).toMatch(/To reach it you could allow milk\.$/);
  });

  it('lets dishes repeat more often when few fit, and says so', async () => {
    const input = inputFor(woman62!, foods);
    const few = DISHES.filter(({ slots }) => !slots.includes('breakfast')).concat(
      dish('oatmeal-prunes'),
      dish('yogurt-kiwi'),
    );
    const plan = await planMeals({ ...input, dishes: few });
    expect(plan.status).toBe('optimal');
    expect(plan.relaxed[0]).toBe('Only 2 dishes fit for breakfast, so each comes up to 4 times instead of 3.');
  });
});
