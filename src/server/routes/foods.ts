import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { NotFound } from '../../store/index.ts';
import type { ServerContext } from '../context.ts';
import { answers, ref } from '../describe.ts';

/** Finding foods, and what one is made of. */
export function foodRoutes(app: OpenAPIHono, { foods, search, imports }: ServerContext): void {
  app.openapi(
    createRoute({
      method: 'get',
      path: '/api/foods',
      summary: 'Find foods while their name is typed, best first',
      request: {
        query: z.object({
          q: z.string().max(200).openapi({ example: 'greek yogurt' }),
          limit: z.coerce.number().int().min(1).max(100).default(20),
        }),
      },
      responses: answers(200, 'Foods', ref('FoodHits'), 422),
    }),
    (c) => {
      const { q, limit } = c.req.valid('query');
      return c.json({ foods: search().search(q, limit) });
    },
  );

  app.openapi(
    createRoute({
      method: 'get',
      path: '/api/food-tables',
      summary: 'How many foods there are, and which datasets were imported into this home',
      responses: answers(200, 'The tables', ref('FoodTables')),
    }),
    (c) => c.json({ foods: foods().size, imported: imports() }),
  );

  app.openapi(
    createRoute({
      method: 'get',
      path: '/api/foods/{id}',
      summary: 'A food: amounts per 100 g with their sources, household measures; what is not there is not known',
      request: { params: z.object({ id: z.string().min(1).max(100).openapi({ example: 'sr28:15088' }) }) },
      responses: answers(200, 'The food', ref('Food'), 404),
    }),
    (c) => {
      const { id } = c.req.valid('param');
      const food = foods().get(id);
      if (!food) throw new NotFound('food', id);
      return c.json(food as object);
    },
  );
}
