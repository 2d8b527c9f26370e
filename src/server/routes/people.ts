import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { readRecord } from '../../record/index.ts';
import { createPerson, importRecord, listPeople, removePerson, revisionOf, setPerson } from '../../store/index.ts';
import type { ServerContext } from '../context.ts';
import { answers, body, ref } from '../describe.ts';
import { expectedRevision, personPath, readBody, readBodyAs, revisionTag } from '../input.ts';

/** People of this home, and their records as a whole. */
export function peopleRoutes(app: OpenAPIHono, { db, records }: ServerContext): void {
  app.openapi(
    createRoute({
      method: 'get',
      path: '/api/people',
      summary: 'Everybody in this home, real people first',
      responses: answers(200, 'People', ref('People')),
    }),
    async (c) => c.json({ people: await listPeople(db) }),
  );

  app.openapi(
    createRoute({
      method: 'post',
      path: '/api/people',
      summary: 'Take a person in',
      description:
        'With a whole record, or one that holds no more than who it is about. The id is the record’s, or new.',
      request: body(ref('RecordEnvelope')),
      responses: answers(201, 'The id and revision', ref('PersonMade'), 409, 422),
    }),
    async (c) => {
      const { record } = await readBodyAs(c, z.strictObject({ record: z.unknown() }));
      const made = await createPerson(db, readRecord(record));
      return c.json(made, 201, {
        location: `/api/people/${encodeURIComponent(made.id)}/record`,
        etag: revisionTag(made.revision),
      });
    },
  );

  app.openapi(
    createRoute({
      method: 'delete',
      path: '/api/people/{id}',
      summary: 'Erase a person with the whole history',
      request: { params: personPath },
      responses: answers(204, 'Erased', undefined, 404),
    }),
    async (c) => {
      await removePerson(db, c.req.valid('param').id);
      return c.body(null, 204);
    },
  );

  app.openapi(
    createRoute({
      method: 'put',
      path: '/api/people/{id}/person',
      summary: 'Change name, birth date or sex',
      request: { params: personPath, ...body(ref('Person')) },
      responses: answers(200, 'The change', ref('ChangeMade'), 404, 412, 422),
    }),
    async (c) => {
      const details = await readBody(c);
      const change = await setPerson(db, c.req.valid('param').id, details, expectedRevision(c));
      return c.json({ ...change, change: change.id }, 200, { etag: revisionTag(change.revision) });
    },
  );

  app.openapi(
    createRoute({
      method: 'get',
      path: '/api/people/{id}/record',
      summary: 'The record: every fact, and nothing derived',
      description:
        'The ETag is the revision; send it as If-Match with a write, and the write is refused when it is old.',
      request: { params: personPath },
      responses: answers(200, 'The record', ref('Record'), 404),
    }),
    async (c) => {
      const { record, revision } = await records(c.req.valid('param').id);
      return c.json(record, 200, { etag: revisionTag(revision) });
    },
  );

  app.openapi(
    createRoute({
      method: 'put',
      path: '/api/people/{id}/record',
      summary: 'Make the record the one sent',
      description: 'One change that can be undone: only what differs is written.',
      request: { params: personPath, ...body(ref('Record')) },
      responses: answers(200, 'The change; none where nothing differed', ref('ChangeMade'), 404, 412, 422),
    }),
    async (c) => {
      const { id } = c.req.valid('param');
      const record = readRecord(await readBody(c));
      const change = await importRecord(db, id, record, expectedRevision(c));
      const revision = change?.revision ?? (await revisionOf(db, id));
      const made = change ? { ...change, change: change.id } : { revision, facts: [] };
      return c.json(made, 200, { etag: revisionTag(revision) });
    },
  );
}
