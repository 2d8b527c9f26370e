import { type Node, reachable } from './graph.ts';
import { countUses, type KernelPlan, type Routine } from './kernel.ts';

/** What differs between the languages a routine can be written in. */
export interface Dialect {
  constant: string;
  exp: string;
  log: string;
  /** max(x, 0) that lets NaN through. */
  pos: string;
  /** An array element, read. */
  element(array: string, index: number): string;
  number(value: number): string;
  /** Which way the jump stands: an expression that is true when it is on. */
  jumpOn(index: number): string;
}

/** The statements of one routine: names for what is used more than once, then `store(i, value)` for each output. */
export function routineBody(
  plan: KernelPlan,
  routine: Routine,
  dialect: Dialect,
  store: (index: number, value: string) => string,
): string[] {
  const uses = countUses(routine.outputs);
  const named = new Map<number, string>();
  const lines: string[] = [];

  const read = (node: Node): string => {
    const name = named.get(node.id);
    if (name) return name;
    return write(node);
  };
  const write = (node: Node): string => {
    if (node.op === 'number') return dialect.number(node.value);
    if (!node.moves) return dialect.element('K', plan.slotOf.get(node.id)!);
    const [a, b, x, y] = node.args;
    switch (node.op) {
      case 'leaf':
        if (node.space === 'time') return 't';
        if (node.space === 'gamma') return 'gamma';
        return dialect.element(node.space === 'state' ? 'y' : node.space!, node.index);
      case 'add':
        return `(${read(a!)} + ${read(b!)})`;
      case 'sub':
        return `(${read(a!)} - ${read(b!)})`;
      case 'mul':
        return `(${read(a!)} * ${read(b!)})`;
      case 'neg':
        return `(-${read(a!)})`;
      case 'recip':
        return `(1 / ${read(a!)})`;
      case 'exp':
        return `${dialect.exp}(${read(a!)})`;
      case 'log':
        return `${dialect.log}(${read(a!)})`;
      case 'pos':
        return `${dialect.pos}(${read(a!)})`;
      case 'select':
        return `(${read(a!)} > ${read(b!)} ? ${read(x!)} : ${read(y!)})`;
      case 'switch':
        return `(${dialect.jumpOn(node.index)} ? ${read(a!)} : ${read(b!)})`;
      default:
        throw new Error(`cannot write ${node.op}`);
    }
  };

  for (const node of reachable(routine.outputs)) {
    const needsName = node.moves && (uses.get(node.id) ?? 0) > 1 && node.space !== 'time';
    if (!needsName || node.space === 'gamma') continue;
    lines.push(`${dialect.constant} v${node.id} = ${write(node)};`);
    named.set(node.id, `v${node.id}`);
  }
  routine.outputs.forEach((node, i) => {
    lines.push(store(i, read(node)));
  });
  return lines;
}
