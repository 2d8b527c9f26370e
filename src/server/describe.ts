import type { z } from '@hono/zod-openapi';

/** Bits of OpenAPI that the routes share. */
const json = (schema: z.ZodType | { $ref: string }) => ({ 'application/json': { schema } });

export const ref = (name: string): { $ref: string } => ({ $ref: `#/components/schemas/${name}` });

/** A body that the handler checks itself, with messages that name path, value and what is accepted. */
export const body = (schema: { $ref: string }) => ({ body: { required: true, content: json(schema) } });

const problem = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: ref('ProblemDetails') } },
});

const known: Record<number, string> = {
  404: 'No such person, fact or change',
  409: 'What is there stands against it',
  412: 'The record has moved on since the revision in If-Match',
  413: 'Too large',
  415: 'Not JSON',
  422: 'The input does not hold; `problems` names path, value and what is accepted',
};

/**
 * The answers of a route: what it gives when all is well, and the ways it refuses. Typed without their content: the
 * shapes are named in the description, and their types are those of the functions that make them.
 */
export const answers = (
  status: number,
  description: string,
  schema: z.ZodType | { $ref: string } | undefined,
  ...refusals: number[]
): Record<number, { description: string }> => ({
  [status]: schema ? { description, content: json(schema) } : { description },
  ...Object.fromEntries(refusals.map((code) => [code, problem(known[code]!)])),
});
