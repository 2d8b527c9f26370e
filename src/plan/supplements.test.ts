import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { assess, factsFor } from '../assessment/index.ts';
import type { MealPlan } from '../meals/index.ts';
import { loadFoodTable } from '../nutrition/composition/node/load.ts';
import { type BonewiseRecord, type RecordInput, readRecord } from '../record/index.ts';
import { supplementPlan } from './supplements.ts';

const foods = loadFoodTable();
const asOf = '2026-11-15';
const example = (name: string): RecordInput =>
  JSON.parse(readFileSync(join(import.meta.dirname, '..', '..', 'examples', `${name}.json`), 'utf8'));
const ana = example('ana-62-anastrozole');
const ruth = example('ruth-71-vertebral-fracture-warfarin-ckd');
const wish = { date: asOf, kind: 'start-supplement' as const, what: 'vitamin K2 (MK-7)' };
/** No week of meals: the diary's intake counts. */
const noMeals = { status: 'infeasible' } as MealPlan;

const planOf = (given: RecordInput, more: Partial<RecordInput> = {}) => {
  const record: BonewiseRecord = readRecord({ ...given, ...more });
  return supplementPlan(factsFor(record, asOf, { foods }), assess(record, asOf, { foods }), noMeals);
};

describe('vitamin K2 as MK-7', () => {
  it('is never in the timetable of who did not ask', async () => {
    const { mk7, timetable } = await planOf(ana);
    expect(mk7).toEqual({ state: 'not asked for', rule: undefined });
    expect(timetable.some(({ what }) => /K2/.test(what))).toBe(false);
  });
  it('stands with a meal for who asked, with no amount of ours', async () => {
    const { mk7, timetable } = await planOf(ana, { intentions: [wish] });
    expect(mk7.state).toBe('asked for');
    const dose = timetable.find(({ what }) => /K2/.test(what))!;
    expect(dose).toMatchObject({ origin: 'proposed', amount: undefined });
    expect(['breakfast', 'lunch', 'dinner']).toContain(dose.with);
  });
  it('is held back on warfarin, asked for or not', async () => {
    for (const intentions of [[], [wish]]) {
      const { mk7, timetable } = await planOf(ruth, { intentions });
      expect(mk7).toEqual({ state: 'held back', rule: 'S01' });
      expect(timetable.some(({ what }) => /K2/.test(what))).toBe(false);
    }
  });
});

describe('products by their label', () => {
  const product = (ingredients: object[], doses: object[]) => ({
    supplements: [{ date: '2026-01-01', name: 'From the shop', ingredients, doses }] as RecordInput['supplements'] &
      object,
  });
  it('stand by their elemental amounts: two tablets of 400 mg at one meal are said to be too much', async () => {
    const calcium = { ingredient: 'calcium', form: 'carbonate', amount: { value: 400, unit: 'mg' } };
    const { conflicts } = await planOf(ana, product([calcium], [{ units: 2, withMeal: 'dinner' }]));
    expect(conflicts.map(({ says }) => says)).toContainEqual(expect.stringContaining('800 mg of calcium'));
  });
  it('a mineral too near to the thyroid tablet is said with its screen, and another time is proposed', async () => {
    const magnesium = { ingredient: 'magnesium', amount: { value: 200, unit: 'mg' } };
    const { conflicts, timetable } = await planOf(ana, product([magnesium], [{ units: 1, time: '07:30' }]));
    expect(conflicts).toContainEqual({ says: expect.stringContaining('too near to levothyroxine'), rule: 'S03' });
    const dose = timetable.find(({ what }) => what === 'From the shop')!;
    expect(dose.time >= '10:45').toBe(true);
    expect(dose).toMatchObject({
      tick: { time: '07:30', units: 1 },
      rules: ['S03'],
      note: expect.stringContaining('now at 07:30'),
    });
    expect(dose.because).toContainEqual({ says: expect.stringContaining('after levothyroxine'), rule: 'S03' });
  });

  it('carbonate beside an acid blocker is a matter of the form, not of the time; what is proposed is citrate', async () => {
    const carbonate = { ingredient: 'calcium', form: 'carbonate', amount: { value: 200, unit: 'mg' } };
    const omeprazole = { medicines: [{ date: '2026-01-01', name: 'omeprazole' }] };
    const taken = await planOf(ana, { ...product([carbonate], [{ units: 1, withMeal: 'dinner' }]), ...omeprazole });
    expect(taken.conflicts).toContainEqual({
      says: expect.stringMatching(/carbonate needs stomach acid/),
      rule: 'S09',
    });
    const none = await planOf(ana, { supplements: [], ...omeprazole });
    const proposed = none.timetable.find(({ what }) => /calcium/.test(what))!;
    expect(proposed).toMatchObject({ what: 'calcium citrate', rules: expect.arrayContaining(['S09']) });
  });
});
