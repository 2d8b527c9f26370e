import { type Node, reachable } from './graph.ts';

/** What an evaluation reads: parameters by index, and, for what moves, the state, the time and the jumps. */
export interface Surroundings {
  parameters: ArrayLike<number>;
  state?: ArrayLike<number>;
  time?: number;
  jumpsOn?: ArrayLike<boolean>;
}

/**
 * Walks the graph instead of compiling it: for constants once a run, auxiliaries at output times, and as the plainest
 * statement of what the compiled kernels must agree with. Not thread-safe: the array it returns is used again.
 */
export class Evaluator {
  private readonly order: Node[];
  private readonly values: Float64Array;

  constructor(what: { roots: Node[]; nodeCount: number }) {
    this.order = reachable(what.roots);
    this.values = new Float64Array(what.nodeCount);
  }

  /** Values by node id. */
  run(from: Surroundings): Float64Array {
    const v = this.values;
    for (const node of this.order) {
      const [a, b, x, y] = node.args;
      switch (node.op) {
        case 'number':
          v[node.id] = node.value;
          break;
        case 'leaf':
          v[node.id] = leafValue(node, from);
          break;
        case 'add':
          v[node.id] = v[a!.id]! + v[b!.id]!;
          break;
        case 'sub':
          v[node.id] = v[a!.id]! - v[b!.id]!;
          break;
        case 'mul':
          v[node.id] = v[a!.id]! * v[b!.id]!;
          break;
        case 'neg':
          v[node.id] = -v[a!.id]!;
          break;
        case 'recip':
          v[node.id] = 1 / v[a!.id]!;
          break;
        case 'exp':
          v[node.id] = Math.exp(v[a!.id]!);
          break;
        case 'log':
          v[node.id] = Math.log(v[a!.id]!);
          break;
        case 'pow':
          v[node.id] = v[a!.id]! ** v[b!.id]!;
          break;
        case 'pos':
          v[node.id] = Math.max(v[a!.id]!, 0);
          break;
        case 'select':
          v[node.id] = v[a!.id]! > v[b!.id]! ? v[x!.id]! : v[y!.id]!;
          break;
        case 'switch':
          v[node.id] = from.jumpsOn?.[node.index] ? v[a!.id]! : v[b!.id]!;
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
