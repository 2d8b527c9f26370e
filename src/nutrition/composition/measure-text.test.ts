import { expect, it } from 'vitest';
import { measureText } from './measure-text.ts';

it.each([
  [2, 'slice', '2 slices'],
  [2, '1 slice (1 oz)', '2 slices (1 oz)'],
  [1, '1 slice (1 oz)', '1 slice (1 oz)'],
  [0.5, '1 cup, diced', '0.5 cup, diced'],
  [1.5, '1 cup, diced', '1.5 cups, diced'],
  [2, '1 fl oz', '2 fl oz'],
  [2, '1 cubic inch', '2 cubic inches'],
  [3, '1 patty', '3 patties'],
  [2, '1 large', '2 large'],
  [2, '1 extra large (8" dia)', '2 extra large (8" dia)'],
  [2, '1 cup slices', '2 cup slices'],
  [1, '3 oz', '3 oz'],
  [2, '3 oz', '2 × 3 oz'],
  [2, '1/2 cup', '2 × 1/2 cup'],
])('%s of "%s" are "%s"', (count, label, said) => {
  expect(measureText(count, label)).toBe(said);
});
