import { ingredientOf } from './catalogue.ts';
import { LACTOSE_FREE_G, LACTOSE_LIMIT_G, LEFT_OUT } from './diets.ts';
import type { Dish, Ingredient } from './dish.ts';
import type { MealRestrictions } from './input.ts';

/**
 * Ingredients that cooks exchange one for one without changing the recipe: same weight, same use.
 * The composition is then that of the substitute; allergens and diets follow from it.
 */
const SUBSTITUTES: Readonly<Record<string, readonly string[]>> = {
  'milk 1%': ['lactose-free milk 1%', 'soy milk', 'almond milk'],
  'lactose-free milk 1%': ['soy milk', 'almond milk'],
  'soy milk': ['lactose-free milk 1%', 'almond milk'],
  'almond milk': ['soy milk', 'lactose-free milk 1%'],
  yogurt: ['lactose-free yogurt'],
  onion: ['spring onion greens'],
  leek: ['spring onion greens'],
  garlic: ['garlic-infused oil'],
  apple: ['orange'],
  pear: ['orange'],
  peach: ['orange'],
  'rolled oats': ['gluten-free oats'],
  'whole-wheat bread': ['gluten-free bread'],
  'rye bread': ['gluten-free bread'],
  'sourdough bread': ['gluten-free bread'],
  'pasta, dry': ['corn pasta, dry'],
  'whole-wheat pasta, dry': ['corn pasta, dry'],
  'soy sauce, low sodium': ['tamari'],
  'whole-wheat tortilla': ['corn tortilla'],
  flour: ['cornstarch'],
  honey: ['maple syrup'],
  butter: ['olive oil'],
  almonds: ['pumpkin seeds'],
  walnuts: ['pumpkin seeds'],
  pecans: ['pumpkin seeds'],
  cashews: ['pumpkin seeds'],
  'pine nuts': ['pumpkin seeds'],
  hazelnuts: ['pumpkin seeds'],
  'almond butter': ['peanut butter'],
  'peanut butter': ['almond butter'],
  peanuts: ['pumpkin seeds'],
  'sesame oil': ['canola oil'],
  'sesame seeds': ['pumpkin seeds'],
};

export interface AdaptedDish {
  /** Where the name speaks of what was exchanged, it says what instead: "Oatmeal with soy milk". */
  readonly dish: Dish;
  /** "soy milk instead of milk 1%". */
  readonly adaptations: readonly string[];
}

/** Whether this person must not have so much of the ingredient. */
function unfit(ingredient: Ingredient, grams: number, restrictions: MealRestrictions): boolean {
  const { origin, allergens, lactoseGPer100g, fodmapLowUpToG } = ingredient;
  const lactose = (lactoseGPer100g * grams) / 100;
  return (
    LEFT_OUT[restrictions.diet].includes(origin) ||
    allergens.some((allergen) => restrictions.allergens.includes(allergen)) ||
    (restrictions.glutenFree === true && allergens.some((a) => a === 'gluten' || a === 'wheat')) ||
    (restrictions.lowFodmap === true && fodmapLowUpToG !== null && grams > fodmapLowUpToG) ||
    // Half the limit, because other ingredients bring lactose too.
    ((restrictions.lactose === 'free' || restrictions.lowFodmap === true) && lactose > LACTOSE_FREE_G / 2) ||
    (restrictions.lactose === 'limit' && lactose > LACTOSE_LIMIT_G / 2)
  );
}

/** The words of an ingredient that the dish's name speaks of. */
const namedIn = (dish: Dish, key: string): string[] =>
  key.split(/[^a-z]+/).filter((word) => word.length > 3 && dish.name.toLowerCase().includes(word.replace(/s$/, '')));

/** Whether the dish would still be what its name says: no "yogurt with walnuts" without walnuts. */
const keepsItsName = (dish: Dish, key: string, instead: string): boolean =>
  namedIn(dish, key).every((word) => instead.includes(word));

/** An ingredient as a dish's name speaks of it: "lactose-free milk 1%" is lactose-free milk, "pasta, dry" is pasta. */
const spokenOf = (key: string): string => key.replace(/,.*$/, '').replace(/ \d+%$/, '');

/** The name with what was exchanged: "Oatmeal with milk" becomes "Oatmeal with soy milk", or "Gluten-free oatmeal". */
function renamed(name: string, key: string, instead: string): string {
  const [whole, other] = [spokenOf(key), spokenOf(instead)];
  const noun = whole.split(' ').at(-1)!.replace(/s$/, '');
  const found = new RegExp(`\\b(${whole}s?\\b|${noun}\\w*)`, 'i').exec(name);
  if (found === null) return `${name} (${other})`;
  const said = found[0];
  const isTheThing = [whole, `${whole}s`, noun, `${noun}s`].includes(said.toLowerCase()) && !/^oat$/i.test(said);
  // Oatmeal and oat pancakes keep their word: of gluten-free oats they are gluten-free oatmeal.
  const next = isTheThing ? other : `${other.split(' ')[0]} ${said.toLowerCase()}`;
  const before = name.slice(0, found.index);
  const after = name.slice(found.index + said.length);
  return `${before}${before === '' ? next.charAt(0).toUpperCase() + next.slice(1) : next}${after}`;
}

/** The dish as this person would cook it: unfit ingredients exchanged where a cook knows an equal. */
export function adaptDish(dish: Dish, restrictions: MealRestrictions): AdaptedDish {
  const adaptations: string[] = [];
  let { name } = dish;
  const ingredients: Record<string, number> = {};
  for (const [key, grams] of Object.entries(dish.ingredients)) {
    const fits = (other: string) => !unfit(ingredientOf(other), grams, restrictions);
    const instead = fits(key)
      ? undefined
      : SUBSTITUTES[key]?.find((other) => fits(other) && keepsItsName(dish, key, other));
    if (instead !== undefined) {
      adaptations.push(`${instead} instead of ${key}`);
      if (namedIn(dish, key).length > 0) name = renamed(name, key, instead);
    }
    const used = instead ?? key;
    ingredients[used] = (ingredients[used] ?? 0) + grams;
  }
  return adaptations.length === 0 ? { dish, adaptations } : { dish: { ...dish, name, ingredients }, adaptations };
}

/** Products made for a diet: nobody else needs to buy them. */
const SPECIAL = /^(gluten-free|lactose-free|corn pasta)/;

/** Whether a dish is written with a dietary product that this person has no need of. */
export const needlesslySpecial = (
  dish: Dish,
  { glutenFree, lactose, lowFodmap, allergens }: MealRestrictions,
): boolean =>
  !glutenFree &&
  !lowFodmap &&
  lactose === 'any' &&
  !allergens.some((allergen) => allergen === 'gluten' || allergen === 'wheat') &&
  Object.keys(dish.ingredients).some((key) => SPECIAL.test(key));
