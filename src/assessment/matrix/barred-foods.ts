import type { Allergen, Food } from '../../nutrition/index.ts';
import type { Fact } from '../../record/index.ts';
import type { Facts, Guard, SuggestionClass } from '../../rules/index.ts';

/** Whether a portion of a food may not be proposed to this person. */
export type BarsFood = (food: Food, grams: number) => boolean;

type Substance = Fact<'allergies'>['substance'];

/** What of a food's list of allergens each substance of the record names. */
const ALLERGENS: Partial<Record<Substance, readonly Allergen[]>> = {
  milk: ['milk'],
  egg: ['egg'],
  fish: ['fish'],
  shellfish: ['crustacean', 'mollusc'],
  molluscs: ['mollusc'],
  soy: ['soy'],
  wheat: ['gluten'],
  gluten: ['gluten'],
  'tree-nuts': ['treeNut'],
  peanut: ['peanut'],
  sesame: ['sesame'],
  celery: ['celery'],
  mustard: ['mustard'],
  sulphites: ['sulphite'],
  lupin: ['lupin'],
};

/** Foods that a screen names by what they are; told by the food's name. */
const NAMED: Readonly<Record<string, RegExp>> = {
  'food:grapefruit': /grapefruit|pomelo/,
  'food:seville-orange': /seville|marmalade/,
  'food:natto': /natto/,
  'food:liver': /liver/,
  'food:potassium-salt': /salt substitute|potassium chloride/,
  'food:high-purine': /liver|kidney|sweetbread|anchov|sardine|herring|mussel|scallop|\broe\b/,
};

/** The screens against a food by what it is, whoever chose it: natto beside warfarin. */
export function guardsOn({ name, description }: Pick<Food, 'name' | 'description'>, guards: readonly Guard[]): Guard[] {
  const words = `${name} ${description}`.toLowerCase();
  return guards.filter(({ against }) => against.some((one) => NAMED[one]?.test(words)));
}

/** What the record says is not borne, of what a food is known to hold. */
export function notBorne({ allergens = [] }: Pick<Food, 'allergens'>, facts: Facts): Substance[] {
  const recorded = new Set(facts.upTo('allergies').map(({ substance }) => substance));
  return [...recorded].filter((substance) => ALLERGENS[substance]?.some((one) => allergens.includes(one)));
}

/** Lactose in a portion for someone who limits it: as the weekly menu has it, half of what most people take at once. */
const LACTOSE_LIMIT_G = 6;

/** The foods that screens take out for this person. What is not known of a food counts against it: it is only a step more. */
export function barsFoods(facts: Facts, guards: readonly Guard[]): BarsFood {
  const classes = new Set(guards.flatMap(({ against }) => against));
  const patterns = Object.entries(NAMED).flatMap(([name, is]) => (classes.has(name as SuggestionClass) ? [is] : []));
  // Intolerances too: what is not borne well is no step to take, whatever the screen for allergies says of it.
  const recorded = facts.upTo('allergies');
  const allergens = new Set(recorded.flatMap(({ substance }) => ALLERGENS[substance] ?? []));
  const others = recorded.flatMap(({ substance, what }) => (substance === 'other' && what ? [what.toLowerCase()] : []));
  return (food, grams) => {
    const words = `${food.name} ${food.description}`.toLowerCase();
    return (
      patterns.some((is) => is.test(words)) ||
      others.some((what) => words.includes(what)) ||
      (allergens.size > 0 && (food.allergens?.some((one) => allergens.has(one)) ?? true)) ||
      (classes.has('food:high-oxalate') && ['high', 'veryHigh'].includes(food.oxalate?.value ?? '')) ||
      (classes.has('food:lactose-high') && lactose(food, grams, words) > LACTOSE_LIMIT_G)
    );
  };
}

/** In plain dairy food the sugar is lactose, so its sugar is the most that it can be. */
function lactose({ origin, group, per100g }: Food, grams: number, words: string): number {
  const dairy = origin === 'dairy' || group === 'Dairy and Egg Products';
  if (!dairy || /lactose.free/.test(words)) return 0;
  return ((per100g.sugars ?? per100g.carbohydrate ?? 0) * grams) / 100;
}
