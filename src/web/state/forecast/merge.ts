import type { Projection } from '../../../projection/index.ts';
import type { Shown } from './forecast.ts';

/** What the page draws; a name in `rough` has a middle from few twins and no band yet. */
export interface Drawn {
  projection: Projection;
  /** The present course has no band yet. */
  rough: boolean;
  roughWhatIfs: readonly string[];
}

/** A first answer from few twins, where what was already told from all of them stays as it is. */
export function merged(before: Drawn | undefined, { projection, complete }: Shown): Drawn {
  if (complete) return { projection, rough: false, roughWhatIfs: [] };
  const names = projection.whatIfs.map(({ name }) => name);
  if (!before || before.rough) return { projection, rough: true, roughWhatIfs: names };
  const told = (name: string) =>
    before.roughWhatIfs.includes(name) ? undefined : before.projection.whatIfs.find((one) => one.name === name);
  return {
    projection: { ...before.projection, whatIfs: projection.whatIfs.map((one) => told(one.name) ?? one) },
    rough: false,
    roughWhatIfs: names.filter((name) => !told(name)),
  };
}
