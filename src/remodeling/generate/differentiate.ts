import type { Graph, Node } from './graph.ts';

/** The partial derivatives of a node that are not zero: by state index, and `n` (the number of states) for time. */
export type Gradient = Map<number, Node>;

/** Symbolic, forward and sparse: each node's gradient is built once from those of its arguments. */
export function differentiator(graph: Graph, stateCount: number): (node: Node) => Gradient {
  const memo = new Map<number, Gradient>();

  const scaled = (gradient: Gradient, factor: Node): Gradient =>
    new Map([...gradient].map(([j, d]) => [j, graph.mul(factor, d)]));

  const combined = (a: Gradient, b: Gradient, join: (x: Node, y: Node) => Node): Gradient => {
    const zero = graph.number(0);
    const out: Gradient = new Map();
    for (const j of new Set([...a.keys(), ...b.keys()])) {
      const d = join(a.get(j) ?? zero, b.get(j) ?? zero);
      if (d !== zero) out.set(j, d);
    }
    return out;
  };

  const gradientOf = (node: Node): Gradient => {
    if (!node.moves) return new Map();
    const old = memo.get(node.id);
    if (old) return old;
    const gradient = derive(node);
    memo.set(node.id, gradient);
    return gradient;
  };

  const derive = (node: Node): Gradient => {
    const inner = graph.tanhArgument.get(node.id);
    if (inner) return scaled(gradientOf(inner), graph.sub(graph.number(1), graph.mul(node, node)));
    const [a, b, x, y] = node.args;
    switch (node.op) {
      case 'leaf':
        if (node.space === 'state') return new Map([[node.index, graph.number(1)]]);
        if (node.space === 'time') return new Map([[stateCount, graph.number(1)]]);
        throw new Error(`cannot differentiate ${node.space}`);
      case 'add':
        return combined(gradientOf(a!), gradientOf(b!), (p, q) => graph.add(p, q));
      case 'sub':
        return combined(gradientOf(a!), gradientOf(b!), (p, q) => graph.sub(p, q));
      case 'neg':
        return scaled(gradientOf(a!), graph.number(-1));
      case 'mul':
        return combined(scaled(gradientOf(a!), b!), scaled(gradientOf(b!), a!), (p, q) => graph.add(p, q));
      case 'recip':
        return scaled(gradientOf(a!), graph.neg(graph.mul(node, node)));
      case 'exp':
        return scaled(gradientOf(a!), node);
      case 'log':
        return scaled(gradientOf(a!), graph.recip(a!));
      case 'pos': {
        const zero = graph.number(0);
        return new Map([...gradientOf(a!)].map(([j, d]) => [j, graph.select(a!, zero, d, zero)]));
      }
      case 'select':
        return combined(gradientOf(x!), gradientOf(y!), (p, q) => graph.select(a!, b!, p, q));
      case 'switch':
        return combined(gradientOf(a!), gradientOf(b!), (p, q) => graph.switch(node.index, p, q));
      default:
        throw new Error(`no derivative for ${node.op}`);
    }
  };

  return gradientOf;
}
