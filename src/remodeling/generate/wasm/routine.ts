import { type Node, reachable } from '../graph.ts';
import { countUses, type KernelPlan } from '../kernel.ts';
import type { Layout } from './layout.ts';
import { Code, op, type Pool, type Signature, simd } from './module.ts';
import { emitTogether, Scratch } from './transcendental.ts';

/** Addresses that one routine reads from and the address of each output. */
export interface Places {
  /** Where states are read: y for the Jacobian, yNew for a stage. */
  state: number;
  output: (index: number) => number;
  /** The local that holds time or gamma, if any. */
  parameter?: number;
  /** The local with an address to add to each output's, if outputs can be written to several places. */
  base?: number;
}

/**
 * One straight-line routine. With one lane, numbers are plain doubles and exps, logarithms and reciprocals are done two
 * by two as they become ready; with two lanes every number is a vector with one person in each half.
 */
export function emitRoutine(
  plan: KernelPlan,
  layout: Layout,
  lanes: 1 | 2,
  outputs: Node[],
  signature: Signature,
  pool: Pool,
  places: Places,
): Code {
  const code = new Code(signature, pool);
  const scratches = Array.from({ length: ABREAST }, () => new Scratch(code));
  const uses = countUses(outputs);
  const type = lanes === 1 ? 'f64' : 'v128';
  const locals = new Map<number, number>();

  const both = (scalar: number, vector: number): void => {
    if (lanes === 1) code.op(scalar);
    else code.simd(vector);
  };
  const load = (address: number): void => {
    code.i32(0);
    if (lanes === 1) code.loadF64(address);
    else code.loadV128(address);
  };
  const number = (value: number): void => {
    if (lanes === 1) code.f64(value);
    else code.f64x2(value);
  };
  const push = (node: Node): void => {
    const local = locals.get(node.id);
    if (local !== undefined) {
      code.get(local);
      return;
    }
    compute(node);
    // Constants and numbers are as cheap to load again as to keep.
    if ((uses.get(node.id) ?? 0) > 1 && node.moves) {
      const fresh = code.local(type);
      locals.set(node.id, fresh);
      code.tee(fresh);
    }
  };
  const compute = (node: Node): void => {
    const [a, b, x, y] = node.args;
    switch (node.op === 'number' || node.moves ? node.op : 'constant') {
      case 'constant':
        load(layout.constants + plan.slotOf.get(node.id)! * layout.elementBytes);
        break;
      case 'number':
        number(node.value);
        break;
      case 'leaf':
        leaf(node);
        break;
      case 'add':
        push(a!);
        push(b!);
        both(op.f64Add, simd.f64x2Add);
        break;
      case 'sub':
        push(a!);
        push(b!);
        both(op.f64Sub, simd.f64x2Sub);
        break;
      case 'mul':
        push(a!);
        push(b!);
        both(op.f64Mul, simd.f64x2Mul);
        break;
      case 'neg':
        push(a!);
        both(op.f64Neg, simd.f64x2Neg);
        break;
      case 'recip':
        number(1);
        push(a!);
        both(op.f64Div, simd.f64x2Div);
        break;
      case 'pos':
        push(a!);
        number(0);
        both(op.f64Max, simd.f64x2Pmax);
        break;
      case 'select':
        choose(x!, y!, () => {
          push(a!);
          push(b!);
        });
        break;
      case 'switch':
        choose(a!, b!, () => {
          load(layout.jumps + node.index * layout.elementBytes);
          number(0);
        });
        break;
      default:
        throw new Error(`no WebAssembly for ${node.op}`);
    }
  };
  const choose = (whenGreater: Node, otherwise: Node, compared: () => void): void => {
    push(whenGreater);
    push(otherwise);
    compared();
    both(op.f64Gt, simd.f64x2Gt);
    both(op.select, simd.v128Bitselect);
  };
  const leaf = (node: Node): void => {
    if (node.space === 'time' || node.space === 'gamma') {
      code.get(places.parameter!);
      if (lanes === 2) code.simd(simd.f64x2Splat);
      return;
    }
    const starts = { state: places.state, J: layout.jacobian, LU: layout.lu, b: layout.b };
    load(starts[node.space as keyof typeof starts] + node.index * layout.elementBytes);
  };

  for (const batch of batches(outputs, lanes)) emitBatch(batch);

  function emitBatch(batch: Node[][]): void {
    const kind = batch[0]![0]!.op;
    batch.forEach(([first, second], i) => {
      if (kind === 'recip') code.f64x2(1);
      push(first!.args[0]!);
      if (lanes === 1) code.simd(simd.f64x2Splat);
      if (second) {
        push(second.args[0]!);
        code.replace(1);
      }
      if (kind === 'recip') code.simd(simd.f64x2Div);
      code.set(scratches[i]!.x);
    });
    if (kind === 'exp' || kind === 'log') emitTogether(code, kind, scratches.slice(0, batch.length));
    batch.forEach((nodes, i) => {
      nodes.forEach((node, half) => {
        const local = code.local(type);
        code.get(scratches[i]!.x);
        if (lanes === 1) code.extract(half as 0 | 1);
        code.set(local);
        locals.set(node.id, local);
      });
    });
  }

  outputs.forEach((node, i) => {
    if (places.base === undefined) code.i32(0);
    else code.get(places.base);
    push(node);
    if (lanes === 1) code.storeF64(places.output(i));
    else code.storeV128(places.output(i));
  });
  return code;
}

/** How many vectors of exps or logarithms are worked out in turn. */
const ABREAST = 2;

/**
 * Nodes of the same costly kind that can be worked out together, in an order in which the arguments of each batch are
 * ready: batches of vectors, a vector being two nodes (one lane) or one (two lanes). Where there is a single reciprocal
 * left over it is done where it is needed.
 */
function batches(outputs: Node[], lanes: 1 | 2): Node[][][] {
  const depth = new Map<Node, number>();
  const kinds = new Map<string, Node[]>();
  for (const node of reachable(outputs)) {
    const costly = node.moves && (node.op === 'exp' || node.op === 'log' || node.op === 'recip');
    const below = Math.max(0, ...node.args.map((arg) => depth.get(arg)!));
    depth.set(node, below + (costly ? 1 : 0));
    if (!costly) continue;
    const key = `${String(below).padStart(3, '0')} ${node.op === 'log' ? 0 : node.op === 'exp' ? 1 : 2}`;
    kinds.set(key, [...(kinds.get(key) ?? []), node]);
  }
  return [...kinds.keys()].sort().flatMap((key) => {
    const nodes = kinds.get(key)!;
    const vectors = inGroups(nodes, lanes === 1 ? 2 : 1);
    const alone = vectors.at(-1)!.length === 1 && lanes === 1 && nodes[0]!.op === 'recip';
    return inGroups(alone ? vectors.slice(0, -1) : vectors, ABREAST);
  });
}

const inGroups = <T>(list: T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(list.length / size) }, (_, i) => list.slice(i * size, (i + 1) * size));
