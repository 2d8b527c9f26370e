import { readdirSync, readFileSync } from 'node:fs';
import { readTrial } from '../../trial/read.ts';
import type { Trial } from '../../trial/schema.ts';

const folder = new URL('../../../../examples/trials/', import.meta.url);

/** The trials of examples/trials/, by file name. */
export const loadTrials = (): Trial[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => readTrial(JSON.parse(readFileSync(new URL(file, folder), 'utf8'))));
