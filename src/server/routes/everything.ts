import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { badInput } from '../../record/index.ts';
import {
  exportAll,
  listPeople,
  readBackup,
  readSettings,
  removeExamples,
  restoreAll,
  writeSetting,
} from '../../store/index.ts';
import type { ServerContext } from '../context.ts';
import { answers, body, ref } from '../describe.ts';
import { readBody } from '../input.ts';

const settingName = /^[a-z][a-zA-Z0-9.-]{0,60}$/;

/** The home as a whole: export and import in one file, settings, the example people. */
export function everythingRoutes(app: OpenAPIHono, { db }: ServerContext): void {
  app.openapi(
    createRoute({
      method: 'get',
      path: '/api/export',
      summary: 'Everything in one file: all people with their history, and the settings',
      responses: answers(200, 'The file', ref('Backup')),
    }),
    async (c) => {
      const backup = await exportAll(db);
      const name = `bonewise-${backup.writtenAt.slice(0, 10)}.json`;
      return c.json(backup, 200, { 'content-disposition': `attachment; filename="${name}"` });
    },
  );

  app.openapi(
    createRoute({
      method: 'post',
      path: '/api/import',
      summary: 'Take in such a file, all of it or nothing',
      description: 'It is checked whole before anything is written. "replace" makes this home what the file says.',
      request: {
        query: z.object({ mode: z.enum(['add', 'replace']).default('add') }),
        ...body(ref('Backup')),
      },
      responses: answers(200, 'The people that are there now', ref('People'), 409, 413, 422),
    }),
    async (c) => {
      const backup = readBackup(await readBody(c));
      await restoreAll(db, backup, c.req.valid('query').mode);
      return c.json({ people: await listPeople(db) });
    },
  );

  app.openapi(
    createRoute({
      method: 'delete',
      path: '/api/examples',
      summary: 'Erase the example people; they do not come back',
      responses: answers(200, 'How many there were', z.object({ removed: z.number() })),
    }),
    async (c) => c.json({ removed: await removeExamples(db) }),
  );

  app.openapi(
    createRoute({
      method: 'get',
      path: '/api/settings',
      summary: 'What this home remembers beside the records',
      responses: answers(200, 'Settings by name', ref('Settings')),
    }),
    async (c) => c.json(await readSettings(db)),
  );

  app.openapi(
    createRoute({
      method: 'put',
      path: '/api/settings',
      summary: 'Set some; the others stay',
      request: body(ref('Settings')),
      responses: answers(200, 'Settings by name', ref('Settings'), 422),
    }),
    async (c) => {
      const given = z.record(z.string(), z.unknown()).safeParse(await readBody(c));
      if (!given.success) throw badInput('', 'no object', 'an object of settings by name');
      const odd = Object.keys(given.data).find((name) => !settingName.test(name));
      if (odd !== undefined) throw badInput(odd, odd, 'a name of letters, digits, dots and dashes');
      await db.transaction(async (sql) => {
        for (const [name, value] of Object.entries(given.data)) await writeSetting(sql, name, value);
      });
      return c.json(await readSettings(db));
    },
  );
}
