import type { Graph, Node } from './graph.ts';

/**
 * Factors W = gamma I - J symbolically, once and for all: pivots on the diagonal in the order of least fill
 * (Markowitz), so that what is left to do in a step is a straight line of multiplications without any search.
 * No numerical pivoting: gamma = 1/(h g) is positive and J's diagonal is a loss, so the diagonal dominates.
 */
export interface SymbolicLu {
  order: number[];
  /** What a factorisation computes and keeps: reciprocal pivots, moving multipliers, moving upper entries. */
  factor: Node[];
  /** The solution, by state, in terms of kept entries (`LU` leaves), statics and the right-hand side (`b` leaves). */
  solve: Node[];
  nonZeros: number;
}

type Row = Map<number, Node>;

export function symbolicLu(graph: Graph, jacobian: Row[]): SymbolicLu {
  const n = jacobian.length;
  const gamma = graph.leaf('gamma', 0);
  const w: Row[] = jacobian.map((row, i) => {
    const out: Row = new Map([...row].map(([j, d]) => [j, graph.neg(d)]));
    return out.set(i, row.has(i) ? graph.sub(gamma, row.get(i)!) : gamma);
  });

  const left = new Set(w.keys());
  const order: number[] = [];
  const lower: Row[] = w.map(() => new Map());
  const upper: Row[] = w.map(() => new Map());
  const inverse: Node[] = [];
  while (left.size > 0) {
    const pivot = cheapest(w, left);
    left.delete(pivot);
    order.push(pivot);
    const row = w[pivot]!;
    const inv = graph.recip(row.get(pivot)!);
    inverse[pivot] = inv;
    for (const [j, u] of row) if (left.has(j)) upper[pivot]!.set(j, u);
    for (const i of left) {
      const below = w[i]!.get(pivot);
      if (!below) continue;
      const l = graph.mul(below, inv);
      lower[pivot]!.set(i, l);
      w[i]!.delete(pivot);
      for (const [j, u] of upper[pivot]!) {
        const product = graph.mul(l, u);
        const old = w[i]!.get(j);
        w[i]!.set(j, old ? graph.sub(old, product) : graph.neg(product));
      }
    }
  }

  const factor: Node[] = [];
  const kept = new Map<number, Node>();
  const keep = (node: Node): Node => {
    if (!node.moves) return node;
    if (node.op === 'neg') return graph.neg(keep(node.args[0]!));
    let leaf = kept.get(node.id);
    if (!leaf) {
      leaf = graph.leaf('LU', factor.length);
      factor.push(node);
      kept.set(node.id, leaf);
    }
    return leaf;
  };

  const b = w.map((_, i) => graph.leaf('b', i));
  for (const p of order) for (const [i, l] of lower[p]!) b[i] = graph.sub(b[i]!, graph.mul(keep(l), b[p]!));
  const x: Node[] = [];
  for (const p of order.toReversed()) {
    let rest = b[p]!;
    for (const [j, u] of upper[p]!) rest = graph.sub(rest, graph.mul(keep(u), x[j]!));
    x[p] = graph.mul(keep(inverse[p]!), rest);
  }
  const nonZeros = n + [...lower, ...upper].reduce((sum, row) => sum + row.size, 0);
  return { order, factor, solve: x, nonZeros };
}

function cheapest(w: Row[], left: Set<number>): number {
  const columnCount = new Map<number, number>();
  for (const i of left) for (const j of w[i]!.keys()) columnCount.set(j, (columnCount.get(j) ?? 0) + 1);
  let best = -1;
  let bestCost = Number.POSITIVE_INFINITY;
  for (const i of left) {
    const inRow = [...w[i]!.keys()].filter((j) => left.has(j)).length;
    const cost = (inRow - 1) * (columnCount.get(i)! - 1);
    if (cost < bestCost) {
      best = i;
      bestCost = cost;
    }
  }
  return best;
}
