import { type BonewiseRecord, convertible, type Day, type Fact, valueIn } from '../../record/index.ts';
import { IU_PER_UG_VITAMIN_D } from '../format/numbers.ts';
import { numberFrom } from '../forms/draft.ts';
import { factOf } from './changes.ts';

/** What stands on a supplement's label, for one tablet, as typed. */
export interface SupplementLabel {
  name: string;
  amounts: Record<LabelKey, string>;
  calciumForm: 'carbonate' | 'citrate' | '';
  vitaminDUnit: '[iU]' | 'ug';
  units: string;
  meals: string[];
}

/** What timing depends on, with the units of labels. */
export const labelKeys = ['calcium', 'vitaminD', 'magnesium', 'zinc', 'iron', 'mk7'] as const;
export type LabelKey = (typeof labelKeys)[number];
export const unitOf = (key: LabelKey): string => (key === 'vitaminD' || key === 'mk7' ? 'ug' : 'mg');

export const emptyLabel = (units: 'metric' | 'us'): SupplementLabel => ({
  name: '',
  amounts: { calcium: '', vitaminD: '', magnesium: '', zinc: '', iron: '', mk7: '' },
  calciumForm: '',
  vitaminDUnit: units === 'us' ? '[iU]' : 'ug',
  units: '1',
  meals: ['breakfast'],
});

/** Heavier than this is a food, not a supplement. */
const LARGEST_SCOOP_G = 20;

/** Labels that were entered already, here or for the food log, each by its name; the newest of a name counts. */
export function knownLabels(record: Pick<BonewiseRecord, 'supplements' | 'products'>): Map<string, SupplementLabel> {
  const known = new Map<string, SupplementLabel>();
  for (const product of record.products) {
    const grams = product.serving?.grams ?? valueIn(product.per, 'g');
    if (grams > LARGEST_SCOOP_G) continue;
    const share = grams / valueIn(product.per, 'g');
    const given = Object.entries(product.nutrients).map(([key, { value, unit }]) => ({
      key,
      value: value * share,
      unit,
    }));
    const amounts = amountsOf(given.map((one) => ({ ...one, key: one.key === 'longMenaquinones' ? 'mk7' : one.key })));
    if (Object.keys(amounts).length > 0) known.set(product.name, filled(product.name, amounts));
  }
  for (const { name, ingredients } of record.supplements) {
    const amounts = amountsOf(
      ingredients.flatMap(({ ingredient, amount }) => (amount ? [{ key: ingredient, ...amount }] : [])),
    );
    const form = ingredients.find(({ ingredient }) => ingredient === 'calcium')?.form ?? '';
    const calciumForm = (/citrate/i.exec(form) ?? /carbonate/i.exec(form))?.[0].toLowerCase() ?? '';
    known.set(name, { ...filled(name, amounts), calciumForm: calciumForm as SupplementLabel['calciumForm'] });
  }
  return known;
}

const filled = (name: string, amounts: Partial<Record<LabelKey, string>>): SupplementLabel => {
  const empty = emptyLabel('metric');
  return { ...empty, name, amounts: { ...empty.amounts, ...amounts } };
};

/** Amounts in the units of the form; what is in no unit of it stays out. */
function amountsOf(given: readonly { key: string; value: number; unit: string }[]): Partial<Record<LabelKey, string>> {
  return Object.fromEntries(
    given.flatMap(({ key, value, unit }) => {
      const known = labelKeys.find((one) => one === key);
      if (known === undefined) return [];
      const plain =
        known === 'vitaminD' && /iu/i.test(unit)
          ? value / IU_PER_UG_VITAMIN_D
          : convertible(unit, unitOf(known))
            ? valueIn({ value, unit }, unitOf(known))
            : undefined;
      return plain === undefined ? [] : [[known, String(Number(plain.toPrecision(4)))]];
    }),
  );
}

/** The label as a supplement of the record. @throws BadInput */
export function supplementOf(label: SupplementLabel, day: Day): Fact<'supplements'> {
  const ingredients = labelKeys.flatMap((key) => {
    const text = label.amounts[key].trim();
    if (text === '') return [];
    const unit = key === 'vitaminD' ? label.vitaminDUnit : unitOf(key);
    const form = key === 'calcium' && label.calciumForm !== '' ? { form: label.calciumForm } : {};
    return [{ ingredient: key, ...form, amount: { value: numberFrom(text) ?? text, unit } }];
  });
  const units = numberFrom(label.units) ?? label.units;
  return factOf('supplements', {
    date: day,
    name: label.name.trim(),
    // A product of which nothing is known but its name still has its place in the day.
    ingredients: ingredients.length > 0 ? ingredients : [{ ingredient: label.name.trim() }],
    doses: label.meals.map((withMeal) => ({ units, withMeal })),
  });
}
