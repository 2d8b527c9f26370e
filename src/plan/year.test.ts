import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { assess } from '../assessment/index.ts';
import { loadFoodTable } from '../nutrition/composition/node/load.ts';
import { readRecordText } from '../record/index.ts';
import { Facts } from '../rules/index.ts';
import { trainingYear } from './year.ts';

const asOf = '2026-11-22';
const foods = loadFoodTable();
const yearOf = (name: string) => {
  const record = readRecordText(readFileSync(join(import.meta.dirname, '../../examples', `${name}.json`), 'utf8'));
  return trainingYear(new Facts(record, asOf), assess(record, asOf, { foods }), asOf);
};

it('shows 52 weeks, lighter every fourth, one change at a time', () => {
  const { weeks } = yearOf('mark-48-testosterone-anastrozole');
  expect(weeks.map(({ week }) => week)).toEqual(Array.from({ length: 52 }, (_, n) => n + 1));
  expect(weeks.filter(({ lighter }) => lighter).length).toBeGreaterThanOrEqual(11);
  expect(weeks.every(({ sessions }) => sessions > 0)).toBe(true);
  expect(weeks.every(({ changes }) => changes.filter((c) => /^(Legs|Arms|Up to)/.test(c)).length <= 1)).toBe(true);
  const phases = weeks.map(({ phase }) => phase);
  expect(phases).toEqual([...phases].sort());
  expect(weeks.find(({ phase }, n) => n > 0 && phase > phases[n - 1]!)?.changes[0]).toMatch(/^Phase \d: /);
});

it('has no landing on track D', () => {
  const { weeks } = yearOf('ruth-71-vertebral-fracture-warfarin-ckd');
  expect(weeks.length).toBe(52);
  expect(weeks.every(({ landings }) => landings === 0)).toBe(true);
  expect(weeks.some(({ changes }) => changes.some((says) => says.startsWith('Up to')))).toBe(false);
});
