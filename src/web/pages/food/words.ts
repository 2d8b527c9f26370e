import type { Fact } from '../../../record/index.ts';
import { about, measureLabel, number, plain, unitLabel } from '../../format/numbers.ts';
import type { Chosen } from '../../state/eatables.ts';

const counted = (count: number, label: string): string =>
  `${number(count, Number.isInteger(count) ? 0 : 1)} ${measureLabel(label)}`;

/** "1 cup (245 g)", or the weight where no measure was chosen. */
export function portionWords({ measure, count }: Chosen, grams: number | undefined): string {
  if (measure === undefined) return `${plain(count, 1)} g`;
  return grams === undefined ? counted(count, measure) : `${counted(count, measure)} (${about(grams)} g)`;
}

/** What a line of the diary says of the amount; empty where it says nothing. */
export function amountOfLine({ measure, amount }: Pick<Fact<'diary'>, 'measure' | 'amount'>): string {
  if (measure) return counted(measure.count, measure.label);
  return amount ? `${about(amount.value)} ${unitLabel(amount.unit)}` : '';
}
