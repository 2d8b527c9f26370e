import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IntakeRow } from '../assessment/types.ts';
import { CALCIUM_DOSE_MG } from './apart.ts';
import { dosesFor, gapsOf } from './gaps.ts';

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
