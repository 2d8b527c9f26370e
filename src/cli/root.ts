import { join } from 'node:path';

/** The checkout or package that this runs from: two folders up, from src/cli/ as from dist/node/. */
export const root = join(import.meta.dirname, '..', '..');

export const version = process.env.BONEWISE_VERSION ?? 'development';
