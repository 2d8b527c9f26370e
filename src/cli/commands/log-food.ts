import { loadFoodTable } from '../../nutrition/composition/node/load.ts';
import { createFoodSearch, type Food } from '../../nutrition/index.ts';
import { badInput } from '../../record/index.ts';
import { defaultFolder } from '../../store/folder.ts';
import { dated, type Logged, readNumber, type When } from './log.ts';

export interface FoodOptions extends When {
  meal?: string;
  grams?: string;
  measure?: string;
  count?: string;
  time?: string;
}

/**
 * `log R.json food "greek yogurt" --grams 170 --meal breakfast`: the food by id, or the best that a search finds, with
 * its weight or a household measure.
 * @throws BadInput when no food fits, or without an amount (then the measures of the food are named)
 */
export function foodFact(text: string, options: FoodOptions): Logged {
  const food = findFood(text);
  const fact = {
    ...dated(options),
    meal: options.meal ?? 'snack',
    ...(options.time ? { time: options.time } : {}),
    food: food.id,
    description: food.name,
    ...amountOf(food, options),
  };
  return {
    kind: 'diary',
    fact,
    says: `${food.name} (${food.id}), ${fact.amount.value} g, ${fact.meal} on ${fact.date}`,
  };
}

function findFood(text: string): Food {
  const foods = loadFoodTable(defaultFolder());
  const named = foods.get(text);
  if (named) return named;
  const hit = createFoodSearch(foods.listing()).search(text, 1)[0];
  const found = hit && foods.get(hit.id);
  if (!found) throw badInput('food', text, 'the id or name of a food; `bonewise foods search` finds one');
  return found;
}

function amountOf(food: Food, { grams, measure, count = '1' }: FoodOptions) {
  if (grams !== undefined) return { amount: { value: readNumber('--grams', grams), unit: 'g' } };
  const known = food.measures.map(({ label }) => `"${label}"`).join(', ');
  const accepted = `--grams N${known ? `, or --measure with one of ${known}` : ''}`;
  if (measure === undefined) throw badInput('amount', undefined, accepted);
  const chosen =
    food.measures.find(({ label }) => label === measure) ??
    food.measures.find(({ label }) => label.toLowerCase().includes(measure.toLowerCase()));
  if (!chosen) throw badInput('--measure', measure, accepted);
  const times = readNumber('--count', count);
  return {
    amount: { value: Math.round(chosen.grams * times * 10) / 10, unit: 'g' },
    measure: { label: chosen.label, count: times },
  };
}
