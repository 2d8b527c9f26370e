import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { allergensOf, findDish, type MealPlan } from '../meals/index.ts';
import { loadFoodTable } from '../nutrition/composition/node/load.ts';
import { type BonewiseRecord, daysBetween, readRecord } from '../record/index.ts';
import { type Plan, plan, shoppingOf, smallChanges, weekAgain } from './index.ts';
import { mealsCalendar } from './mealsCalendar.ts';

const foods = loadFoodTable();
const asOf = '2026-11-15';
const ana = readRecord(
  JSON.parse(readFileSync(join(import.meta.dirname, '..', '..', 'examples', 'ana-62-anastrozole.json'), 'utf8')),
);

/** The week as the page keeps it, with some meals locked. */
const keptAs = (meals: MealPlan, locked: (slot: string, day: number) => boolean = () => false, date = asOf) => ({
  id: 'kept',
  date,
  source: { kind: 'typed' as const },
  seed: meals.seed,
  meals: meals.days.flatMap(({ date: on, meals: all }) =>
    all.map(({ slot, dishId, portions }) => {
      const day = daysBetween(date, on);
      return { day, meal: slot, dish: dishId, portions, locked: locked(slot, day) };
    }),
  ),
});
const withKept = (kept: ReturnType<typeof keptAs>, more: Partial<BonewiseRecord> = {}): BonewiseRecord => ({
  ...ana,
  mealPlans: [kept],
  ...more,
});
const dishesOf = ({ days }: MealPlan): string[] => days.flatMap(({ meals }) => meals.map(({ dishId }) => dishId));

describe('a kept week', () => {
  let first: Plan;
  let other: MealPlan;
  beforeAll(async () => {
    first = await plan(ana, asOf, { foods });
    other = await weekAgain(ana, asOf, { foods, seed: 7 });
  });

  it('stays, whatever a new plan would be', async () => {
    expect(dishesOf(other)).not.toEqual(dishesOf(first.meals));
    const again = await plan(withKept(keptAs(other)), asOf, { foods });
    expect(dishesOf(again.meals)).toEqual(dishesOf(other));
    expect(again.meals.days.flatMap(({ meals }) => meals).some(({ locked }) => locked)).toBe(false);
    expect(again.meals.relaxed).toEqual(first.meals.relaxed);
  });

  it('goes on: two days later its days are the same, and two new ones follow', async () => {
    const later = await plan(withKept(keptAs(other)), '2026-11-17', { foods });
    expect(later.meals.days[0]!.date).toBe('2026-11-17');
    expect(dishesOf({ ...later.meals, days: later.meals.days.slice(0, 5) })).toEqual(
      dishesOf({ ...other, days: other.days.slice(2) }),
    );
  });

  it('is planned again around what is locked and what was eaten', async () => {
    const kept = keptAs(first.meals, (slot, day) => slot === 'dinner' && day === 3);
    const lunch = first.meals.days[0]!.meals.find(({ slot }) => slot === 'lunch')!;
    const eaten = lunch.ingredients.map(({ food, grams }, i) => ({
      id: `line${i}`,
      date: asOf,
      source: { kind: 'typed' as const },
      meal: 'lunch' as const,
      food,
      amount: { value: grams, unit: 'g' },
      dish: lunch.dishId,
    }));
    const record = withKept(kept, { diary: [...ana.diary, ...eaten] });
    const next = await weekAgain(record, asOf, { foods, seed: 11 });
    const dinner = next.days[3]!.meals.find(({ slot }) => slot === 'dinner')!;
    expect(dinner).toMatchObject({
      dishId: first.meals.days[3]!.meals.find(({ slot }) => slot === 'dinner')!.dishId,
      locked: true,
    });
    expect(next.days[0]!.meals.find(({ slot }) => slot === 'lunch')).toMatchObject({
      dishId: lunch.dishId,
      portions: lunch.portions,
    });
    expect(dishesOf(next)).not.toEqual(dishesOf(first.meals));
  });

  it('loses what an allergy forbids, locked or not, and says so', async () => {
    const has = (allergen: 'milk' | 'wheat' | 'gluten' | 'fish', dish: string) =>
      allergensOf(findDish(dish)!).includes(allergen);
    const allergies = [
      { id: 'a', date: asOf, source: { kind: 'typed' as const }, substance: 'fish' as const, kind: 'allergy' as const },
    ];
    const kept = keptAs(first.meals, () => true);
    const gone = dishesOf(first.meals).filter((dish) => has('fish', dish));
    expect(gone.length).toBeGreaterThan(0);
    const after = await plan(withKept(kept, { allergies }), asOf, { foods });
    expect(dishesOf(after.meals).some((dish) => has('fish', dish))).toBe(false);
    expect(after.meals.relaxed.filter((says) => /contains fish/.test(says))).toHaveLength(gone.length);
    const stayed = dishesOf(first.meals).filter((dish) => !has('fish', dish));
    for (const dish of stayed) expect(dishesOf(after.meals)).toContain(dish);
  });

  it('is shopped for: household, pantry apart, ounces where the person reads those', () => {
    const [metric, us] = (['metric', 'us'] as const).map((units) =>
      shoppingOf(first, {
        ...ana,
        preferences: [{ ...ana.preferences[0]!, units, household: 2, pantry: ['olive oil'] }],
      }),
    );
    expect(metric!.pantry.map(({ name }) => name)).toEqual(['olive oil']);
    const text = (list: typeof metric) => list!.aisles.flatMap(({ items }) => items.map((item) => item.text)).join();
    expect(text(metric)).not.toMatch(/\boz\b|\blb\b/);
    expect(text(us)).not.toMatch(/\d g\b|\bkg\b/);
  });

  it('is a calendar that reads back: one event a meal, at local times, the same ids each time', () => {
    const ics = mealsCalendar(first.meals, { breakfast: '07:15' });
    const events = ics.split('BEGIN:VEVENT').slice(1);
    expect(events).toHaveLength(dishesOf(first.meals).length);
    expect(ics).toMatch(/DTSTART:20261115T071500\r?\n/);
    expect(ics).not.toMatch(/DTSTART:[^\n]*Z/);
    const uids = (text: string) => [...text.matchAll(/UID:(.*)/g)].map(([, uid]) => uid);
    expect(new Set(uids(ics)).size).toBe(events.length);
    expect(uids(mealsCalendar(first.meals))).toEqual(uids(ics));
    for (const line of ics.split('\r\n')) expect(line.length).toBeLessThanOrEqual(75);
  });
});

describe('changing little', () => {
  it('changes at most so many of the meals that were logged, each for the better', async () => {
    const { changes, days, before, after } = await smallChanges(ana, asOf, { foods, most: 2 });
    expect(days).toBe(7);
    expect(changes.length).toBeGreaterThan(0);
    expect(changes.length).toBeLessThanOrEqual(2);
    for (const { date, slot, text } of changes) {
      expect(ana.diary.some((line) => line.date === date && line.meal === slot)).toBe(true);
      expect(text).not.toBe('');
    }
    expect(after.calcium!).toBeGreaterThan(before.calcium!);
  });

  it('says nothing of an empty diary', async () => {
    expect(await smallChanges({ ...ana, diary: [] }, asOf, { foods, most: 2 })).toMatchObject({ days: 0, changes: [] });
  });
});

describe('preferences', () => {
  const prefer = (given: Partial<BonewiseRecord['preferences'][number]>): BonewiseRecord => ({
    ...ana,
    preferences: [{ ...ana.preferences[0]!, ...given }],
  });
  it.each([
    [
      'no oven in the kitchen',
      { kitchenLacks: ['oven' as const] },
      (dish: string) => findDish(dish)!.equipment.includes('oven'),
    ],
    ['no fish', { diet: 'vegetarian' as const }, (dish: string) => allergensOf(findDish(dish)!).includes('fish')],
  ])('%s', async (_, given, forbidden) => {
    const { meals } = await plan(prefer(given), asOf, { foods });
    expect(dishesOf(meals).filter(forbidden)).toEqual([]);
  });

  it('no snack where none is wanted, two where two are', async () => {
    for (const snacksPerDay of [0, 2]) {
      const { meals } = await plan(prefer({ snacksPerDay }), asOf, { foods });
      for (const day of meals.days) expect(day.meals.filter(({ slot }) => slot === 'snack')).toHaveLength(snacksPerDay);
    }
  });

  it('a dish passed over again and again comes last', async () => {
    const { meals } = await plan(ana, asOf, { foods });
    const dinner = meals.days[0]!.meals.find(({ slot }) => slot === 'dinner')!;
    const mealPlans = ['2026-10-20', '2026-10-28'].map((date, i) => ({
      id: `old${i}`,
      date,
      source: { kind: 'typed' as const },
      seed: 1,
      meals: [{ day: 0, meal: 'dinner' as const, dish: dinner.dishId, portions: 1 }],
    }));
    const diary = [
      ...ana.diary,
      ...mealPlans.map(({ date }, i) => ({ ...ana.diary[0]!, id: `e${i}`, date, meal: 'dinner' as const })),
    ];
    const after = await plan({ ...ana, mealPlans, diary }, asOf, { foods });
    expect(dishesOf(after.meals)).not.toContain(dinner.dishId);
  });
});
