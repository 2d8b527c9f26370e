import { ingredientOf } from './catalogue.ts';
import type { MealPlan } from './describe.ts';
import { shopText, type Units } from './household.ts';
import { namesIngredient } from './words.ts';

export interface ShoppingItem {
  /** Ingredient key: "canned tomatoes, no salt". */
  readonly name: string;
  readonly food: string;
  readonly grams: number;
  /** "3 carrots (180 g)". */
  readonly text: string;
  readonly labels: readonly string[];
}

export interface ShoppingAisle {
  readonly aisle: string;
  readonly items: readonly ShoppingItem[];
}

/** Aisles in the order in which one walks through a shop. */
const AISLES = [
  'produce',
  'bakery',
  'dairy',
  'plant fridge',
  'fish',
  'meat',
  'frozen',
  'cans and jars',
  'grains and pulses',
  'nuts and dried fruit',
  'condiments',
  'spices',
];

export interface ShoppingOptions {
  /** So many people eat the same. */
  readonly household?: number;
  /** What is in the house: ingredient keys, food ids or words. */
  readonly pantry?: readonly string[];
  readonly units?: Units;
}

export interface ShoppingList {
  readonly aisles: readonly ShoppingAisle[];
  /** What the week needs and the pantry holds, to be looked at before one goes. */
  readonly pantry: readonly ShoppingItem[];
}

/**
 * What to buy for a plan, by aisle; what the pantry holds stands apart.
 * Grams are of what is eaten: peel and bones come on top.
 */
export function shoppingList(
  plan: Pick<MealPlan, 'days'>,
  { household = 1, pantry = [], units = 'metric' }: ShoppingOptions = {},
): ShoppingList {
  const needed = new Map<string, { grams: number; labels: Set<string> }>();
  for (const meal of plan.days.flatMap(({ meals }) => meals)) {
    for (const part of meal.ingredients) {
      const known = needed.get(part.key) ?? { grams: 0, labels: new Set<string>() };
      known.grams += part.grams * household;
      for (const label of meal.labels) {
        if (label.startsWith(`${part.key}: `)) known.labels.add(label.slice(part.key.length + 2));
      }
      needed.set(part.key, known);
    }
  }
  const items = [...needed].map(([key, { grams, labels }]) => {
    const ingredient = ingredientOf(key);
    const text = shopText(ingredient, grams, units);
    const item = { name: key, food: ingredient.food, grams: Math.round(grams), text, labels: [...labels] };
    return { item, aisle: ingredient.aisle, atHome: pantry.some((term) => namesIngredient(term, ingredient)) };
  });
  const named = (some: typeof items): ShoppingItem[] =>
    some.map(({ item }) => item).sort((a, b) => a.name.localeCompare(b.name, 'en'));
  return {
    aisles: AISLES.flatMap((aisle) => {
      const here = named(items.filter((entry) => entry.aisle === aisle && !entry.atHome));
      return here.length === 0 ? [] : [{ aisle, items: here }];
    }),
    pantry: named(items.filter(({ atHome }) => atHome)),
  };
}

/** The list as plain text to print or send. */
export function shoppingText({ aisles, pantry }: ShoppingList): string {
  const line = ({ name, text, labels }: ShoppingItem): string => `- ${name}, ${[text, ...labels].join(', ')}`;
  const parts = [...aisles, ...(pantry.length > 0 ? [{ aisle: 'look at home first', items: pantry }] : [])];
  return parts.map(({ aisle, items }) => [aisle.toUpperCase(), ...items.map(line)].join('\n')).join('\n\n');
}
