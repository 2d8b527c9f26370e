import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadFoodTable } from '../../nutrition/composition/node/load.ts';
import { syntheticDownload, zipOf } from '../../nutrition/import/node/download.fixture.ts';
import { BadInput } from '../../record/problems.ts';
import { foodsImport, foodsSearch, foodsShow } from './foods.ts';

describe('foods search', () => {
  it('gives JSON best first with id, description, source and NDB number', () => {
    const hits = JSON.parse(foodsSearch('canned sardines with bones', { json: true, limit: 5 }));
    expect(hits[0]).toMatchObject({ id: 'sr28:15088', ndb: '15088' });
    expect(hits[0].description).toMatch(/sardine.*canned.*bone/i);
    expect(hits.length).toBeLessThanOrEqual(5);
  });

  it('gives lines, and says so when nothing fits', () => {
    expect(foodsSearch('greek yogurt', { limit: 1 })).toBe('sr28:01256  Greek yogurt, plain, nonfat');
    expect(foodsSearch('zzzzqqqq')).toBe('No food found for "zzzzqqqq".');
    expect(foodsSearch('zzzzqqqq', { json: true })).toBe('[]');
  });

  it('refuses a limit that is none', () => {
    expect(() => foodsSearch('milk', { limit: 0 })).toThrow('--limit: got 0; accepted are whole numbers from 1');
    expect(() => foodsSearch('milk', { limit: Number.NaN })).toThrow(/--limit/);
  });
});

describe('foods show', () => {
  it('shows a food by id or by NDB number, what is not known as no data', () => {
    expect(foodsShow('15088')).toBe(foodsShow('sr28:15088'));
    expect(foodsShow('15088')).toMatch(/Calcium +382 mg/);
    expect(foodsShow('20045')).toMatch(/Soluble fibre +no data/);
    expect(JSON.parse(foodsShow('15088', { json: true })).per100g.calcium).toBe(382);
  });

  it('says what was given and what is accepted for a bad id', () => {
    expect(() => foodsShow('sr28:99999')).toThrow(/got "sr28:99999"; accepted are a USDA number such as 01077/);
  });
});

describe('foods import', () => {
  it('takes a download in, says rows that do not hold, and finds the foods afterwards', async () => {
    const home = mkdtempSync(join(tmpdir(), 'bonewise-import-'));
    const zip = join(home, 'download.zip');
    writeFileSync(zip, zipOf(syntheticDownload(9)));
    const errors: string[] = [];
    const said = await foodsImport(zip, { folder: home }, { err: (text) => errors.push(text) });
    expect(said).toContain('3 foods of USDA FoodData Central, Foundation Foods');
    expect(said).toContain('Rows left out because they did not hold: 7.');
    expect(errors.join('')).toContain('food.csv, line 12: fdc_id: got "x", expected a whole number; left out');
    expect(loadFoodTable(home).get('fdc:500008')!.name).toMatch(/^Invented food 8/);
    rmSync(home, { recursive: true, force: true });
  });

  it('says what is accepted for anything else', async () => {
    const nothing = foodsImport('/nowhere/at-all.zip', { folder: '/nowhere' }, { err: () => {} });
    await expect(nothing).rejects.toThrow(BadInput);
  });
});
