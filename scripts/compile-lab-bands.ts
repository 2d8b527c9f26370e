// Turns data/lab-bands.csv into src/guidelines/generated/lab-bands.ts, so that the page can read the bands without a
// file system. The output is committed; bands.test.ts fails when it no longer matches the table.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCsv } from '../src/nutrition/composition/csv.ts';

const root = join(import.meta.dirname, '..');
const file = join(root, 'src', 'guidelines', 'generated', 'lab-bands.ts');

type Column = 'analyte' | 'who' | 'band' | 'low' | 'high' | 'includes' | 'action' | 'says' | 'sources' | 'certainty';

const bands = parseCsv<Column>(readFileSync(join(root, 'data', 'lab-bands.csv'), 'utf8'), 'data/lab-bands.csv').map(
  (row) => ({
    analyte: row.analyte,
    who: row.who,
    band: row.band,
    ...(row.low === '' ? {} : { low: Number(row.low) }),
    ...(row.high === '' ? {} : { high: Number(row.high) }),
    includes: row.includes,
    action: row.action,
    says: row.says,
    sources: row.sources.split(';'),
    certainty: row.certainty,
  }),
);

export const text = `// Written by scripts/compile-lab-bands.ts from data/lab-bands.csv. Edit the table, not this file.
import type { Band } from '../band.ts';

export const bands: readonly Band[] = ${JSON.stringify(bands, null, 1)};
`;

if (import.meta.main) {
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, text);
}
