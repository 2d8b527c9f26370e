import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadFoodTable } from '../../nutrition/composition/node/load.ts';
import { addTo, daysBetween, type Fact, readRecord } from '../../record/index.ts';
import { applied, inverseOf } from './changes.ts';
import { copiedLines, problemOf } from './copying.ts';
import { choiceOfLine, eatableOf, lineOf } from './eatables.ts';
import { favouritePicks, isFavourite, linesOfPick, recentPicks, star, usualLine } from './picks.ts';
import { addLines, losesFigures, recipeLines, saveMeal } from './recipes.ts';

const foods = loadFoodTable();
const day = '2026-11-22';
const yogurt = (date: string, grams: number) => ({
  date,
  meal: 'breakfast',
  food: 'sr28:01256',
  amount: { value: grams, unit: 'g' },
});
const record = readRecord({
  bonewise: 1,
  person: { birthDate: '1964-03-14', sex: 'female' },
  diary: [
    yogurt('2026-11-01', 170),
    yogurt('2026-11-02', 170),
    yogurt('2026-11-20', 250),
    { date: '2026-11-21', meal: 'lunch', food: 'sr28:15088', amount: { value: 92, unit: 'g' }, time: '12:40' },
    { date: '2026-11-21', meal: 'lunch', food: 'sr28:11090', amount: { value: 90, unit: 'g' }, dish: 'stew' },
    { date: '2026-11-21', meal: 'snack', description: 'Cake of my sister' },
    {
      date: '2026-11-21',
      meal: 'snack',
      description: 'Oat bar',
      amount: { value: 40, unit: 'g' },
      nutrients: { calcium: { value: 60, unit: 'mg' } },
    },
    { date: '2026-08-01', meal: 'lunch', food: 'sr28:09003', amount: { value: 150, unit: 'g' } },
  ],
  products: [
    {
      id: 'oat',
      date: '2026-11-01',
      name: 'Oat drink',
      per: { value: 100, unit: 'g' },
      serving: { label: 'glass', grams: 200 },
      nutrients: { calcium: { value: 120, unit: 'mg' } },
    },
  ],
});
const slot = { date: day, meal: 'dinner' as const };

describe('what is offered before a word is typed', () => {
  it('is what was eaten lately, most often first, in its usual portion, without what came with a dish', () => {
    const picks = recentPicks(record, foods, { date: day, meal: 'breakfast' });
    expect(picks.map(({ name }) => name)).toEqual([
      foods.get('sr28:01256')!.name,
      foods.get('sr28:15088')!.name,
      'Cake of my sister',
      'Oat bar',
    ]);
    expect(recentPicks(record, foods, { date: day, meal: 'lunch' })[0]?.name).toBe(foods.get('sr28:15088')!.name);
    expect(usualLine(record, 'sr28:01256', day)?.amount?.value).toBe(170);
    expect(linesOfPick(picks[0]!, record, slot)).toMatchObject([
      { ...slot, food: 'sr28:01256', amount: { value: 170, unit: 'g' } },
    ]);
    expect(linesOfPick(picks[2]!, record, slot)).toMatchObject([{ ...slot, description: 'Cake of my sister' }]);
    expect(linesOfPick(picks[1]!, record, slot)[0]).not.toHaveProperty('time');
  });

  it('and what carries a star: foods, products and recipes; taken back as one change', () => {
    const meal = saveMeal('My snack', record.diary.slice(5, 7), day);
    let now = applied(record, meal);
    const recipe = now.recipes[0]!;
    for (const id of ['sr28:09003', 'oat', recipe.id]) now = applied(now, star(now, id, true, day));
    expect(favouritePicks(now, foods, day).map(({ name }) => name)).toEqual([
      foods.get('sr28:09003')!.name,
      'Oat drink',
      'My snack',
    ]);
    expect(star(now, 'oat', true, day)).toEqual({});
    const without = star(now, 'oat', false, day);
    expect(isFavourite(applied(now, without), 'oat')).toBe(false);
    expect(isFavourite(applied(applied(now, without), inverseOf(now, without)), 'oat')).toBe(true);
  });
});

describe('a product in the diary', () => {
  it('keeps its figures for the amount eaten', () => {
    const eatable = eatableOf('oat', record, foods)!;
    expect(lineOf(eatable, { measure: 'glass', count: 1.5 }, slot)).toMatchObject({
      product: 'oat',
      description: 'Oat drink',
      amount: { value: 300, unit: 'g' },
      measure: { label: 'glass', count: 1.5 },
      nutrients: { calcium: { value: 360, unit: 'mg' } },
    });
    expect(lineOf(eatable, { measure: undefined, count: Number.NaN }, slot)).toBeUndefined();
  });
});

describe('the amount of a line', () => {
  const food = foods.get('sr28:01256')!;
  it.each([
    [{ amount: { value: 3, unit: '[oz_av]' } }, { measure: undefined, count: 85 }],
    [
      { amount: { value: 170, unit: 'g' }, measure: { label: 'a pot of another table', count: 1 } },
      { measure: undefined, count: 170 },
    ],
    [{ amount: { value: 0, unit: 'g' } }, undefined],
    [{}, undefined],
  ])('%j', (line, chosen) => expect(choiceOfLine(food, line)).toEqual(chosen));
});

describe('my meal', () => {
  it('keeps foods, words, and the figures of a label, and is logged as it was', () => {
    const lines = record.diary.slice(3, 7);
    const now = applied(record, saveMeal('Usual day', lines, day));
    const recipe = now.recipes.at(-1) as Fact<'recipes'>;
    const again = applied(now, addLines(recipeLines(recipe, now.products, slot, 1)));
    const logged = again.diary.filter(({ date }) => date === day);
    expect(logged).toMatchObject([
      { food: 'sr28:15088', amount: { value: 92 } },
      { food: 'sr28:11090' },
      { description: 'Cake of my sister' },
      { description: 'Oat bar', nutrients: { calcium: { value: 60, unit: 'mg' } } },
    ]);
    expect(losesFigures([{ ...lines[3]!, amount: undefined }])).toHaveLength(1);
    expect(losesFigures(lines)).toEqual([]);
  });
});

describe('copying', () => {
  const span = (from: string, to = from) => ({ from, to });
  it.each([
    ['yesterday', { source: span('2026-11-21'), target: span(day) }, [`${day} 4`]],
    ['one meal', { source: span('2026-11-21'), target: span(day), meal: 'lunch' as const }, [`${day} 2`]],
    [
      'one day onto three',
      { source: span('2026-11-20'), target: span('2026-11-10', '2026-11-12') },
      ['2026-11-10 1', '2026-11-11 1', '2026-11-12 1'],
    ],
    [
      'two days onto three: it begins again',
      { source: span('2026-11-20', '2026-11-21'), target: span('2026-11-10', '2026-11-12') },
      ['2026-11-10 1', '2026-11-11 4', '2026-11-12 1'],
    ],
    ['a day without a line', { source: span('2026-11-19'), target: span(day) }, []],
  ])('%s', (_, copying, counts) => {
    const lines = copiedLines(record, copying);
    const byDay = [...Map.groupBy(lines, ({ date }) => date)].map(([date, of]) => `${date} ${of.length}`);
    expect(byDay).toEqual(counts);
    expect(lines.every((line) => line.time === undefined)).toBe(true);
    expect(new Set([...record.diary, ...lines].map(({ id }) => id)).size).toBe(record.diary.length + lines.length);
  });

  it('gives every day of the target what its day of the source has, whatever the spans', () => {
    const at = (back: number): string => addTo(day, { days: -back });
    const spans = fc.tuple(fc.nat(25), fc.nat(6)).map(([back, more]) => span(at(back + more), at(back)));
    fc.assert(
      fc.property(spans, spans, (source, target) => {
        const lines = copiedLines(record, { source, target });
        const length = daysBetween(source.from, source.to) + 1;
        for (let i = 0; i <= daysBetween(target.from, target.to); i += 1) {
          const [to, from] = [addTo(target.from, { days: i }), addTo(source.from, { days: i % length })];
          const foodsOn = (all: readonly Fact<'diary'>[], date: string) =>
            all.filter((line) => line.date === date).map(({ food, description }) => food ?? description);
          expect(foodsOn(lines, to)).toEqual(foodsOn(record.diary, from));
        }
      }),
    );
  });

  it('puts a meal into another', () => {
    const lines = copiedLines(record, { source: span('2026-11-21'), target: span(day), meal: 'lunch', into: 'dinner' });
    expect(lines.map(({ meal }) => meal)).toEqual(['dinner', 'dinner']);
  });

  it('is one change, and taken back as one', () => {
    const change = addLines(
      copiedLines(record, { source: span('2026-11-20', '2026-11-21'), target: span('2026-11-10', '2026-11-16') }),
    );
    const now = applied(record, change);
    expect(now.diary.length).toBeGreaterThan(record.diary.length);
    expect(applied(now, inverseOf(record, change)).diary).toEqual(record.diary);
  });

  it.each([
    [span(''), 'day'],
    [span('2026-11-20', '2026-11-19'), 'order'],
    [span('2026-10-01', '2026-11-19'), 'long'],
    [span('2026-11-20', '2026-11-23'), 'future'],
    [span('2026-10-23', day), undefined],
  ])('a span %j: %s', (given, problem) => expect(problemOf(given, day)).toBe(problem));
});
