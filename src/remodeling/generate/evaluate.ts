import { type Node, type Op, reachable } from './graph.ts';

/** What an evaluation reads: parameters by index, and, for what moves, the state, the time and the jumps. */
export interface Surroundings {
  parameters: ArrayLike<number>;
  state?: ArrayLike<number>;
  time?: number;
  jumpsOn?: ArrayLike<boolean>;
}

// Operations as small whole numbers: a switch over them is a jump table.
const codes = {
  leaf: 0,
  add: 1,
  sub: 2,
  mul: 3,
  neg: 4,
  recip: 5,
  exp: 6,
  log: 7,
  pow: 8,
  pos: 9,
  select: 10,
  switch: 11,
} as const;
const WIDTH = 6;

/**
 * Walks the graph instead of compiling it: for constants once a run, auxiliaries at output times, and as the plainest
 * statement of what the compiled kernels must agree with. The array it returns is used again by the next call.
 */
export class Evaluator {
  private readonly leaves: Node[] = [];
  /** Per node: code, place of the result, places of up to four arguments. */
  private readonly tape: Int32Array;
  private readonly values: Float64Array;

  constructor(what: { roots: Node[]; nodeCount: number }) {
    this.values = new Float64Array(what.nodeCount);
    const steps: number[] = [];
    for (const node of reachable(what.roots)) {
      // Numbers never change: they are written once.
      if (node.op === 'number') this.values[node.id] = node.value;
      else if (node.op === 'leaf') {
        steps.push(codes.leaf, node.id, this.leaves.length, 0, 0, 0);
        this.leaves.push(node);
      } else {
        const [a, b, x, y] = node.args.map((arg) => arg.id);
        const jump = node.op === 'switch' ? node.index : (x ?? 0);
        steps.push(codes[node.op as Exclude<Op, 'number'>], node.id, a!, b ?? 0, jump, y ?? 0);
      }
    }
    this.tape = Int32Array.from(steps);
  }

  /** Values by node id. */
  run(from: Surroundings): Float64Array {
    const { tape, values: v } = this;
    for (let i = 0; i < tape.length; i += WIDTH) {
      const to = tape[i + 1]!;
      const a = v[tape[i + 2]!]!;
      const b = v[tape[i + 3]!]!;
      switch (tape[i]) {
        case codes.leaf:
          v[to] = leafValue(this.leaves[tape[i + 2]!]!, from);
          break;
        case codes.add:
          v[to] = a + b;
          break;
        case codes.sub:
          v[to] = a - b;
          break;
        case codes.mul:
          v[to] = a * b;
          break;
        case codes.neg:
          v[to] = -a;
          break;
        case codes.recip:
          v[to] = 1 / a;
          break;
        case codes.exp:
          v[to] = Math.exp(a);
          break;
        case codes.log:
          v[to] = Math.log(a);
          break;
        case codes.pow:
          v[to] = a ** b;
          break;
        case codes.pos:
          v[to] = Math.max(a, 0);
          break;
        case codes.select:
          v[to] = v[tape[i + (a > b ? 4 : 5)]!]!;
          break;
        case codes.switch:
          v[to] = from.jumpsOn?.[tape[i + 4]!] ? a : b;
          break;
      }
    }
    return v;
  }
}

function leafValue(node: Node, from: Surroundings): number {
  if (node.space === 'parameter') return from.parameters[node.index]!;
  if (node.space === 'state') return from.state![node.index]!;
  if (node.space === 'time') return from.time!;
  throw new Error(`${node.space} belongs to a step and has no value outside it`);
}
