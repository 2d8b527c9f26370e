import { OpenAPIHono, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { BadInput, isDay, problemsOf, readJson, today } from '../record/index.ts';
import { Refusal } from './refusal.ts';

/** An app whose path and query checks speak as the record's do. */
export const newApp = (): OpenAPIHono =>
  new OpenAPIHono({
    defaultHook: (result, context) => {
      if (result.success) return;
      const given = result.target === 'query' ? context.req.query() : context.req.param();
      throw new BadInput(problemsOf(result.error as z.ZodError, given));
    },
  });

/** The JSON body. @throws Refusal for another type; BadInput with line and column where it is not JSON */
export async function readBody(context: Context): Promise<unknown> {
  const type = context.req.header('content-type') ?? '';
  if (!/^application\/([a-z.+-]+\+)?json\b/i.test(type)) throw new Refusal(415, 'Send JSON, as application/json');
  return readJson(await context.req.text());
}

/** The JSON body in the shape of a schema. @throws BadInput */
export async function readBodyAs<S extends z.ZodType>(context: Context, schema: S): Promise<z.output<S>> {
  const document = await readBody(context);
  const parsed = schema.safeParse(document);
  if (!parsed.success) throw new BadInput(problemsOf(parsed.error, document));
  return parsed.data;
}

/** The revision that the sender saw last, from If-Match. @throws Refusal */
export function expectedRevision(context: Context): { ifRevision?: number } {
  const given = context.req.header('if-match');
  if (given === undefined || given === '*') return {};
  const revision = /^(?:W\/)?"(\d+)"$/.exec(given)?.[1];
  if (revision === undefined) throw new Refusal(400, 'If-Match holds no revision; send the ETag of the record');
  return { ifRevision: Number(revision) };
}

/** Another seed gives another week of meals, as good. */
export const seedNumber = z.coerce
  .number()
  .int()
  .min(1)
  .max(2 ** 31 - 1);

export const revisionTag = (revision: number): string => `"${revision}"`;

export const personPath = z.object({ id: z.string().min(1).max(100) });

/** `?asOf=2026-11-09`; today where none is given. */
export const asOfQuery = z.object({
  asOf: z.string().refine(isDay, { error: 'a real calendar day as YYYY-MM-DD, like 2026-11-09' }).optional().openapi({
    description: 'The day to answer for; today on this machine where none is given',
    example: '2026-11-09',
  }),
});
export const dayOf = ({ asOf }: { asOf?: string | undefined }): string => asOf ?? today();
