import type { Day, Fact } from '../../record/index.ts';
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
