import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { assess, factsFor } from '../../assessment/index.ts';
import { shoppingText } from '../../meals/index.ts';
import { dishView, type Plan, shoppingOf } from '../../plan/index.ts';
import { mealsCalendar } from '../../plan/mealsCalendar.ts';
import { type BonewiseRecord, badInput, isDay } from '../../record/index.ts';
import { NotFound } from '../../store/index.ts';
import type { ServerContext } from '../context.ts';
import { answers, ref } from '../describe.ts';
import { asOfQuery, dayOf, personPath, revisionTag, seedNumber } from '../input.ts';

const seed = seedNumber.openapi({ description: 'Another number gives another week, as good' });

const dishQuery = asOfQuery.extend({ portions: z.coerce.number().min(0.25).max(4).default(1) });
const placeQuery = asOfQuery.extend({
  date: z.string().refine(isDay, { error: 'a real calendar day as YYYY-MM-DD, like 2026-11-09' }),
  slot: z.enum(['breakfast', 'lunch', 'dinner', 'snack']),
  index: z.coerce
    .number()
    .int()
    .min(0)
    .max(4)
    .default(0)
    .openapi({ description: "Which of the slot's meals that day" }),
});

/** The week of meals: planned again, one meal swapped, little changed; the dish, the shopping list, the calendar. */
export function mealRoutes(app: OpenAPIHono, { records, foods, plans }: ServerContext): void {
  /** The plan as the page shows it, from what is kept where it is. */
  const planOf = async (id: string, query: { asOf?: string | undefined }): Promise<Planned> => {
    const { record, revision } = await records(id);
    const asOf = dayOf(query);
    const made = await plans.plan(`${id} ${revision} ${foods().size}`, { record, asOf, days: 7, seed: undefined });
    return { record, revision, asOf, plan: made };
  };

  app.openapi(
    createRoute({
      method: 'get',
      path: '/api/people/{id}/meals/week',
      summary: 'Another week of meals; what is locked or eaten stays',
      description: 'A proposal: it is kept once it is added to the record as a fact of the kind mealPlans.',
      request: { params: personPath, query: asOfQuery.extend({ seed }) },
      responses: answers(200, 'The week', ref('MealPlan'), 404, 422),
    }),
    async (c) => {
      const { record } = await records(c.req.valid('param').id);
      const query = c.req.valid('query');
      return c.json(await plans.ask({ ask: 'week', record, asOf: dayOf(query), seed: query.seed }));
    },
  );

  app.openapi(
    createRoute({
      method: 'get',
      path: '/api/people/{id}/meals/offers',
      summary: 'Three other meals for one place of the week, each with what it changes',
      request: { params: personPath, query: placeQuery },
      responses: answers(200, 'The offers', ref('MealOffers'), 404, 422),
    }),
    async (c) => {
      const { date, slot, index, ...query } = c.req.valid('query');
      const { record, asOf, plan } = await planOf(c.req.valid('param').id, query);
      const meals = plan.meals.days.find((day) => day.date === date)?.meals.filter((meal) => meal.slot === slot) ?? [];
      if (index >= meals.length) throw badInput('date', `${slot} ${index + 1} on ${date}`, placesOf(plan));
      const place = { date, slot, index };
      return c.json({ offers: await plans.ask({ ask: 'offers', record, asOf, week: plan.meals, place }) });
    },
  );

  app.openapi(
    createRoute({
      method: 'get',
      path: '/api/people/{id}/meals/changes',
      summary: 'The fewest meals to change in what the diary says was eaten, each with what it brings',
      request: {
        params: personPath,
        query: asOfQuery.extend({ most: z.coerce.number().int().min(1).max(7).default(3) }),
      },
      responses: answers(200, 'The changes', ref('MealChanges'), 404, 422),
    }),
    async (c) => {
      const { record } = await records(c.req.valid('param').id);
      const query = c.req.valid('query');
      return c.json(await plans.ask({ ask: 'changes', record, asOf: dayOf(query), most: query.most }));
    },
  );

  app.openapi(
    createRoute({
      method: 'get',
      path: '/api/people/{id}/shopping',
      summary: "What to buy for the week's meals, by aisle; what the pantry holds stands apart",
      request: { params: personPath, query: asOfQuery },
      responses: answers(200, 'The list, also as text to send', ref('ShoppingList'), 404, 422),
    }),
    async (c) => {
      const { plan, record, revision } = await planOf(c.req.valid('param').id, c.req.valid('query'));
      const list = shoppingOf(plan, record);
      return c.json({ ...list, text: shoppingText(list) }, 200, { etag: revisionTag(revision) });
    },
  );

  app.openapi(
    createRoute({
      method: 'get',
      path: '/api/people/{id}/meals.ics',
      summary: "The week's meals as a calendar file (RFC 5545)",
      request: { params: personPath, query: asOfQuery },
      responses: {
        ...answers(200, 'The file', undefined, 404, 422),
        200: { description: 'The file', content: { 'text/calendar': { schema: { type: 'string' } } } },
      },
    }),
    async (c) => {
      const { plan, record } = await planOf(c.req.valid('param').id, c.req.valid('query'));
      return c.body(mealsCalendar(plan.meals, record.preferences.at(-1)?.mealTimes), 200, {
        'content-type': 'text/calendar; charset=utf-8',
        'content-disposition': `attachment; filename="meals-${plan.asOf}.ics"`,
      });
    },
  );

  app.openapi(
    createRoute({
      method: 'get',
      path: '/api/people/{id}/dishes/{dish}',
      summary: 'A dish as this person would cook it, for all who eat with them',
      request: {
        params: personPath.extend({ dish: z.string().min(1).max(100).openapi({ example: 'oatmeal-prunes' }) }),
        query: dishQuery,
      },
      responses: answers(200, 'The dish', ref('Dish'), 404, 422),
    }),
    async (c) => {
      const { id, dish } = c.req.valid('param');
      const query = c.req.valid('query');
      const { record } = await records(id);
      const asOf = dayOf(query);
      const at = { foods: foods() };
      const { portions } = query;
      const view = dishView(factsFor(record, asOf, at), assess(record, asOf, at), { ...at, id: dish, portions });
      if (!view) throw new NotFound('dish', dish);
      return c.json(view as object);
    },
  );
}

interface Planned {
  record: BonewiseRecord;
  revision: number;
  asOf: string;
  plan: Plan;
}

const placesOf = ({ meals }: Plan): string =>
  meals.days.length === 0 ? 'a week with meals' : `a meal of the week ${meals.startDate} to ${meals.days.at(-1)!.date}`;
