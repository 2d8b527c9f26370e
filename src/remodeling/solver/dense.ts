import type { StepKernel } from './kernel.ts';
import type { Tableau } from './rodas.ts';

/** The state within the step last attempted; share 0..1, place in the lane-interleaved arrays. */
export function between(kernel: StepKernel, tableau: Tableau, share: number, place: number): number {
  const rest = 1 - share;
  const { H } = tableau;
  const { stages } = kernel;
  let inner = 0;
  let weight = 1;
  for (let l = 0; l < H.length; l++) {
    const row = H[l]!;
    let k = 0;
    for (let j = 0; j < row.length; j++) k += row[j]! * stages[j]![place]!;
    inner += weight * k;
    weight *= share;
  }
  return rest * kernel.y[place]! + share * (kernel.yNew[place]! + rest * inner);
}
