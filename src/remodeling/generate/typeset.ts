import { type Equation, type Expression, parseEquations } from './parse.ts';

/** An equation as it is set on a page, in no particular language. */
export type Set =
  | { kind: 'row'; of: Set[] }
  | { kind: 'fraction'; over: Set; under: Set }
  | { kind: 'power'; base: Set; exponent: Set }
  | { kind: 'symbol'; base: string; index: string }
  | { kind: 'number'; text: string }
  | { kind: 'operator'; text: string }
  | { kind: 'cases'; when: [value: Set, condition: Set][] };

const row = (...of: Set[]): Set => ({ kind: 'row', of });
const operator = (text: string): Set => ({ kind: 'operator', text });
const inBrackets = (inside: Set): Set => row(operator('('), inside, operator(')'));

/** `k_lsd` as k with index lsd; `g_obS_ls` as g with index obS,ls. */
export function setSymbol(name: string): Set {
  const [base, ...index] = name.split('_');
  return { kind: 'symbol', base: base!, index: index.join(',') };
}

const binds = (e: Expression): number => {
  if (e.kind === 'negate') return 1;
  if (e.kind !== 'binary') return 4;
  if (e.op === '+' || e.op === '-') return 1;
  if (e.op === '*') return 2;
  return e.op === '/' ? 4 : 3;
};
const atLeast = (e: Expression, strength: number): Set =>
  binds(e) < strength ? inBrackets(setExpression(e)) : setExpression(e);

function setExpression(e: Expression): Set {
  switch (e.kind) {
    case 'number':
      return { kind: 'number', text: String(e.value) };
    case 'symbol':
      return setSymbol(e.name);
    case 'negate':
      return row(operator('−'), atLeast(e.of, 2));
    case 'binary':
      return setBinary(e);
    case 'call': {
      const args = e.args.map(setExpression);
      if (e.name === 'pos')
        return row(operator('max'), inBrackets(row(args[0]!, operator(','), { kind: 'number', text: '0' })));
      if (e.name !== 'if_gt') return row(operator(e.name), inBrackets(args[0]!));
      return {
        kind: 'cases',
        when: [
          [args[2]!, row(args[0]!, operator('>'), args[1]!)],
          [args[3]!, operator('otherwise')],
        ],
      };
    }
  }
}

function setBinary(e: Extract<Expression, { kind: 'binary' }>): Set {
  switch (e.op) {
    case '/':
      return { kind: 'fraction', over: setExpression(e.left), under: setExpression(e.right) };
    case '^': {
      const atom = e.left.kind === 'symbol' || e.left.kind === 'number';
      const base = setExpression(e.left);
      return { kind: 'power', base: atom ? base : inBrackets(base), exponent: setExpression(e.right) };
    }
    case '*':
      return row(atLeast(e.left, 2), operator('·'), atLeast(e.right, 2));
    default:
      return row(setExpression(e.left), operator(e.op === '-' ? '−' : '+'), atLeast(e.right, e.op === '-' ? 2 : 1));
  }
}

/** A whole line: `name = ...`, or the derivative of a state with respect to time. */
export function setEquation({ name, rate, right }: Equation): Set {
  const symbol = setSymbol(name);
  const left: Set = rate
    ? { kind: 'fraction', over: row(operator('d'), symbol), under: row(operator('d'), setSymbol('t')) }
    : symbol;
  return row(left, operator('='), setExpression(right));
}

/** LaTeX, as pages in Markdown take it. */
export function toLatex(set: Set): string {
  switch (set.kind) {
    case 'row':
      return set.of.map(toLatex).join(' ');
    case 'fraction':
      return `\\frac{${toLatex(set.over)}}{${toLatex(set.under)}}`;
    case 'power':
      return `{${toLatex(set.base)}}^{${toLatex(set.exponent)}}`;
    case 'symbol': {
      const base = set.base.length === 1 ? set.base : `\\mathrm{${set.base}}`;
      return set.index ? `${base}_{\\mathrm{${set.index}}}` : base;
    }
    case 'number': {
      const [digits, exponent] = set.text.split('e');
      return exponent ? `${digits} \\cdot 10^{${Number(exponent)}}` : set.text;
    }
    case 'operator':
      return latexOperators[set.text] ?? set.text;
    case 'cases':
      return `\\begin{cases} ${set.when.map(([value, when]) => `${toLatex(value)} & ${toLatex(when)}`).join(' \\\\ ')} \\end{cases}`;
  }
}

const latexOperators: Record<string, string> = {
  '·': '\\cdot',
  '−': '-',
  '(': '\\left(',
  ')': '\\right)',
  max: '\\max',
  tanh: '\\tanh',
  exp: '\\exp',
  ln: '\\ln',
  d: '\\mathrm{d}',
  otherwise: '\\text{otherwise}',
};

/** An element of MathML: browsers set it without help. */
export interface MathElement {
  tag: string;
  /** Text of a leaf; elements have children instead. */
  text?: string;
  children: MathElement[];
}

export function toMathMl(set: Set): MathElement {
  const leaf = (tag: string, text: string): MathElement => ({ tag, text, children: [] });
  switch (set.kind) {
    case 'row':
      return { tag: 'mrow', children: set.of.map(toMathMl) };
    case 'fraction':
      return { tag: 'mfrac', children: [toMathMl(set.over), toMathMl(set.under)] };
    case 'power':
      return { tag: 'msup', children: [toMathMl(set.base), toMathMl(set.exponent)] };
    case 'symbol':
      return set.index
        ? { tag: 'msub', children: [leaf('mi', set.base), leaf('mtext', set.index)] }
        : leaf('mi', set.base);
    case 'number':
      return leaf('mn', set.text);
    case 'operator':
      return set.text === 'otherwise' ? leaf('mtext', set.text) : leaf('mo', set.text);
    case 'cases': {
      const cell = (inside: Set): MathElement => ({ tag: 'mtd', children: [toMathMl(inside)] });
      const rows = set.when.map(([value, when]) => ({ tag: 'mtr', children: [cell(value), cell(when)] }));
      return { tag: 'mrow', children: [leaf('mo', '{'), { tag: 'mtable', children: rows }] };
    }
  }
}

/** One line of a document, as MathML. */
export const typesetEquation = (text: string): MathElement => toMathMl(setEquation(parseEquations(text)[0]!));

export const typesetSymbol = (name: string): MathElement => toMathMl(setSymbol(name));
