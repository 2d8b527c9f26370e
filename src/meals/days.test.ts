import { describe, expect, it } from 'vitest';
import { loadFoodTable } from '../nutrition/composition/node/load.ts';
import { DISHES } from './catalogue.ts';
import {
  activeMinutes,
  arrangeDays,
  cookedOn,
  type DaysRequest,
  LEFTOVER_MINUTES,
  type Serving,
  weekPoints,
} from './days.ts';
import { FIVE, referenceTargets } from './people.fixture.ts';
import { prepareDish } from './prepared.ts';

const foods = loadFoodTable();
const serving = (id: string, slot: Serving['slot'], locked = false): Serving => {
  const dish = DISHES.find((one) => one.id === id)!;
  const prepared = prepareDish(dish, foods)!;
  return { prepared, slot, portions: 1, allowedPortions: [0.75, 1, 1.25], adaptations: [], locked };
};

const LUNCHES = [
  'lentil-soup',
  'sardines-on-toast',
  'egg-salad-sandwich',
  'lentil-soup',
  'hummus-plate',
  'tuna-melt',
  'soba-salad-tofu',
];
const DINNERS = [
  'white-bean-stew',
  'dal-rice',
  'miso-salmon',
  'tofu-stir-fry',
  'white-bean-stew',
  'eggplant-parmesan',
  'bean-chili',
];
const days = Array.from({ length: 7 }, (_, d) => [serving(LUNCHES[d]!, 'lunch'), serving(DINNERS[d]!, 'dinner')]);
const request: DaysRequest = {
  days,
  targets: referenceTargets(FIVE[0]!),
  supplementsPerDay: {},
  minutes: [20, 20, 60, 60, 60, 60, 60],
  steadyVitaminKUg: undefined,
  scalePortions: false,
  seed: 3,
};

describe('giving meals to days', () => {
  it('keeps the meals, finds better days than the first ones, and the same again', () => {
    const arranged = arrangeDays(request);
    const ids = (week: readonly (readonly Serving[])[]) =>
      week
        .flat()
        .map(({ prepared }) => prepared.dish.id)
        .sort();
    expect(ids(arranged)).toEqual(ids(days));
    expect(weekPoints(arranged, request)).toBeLessThan(weekPoints(days, request));
    expect(arrangeDays(request)).toEqual(arranged);
  });

  it('cooks a pot once and warms up what is left, as long as it keeps', () => {
    const week = [
      ['dal-rice'],
      ['dal-rice'],
      ['hummus-plate'],
      ['hummus-plate'],
      ['fish-tacos'],
      ['fish-tacos'],
      ['bean-chili'],
    ].map((ids) => ids.map((id) => serving(id, 'dinner')));
    expect(cookedOn(week, 1, 'dal-rice')).toBe(0);
    expect(activeMinutes(week, 0)).toBe(15);
    expect(activeMinutes(week, 1)).toBe(LEFTOVER_MINUTES);
    // Fish tacos keep no day: they are cooked again.
    expect(cookedOn(week, 5, 'fish-tacos')).toBeUndefined();
    expect(activeMinutes(week, 5)).toBe(20);
  });

  it('leaves locked meals on their day', () => {
    const locked = days.map((day, d) => (d === 4 ? [day[0]!, serving('white-bean-stew', 'dinner', true)] : day));
    expect(arrangeDays({ ...request, days: locked })[4]![1]!.prepared.dish.id).toBe('white-bean-stew');
  });

  it('puts long cooking on the days that have time', () => {
    const arranged = arrangeDays(request);
    for (const d of [0, 1]) expect(activeMinutes(arranged, d)).toBeLessThanOrEqual(26);
  });
});
