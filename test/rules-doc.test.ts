import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { rulesPage } from '../scripts/write-rules-doc.ts';

it('docs/rules.md is what the rules say; `npm run docs:rules` writes it anew', () => {
  expect(readFileSync('docs/rules.md', 'utf8')).toBe(rulesPage());
});
