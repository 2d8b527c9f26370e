import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { matrix } from '../../assessment/index.ts';
import { loadFoodTable } from '../../nutrition/composition/node/load.ts';
import { readRecord, readRecordText } from '../../record/index.ts';
import { renderMatrix } from './matrix.ts';

const asOf = '2026-11-22';
const foods = loadFoodTable();
const woman = readRecord({ bonewise: 1, person: { birthDate: '1964-03-14', sex: 'female' } });
const ruth = readRecordText(readFileSync('examples/ruth-71-vertebral-fracture-warfarin-ckd.json', 'utf8'));
const text = (record: typeof woman, width = 80): string =>
  renderMatrix(matrix(record, asOf, { foods }), { width, styled: false });

describe('the matrix in a terminal', () => {
  it('has both windows, tablets apart, limits, how sure, sittings with their reasons, and the screener', () => {
    // Where a line breaks is not what is asked here.
    const shown = text(ruth).replaceAll(/\s+/g, ' ');
    for (const said of [
      /Calcium 802 mg 822 mg 500 mg 800-1,000 mg/,
      /Upper limit 350 mg from tablets/,
      /Below the average requirement of 265 mg: about 90 in 100/,
      /Breakfast 08:00 582 mg 98 mg Calcium carbonate 500 mg with D3: carbonate/,
      /Mediterranean screener: 6 points of the 13 items/,
      /food tables differ/,
    ]) {
      expect(shown).toMatch(said);
    }
  });

  it('without a diary says unknown, and no chance of anything', () => {
    const shown = text(woman);
    expect(shown).toMatch(/Calcium +unknown +unknown/);
    expect(shown).toMatch(/Nothing logged in the last four weeks/);
    expect(shown).not.toMatch(/in 100|logged, known/);
  });

  it.each([80, 120])('keeps to %d columns', (width) => {
    for (const line of text(ruth, width).split('\n')) expect(line.length).toBeLessThanOrEqual(width);
  });
});
