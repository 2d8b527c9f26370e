import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { assess } from '../assessment/index.ts';
import { loadFoodTable } from '../nutrition/composition/node/load.ts';
import { readRecord, readRecordText } from '../record/index.ts';
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

/** A woman of 62 with strong bones, and what is added. */
const yearWith = (more: object) => {
  const record = readRecord({
    bonewise: 1,
    person: { sex: 'female', birthDate: '1964-03-14' },
    scans: [{ date: '2026-06-01', sites: { lumbarSpine: { tScore: -0.8 }, totalHip: { tScore: -0.8 } } }],
    preferences: [{ date: '2026-01-10', trainingDays: [1, 3, 5], trainingMinutes: 30 }],
    ...more,
  });
  return trainingYear(new Facts(record, asOf), assess(record, asOf, { foods }), asOf);
};

it('promises no programme where cancer is in the bones: easy walks, no phase, no load that rises', () => {
  const { trackSays, weeks } = yearWith({ conditions: [{ date: '2026-01-10', name: 'bone metastases' }] });
  expect(trackSays).toBe('With bone disease from cancer: your oncology team and an exercise specialist first');
  expect(weeks.length).toBe(52);
  expect(new Set(weeks.map(({ phase }) => phase))).toEqual(new Set([0]));
  expect(weeks.flatMap(({ changes }) => changes)).toEqual([]);
});

it('shows no year while the week itself is stopped, and says until when', () => {
  const warned = [{ date: asOf, symptom: 'joint-locking', features: ['during-exercise'] }];
  expect(yearWith({ symptoms: warned })).toMatchObject({ trackSays: 'No programme for now', weeks: [] });
  const training = [{ date: '2026-11-20', exercise: 'E36', painBefore: 1, painNextMorning: 6 }];
  const { weeks, stopped } = yearWith({ training });
  expect(weeks).toEqual([]);
  expect(stopped).toMatch(/^Pain 6 of 10 .* until the pain is down to 3 of 10/);
});

it('tells of loads that rise only in weeks with strength work, and fills ten minutes beside landings', () => {
  const preferences = [
    { date: '2026-01-10', trainingDays: [2], trainingMinutes: 10, equipment: [], trainingPlace: 'home' },
  ];
  const { weeks } = yearWith({ preferences });
  expect(weeks.flatMap(({ changes }) => changes).filter((says) => /^(Legs|Arms)/.test(says))).toEqual([]);
  expect(Math.min(...weeks.map(({ minutes }) => minutes))).toBeGreaterThanOrEqual(6);
});
