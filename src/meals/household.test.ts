import { describe, expect, it } from 'vitest';
import { ingredientOf } from './catalogue.ts';
import { cookNumber, householdText, shopText } from './household.ts';

describe('household measures', () => {
  it.each([
    [0.5, '½'],
    [1, '1'],
    [1.5, '1½'],
    [0.98, '1'],
    [2.34, '2⅓'],
    [12.4, '12'],
  ])('writes %s as cooks do', (value, text) => {
    expect(cookNumber(value)).toBe(text);
  });

  it.each([
    ['rolled oats', 40, '½ cup (40 g)'],
    ['egg', 100, '2 eggs (100 g)'],
    ['potato', 426, '2 potatoes (426 g)'],
    ['dried apricots', 14, '4 apricot halves (14 g)'],
    ['milk 1%', 30, '2 tbsp (30 g)'],
    ['olive oil', 13.5, '1 tbsp (14 g)'],
    ['cumin', 0.2, 'a little (0.2 g)'],
  ])('%s, %s g', (key, grams, text) => {
    expect(householdText(ingredientOf(key), grams)).toBe(text);
  });

  it.each([
    ['rolled oats', 40, '½ cup (1.4 oz)'],
    ['egg', 600, '12 eggs (1 lb 5 oz)'],
    ['potato', 454, '2¼ potatoes (1 lb)'],
  ])('%s, %s g, where one weighs in ounces', (key, grams, text) => {
    expect(householdText(ingredientOf(key), grams, 'us')).toBe(text);
  });

  it('weighs in grams and kilos what is sold by the ounce elsewhere', () => {
    expect(householdText(ingredientOf('goat cheese'), 28.35)).toBe('28 g');
    expect(householdText(ingredientOf('goat cheese'), 28.35, 'us')).toBe('1 oz');
    expect(shopText(ingredientOf('potato'), 1200)).toBe('6 potatoes (1.2 kg)');
  });

  it.each([
    ['soy milk', 7800, 'metric', '7.6 L'],
    ['soy milk', 7800, 'us', '8 quarts'],
    ['milk 1%', 244, 'metric', '240 ml'],
    ['milk 1%', 366, 'us', '1½ cups'],
    ['coconut milk, canned', 80, 'metric', '80 g'],
  ] as const)('buys what is poured by volume: %s, %d g, %s', (key, grams, units, text) => {
    expect(shopText(ingredientOf(key), grams, units)).toBe(text);
  });

  it('buys whole pieces and any amount of what is measured', () => {
    expect(shopText(ingredientOf('egg'), 285)).toBe('6 eggs (285 g)');
    expect(shopText(ingredientOf('tomato'), 130)).toBe('1 tomato (130 g)');
    expect(shopText(ingredientOf('rolled oats'), 63)).toBe('63 g');
    expect(shopText(ingredientOf('rolled oats'), 63, 'us')).toBe('¾ cup (2.2 oz)');
    expect(householdText(ingredientOf('rolled oats'), 88)).toBe('1 cup (88 g)');
  });
});
