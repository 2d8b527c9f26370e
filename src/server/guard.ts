import type { Context, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { answerProblem, problemOf, Refusal } from './refusal.ts';

const refuse = (context: Context, refusal: Refusal): Response => answerProblem(context, problemOf(refusal));

const ownNames = new Set(['127.0.0.1', 'localhost', '[::1]']);
const isOwn = (host: string): boolean => ownNames.has(host.replace(/:\d+$/, ''));

/**
 * Only pages of this very server may talk to it. The server listens on this machine alone, yet any page open in a
 * browser here can reach it: by a name that resolves to 127.0.0.1 (so the Host must be ours), or by posting a form
 * (so a write must not come from another site).
 */
export const sameMachineOnly: MiddlewareHandler = async (context, next) => {
  const { host } = new URL(context.req.url);
  if (!isOwn(context.req.header('host') ?? host)) {
    return refuse(context, new Refusal(421, 'This server answers to 127.0.0.1 and localhost only'));
  }
  const site = context.req.header('sec-fetch-site');
  const origin = context.req.header('origin');
  const foreign =
    (site !== undefined && site !== 'same-origin' && site !== 'none') ||
    (origin !== undefined && origin !== `http://${context.req.header('host')}`);
  // Following a link to the page from elsewhere is fine; it reads nothing and writes nothing.
  const isVisit = context.req.method === 'GET' && context.req.header('sec-fetch-mode') === 'navigate';
  if (foreign && !isVisit) return refuse(context, new Refusal(403, 'Requests of other sites are not answered'));
  return next();
};

const contentPolicy = [
  "default-src 'self'",
  // HiGHS, the solver, is WebAssembly.
  "script-src 'self' 'wasm-unsafe-eval'",
  "img-src 'self' data: blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

/** Nothing from elsewhere, nothing to elsewhere, and no answer of the API kept on disk by a browser. */
export const securityHeaders: MiddlewareHandler = async (context, next) => {
  await next();
  const { headers } = context.res;
  headers.set('content-security-policy', contentPolicy);
  headers.set('x-content-type-options', 'nosniff');
  headers.set('referrer-policy', 'no-referrer');
  headers.set('cross-origin-opener-policy', 'same-origin');
  headers.set('cross-origin-resource-policy', 'same-origin');
  headers.set('permissions-policy', 'camera=(), microphone=(), geolocation=(), interest-cohort=()');
  if (!headers.has('cache-control')) headers.set('cache-control', 'no-store');
};

/** Ten years of diary are about 20 MB; a backup holds them twice, with the history. */
export const LARGEST_BODY = 64 * 1024 * 1024;

export const limitBody = bodyLimit({
  maxSize: LARGEST_BODY,
  onError: (context) => refuse(context, new Refusal(413, `The body is larger than ${LARGEST_BODY} bytes`)),
});
