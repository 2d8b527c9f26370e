/** Equations as text -> expression trees. The syntax is that of reference/equations.ts. */

export type Expression =
  | { kind: 'number'; value: number }
  | { kind: 'symbol'; name: string }
  | { kind: 'negate'; of: Expression }
  | { kind: 'binary'; op: '+' | '-' | '*' | '/' | '^'; left: Expression; right: Expression }
  | { kind: 'call'; name: FunctionName; args: Expression[] };

const arity = { pos: 1, tanh: 1, ln: 1, exp: 1, if_gt: 4 } as const;
type FunctionName = keyof typeof arity;

/** One line: `name = ...`, or `state' = ...` (then `rate` is true). */
export interface Equation {
  name: string;
  rate: boolean;
  text: string;
  right: Expression;
}

const token = /\s*(?:(\d+(?:\.\d+)?(?:[eE][-+]?\d+)?)|([A-Za-z_]\w*)|([-+*/^(),]))/y;

function tokenize(text: string): string[] {
  const tokens: string[] = [];
  token.lastIndex = 0;
  while (token.lastIndex < text.length) {
    const from = token.lastIndex;
    const match = token.exec(text);
    if (!match) {
      if (text.slice(from).trim() === '') break;
      throw new SyntaxError(`cannot read "${text.slice(from)}" in "${text}"`);
    }
    tokens.push(match[0].trim());
  }
  return tokens;
}

/** Reads one expression. @throws SyntaxError naming the text. */
export function parseExpression(text: string): Expression {
  const tokens = tokenize(text);
  let at = 0;
  const peek = () => tokens[at];
  const take = (expected?: string): string => {
    const next = tokens[at++];
    if (next === undefined || (expected !== undefined && next !== expected))
      throw new SyntaxError(`expected ${expected ?? 'more'}, found ${next ?? 'the end'} in "${text}"`);
    return next;
  };

  const sum = (): Expression => {
    let left: Expression;
    if (peek() === '-') {
      // A sign at the head is the sign of the whole product.
      take();
      left = { kind: 'negate', of: product() };
    } else left = product();
    while (peek() === '+' || peek() === '-') left = { kind: 'binary', op: take() as '+' | '-', left, right: product() };
    return left;
  };
  const product = (): Expression => {
    let left = unary();
    while (peek() === '*' || peek() === '/') left = { kind: 'binary', op: take() as '*' | '/', left, right: unary() };
    return left;
  };
  const unary = (): Expression => {
    if (peek() !== '-') return power();
    take();
    return { kind: 'negate', of: unary() };
  };
  const power = (): Expression => {
    const base = atom();
    if (peek() !== '^') return base;
    take();
    return { kind: 'binary', op: '^', left: base, right: unary() };
  };
  const atom = (): Expression => {
    const next = take();
    if (next === '(') {
      const inside = sum();
      take(')');
      return inside;
    }
    if (/^\d/.test(next)) return { kind: 'number', value: Number(next) };
    if (peek() !== '(') return { kind: 'symbol', name: next };
    if (!(next in arity)) throw new SyntaxError(`unknown function ${next} in "${text}"`);
    const name = next as FunctionName;
    take('(');
    const args = [sum()];
    while (peek() === ',') {
      take();
      args.push(sum());
    }
    take(')');
    if (args.length !== arity[name]) throw new SyntaxError(`${name} takes ${arity[name]} arguments in "${text}"`);
    return { kind: 'call', name, args };
  };

  const whole = sum();
  if (at < tokens.length) throw new SyntaxError(`unexpected ${peek()} in "${text}"`);
  return whole;
}

/** Reads a block of equations, one per line; blank lines and remarks are passed over. */
export function parseEquations(block: string): Equation[] {
  return block
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((text) => {
      const cut = text.indexOf('=');
      const left = text.slice(0, cut).trim();
      const rate = left.endsWith("'");
      return { name: rate ? left.slice(0, -1) : left, rate, text, right: parseExpression(text.slice(cut + 1)) };
    });
}

/** The symbols an expression mentions. */
export function symbolsIn(expression: Expression): Set<string> {
  const found = new Set<string>();
  const walk = (e: Expression): void => {
    if (e.kind === 'symbol') found.add(e.name);
    else if (e.kind === 'negate') walk(e.of);
    else if (e.kind === 'binary') {
      walk(e.left);
      walk(e.right);
    } else if (e.kind === 'call') e.args.forEach(walk);
  };
  walk(expression);
  return found;
}
