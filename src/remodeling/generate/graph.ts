/**
 * Expressions as a graph in which every value exists once: building simplifies, shares common parts, and keeps apart
 * what depends on parameters alone ("static", computed once a run) from what depends on the state or on time.
 * A node's arguments always have smaller ids, so ascending id is an order of evaluation.
 */

/** Where a leaf is read from. `J`, `LU`, `b` and `gamma` belong to the linear algebra of one step. */
export type Space = 'parameter' | 'state' | 'time' | 'J' | 'LU' | 'b' | 'gamma';

export type Op =
  | 'number'
  | 'leaf'
  | 'add'
  | 'sub'
  | 'mul'
  | 'neg'
  | 'recip' // 1/x
  | 'exp'
  | 'log'
  | 'pow' // static only; a power of something that moves is exp(g ln x), so that logarithms are shared
  | 'pos' // max(x, 0)
  | 'select' // args a, b, x, y: x where a > b, else y
  | 'switch'; // args x, y: x while jump `index` is on, else y; the solver turns it, at the exact moment

export interface Node {
  id: number;
  op: Op;
  args: Node[];
  /** The value of a number. */
  value: number;
  space?: Space;
  index: number;
  /** Whether it can change within a run. */
  moves: boolean;
}

export class Graph {
  readonly nodes: Node[] = [];
  private readonly known = new Map<string, Node>();
  /** tanh is built from exp; its derivative 1 - tanh^2 is remembered here rather than derived through exp. */
  readonly tanhArgument = new Map<number, Node>();

  private make(op: Op, args: Node[], more: { value?: number; space?: Space; index?: number } = {}): Node {
    const { value = 0, space, index = 0 } = more;
    const key = `${op}|${args.map((a) => a.id).join(',')}|${op === 'number' ? value : ''}|${space ?? ''}|${index}`;
    const old = this.known.get(key);
    if (old) return old;
    const moves = op === 'switch' || (space !== undefined && space !== 'parameter') || args.some((a) => a.moves);
    const node: Node = { id: this.nodes.length, op, args, value, index, moves, ...(space && { space }) };
    this.nodes.push(node);
    this.known.set(key, node);
    return node;
  }

  number(value: number): Node {
    return this.make('number', [], { value });
  }

  leaf(space: Space, index: number): Node {
    return this.make('leaf', [], { space, index });
  }

  add(a: Node, b: Node): Node {
    if (a.op === 'number' && b.op === 'number') return this.number(a.value + b.value);
    if (isZero(a)) return b;
    if (isZero(b)) return a;
    if (b.op === 'neg' && b.moves) return this.sub(a, b.args[0]!);
    if (a.op === 'neg' && a.moves) return this.sub(b, a.args[0]!);
    if (a.moves && !b.moves) return this.add(b, a);
    // static + (static + x) -> (static + static) + x
    if (!a.moves && b.moves && b.op === 'add' && !b.args[0]!.moves)
      return this.add(this.add(a, b.args[0]!), b.args[1]!);
    if (a.moves === b.moves && a.id > b.id) return this.make('add', [b, a]);
    return this.make('add', [a, b]);
  }

  sub(a: Node, b: Node): Node {
    if (a.op === 'number' && b.op === 'number') return this.number(a.value - b.value);
    if (isZero(b)) return a;
    if (isZero(a)) return this.neg(b);
    if (a === b) return this.number(0);
    if (b.op === 'neg') return this.add(a, b.args[0]!);
    if (a.moves && !b.moves) return this.add(this.neg(b), a);
    return this.make('sub', [a, b]);
  }

  neg(a: Node): Node {
    if (a.op === 'number') return this.number(-a.value);
    if (a.op === 'neg') return a.args[0]!;
    if (a.op === 'sub') return this.sub(a.args[1]!, a.args[0]!);
    if (a.op === 'mul' && !a.args[0]!.moves && a.moves) return this.mul(this.neg(a.args[0]!), a.args[1]!);
    return this.make('neg', [a]);
  }

  mul(a: Node, b: Node): Node {
    if (a.op === 'number' && b.op === 'number') return this.number(a.value * b.value);
    if (isZero(a) || isZero(b)) return this.number(0);
    if (isOne(a)) return b;
    if (isOne(b)) return a;
    if (a.moves && !b.moves) return this.mul(b, a);
    if (isMinusOne(a)) return this.neg(b);
    if (b.op === 'neg') return a.moves ? this.neg(this.mul(a, b.args[0]!)) : this.mul(this.neg(a), b.args[0]!);
    if (a.op === 'neg' && a.moves) return this.neg(this.mul(a.args[0]!, b));
    // static * (static * x) -> (static * static) * x, and the same for a moving factor before it
    if (b.op === 'mul' && b.moves && !b.args[0]!.moves)
      return a.moves ? this.mul(b.args[0]!, this.mul(a, b.args[1]!)) : this.mul(this.mul(a, b.args[0]!), b.args[1]!);
    if (a.op === 'mul' && a.moves && !a.args[0]!.moves) return this.mul(a.args[0]!, this.mul(a.args[1]!, b));
    if (a.moves === b.moves && a.id > b.id) return this.make('mul', [b, a]);
    return this.make('mul', [a, b]);
  }

  recip(a: Node): Node {
    if (a.op === 'number') return this.number(1 / a.value);
    if (a.op === 'recip') return a.args[0]!;
    if (a.op === 'mul' && a.moves && !a.args[0]!.moves) return this.mul(this.recip(a.args[0]!), this.recip(a.args[1]!));
    return this.make('recip', [a]);
  }

  div(a: Node, b: Node): Node {
    return this.mul(a, this.recip(b));
  }

  exp(a: Node): Node {
    return this.make('exp', [a]);
  }

  /** ln, split over factors so that ln of a concentration shares ln of its amount. Every factor must be positive. */
  log(a: Node): Node {
    if (a.moves && a.op === 'mul') return this.add(this.log(a.args[0]!), this.log(a.args[1]!));
    if (a.moves && a.op === 'recip') return this.neg(this.log(a.args[0]!));
    return this.make('log', [a]);
  }

  pow(base: Node, exponent: Node): Node {
    if (exponent.op === 'number') {
      if (exponent.value === 0) return this.number(1);
      if (exponent.value === 1) return base;
      if (exponent.value === 2) return this.mul(base, base);
    }
    if (!base.moves && !exponent.moves) return this.make('pow', [base, exponent]);
    const ln = this.log(base);
    if (!exponent.moves && ln.op === 'add' && !ln.args[0]!.moves)
      return this.exp(this.add(this.mul(exponent, ln.args[0]!), this.mul(exponent, ln.args[1]!)));
    if (!exponent.moves && ln.op === 'sub' && !ln.args[0]!.moves)
      return this.exp(this.sub(this.mul(exponent, ln.args[0]!), this.mul(exponent, ln.args[1]!)));
    return this.exp(this.mul(exponent, ln));
  }

  /** tanh x = 1 - 2/(exp 2x + 1). */
  tanh(a: Node): Node {
    const e = this.exp(this.mul(this.number(2), a));
    const node = this.sub(this.number(1), this.mul(this.number(2), this.recip(this.add(this.number(1), e))));
    this.tanhArgument.set(node.id, a);
    return node;
  }

  pos(a: Node): Node {
    return this.make('pos', [a]);
  }

  select(a: Node, b: Node, x: Node, y: Node): Node {
    if (x === y) return x;
    return this.make('select', [a, b, x, y]);
  }

  switch(index: number, x: Node, y: Node): Node {
    if (x === y) return x;
    return this.make('switch', [x, y], { index });
  }
}

const isZero = (n: Node): boolean => n.op === 'number' && n.value === 0;
const isOne = (n: Node): boolean => n.op === 'number' && n.value === 1;
const isMinusOne = (n: Node): boolean => n.op === 'number' && n.value === -1;

/** All nodes that the given ones need, themselves included, in order of evaluation. */
export function reachable(roots: Node[]): Node[] {
  const seen = new Set<Node>();
  const stack = [...roots];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (seen.has(node)) continue;
    seen.add(node);
    stack.push(...node.args);
  }
  return [...seen].sort((a, b) => a.id - b.id);
}
