import type { OpenAPIHono } from '@hono/zod-openapi';
import type { ServerContext } from './context.ts';
import { limitBody, sameMachineOnly, securityHeaders } from './guard.ts';
import { newApp } from './input.ts';
import { createMetrics } from './metrics.ts';
import { describeApi } from './openapi.ts';
import { createPage } from './page.ts';
import { answerError, answerProblem, problemOf, Refusal } from './refusal.ts';
import { answerRoutes } from './routes/answers.ts';
import { everythingRoutes } from './routes/everything.ts';
import { factRoutes } from './routes/facts.ts';
import { foodRoutes } from './routes/foods.ts';
import { healthRoutes } from './routes/health.ts';
import { mealRoutes } from './routes/meals.ts';
import { peopleRoutes } from './routes/people.ts';
import { productRoutes } from './routes/products.ts';

export interface PageFiles {
  /** Folder of the built page. */
  folder: string;
  /** The compact food table, which the page loads whole; another file after an import. */
  foods: () => string;
}

/** The whole server as a function from request to response: the API, its description, and the page. */
export function createApp(context: ServerContext, page: PageFiles): OpenAPIHono {
  const app = newApp();
  const metrics = createMetrics();
  app.use(metrics.count, securityHeaders, sameMachineOnly, limitBody);
  app.onError(answerError);
  app.notFound((c) => answerProblem(c, problemOf(new Refusal(404, 'There is nothing at this address'))));

  healthRoutes(app, context, metrics);
  peopleRoutes(app, context);
  factRoutes(app, context);
  answerRoutes(app, context);
  mealRoutes(app, context);
  foodRoutes(app, context);
  productRoutes(app, context);
  everythingRoutes(app, context);
  describeApi(app, context.version);

  app.all('/api/*', (c) => c.notFound());
  app.get('*', createPage(page.folder, { '/foods.json': page.foods }));
  return app;
}
