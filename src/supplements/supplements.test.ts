import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IntakeRow } from '../assessment/types.ts';
import { CALCIUM_DOSE_MG, dosesFor, gapsOf, type ProposedDose } from './gaps.ts';
import { placeDoses, spacingOf, toMinutes } from './timetable.ts';

const meals = { breakfast: '08:00', lunch: '12:30', dinner: '18:30' };
const row = (
  nutrient: 'calcium' | 'vitaminD',
  food: number | undefined,
  supplements: number | undefined,
  min: number,
): IntakeRow => ({
  nutrient,
  label: nutrient,
  unit: nutrient === 'calcium' ? 'mg' : 'ug',
  food,
  supplements,
  total: food,
  atLeast: false,
  knownShareOfWeight: 1,
  knownFoods: 1,
  foods: 1,
  sdBetweenDays: undefined,
  target: { min, kind: 'RDA', source: 'x' },
  upperLimit: undefined,
  aim: 'reach',
  state: 'below',
  gap: 0,
  role: '',
  verdict: 'fair evidence',
  claim: '',
});
const none = { findings: [], guards: [], plannedFood: undefined };
const calcium = (value: number): ProposedDose => ({
  nutrient: 'calcium',
  form: 'calcium carbonate or citrate',
  amount: { value, unit: 'mg' },
  needsMeal: true,
});

describe('gaps', () => {
  it.each([
    [640, 250, 1200, 310, 'supplement'],
    [1100, undefined, 1200, 100, 'food'],
  ])('food %s + supplement %s against %s leaves %s, closed by %s', (food, supplement, target, gap, closedBy) => {
    expect(gapsOf({ ...none, rows: [row('calcium', food, supplement, target)] })).toMatchObject([{ gap, closedBy }]);
  });
  it('says nothing where the intake is unknown: unknown is not zero', () => {
    expect(gapsOf({ ...none, rows: [row('calcium', undefined, undefined, 1200)] })).toEqual([]);
  });
  it('asks first where a screen holds calcium back', () => {
    const guards = [{ rule: 'S32', against: ['supplement:calcium' as const], says: '', because: [] }];
    const [gap] = gapsOf({ ...none, guards, rows: [row('calcium', 400, 0, 1200)] });
    expect(gap).toMatchObject({ closedBy: 'ask first', heldBackBy: 'S32' });
    expect(dosesFor([gap!], false)).toEqual([]);
  });
  it('prefers what the planned week brings over what the diary brought', () => {
    expect(gapsOf({ ...none, plannedFood: { calcium: 1150 }, rows: [row('calcium', 500, 0, 1200)] })).toMatchObject([
      { gap: 50, closedBy: 'food' },
    ]);
  });
  it('splits calcium so that no dose exceeds 500 mg, and never proposes more than the gap rounded up to products', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1190 }), (food) => {
        const gaps = gapsOf({ ...none, rows: [row('calcium', food, 0, 1200)] });
        const doses = dosesFor(gaps, false);
        const total = doses.reduce((sum, d) => sum + d.amount.value, 0);
        expect(doses.every((d) => d.amount.value <= CALCIUM_DOSE_MG)).toBe(true);
        expect(total).toBeLessThanOrEqual(Math.max(0, (gaps[0]?.gap ?? 0) + 100));
      }),
    );
  });
});

describe('timetable', () => {
  it('keeps calcium four hours from levothyroxine: with it at 06:45, breakfast at 08:00 is too early', () => {
    const table = placeDoses([calcium(300)], meals, [], spacingOf('levothyroxine', 'levothyroxine', ['06:45']));
    expect(table).toMatchObject({ placed: [{ with: 'lunch' }] });
  });
  it('does not put a dose where 500 mg would be exceeded together with what is taken already', () => {
    const table = placeDoses(
      [calcium(300)],
      meals,
      [
        { name: 'Calcium', time: '12:30', calciumMg: 500 },
        { name: 'Calcium', time: '18:30', calciumMg: 250 },
      ],
      [],
    );
    expect(table).toMatchObject({ placed: [{ with: 'breakfast' }] });
  });
  it('says so when nothing fits', () => {
    const table = placeDoses(
      [calcium(500)],
      meals,
      ['08:00', '12:30', '18:30'].map((time) => ({ name: 'Calcium', time, calciumMg: 500 })),
      [],
    );
    expect(table).toHaveProperty('conflict');
  });
  it('never breaks a spacing or the size of a dose', () => {
    const time = fc
      .integer({ min: 5 * 60, max: 22 * 60 })
      .map((m) => `${String(Math.floor(m / 60)).padStart(2, '0')}:${String(m % 60).padStart(2, '0')}`);
    fc.assert(
      fc.property(
        time,
        fc.array(
          fc.integer({ min: 1, max: 10 }).map((n) => calcium(n * 50)),
          { maxLength: 3 },
        ),
        (levothyroxine, doses) => {
          const table = placeDoses(doses, meals, [], spacingOf('levothyroxine', 'levothyroxine', [levothyroxine]));
          if ('conflict' in table) return;
          const byPlace = new Map<string, number>();
          for (const { time, dose } of table.placed) {
            expect(Math.abs(toMinutes(time) - toMinutes(levothyroxine))).toBeGreaterThanOrEqual(240);
            byPlace.set(time, (byPlace.get(time) ?? 0) + dose.amount.value);
          }
          for (const mg of byPlace.values()) expect(mg).toBeLessThanOrEqual(CALCIUM_DOSE_MG);
        },
      ),
    );
  });
});
