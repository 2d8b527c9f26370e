/** What some twins read over time, in one block of memory, which passes between threads without being copied. */
export interface PackedRun {
  /** What is read, in the order in which it lies in the block: densities and blood markers. */
  readings: string[];
  twins: number;
  months: number;
  /** Reading by reading, twin by twin, month by month. */
  values: Float64Array<ArrayBuffer>;
}

type Rows = Record<string, Float64Array[]>;

export function pack(run: Rows): PackedRun {
  const readings = Object.keys(run);
  const rows = run[readings[0] ?? ''] ?? [];
  const twins = rows.length;
  const months = rows[0]?.length ?? 0;
  const values = new Float64Array(readings.length * twins * months);
  readings.forEach((reading, r) => {
    run[reading]!.forEach((row, i) => {
      values.set(row, (r * twins + i) * months);
    });
  });
  return { readings, twins, months, values };
}

/** Blocks of consecutive twins as one run. */
export function unpack(blocks: readonly PackedRun[]): Rows {
  const rowsOf = (r: number): Float64Array[] =>
    blocks.flatMap(({ twins, months, values }) =>
      Array.from({ length: twins }, (_, i) => values.subarray((r * twins + i) * months, (r * twins + i + 1) * months)),
    );
  return Object.fromEntries((blocks[0]?.readings ?? []).map((reading, r) => [reading, rowsOf(r)]));
}
