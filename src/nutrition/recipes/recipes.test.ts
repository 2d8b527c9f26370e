import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFact, readRecord } from '../../record/index.ts';
import { loadFoodTable } from '../composition/node/load.ts';
import { createFoodSearch } from '../search/index.ts';
import { linesOfRecipe, matchIngredients, partsOfRecipe, readRecipe, recipeFromLines, recipeTotals } from './index.ts';

const table = loadFoodTable();
const search = createFoodSearch(table.listing());
const match = (line: string) => matchIngredients([line], search, (id) => table.get(id))[0]!;
const food = (ndb: string) => table.get(`sr28:${ndb}`)!;

describe('totals', () => {
  it('of a portion: 200 g of tofu and 300 g of kale for two', () => {
    // SR28: tofu 16426 683 mg of calcium, kale cooked 11234 72 mg in 100 g: (1366 + 216) / 2.
    const totals = recipeTotals(
      [
        { food: food('16426'), grams: 200 },
        { food: food('11234'), grams: 300 },
      ],
      2,
    );
    expect(totals.perPortion.calcium).toBeCloseTo(791, 0);
    expect(totals).toMatchObject({ gramsPerPortion: 250, known: 2, parts: 2 });
    expect(totals.atLeast).not.toContain('calcium');
  });
  it('an ingredient of which nothing is known makes every amount a lower bound', () => {
    const totals = recipeTotals([{ food: food('01079'), grams: 100 }, {}], 1);
    expect(totals).toMatchObject({ known: 1, parts: 2, gramsPerPortion: undefined });
    expect(totals.atLeast).toContain('calcium');
    expect(totals.perPortion.calcium).toBe(120);
    expect(() => recipeTotals([], 0)).toThrow(/above 0/);
  });
});

describe('reading', () => {
  const jsonLd = (recipe: object) => JSON.stringify({ '@context': 'https://schema.org', ...recipe });
  it('JSON-LD alone, in a page, in a list and in a graph', () => {
    const recipe = {
      '@type': 'Recipe',
      name: 'Kale &amp; beans',
      recipeYield: ['4', '4 servings'],
      recipeIngredient: ['2 cups kale', ' 400 g <b>beans</b> '],
    };
    const read = { name: 'Kale & beans', portions: 4, ingredients: ['2 cups kale', '400 g beans'], from: 'json-ld' };
    expect(readRecipe(jsonLd(recipe))).toEqual(read);
    expect(
      readRecipe(`<html><script type="application/ld+json">${jsonLd(recipe)}</script><p>Story</p></html>`),
    ).toEqual(read);
    expect(
      readRecipe(
        `<script type='application/ld+json'>${jsonLd({ '@graph': [{ '@type': 'WebPage' }, recipe] })}</script>`,
      ),
    ).toEqual(read);
    expect(
      readRecipe(`[${jsonLd({ ...recipe, '@type': ['Recipe', 'NewsArticle'], recipeYield: 'Serves 4 to 6' })}]`),
    ).toEqual(read);
  });
  it('plain lines, with the portions and without the steps', () => {
    expect(
      readRecipe('Bean soup\nServes 4\n\nIngredients\n- 400 g beans\n• 1 onion\n\nMethod\n1. Boil 2 hours.'),
    ).toEqual({
      name: 'Bean soup',
      portions: 4,
      ingredients: ['400 g beans', '1 onion'],
      from: 'lines',
    });
    expect(readRecipe('2 eggs\n1 cup milk')).toEqual({
      name: undefined,
      portions: undefined,
      ingredients: ['2 eggs', '1 cup milk'],
      from: 'lines',
    });
  });
  it.each([
    [
      'microdata',
      '<h1>Kale soup</h1><span itemprop="recipeYield">4 servings</span><ul><li itemprop="recipeIngredient">2 cups <b>kale</b></li><li itemprop="recipeIngredient">1 onion</li></ul>',
      { name: 'Kale soup', portions: 4, ingredients: ['2 cups kale', '1 onion'], from: 'marked' },
    ],
    [
      'the classes of a recipe card',
      '<title>Soup</title><ul><li class="card-ingredient">2 cups kale</li><li class="card-ingredient">1 onion</li></ul>',
      { name: 'Soup', portions: undefined, ingredients: ['2 cups kale', '1 onion'], from: 'marked' },
    ],
    [
      'a page that marks nothing, by its text',
      '<head><title>x</title></head><body><h1>Soup</h1><p>My story, long.</p><h2>Ingredients</h2><p>2 cups kale<br>1 onion</p><h2>Method</h2><p>1 hour on low heat.</p></body>',
      { name: 'Soup', portions: undefined, ingredients: ['2 cups kale', '1 onion'], from: 'lines' },
    ],
    [
      'the text of a page, with what stands about it',
      'Skip to content\nGrandma soup\nServings: 6\nIngredients (1x 2x 3x)\n▢ 2 cups kale\n▢ salt to taste\n1x\nInstructions\nBoil 2 hours.\nNutrition\n1 kcal',
      { name: undefined, portions: 6, ingredients: ['2 cups kale', 'salt to taste'], from: 'lines' },
    ],
  ])('%s', (_, text, read) => {
    expect(readRecipe(text)).toEqual(read);
  });
  it('a page without a recipe, broken JSON and nothing give nothing', () => {
    expect(readRecipe('<html><body>No recipe here</body></html>')).toBeUndefined();
    expect(readRecipe('<script type="application/ld+json">{"@type":</script>')).toBeUndefined();
    expect(readRecipe('   ')).toBeUndefined();
    expect(readRecipe(jsonLd({ '@type': 'Recipe', recipeIngredient: [] }))).toBeUndefined();
  });
  it.each([
    ['signs that open nothing', '<'.repeat(1_000_000)],
    ['scripts without an end', '<script type="application/ld+json">'.repeat(30_000)],
    ['comments without an end', '<p><!--'.repeat(150_000)],
    ['styles without an end', '<style>'.repeat(150_000)],
    ['lists in lists', `${'['.repeat(5000)}${']'.repeat(5000)}`],
  ])('a million letters of %s are looked at once', (_, text) => {
    expect(() => readRecipe(text)).not.toThrow();
  });
  it('never throws, whatever is pasted', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void readRecipe(text)));
  });
});

describe('matching', () => {
  it.each([
    ['400 g canned chickpeas, drained', /chickpeas, canned/i, 400, 'weighed'],
    ['1 can (400 g) chopped tomatoes', /tomatoes/i, 400, 'weighed'],
    ['2 cans (400 g) chickpeas', /chickpeas/i, 800, 'weighed'],
    ['1 lb ground beef', /ground beef/i, 453.6, 'weighed'],
    ['2 tbsp olive oil', /olive oil/i, 27, 'measured'],
    ['250 ml milk', /^milk/i, 258, 'measured'],
  ])('%s', (line, name, grams, from) => {
    const found = match(line);
    expect(found.foods[0]!.name).toMatch(name);
    expect(Math.abs(found.grams! - grams)).toBeLessThan(0.05 * grams);
    expect(found.gramsFrom).toBe(from);
  });
  it('says how far to trust it, and leaves open what the words do not give', () => {
    expect(match('100 g feta cheese').foodConfidence).toBe('good');
    expect(match('3 xyzzy fruits').foodConfidence).not.toBe('good');
    expect(match('salt to taste').grams).toBeUndefined();
    expect(match('1-2 carrots').quantity).toBe(1.5);
    expect(matchIngredients(['For the sauce:'], search, (id) => table.get(id))).toEqual([]);
    expect(match('2 (14 oz)')).toMatchObject({
      text: '2 (14 oz)',
      foods: [],
      foodConfidence: 'poor',
      grams: undefined,
    });
  });
});

describe('recipes of a record', () => {
  const record = readRecord({
    bonewise: 1,
    person: { birthDate: '1964-03-14', sex: 'female' },
    products: [
      {
        id: 'oat',
        date: '2026-11-01',
        name: 'Oat drink',
        per: { value: 100, unit: 'g' },
        nutrients: { calcium: { value: 120, unit: 'mg' }, vitaminD: { value: 60, unit: '[iU]' } },
      },
    ],
    recipes: [
      {
        id: 'soup',
        date: '2026-11-01',
        name: 'Soup',
        kind: 'recipe',
        portions: 2,
        ingredients: [
          { food: 'sr28:11234', amount: { value: 300, unit: 'g' } },
          { product: 'oat', amount: { value: 0.5, unit: 'kg' } },
          { text: 'a pinch of something' },
        ],
      },
    ],
  });
  const [soup] = record.recipes;

  it('are logged as lines of the diary, by the portion', () => {
    const lines = linesOfRecipe(soup!, record.products, { date: '2026-11-02', meal: 'dinner', portions: 1 });
    expect(lines).toEqual([
      { date: '2026-11-02', meal: 'dinner', dish: 'soup', food: 'sr28:11234', amount: { value: 150, unit: 'g' } },
      {
        date: '2026-11-02',
        meal: 'dinner',
        dish: 'soup',
        product: 'oat',
        description: 'Oat drink',
        amount: { value: 250, unit: 'g' },
        nutrients: { calcium: { value: 300, unit: 'mg' }, vitaminD: { value: 150, unit: '[iU]' } },
      },
      { date: '2026-11-02', meal: 'dinner', dish: 'soup', description: 'a pinch of something' },
    ]);
    for (const line of lines) expect(() => readFact('diary', line)).not.toThrow();
  });

  it('a match that nobody said yes to counts as not known', () => {
    const [kale, ...others] = soup!.ingredients;
    const doubted = { ...soup!, ingredients: [{ ...kale!, text: '300 g kale', confirmed: false }, ...others] };
    const [line] = linesOfRecipe(doubted, record.products, { date: '2026-11-02', meal: 'dinner', portions: 1 });
    expect(line).toEqual({ date: '2026-11-02', meal: 'dinner', dish: 'soup', description: '300 g kale' });
    const parts = partsOfRecipe(doubted, record.products, (id) => table.get(id));
    expect(recipeTotals(parts, 2)).toMatchObject({ known: 1, parts: 3, gramsPerPortion: undefined });
  });

  it('add up with their products: 72 x 3 + 120 x 5 over 2 is 408 mg of calcium', () => {
    const totals = recipeTotals(
      partsOfRecipe(soup!, record.products, (id) => table.get(id)),
      soup!.portions,
    );
    expect(totals.perPortion.calcium).toBeCloseTo(408, 0);
    expect(totals.perPortion.vitaminD).toBeCloseTo(3.75, 2);
    expect(totals).toMatchObject({ known: 2, parts: 3 });
    expect(totals.atLeast).toContain('calcium');
  });

  it('come from lines of the diary: save as my meal, and logged again it is the same', () => {
    const diary = readRecord({
      bonewise: 1,
      person: { birthDate: '1964-03-14', sex: 'female' },
      diary: [
        { date: '2026-11-01', meal: 'breakfast', food: 'sr28:08121', amount: { value: 234, unit: 'g' } },
        { date: '2026-11-01', meal: 'breakfast', description: 'Jam of my sister' },
      ],
    }).diary;
    const meal = readFact('recipes', { id: 'mine', ...recipeFromLines('My breakfast', diary, '2026-11-02') });
    expect(meal).toMatchObject({ kind: 'meal', portions: 1 });
    const again = linesOfRecipe(meal, [], { date: '2026-11-03', meal: 'breakfast', portions: 1 });
    expect(again.map(({ food, description }) => food ?? description)).toEqual(['sr28:08121', 'Jam of my sister']);
  });
});
