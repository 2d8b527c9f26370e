import { describe, expect, it } from 'vitest';
import type { MealPlan } from '../../meals/index.ts';
import { BadInput, type BonewiseRecord, emptyRecord, readFact } from '../../record/index.ts';
import { applied } from './changes.ts';
import { changeOfPreferences, draftOfPreferences } from './foodPreferences.ts';
import { emptyLabel, knownLabels, supplementOf } from './label.ts';
import {
  isKept,
  isLocked,
  isPlanned,
  keepWeek,
  keptFrom,
  keptThrough,
  listDay,
  lockedCount,
  lockMeal,
  swapIn,
} from './week.ts';

const asOf = '2026-11-22';
const empty = emptyRecord({ birthDate: '1964-03-14', sex: 'female' });
const meal = (slot: 'breakfast' | 'snack', dishId: string) => ({ slot, dishId, portions: 1, locked: false });
const week = {
  startDate: asOf,
  seed: 3,
  days: [
    { date: asOf, meals: [meal('breakfast', 'a'), meal('snack', 'b'), meal('snack', 'c')] },
    { date: '2026-11-23', meals: [meal('breakfast', 'd')] },
  ],
} as unknown as MealPlan;
const secondSnack = { date: asOf, slot: 'snack', index: 1 } as const;

describe('the week that is kept', () => {
  it('is one fact, whose meals stand by day and slot', () => {
    const kept = applied(empty, keepWeek(empty, week));
    expect(kept.mealPlans).toHaveLength(1);
    expect(kept.mealPlans[0]).toMatchObject({
      date: asOf,
      seed: 3,
      meals: [{ day: 0, meal: 'breakfast', dish: 'a', portions: 1 }, {}, {}, { day: 1 }],
    });
    expect([isKept(empty, week), isKept(kept, week)]).toEqual([false, true]);
    expect(applied(kept, keepWeek(kept, week)).mealPlans).toHaveLength(1);
  });

  it('goes on: two days later the days that are kept are known from those that are not', () => {
    const kept = applied(empty, keepWeek(empty, week));
    const later = {
      ...week,
      startDate: '2026-11-23',
      days: [week.days[1]!, { ...week.days[1]!, date: '2026-11-24' }],
    } as MealPlan;
    expect(keptThrough(kept, later)).toBe('2026-11-23');
    expect([keptThrough(empty, later), keptThrough(kept, week)]).toEqual([undefined, '2026-11-23']);
    expect(isKept(kept, later)).toBe(false);
    expect(isKept(applied(kept, keepWeek(kept, later)), later)).toBe(true);
  });

  it('a lock keeps the whole week, and one after the other adds up while the plan is still the old one', () => {
    const once = applied(empty, lockMeal(empty, week, secondSnack, true));
    expect(isKept(once, week)).toBe(true);
    const twice = applied(once, lockMeal(once, week, { date: '2026-11-23', slot: 'breakfast', index: 0 }, true));
    expect(twice.mealPlans).toHaveLength(1);
    expect(lockedCount(twice, week)).toBe(2);
    expect(isLocked(twice, week, secondSnack, week.days[0]!.meals[2]!)).toBe(true);
    expect(isLocked(twice, week, { ...secondSnack, index: 0 }, week.days[0]!.meals[1]!)).toBe(false);
    const less = applied(twice, lockMeal(twice, week, secondSnack, false));
    expect(lockedCount(less, week)).toBe(1);
  });

  it('a swap puts the dish in its very place and locks it; a place that is not there changes nothing', () => {
    const swapped = applied(empty, swapIn(empty, week, secondSnack, { dishId: 'z', portions: 1.5 }));
    expect(keptFrom(swapped, asOf)!.meals.map(({ dish }) => dish)).toEqual(['a', 'b', 'z', 'd']);
    expect(isPlanned(swapped, week, secondSnack, 'z')).toBe(true);
    expect(lockedCount(swapped, week)).toBe(1);
    expect(swapIn(empty, week, { ...secondSnack, index: 2 }, { dishId: 'z', portions: 1 })).toEqual({});
  });

  it('the ticks of a shopping list stand under the first day of the kept week, for as long as it lasts', () => {
    const kept = applied(empty, keepWeek(empty, week));
    expect(['2026-11-22', '2026-11-25', '2026-11-29'].map((day) => listDay(kept, day))).toEqual([
      asOf,
      asOf,
      '2026-11-29',
    ]);
  });
});

describe('what the planner goes by', () => {
  it('is one change: preferences beside allergies; saved again the same day it replaces', () => {
    const draft = {
      ...draftOfPreferences(empty),
      diet: 'vegan' as const,
      allergies: ['soy', 'lactose'],
      pantry: 'olive oil, rice',
      household: '3',
      cookingMinutes: ['20', '', '', '', '', '', '60'],
    };
    const once = applied(empty, changeOfPreferences(empty, asOf, draft));
    expect(once.preferences).toMatchObject([
      { diet: 'vegan', pantry: ['olive oil', 'rice'], household: 3, cookingMinutes: [20, 120, 120, 120, 120, 120, 60] },
    ]);
    expect(once.allergies).toMatchObject([
      { substance: 'soy', kind: 'allergy' },
      { substance: 'lactose', kind: 'intolerance' },
    ]);
    const again = { ...draftOfPreferences(once), allergies: ['soy'] };
    const twice = applied(once, changeOfPreferences(once, asOf, again));
    expect(twice.preferences).toHaveLength(1);
    expect(twice.allergies.map(({ substance }) => substance)).toEqual(['soy']);
  });

  it.each([
    [{ household: 'many' }, 'household'],
    [{ household: '0' }, 'household'],
    [{ cookingMinutes: ['x', '', '', '', '', '', ''] }, 'cookingMinutes[0]'],
    [{ snacksPerDay: '5' }, 'snacksPerDay'],
  ])('%o is refused at its field, on the first day and later that day', (given, path) => {
    const saved = applied(empty, changeOfPreferences(empty, asOf, draftOfPreferences(empty)));
    for (const record of [empty, saved]) {
      const paths = (): string[] => {
        try {
          changeOfPreferences(record, asOf, { ...draftOfPreferences(record), ...given });
          return [];
        } catch (error) {
          return (error as BadInput).problems.map((problem) => problem.path);
        }
      };
      expect(paths()).toEqual([path]);
    }
  });
});

describe('a label', () => {
  const label = { ...emptyLabel('us'), name: ' Bone formula ', meals: ['breakfast', 'dinner'] };
  it('gives elemental amounts in the units typed; what is left out is not there', () => {
    const fact = supplementOf(
      { ...label, amounts: { ...label.amounts, calcium: '250', vitaminD: '400' }, calciumForm: 'citrate' },
      asOf,
    );
    expect(fact).toMatchObject({
      name: 'Bone formula',
      ingredients: [
        { ingredient: 'calcium', form: 'citrate', amount: { value: 250, unit: 'mg' } },
        { ingredient: 'vitaminD', amount: { value: 400, unit: '[iU]' } },
      ],
      doses: [
        { units: 1, withMeal: 'breakfast' },
        { units: 1, withMeal: 'dinner' },
      ],
    });
  });
  it('is entered once: a supplement of before, or a product of the food log by its serving, fills the form', () => {
    const fact = supplementOf(
      { ...label, amounts: { ...label.amounts, calcium: '250', vitaminD: '400' }, calciumForm: 'citrate' },
      asOf,
    );
    const product = readFact('products', {
      date: asOf,
      name: 'Chews',
      per: { value: 100, unit: 'g' },
      serving: { label: 'chew', grams: 4 },
      nutrients: { calcium: { value: 12.5, unit: 'g' }, protein: { value: 1, unit: 'g' } },
    }) as BonewiseRecord['products'][number];
    const known = knownLabels({ ...empty, supplements: [fact], products: [product] });
    expect([...known.keys()]).toEqual(['Chews', 'Bone formula']);
    expect(known.get('Chews')!.amounts).toMatchObject({ calcium: '500', vitaminD: '' });
    expect(known.get('Bone formula')).toMatchObject({
      amounts: { calcium: '250', vitaminD: '10' },
      calciumForm: 'citrate',
    });
  });

  it.each([
    [{ name: '' }, 'name'],
    [{ units: 'two' }, 'doses[0].units'],
    [{ meals: [] }, 'doses'],
    [{ amounts: { ...label.amounts, zinc: 'some' } }, 'ingredients[0].amount.value'],
  ])('%o is refused', (given, path) => {
    try {
      supplementOf({ ...label, ...given }, asOf);
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(BadInput);
      expect((error as BadInput).problems.map((problem) => problem.path)).toContain(path);
    }
  });
});
