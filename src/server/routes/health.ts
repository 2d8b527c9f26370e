import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { ServerContext } from '../context.ts';
import { answers } from '../describe.ts';
import type { Metrics } from '../metrics.ts';

/** Whether the server is well, and how busy: for those who watch it. */
export function healthRoutes(app: OpenAPIHono, { db, version }: ServerContext, metrics: Metrics): void {
  app.openapi(
    createRoute({
      method: 'get',
      path: '/healthz',
      summary: 'Whether server and database answer',
      responses: answers(200, 'They do', z.object({ status: z.literal('ok'), version: z.string() })),
    }),
    async (c) => {
      await db.query('SELECT 1 AS one');
      return c.json({ status: 'ok' as const, version });
    },
  );
  app.get('/metrics', (c) => c.text(metrics.text(), 200, { 'content-type': 'text/plain; version=0.0.4' }));
}
