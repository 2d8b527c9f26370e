import type { Site, TwinBmd } from '../../../remodeling/index.ts';

/** BMD of some twins in one block of memory, which passes between threads without being copied. */
export interface PackedBmd {
  twins: number;
  months: number;
  /** Site by site in the order of `siteOrder`, twin by twin, month by month. */
  values: Float64Array<ArrayBuffer>;
}

const siteOrder: readonly Site[] = ['lumbarSpine', 'totalHip', 'femoralNeck'];

export function pack(bmd: TwinBmd): PackedBmd {
  const twins = bmd.lumbarSpine.length;
  const months = bmd.lumbarSpine[0]?.length ?? 0;
  const values = new Float64Array(siteOrder.length * twins * months);
  siteOrder.forEach((site, s) => {
    bmd[site].forEach((row, i) => {
      values.set(row, (s * twins + i) * months);
    });
  });
  return { twins, months, values };
}

/** Blocks of consecutive twins as one run. */
export function unpack(blocks: readonly PackedBmd[]): TwinBmd {
  const rowsOf = (s: number): Float64Array[] =>
    blocks.flatMap(({ twins, months, values }) =>
      Array.from({ length: twins }, (_, i) => values.subarray((s * twins + i) * months, (s * twins + i + 1) * months)),
    );
  return Object.fromEntries(siteOrder.map((site, s) => [site, rowsOf(s)])) as TwinBmd;
}
