import type { Fact } from '../../../record/index.ts';
import { about, measureLabel, plain, unitLabel } from '../../format/numbers.ts';
import type { Chosen } from '../../state/eatables.ts';

function counted(count: number, given: string): string {
  const label = measureLabel(given);
  // One measure of "1/2 cup" is no "1 1/2 cup".
  const times = /^[\d\u00bc-\u00be]/.test(label) ? '\u00a0\u00d7' : '';
  return `${plain(count, 2)}${times} ${label}`;
}

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
