import { labelPer100g, nutrientsOf } from '../../../../nutrition/index.ts';
import { convertible, type Fact, valueIn } from '../../../../record/index.ts';
import { useSession } from '../../../state/session.tsx';

type Line = Fact<'diary'>;

/** Calcium of a line in mg; undefined where nothing is known of it. */
export function useCalcium(): (line: Line) => number | undefined {
  const { foods } = useSession();
  return ({ nutrients, food: id, amount }) => {
    // The figures of a label are for the amount eaten, so that they are read as if that were 100 g.
    if (nutrients) return labelPer100g({ per: { value: 100, unit: 'g' }, nutrients }).calcium;
    const food = id === undefined ? undefined : foods.get(id);
    if (!food || !amount || !convertible(amount.unit, 'g')) return undefined;
    return nutrientsOf(food, valueIn(amount, 'g')).calcium;
  };
}

/** A sum with how many of its lines are not known; without a known one there is no sum. */
export function sumOf(values: readonly (number | undefined)[]): { sum: number | undefined; unknown: number } {
  const known = values.filter((value) => value !== undefined);
  const sum = known.length === 0 && values.length > 0 ? undefined : known.reduce((a, b) => a + b, 0);
  return { sum, unknown: values.length - known.length };
}
