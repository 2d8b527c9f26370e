import { NUTRIENT_KEYS, type NutrientKey } from './nutrients.ts';
import type { DenseColumn, FoodDetail, FoodsFile, SparseColumn } from './table.ts';

/** One food as a row of a compact file. */
export interface FileRow {
  readonly id: string;
  readonly description: string;
  readonly group: string;
  readonly brand: boolean;
  readonly per100g: Partial<Record<NutrientKey, number>>;
  readonly measures: readonly { readonly label: string; readonly grams: number }[];
  readonly detail: FoodDetail;
}

/** A column with fewer figures than this share of the foods is written as rows and values. */
const DENSE_FROM = 0.25;

/** Foods as the compact file; `source` is that of the rows whose detail names none. */
export function toFoodsFile(format: number, source: string, rows: readonly FileRow[]): FoodsFile {
  const groups = [...new Set(rows.map((row) => row.group))].sort();
  const groupIndex = new Map(groups.map((group, i) => [group, i]));
  const dense: Partial<Record<NutrientKey, DenseColumn>> = {};
  const sparse: Partial<Record<NutrientKey, SparseColumn>> = {};
  for (const key of NUTRIENT_KEYS) {
    const column = rows.map((row) => row.per100g[key] ?? null);
    const known = column.flatMap((value, row) => (value === null ? [] : [row]));
    if (known.length >= DENSE_FROM * rows.length) dense[key] = column;
    else if (known.length > 0) sparse[key] = { rows: known, values: known.map((row) => column[row]!) };
  }
  return {
    format,
    source,
    ids: rows.map((row) => row.id),
    descriptions: rows.map((row) => row.description),
    groups,
    group: rows.map((row) => groupIndex.get(row.group)!),
    brands: rows.flatMap((row, i) => (row.brand ? [i] : [])),
    dense,
    sparse,
    measures: rows.map((row) => row.measures.flatMap(({ label, grams }) => [label, grams])),
    details: Object.fromEntries(
      rows.flatMap((row, i) => (Object.keys(row.detail).length === 0 ? [] : [[i, row.detail]])),
    ),
  };
}

/**
 * Two compact files as one, the first's foods first. Where both have an id the first's stands.
 * @throws Error when their formats differ
 */
export function joinFoods(first: FoodsFile, second: FoodsFile): FoodsFile {
  if (first.format !== second.format) throw new Error(`foods files of formats ${first.format} and ${second.format}`);
  const taken = new Set(first.ids);
  const rows = second.ids.flatMap((id, row) => (taken.has(id) ? [] : [row]));
  const at = first.ids.length;
  const groups = [...new Set([...first.groups, ...second.groups])];
  const place = new Map(rows.map((row, i) => [row, at + i]));
  const dense: Partial<Record<NutrientKey, DenseColumn>> = {};
  const sparse: Partial<Record<NutrientKey, SparseColumn>> = {};
  for (const key of NUTRIENT_KEYS) {
    const values = rows.map((row) => valueAt(second, key, row));
    const column = first.dense[key];
    if (column) dense[key] = [...column, ...values];
    else {
      const known = values.flatMap((value, i) => (value === null ? [] : [{ row: at + i, value }]));
      const before = first.sparse[key] ?? { rows: [], values: [] };
      if (before.rows.length + known.length === 0) continue;
      sparse[key] = {
        rows: [...before.rows, ...known.map(({ row }) => row)],
        values: [...before.values, ...known.map(({ value }) => value)],
      };
    }
  }
  return {
    format: first.format,
    source: first.source,
    ids: [...first.ids, ...rows.map((row) => second.ids[row]!)],
    descriptions: [...first.descriptions, ...rows.map((row) => second.descriptions[row]!)],
    groups,
    group: [...first.group, ...rows.map((row) => groups.indexOf(second.groups[second.group[row]!]!))],
    brands: [...first.brands, ...second.brands.flatMap((row) => place.get(row) ?? [])],
    dense,
    sparse,
    measures: [...first.measures, ...rows.map((row) => second.measures[row] ?? [])],
    details: {
      ...first.details,
      ...Object.fromEntries(rows.map((row) => [place.get(row)!, { source: second.source, ...second.details[row] }])),
    },
  };
}

const sparseMaps = new WeakMap<SparseColumn, Map<number, number>>();

function valueAt(file: FoodsFile, key: NutrientKey, row: number): number | null {
  const column = file.dense[key];
  if (column) return column[row] ?? null;
  const thin = file.sparse[key];
  if (!thin) return null;
  let map = sparseMaps.get(thin);
  if (!map) {
    map = new Map(thin.rows.map((r, i) => [r, thin.values[i]!]));
    sparseMaps.set(thin, map);
  }
  return map.get(row) ?? null;
}
