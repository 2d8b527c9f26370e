import { describe, expect, it } from 'vitest';
import { loadFoodTable } from '../composition/node/load.ts';
import { kindsOf, servingGrams, servingsOf } from './index.ts';

const table = loadFoodTable();
const byName = new Map(
  table.all().flatMap((food) => (food.everyday === undefined ? [] : [[food.name, food] as const])),
);
const kindsIn = (name: string) => [...kindsOf(byName.get(name)!)].sort();

describe('kinds of everyday foods', () => {
  it.each([
    ['Tomatoes, raw', ['rawVegetable', 'vegetable']],
    ['Spinach, cooked', ['vegetable']],
    ['Romaine lettuce', ['rawVegetable', 'vegetable']],
    ['Potato, boiled, without skin', []],
    ['Sweet potato, baked', []],
    ['Edamame', ['legume']],
    ['Lentils, cooked', ['legume']],
    ['Soy sauce', []],
    ['Peanut butter, smooth', ['nut']],
    ['Almonds', ['nut']],
    ['Hazelnuts', ['nut', 'polyphenolRich']],
    ['Flaxseed', ['polyphenolRich']],
    ['Coconut, raw', []],
    ['Olive oil', ['oliveOil']],
    ['Canola oil', ['otherOil']],
    ['Butter, salted', ['butterOrCream']],
    ['Cream cheese', []],
    ['Buttermilk, lowfat', ['liveCultures']],
    ['Margarine, tub, with vitamin D', ['butterOrCream']],
    ['Cottage cheese, creamed', []],
    ['Prunes', ['fruit', 'polyphenolRich']],
    ['Blueberries', ['fruit', 'polyphenolRich']],
    ['Olives, black', ['polyphenolRich']],
    ['Banana', ['fruit']],
    ['Cola', ['sweetDrink']],
    ['Diet cola', ['sweetDrink']],
    ['Water, tap', []],
    ['Red wine', ['polyphenolRich', 'wine']],
    ['Red wine vinegar', []],
    ['Coffee, brewed', ['polyphenolRich']],
    ['Tea, black, brewed', ['polyphenolRich']],
    ['Herbal tea', []],
    ['Oatmeal cookies', ['pastryOrSweets']],
    ['English muffin', []],
    ['Ham, sliced', ['redOrProcessedMeat']],
    ['Chicken breast, roasted, without skin', ['poultry']],
    ['Sardines, canned in oil, with bones', ['fish']],
    ['Yogurt, plain, lowfat', ['liveCultures']],
    ['Sauerkraut, canned', ['vegetable']],
    ['Sauerkraut, unpasteurised', ['liveCultures', 'vegetable']],
    ['Lentil soup with ham', []],
    ['Dark chocolate, 70-85% cocoa', ['polyphenolRich']],
  ])('%s: %j', (name, kinds) => {
    expect(kindsIn(name)).toEqual(kinds);
  });
});

describe('servings', () => {
  it('are of the kind asked for', () => {
    expect(servingsOf('legume', byName.get('Lentils, cooked')!, 300)).toBe(2);
    expect(servingsOf('nut', byName.get('Lentils, cooked')!, 300)).toBe(0);
    expect(servingGrams('fruit', byName.get('Prunes')!)).toBe(30);
    expect(servingGrams('liveCultures', byName.get('Kefir, plain, lowfat')!)).toBe(200);
  });
});
