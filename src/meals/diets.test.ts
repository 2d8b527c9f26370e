import { describe, expect, it } from 'vitest';
import { loadFoodTable } from '../nutrition/composition/node/load.ts';
import { adaptDish } from './adapt.ts';
import { DISHES, INGREDIENTS, ingredientOf } from './catalogue.ts';
import { allergensOf, type Diet, fitsDiet, isGlutenFree, isLowFodmap, lactoseGrams } from './diets.ts';
import { type Dish, type IngredientAllergen, SLOTS } from './dish.ts';
import type { MealRestrictions } from './input.ts';
import { prepareDish } from './prepared.ts';
import { fitsKidneys } from './screens.ts';
import { MAX_REPEATS } from './week.ts';

const foods = loadFoodTable();

type Telling = readonly [allergen: IngredientAllergen, tells: RegExp, unless?: RegExp];

/** Words in an ingredient's name that give its allergens away, written independently of the table. */
const TELLING: readonly Telling[] = [
  [
    'milk',
    /milk|yogurt|kefir|cheese|cheddar|gouda|mozzarella|feta|parmesan|ricotta|butter|pesto|chocolate|english muffin/,
    /almond|soy milk|coconut|peanut|butternut|butter beans/,
  ],
  ['egg', /^egg|mayonnaise/, /eggplant/],
  ['fish', /sardine|salmon|trout|mackerel|herring|tuna|cod|haddock|halibut|anchov|kimchi/],
  ['shellfish', /shrimp|mussel|kimchi/],
  ['soy', /tofu|soy|tempeh|miso|edamame|tamari|mayonnaise|chocolate/],
  [
    'wheat',
    /wheat|flour$|bulgur|couscous|soba|sourdough|rye bread|bran flakes|egg noodles|^pasta|soy sauce/,
    /buckwheat/,
  ],
  [
    'gluten',
    /wheat|flour$|bulgur|couscous|soba|bread|barley|oat|crispbread|bran flakes|egg noodles|^pasta|soy sauce|miso/,
    /gluten-free|buckwheat|goat/,
  ],
  ['tree-nuts', /almond|walnut|hazelnut|pecan|pistachio|cashew|pine nut|pesto/],
  ['peanut', /peanut/],
  ['sesame', /sesame|tahini|hummus/],
  ['celery', /celery/],
  ['mustard', /mustard|mayonnaise/, /greens/],
  ['sulphites', /vinegar|apricot/],
];

describe('allergens of ingredients', () => {
  it.each(TELLING.map(([allergen]) => allergen))('%s stands in every ingredient whose name tells it', (allergen) => {
    const [, tells, unless]: Telling = TELLING.find(([name]) => name === allergen)!;
    for (const { key, allergens } of INGREDIENTS.values()) {
      if (tells.test(key) && !unless?.test(key)) expect(allergens, key).toContain(allergen);
    }
  });

  it('has no allergen whose name does not tell it', () => {
    for (const { key, allergens } of INGREDIENTS.values()) {
      for (const allergen of allergens) {
        if (allergen === 'molluscs') continue;
        const [, tells, unless]: Telling = TELLING.find(([name]) => name === allergen)!;
        expect(tells.test(key) && !unless?.test(key), `${key}: ${allergen}`).toBe(true);
      }
    }
  });

  it('agrees with the food table where that knows', () => {
    const same: Record<string, IngredientAllergen> = {
      treeNut: 'tree-nuts',
      crustacean: 'shellfish',
      mollusc: 'molluscs',
      sulphite: 'sulphites',
    };
    for (const { key, food, allergens } of INGREDIENTS.values()) {
      if (/^(gluten-free|lactose-free)/.test(key)) continue;
      const theirs = foods.get(food)?.allergens ?? [];
      const missed = theirs.map((one) => same[one] ?? one).filter((one) => !allergens.some((ours) => ours === one));
      expect(missed, `${key} (${food})`).toEqual([]);
    }
  });

  it.each([
    ['tofu-stir-fry', 'soy'],
    ['sardines-on-toast', 'fish'],
    ['miso-salmon', 'soy'],
    ['miso-salmon', 'gluten'],
    ['pesto-white-bean-pasta-salad', 'milk'],
    ['pesto-white-bean-pasta-salad', 'tree-nuts'],
    ['hummus-plate', 'sesame'],
    ['soba-salad-tofu', 'wheat'],
    ['cabbage-egg-noodles', 'egg'],
  ] as const)('%s contains %s, hidden or not', (id, allergen) => {
    expect(allergensOf(DISHES.find((dish) => dish.id === id)!)).toContain(allergen);
  });
});

describe('dishes as data', () => {
  it('have unique ids and ingredients that the tables know', () => {
    expect(new Set(DISHES.map(({ id }) => id)).size).toBe(DISHES.length);
    for (const dish of DISHES) {
      expect(Object.keys(dish.ingredients).length, dish.id).toBeGreaterThan(0);
      for (const key of Object.keys(dish.ingredients)) expect(foods.get(ingredientOf(key).food), key).toBeDefined();
      expect(dish.steps.length, dish.id).toBeGreaterThan(0);
      expect(dish.minutes.total, dish.id).toBeGreaterThanOrEqual(dish.minutes.active);
      for (const slot of dish.slots) expect(SLOTS).toContain(slot);
    }
  });

  it('are of an ordinary size', () => {
    const kcal = { breakfast: [280, 500], lunch: [330, 650], dinner: [400, 760], snack: [80, 350] } as const;
    for (const dish of DISHES) {
      const energy = prepareDish(dish, foods)!.nutrients.energy!;
      for (const slot of dish.slots) {
        expect(energy, `${dish.id} as ${slot}`).toBeGreaterThanOrEqual(kcal[slot][0]);
        expect(energy, `${dish.id} as ${slot}`).toBeLessThanOrEqual(kcal[slot][1]);
      }
    }
  });

  it('know their energy, protein, calcium, potassium, phosphorus and sodium in full', () => {
    for (const dish of DISHES) {
      const { grams, knownGrams } = prepareDish(dish, foods)!;
      for (const key of ['energy', 'protein', 'calcium', 'potassium', 'phosphorus', 'sodium'] as const) {
        expect(knownGrams[key], `${dish.id}: ${key}`).toBeCloseTo(grams, 6);
      }
    }
  });
});

describe('each way of eating can fill a week', () => {
  const nobody: MealRestrictions = { diet: 'omnivore', allergens: [], lactose: 'any', excludedFoods: [], screens: [] };
  const diet = (name: Diet): MealRestrictions => ({ ...nobody, diet: name });
  const sets: [string, MealRestrictions, (dish: Dish, slot: (typeof SLOTS)[number]) => boolean][] = [
    ['omnivore', nobody, () => true],
    ['pescatarian', diet('pescatarian'), (dish) => fitsDiet(dish, 'pescatarian')],
    ['vegetarian', diet('vegetarian'), (dish) => fitsDiet(dish, 'vegetarian')],
    ['vegan', diet('vegan'), (dish) => fitsDiet(dish, 'vegan')],
    ['lactose-free', { ...nobody, lactose: 'free' }, (dish) => lactoseGrams(dish) <= 1],
    ['gluten-free', { ...nobody, glutenFree: true }, isGlutenFree],
    ['low-FODMAP', { ...nobody, lowFodmap: true }, (dish) => isLowFodmap(dish)],
    ['kidney-aware', nobody, (dish, slot) => fitsKidneys(prepareDish(dish, foods)!, slot)],
  ];
  it.each(sets)('%s', (_name, restrictions, fits) => {
    for (const slot of SLOTS) {
      const dishes = DISHES.filter(
        (dish) => dish.slots.includes(slot) && fits(adaptDish(dish, restrictions).dish, slot),
      );
      expect(dishes.length * MAX_REPEATS[slot], slot).toBeGreaterThanOrEqual(7);
    }
  });
});
