import { ingredientOf } from './catalogue.ts';
import type { MealPlan } from './describe.ts';
import { shopText } from './household.ts';

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

/**
 * What to buy for a plan, by aisle, for so many people eating the same; what the pantry holds is left out.
 * Grams are of what is eaten: peel and bones come on top.
 */
export function shoppingList(
  plan: Pick<MealPlan, 'days'>,
  { household = 1, pantry = [] }: { readonly household?: number; readonly pantry?: readonly string[] } = {},
): ShoppingAisle[] {
  const grams = new Map<string, number>();
  const labels = new Map<string, Set<string>>();
  for (const meal of plan.days.flatMap(({ meals }) => meals)) {
    for (const part of meal.ingredients) {
      if (pantry.includes(part.key) || pantry.includes(part.food)) continue;
      grams.set(part.key, (grams.get(part.key) ?? 0) + part.grams * household);
      const notes = labels.get(part.key) ?? new Set();
      for (const label of meal.labels)
        if (label.startsWith(`${part.key}: `)) notes.add(label.slice(part.key.length + 2));
      labels.set(part.key, notes);
    }
  }
  const items = [...grams].map(([key, total]) => {
    const ingredient = ingredientOf(key);
    return {
      aisle: ingredient.aisle,
      item: {
        name: key,
        food: ingredient.food,
        grams: Math.round(total),
        text: shopText(ingredient, total),
        labels: [...(labels.get(key) ?? [])],
      },
    };
  });
  return AISLES.flatMap((aisle) => {
    const here = items.filter((entry) => entry.aisle === aisle).map(({ item }) => item);
    here.sort((a, b) => a.name.localeCompare(b.name, 'en'));
    return here.length === 0 ? [] : [{ aisle, items: here }];
  });
}

/** The list as plain text to print or send. */
export function shoppingText(list: readonly ShoppingAisle[]): string {
  return list
    .map(({ aisle, items }) => {
      const lines = items.map(({ name, text, labels }) => `- ${name}, ${[text, ...labels].join(', ')}`);
      return [aisle.toUpperCase(), ...lines].join('\n');
    })
    .join('\n\n');
}
