import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { BadInput, type Problem } from '../record/index.ts';
import { Conflict, NotFound, Stale } from '../store/index.ts';

/** A request that is not answered as asked, with the status to say so. */
export class Refusal extends Error {
  readonly status: ContentfulStatusCode;
  constructor(status: ContentfulStatusCode, message: string) {
    super(message);
    this.name = 'Refusal';
    this.status = status;
  }
}

/** Problem details as of RFC 9457; `problems` lists what is wrong with an input, by path. */
export interface ProblemDetails {
  type: string;
  title: string;
  status: ContentfulStatusCode;
  detail?: string;
  problems?: Problem[];
}

const details = (
  status: ContentfulStatusCode,
  kind: string,
  title: string,
  rest: Pick<ProblemDetails, 'detail' | 'problems'> = {},
): ProblemDetails => ({ type: `urn:bonewise:problem:${kind}`, title, status, ...rest });

/** What an error is to the one who asked. */
export function problemOf(error: unknown): ProblemDetails {
  if (error instanceof BadInput) {
    const { problems } = error;
    return details(422, 'bad-input', 'The input does not hold', { detail: error.message, problems });
  }
  if (error instanceof NotFound) return details(404, 'not-found', 'Not found', { detail: error.message });
  if (error instanceof Stale) return details(412, 'stale', 'The record has moved on', { detail: error.message });
  if (error instanceof Conflict) return details(409, 'conflict', 'That does not fit', { detail: error.message });
  if (error instanceof Refusal) return details(error.status, 'refused', error.message);
  return details(500, 'our-fault', 'Something went wrong here; nothing was changed');
}

export const answerProblem = (context: Context, problem: ProblemDetails): Response =>
  context.body(JSON.stringify(problem), problem.status, { 'content-type': 'application/problem+json' });

/** Answers an error, and notes on stderr those that are our fault: where, never what the record says. */
export function answerError(error: unknown, context: Context): Response {
  const problem = problemOf(error);
  if (problem.status === 500) {
    const stack = error instanceof Error ? error.stack : String(error);
    console.error(`${new Date().toISOString()} ${context.req.method} failed: ${stack}`);
  }
  return answerProblem(context, problem);
}
