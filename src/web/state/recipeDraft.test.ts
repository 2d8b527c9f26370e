import { describe, expect, it } from 'vitest';
import { loadFoodTable } from '../../nutrition/composition/node/load.ts';
import { readRecipe, recipeTotals } from '../../nutrition/index.ts';
import {
  draftOfRead,
  draftOfRecipe,
  emptyRecipe,
  fitsWell,
  partsOfDraft,
  proposedFor,
  readRecipeDraft,
  standing,
} from './recipeDraft.ts';

const foods = loadFoodTable();
const own = { products: [] };
const day = '2026-11-22';
const pasted = draftOfRead(
  readRecipe('Soup\nServes 2\nIngredients\n200 g tofu\n2 carrots\n3 xyzzy\nsalt to taste')!,
  foods,
);
const read = (draft: typeof pasted) => readRecipeDraft(draft, { own, foods, day });

describe('a pasted recipe', () => {
  it('proposes, and takes nothing before a yes', () => {
    expect(pasted).toMatchObject({ name: 'Soup', portions: '2', kind: 'recipe' });
    expect(pasted.lines.map(standing)).toEqual(['check', 'check', 'unknown', 'unknown']);
    expect(pasted.lines.map(fitsWell)).toEqual([true, false, false, false]);
    expect(recipeTotals(partsOfDraft(pasted.lines, own, foods), 2)).toMatchObject({
      known: 0,
      parts: 4,
      perPortion: {},
    });
  });

  it('is saved with what is open as open, and opens as it was saved', () => {
    const lines = pasted.lines.map((line, i) => ({ ...line, confirmed: i === 0 }));
    const saved = read({ ...pasted, lines });
    if (!('recipe' in saved)) throw new Error('not read');
    expect(saved.recipe.ingredients).toMatchObject([
      { text: '200 g tofu', amount: { value: 200, unit: 'g' }, confirmed: true },
      { text: '2 carrots', confirmed: false },
      { text: '3 xyzzy', confirmed: false },
      { text: 'salt to taste', confirmed: false },
    ]);
    expect(saved.recipe.ingredients[2]).not.toHaveProperty('food');
    const again = draftOfRecipe(saved.recipe, own, foods);
    expect(again.lines.map(standing)).toEqual(['right', 'check', 'unknown', 'unknown']);
    const twice = readRecipeDraft(again, { own, foods, day: '2026-12-01', before: saved.recipe });
    expect('recipe' in twice && twice.recipe).toEqual(saved.recipe);
  });

  it('weighs a line anew for another food', () => {
    const [, carrots] = pasted.lines;
    expect(proposedFor(carrots!, 'sr28:01123', foods)).toMatchObject({ chosen: { measure: undefined, count: 100 } });
    expect(proposedFor({}, 'sr28:01123', foods)).toBeUndefined();
  });
});

describe('a recipe', () => {
  const line = { key: 'a', id: 'sr28:16426', chosen: { measure: undefined, count: 20_000 }, confirmed: true };
  it.each([
    [{}, ['name', 'lines']],
    [{ name: 'Tofu', portions: '0', lines: [line] }, ['portions']],
    [{ name: 'Tofu', portions: 'four', lines: [line] }, ['portions']],
    [{ name: 'Tofu', portions: '2', lines: [line] }, ['heavy']],
    [{ name: 'Tofu', portions: '4', lines: [line] }, undefined],
  ])('%j: %j', (given, problems) => {
    const answer = read({ ...emptyRecipe(), ...given });
    expect('problems' in answer ? answer.problems.map(({ at }) => at) : undefined).toEqual(problems);
  });
});
