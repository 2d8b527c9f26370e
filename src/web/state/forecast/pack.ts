import { type TwinRun, twinReadings } from '../../../remodeling/index.ts';

/** BMD and markers of some twins in one block of memory, which passes between threads without being copied. */
export interface PackedBmd {
  twins: number;
  months: number;
  /** Reading by reading in the order of the model, twin by twin, month by month. */
  values: Float64Array<ArrayBuffer>;
}

export function pack(run: TwinRun): PackedBmd {
  const twins = run.lumbarSpine.length;
  const months = run.lumbarSpine[0]?.length ?? 0;
  const values = new Float64Array(twinReadings.length * twins * months);
  twinReadings.forEach((reading, s) => {
    run[reading].forEach((row, i) => {
      values.set(row, (s * twins + i) * months);
    });
  });
  return { twins, months, values };
}

/** Blocks of consecutive twins as one run. */
export function unpack(blocks: readonly PackedBmd[]): TwinRun {
  const rowsOf = (s: number): Float64Array[] =>
    blocks.flatMap(({ twins, months, values }) =>
      Array.from({ length: twins }, (_, i) => values.subarray((s * twins + i) * months, (s * twins + i + 1) * months)),
    );
  return Object.fromEntries(twinReadings.map((reading, s) => [reading, rowsOf(s)])) as TwinRun;
}
