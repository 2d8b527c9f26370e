import type { Food } from '../composition/index.ts';

/** Kinds that diet scores count. A food may be of several: edamame is a legume, kefir holds live cultures. */
export type FoodKind =
  | 'vegetable'
  | 'rawVegetable'
  | 'fruit'
  | 'legume'
  | 'nut'
  | 'fish'
  | 'redOrProcessedMeat'
  | 'poultry'
  | 'butterOrCream'
  | 'oliveOil'
  | 'otherOil'
  | 'sweetDrink'
  | 'wine'
  | 'pastryOrSweets'
  | 'liveCultures'
  | 'polyphenolRich';

type Named = Pick<Food, 'name' | 'description' | 'group' | 'liveCultures'>;

/** How a kind is told by the food's group and its words; `not` takes out what the group holds besides. */
interface Test {
  readonly kind: Exclude<FoodKind, 'liveCultures'>;
  readonly groups: readonly string[];
  readonly is?: RegExp;
  readonly not?: RegExp;
}

const VEGETABLES = 'Vegetables and Vegetable Products';
const FRUITS = 'Fruits and Fruit Juices';
const LEGUMES = 'Legumes and Legume Products';
const NUTS = 'Nut and Seed Products';
const OILS = 'Fats and Oils';
const DAIRY = 'Dairy and Egg Products';
const DRINKS = 'Beverages';
const BAKED = 'Baked Products';
const SWEETS = 'Sweets';

/** Eaten as legumes although the USDA lists them with vegetables. */
const GREEN_LEGUME = /\b(edamame|soybeans?|lima beans?|broad ?beans?|fava)\b/;
const STARCHY = /\b(potato(es)?|yam|cassava|taro)\b/;
const SALAD = /\b(raw|lettuce|cucumber|radish(es)?|arugula|watercress|endive|radicchio|salad)\b/;

const tests: readonly Test[] = [
  {
    kind: 'vegetable',
    groups: [VEGETABLES],
    not: new RegExp(
      `${STARCHY.source}|${GREEN_LEGUME.source}|\\b(catsup|ketchup|yeast extract|garlic|parsley|cilantro|chives)\\b`,
    ),
  },
  {
    kind: 'rawVegetable',
    groups: [VEGETABLES],
    is: SALAD,
    not: new RegExp(`${STARCHY.source}|${GREEN_LEGUME.source}|\\b(garlic|parsley|cilantro|chives)\\b`),
  },
  { kind: 'fruit', groups: [FRUITS], not: /\b(olives?|(lemon|lime) juice|rhubarb|plantain)\b/ },
  {
    kind: 'legume',
    groups: [LEGUMES],
    not: /\b(peanuts?|soy ?milk|soy drink|soy sauce|tamari|miso|yogurt|flour|isolate|bacon)\b/,
  },
  { kind: 'legume', groups: [VEGETABLES], is: GREEN_LEGUME },
  { kind: 'nut', groups: [NUTS], not: /\b(coconuts?|seeds?|chia|hemp|flaxseed|tahini|sesame)\b/ },
  { kind: 'nut', groups: [LEGUMES], is: /\bpeanuts?\b/ },
  { kind: 'fish', groups: ['Finfish and Shellfish Products'] },
  {
    kind: 'redOrProcessedMeat',
    groups: ['Beef Products', 'Pork Products', 'Lamb, Veal, and Game Products', 'Sausages and Luncheon Meats'],
  },
  { kind: 'poultry', groups: ['Poultry Products'] },
  {
    kind: 'butterOrCream',
    groups: [DAIRY],
    is: /\b(butter|cream|half and half)\b/,
    not: /\b(cheese|ice cream|buttermilk|creamed)\b/,
  },
  { kind: 'butterOrCream', groups: [OILS], is: /\b(margarine|butter)/ },
  { kind: 'oliveOil', groups: [OILS], is: /\bolive oil\b|\boil, olive\b/ },
  {
    kind: 'otherOil',
    groups: [OILS],
    is: /\boil\b|\blard\b|\bshortening\b|\bghee\b/,
    not: /\bolive\b|\bdressing\b|\bspread\b|\bmargarine\b/,
  },
  {
    kind: 'sweetDrink',
    groups: [DRINKS],
    is: /\b(cola|soda|carbonated|tonic water|lemonade|energy drink|fruit drink|fruit punch|iced tea|sports drink|root beer|ginger ale)\b/,
    not: /\b(club soda|mineral water|water, carbonated)\b/,
  },
  { kind: 'wine', groups: [DRINKS], is: /\bwine\b/, not: /\bnon-?alcoholic\b/ },
  {
    kind: 'pastryOrSweets',
    groups: [BAKED],
    is: /\b(cake|cookies?|croissant|pastry|pie|doughnuts?|brownies?|sweet rolls?|danish|muffins?|waffles?|eclair|coffeecake)\b/,
    not: /\b(english muffins?|rice cakes?)\b/,
  },
  {
    kind: 'pastryOrSweets',
    groups: [SWEETS],
    is: /\b(cand(y|ies)|milk chocolate|pudding|custard|ice cream|frozen yogurt|gelatin)\b/,
  },
  // At least about 100 mg in a usual serving by Phenol-Explorer: Pérez-Jiménez et al. 2010, Eur J Clin Nutr 64:S112.
  {
    kind: 'polyphenolRich',
    groups: [FRUITS],
    is: /\b(blueberr|blackberr|raspberr|strawberr|blackcurrant|currants, european black|cherr|plums?\b|prunes?\b|pomegranate|olives?\b|apples?, with skin|apple, with skin|elderberr|cranberries\b)/,
    not: /\b(sweetened|syrup)\b/,
  },
  {
    kind: 'polyphenolRich',
    groups: [DRINKS],
    is: /\b(coffee|espresso|tea, (green|black)|red wine|wine, table, red)\b/,
    not: /\bsubstitute|liqueur|powder\b/,
  },
  { kind: 'polyphenolRich', groups: [SWEETS], is: /\b(dark chocolate|chocolate, dark|cocoa)\b/ },
  { kind: 'polyphenolRich', groups: [NUTS], is: /\b(flaxseed|chestnuts?|hazelnuts?|filberts?|pecans?)\b/ },
  {
    kind: 'polyphenolRich',
    groups: [VEGETABLES],
    is: /\b(globe|artichokes? hearts|artichoke, (raw|cooked)|red onion)\b/,
    not: /jerusalem/,
  },
  { kind: 'polyphenolRich', groups: [LEGUMES], is: /\btempeh\b/ },
];

/**
 * The kinds of a food, told by its group, name and description. Mixed dishes (soups, meals, fast food) have none: what
 * is in them is not known here.
 */
export function kindsOf(food: Named): ReadonlySet<FoodKind> {
  const known = cache.get(food);
  if (known) return known;
  const words = `${food.name} ${food.description}`.toLowerCase();
  const kinds = new Set<FoodKind>(
    tests
      .filter(
        (test) =>
          test.groups.includes(food.group) && (test.is?.test(words) ?? true) && !(test.not?.test(words) ?? false),
      )
      .map((test) => test.kind),
  );
  if (food.liveCultures?.value === true) kinds.add('liveCultures');
  cache.set(food, kinds);
  return kinds;
}

const cache = new WeakMap<Named, ReadonlySet<FoodKind>>();
