import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MealPlan, ShoppingList } from '../meals/index.ts';
import type { ChangesOfDays, DishView, MealOffer, Plan } from '../plan/index.ts';
import { type Running, startServer } from './index.ts';

const root = join(import.meta.dirname, '..', '..');
let folder: string;
let server: Running;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'bonewise-meals-'));
  server = await startServer({ folder, port: 0, root, version: 'test' });
});
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

const maya = '/api/people/maya-55';
const get = (path: string) => fetch(server.address + path);
const json = async <T>(path: string): Promise<T> => (await get(path)).json() as Promise<T>;

describe('the week of meals over HTTP', () => {
  it('another week, offers for one place of the present one, a recipe, a list and a calendar', async () => {
    const { meals, asOf } = await json<Plan>(`${maya}/plan`);
    const week = await json<MealPlan>(`${maya}/meals/week?seed=5`);
    expect(week).toMatchObject({ startDate: asOf, seed: 5 });
    expect(week.days).toHaveLength(7);

    const day = meals.days[2]!;
    const { offers } = await json<{ offers: MealOffer[] }>(`${maya}/meals/offers?date=${day.date}&slot=dinner`);
    expect(offers).toHaveLength(3);
    expect(offers.every(({ dishId }) => day.meals.every((meal) => meal.dishId !== dishId))).toBe(true);
    expect(offers[0]).not.toHaveProperty('plan');

    const dish = await json<DishView>(`${maya}/dishes/oatmeal-prunes?portions=1.5`);
    expect(dish).toMatchObject({
      name: 'Oatmeal with soy milk and prunes',
      portions: 1.5,
      allergens: expect.arrayContaining(['soy']),
    });
    const single = await json<DishView>(`${maya}/dishes/oatmeal-prunes`);
    expect(dish.ingredients[0]!.grams).toBeCloseTo(1.5 * single.ingredients[0]!.grams, 0);

    const list = await json<ShoppingList & { text: string }>(`${maya}/shopping`);
    expect(list.aisles.length).toBeGreaterThan(3);
    for (const { items } of list.aisles) for (const { name } of items) expect(list.text).toContain(`- ${name}, `);

    const calendar = await get(`${maya}/meals.ics`);
    expect(calendar.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    expect(await calendar.text()).toMatch(/^BEGIN:VCALENDAR\r\n/);

    const changes = await json<ChangesOfDays>(`${maya}/meals/changes?most=1`);
    expect(changes.days).toBeGreaterThan(0);
    expect(changes.changes.length).toBeLessThanOrEqual(1);
  });

  it.each([
    [`${maya}/meals/offers?date=2026-13-01&slot=dinner`, 422],
    [`${maya}/meals/offers?date=2020-01-01&slot=dinner`, 422],
    [`${maya}/meals/offers?date=2026-11-22&slot=supper`, 422],
    [`${maya}/meals/week?seed=0`, 422],
    [`${maya}/meals/week`, 422],
    [`${maya}/meals/changes?most=99`, 422],
    [`${maya}/dishes/oatmeal-prunes?portions=40`, 422],
    [`${maya}/dishes/no-such-dish`, 404],
    ['/api/people/nobody/shopping', 404],
    ['/api/people/nobody/meals.ics', 404],
  ])('%s is refused with %d, as problem details', async (path, status) => {
    const answer = await get(path);
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toMatch(/problem\+json/);
  });

  it.each([
    ['slot', 'date=2026-11-22&slot=supper', '"supper"', 'one of breakfast, lunch, dinner, snack'],
    ['date', 'date=2026-13-01&slot=dinner', '"2026-13-01"', 'a real calendar day as YYYY-MM-DD, like 2026-11-09'],
  ])('a %s that does not hold is said back', async (path, query, given, accepted) => {
    const { problems } = await json<{ problems: unknown[] }>(`${maya}/meals/offers?${query}`);
    expect(problems).toEqual([{ path, given, accepted }]);
  });
});
