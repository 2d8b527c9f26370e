import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { type Change, changeFacts, history, undo } from '../../store/index.ts';
import type { ServerContext } from '../context.ts';
import { answers, body, ref } from '../describe.ts';
import { expectedRevision, personPath, readBody, readBodyAs, revisionTag } from '../input.ts';

const kindAndFact = z.strictObject({ kind: z.string(), fact: z.unknown() });
export const factChanges = z.strictObject({
  add: z.array(kindAndFact).max(10_000).default([]),
  replace: z.array(kindAndFact).max(10_000).default([]),
  remove: z
    .array(z.strictObject({ kind: z.string(), id: z.string().min(1).max(100) }))
    .max(10_000)
    .default([]),
});

const factPath = personPath.extend({ kind: z.string().min(1).max(40), fact: z.string().min(1).max(100) });

/** Single facts, what was done to them, and taking it back. */
export function factRoutes(app: OpenAPIHono, { db }: ServerContext): void {
  const answer = (c: Context, change: Change, status: 200 | 201 = 200) =>
    c.json({ ...change, change: change.id }, status, { etag: revisionTag(change.revision) });

  app.openapi(
    createRoute({
      method: 'post',
      path: '/api/people/{id}/facts',
      summary: 'Add, replace and remove facts in one step',
      description: 'All or none, and undone as one: copying a whole day of diary is one change.',
      request: { params: personPath, ...body(ref('FactChanges')) },
      responses: answers(201, 'The change', ref('ChangeMade'), 404, 409, 412, 422),
    }),
    async (c) => {
      const given = await readBodyAs(c, factChanges);
      return answer(c, await changeFacts(db, c.req.valid('param').id, given, expectedRevision(c)), 201);
    },
  );

  app.openapi(
    createRoute({
      method: 'put',
      path: '/api/people/{id}/facts/{kind}/{fact}',
      summary: 'Put another version of a fact in its place',
      request: { params: factPath, ...body(ref('Fact')) },
      responses: answers(200, 'The change', ref('ChangeMade'), 404, 412, 422),
    }),
    async (c) => {
      const { id, kind, fact } = c.req.valid('param');
      const document = await readBody(c);
      const named = typeof document === 'object' && document !== null ? { ...document, id: fact } : document;
      const change = await changeFacts(db, id, { replace: [{ kind, fact: named }] }, expectedRevision(c));
      return answer(c, change);
    },
  );

  app.openapi(
    createRoute({
      method: 'delete',
      path: '/api/people/{id}/facts/{kind}/{fact}',
      summary: 'Take a fact out of the record; it stays in the history',
      request: { params: factPath },
      responses: answers(200, 'The change', ref('ChangeMade'), 404, 412),
    }),
    async (c) => {
      const { id, kind, fact } = c.req.valid('param');
      return answer(c, await changeFacts(db, id, { remove: [{ kind, id: fact }] }, expectedRevision(c)));
    },
  );

  app.openapi(
    createRoute({
      method: 'post',
      path: '/api/people/{id}/undo',
      summary: 'Take a change back',
      description: 'By a change of its own, so that an undo can be undone.',
      request: { params: personPath, ...body(ref('Undo')) },
      responses: answers(200, 'The change that took it back', ref('ChangeMade'), 404, 409, 412, 422),
    }),
    async (c) => {
      const { change } = await readBodyAs(c, z.strictObject({ change: z.string().min(1).max(100) }));
      return answer(c, await undo(db, c.req.valid('param').id, change, expectedRevision(c)));
    },
  );

  const page = z.object({
    limit: z.coerce.number().int().min(1).max(500).default(50),
    before: z.coerce.number().int().min(1).optional().openapi({ description: 'A revision: changes older than it' }),
  });
  app.openapi(
    createRoute({
      method: 'get',
      path: '/api/people/{id}/history',
      summary: 'What was changed and when, newest first',
      request: { params: personPath, query: page },
      responses: answers(200, 'Changes', ref('History'), 404),
    }),
    async (c) => {
      const { limit, before } = c.req.valid('query');
      const changes = await history(db, c.req.valid('param').id, { limit, ...(before ? { before } : {}) });
      return c.json({ changes });
    },
  );
}
