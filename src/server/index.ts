/**
 * server/ is the program over HTTP, on this machine only: records, what is worked out from them, foods, rules, and the
 * page. The API is described at /api/openapi.json by the schemas that inputs are checked with.
 */
export { type Running, type StartOptions, startServer, USUAL_PORT } from './start.ts';
