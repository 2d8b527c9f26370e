import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { allRules, assess, factsFor, matrix } from '../../assessment/index.ts';
import { examplesInWords, type ReadFacts, type Rule } from '../../rules/index.ts';
import { NotFound } from '../../store/index.ts';
import type { ServerContext } from '../context.ts';
import { answers, ref } from '../describe.ts';
import { asOfQuery, dayOf, personPath, revisionTag, seedNumber } from '../input.ts';

/** A rule as data: what it looks at and on what basis, with an example that fires and one that does not, in words. */
const shownRule = (whole: Rule, read: ReadFacts) => {
  const { when: _, says: _says, otherwise: _otherwise, guards, suppresses, examples: _examples, ...rule } = whole;
  return {
    ...rule,
    examples: examplesInWords(whole, read),
    ...(guards ? { guards: { against: guards.against, says: guards.says } } : {}),
    ...(Array.isArray(suppresses) ? { suppresses } : {}),
  };
};

/** What is worked out from a record, and the rules it is worked out by. Nothing here is stored as truth. */
export function answerRoutes(app: OpenAPIHono, { records, foods, plans }: ServerContext): void {
  const read: ReadFacts = (record, asOf) => factsFor(record, asOf, { foods: foods() });
  app.openapi(
    createRoute({
      method: 'get',
      path: '/api/people/{id}/assessment',
      summary: 'What the facts mean on a day',
      request: { params: personPath, query: asOfQuery },
      responses: answers(200, 'The assessment', ref('Assessment'), 404, 422),
    }),
    async (c) => {
      const { record, revision } = await records(c.req.valid('param').id);
      const assessment = assess(record, dayOf(c.req.valid('query')), { foods: foods() });
      return c.json(assessment, 200, { etag: revisionTag(revision) });
    },
  );

  app.openapi(
    createRoute({
      method: 'get',
      path: '/api/people/{id}/matrix',
      summary:
        'The Skeletal Support Matrix: what the diary brings of each component, how sure that is, what would move it',
      request: { params: personPath, query: asOfQuery },
      responses: answers(200, 'The matrix', ref('Matrix'), 404, 422),
    }),
    async (c) => {
      const { record, revision } = await records(c.req.valid('param').id);
      return c.json(matrix(record, dayOf(c.req.valid('query')), { foods: foods() }), 200, {
        etag: revisionTag(revision),
      });
    },
  );

  const planQuery = asOfQuery.extend({
    days: z.coerce.number().int().min(1).max(7).default(7),
    seed: seedNumber.optional().openapi({
      description: 'Another number gives another week, as good; that of the kept week where none is given',
    }),
  });
  app.openapi(
    createRoute({
      method: 'get',
      path: '/api/people/{id}/plan',
      summary: 'What to do this week, and on what basis',
      description: 'Takes up to some seconds the first time; then it is kept until the record changes.',
      request: { params: personPath, query: planQuery },
      responses: answers(200, 'The plan', ref('Plan'), 404, 422),
    }),
    async (c) => {
      const { id } = c.req.valid('param');
      const query = c.req.valid('query');
      const { record, revision } = await records(id);
      const { days, seed } = query;
      const made = await plans.plan(`${id} ${revision} ${foods().size}`, { record, asOf: dayOf(query), days, seed });
      return c.json(made, 200, { etag: revisionTag(revision) });
    },
  );

  app.openapi(
    createRoute({
      method: 'get',
      path: '/api/rules',
      summary: 'Every rule: what it looks at, what it says, its sources',
      responses: answers(200, 'Rules', ref('Rules')),
    }),
    (c) => c.json({ rules: allRules.map((rule) => shownRule(rule, read)) }),
  );

  app.openapi(
    createRoute({
      method: 'get',
      path: '/api/rules/{id}',
      summary: 'One rule',
      request: { params: z.object({ id: z.string().min(1).max(40).openapi({ example: 'AIBL-1' }) }) },
      responses: answers(200, 'The rule', ref('Rule'), 404),
    }),
    (c) => {
      const { id } = c.req.valid('param');
      const rule = allRules.find((one) => one.id === id);
      if (!rule) throw new NotFound('rule', id);
      return c.json(shownRule(rule, read));
    },
  );
}
