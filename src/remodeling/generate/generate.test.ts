import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bonewiseScenarios } from '../bonewise/scenarios.ts';
import {
  describeModel,
  documents,
  type ModelName,
  modelNames,
  scenarioJsonSchema,
  trialJsonSchema,
  typesetEquation,
} from '../index.ts';
import { loadModel } from '../models.ts';
import { knownScenarios } from '../reference/scenarios.ts';
import { Evaluator } from './evaluate.ts';
import { Graph } from './graph.ts';
import { symbolicLu } from './lu.ts';
import { modelPage } from './markdown.ts';
import { parseEquations, parseExpression } from './parse.ts';
import { buildSystem, undefinedSymbols } from './system.ts';
import { typescriptKernel } from './typescript.ts';
import { setEquation, toLatex } from './typeset.ts';
import { transcendentalModule } from './wasm/kernel.ts';

describe('equations as text', () => {
  test('powers bind before the sign and lean right', () => {
    expect(parseExpression('-a^2^b')).toEqual({
      kind: 'negate',
      of: {
        kind: 'binary',
        op: '^',
        left: { kind: 'symbol', name: 'a' },
        right: {
          kind: 'binary',
          op: '^',
          left: { kind: 'number', value: 2 },
          right: { kind: 'symbol', name: 'b' },
        },
      },
    });
  });

  test('differences and quotients lean left', () => {
    expect(parseExpression('a - b - c')).toMatchObject({ op: '-', left: { op: '-' } });
    expect(parseExpression('a/b/c')).toMatchObject({ op: '/', left: { op: '/' } });
  });

  test.each(['a +', 'a b', '(a', 'sin(a)', 'if_gt(a, b)', 'a $ b'])('%s is refused', (text) => {
    expect(() => parseExpression(text)).toThrow(SyntaxError);
  });

  test('remarks and blank lines are passed over, rates are told from names', () => {
    const equations = parseEquations("\n# remark\na = 1\nx' = a\n");
    expect(equations.map(({ name, rate }) => [name, rate])).toEqual([
      ['a', false],
      ['x', true],
    ]);
  });
});

describe.each(modelNames)('the document of %s', (name: ModelName) => {
  const model = loadModel(name);
  const { system } = model;

  test('defines every symbol it mentions, once', () => {
    expect(undefinedSymbols(documents[name])).toEqual([]);
    const symbols = [
      ...system.stateNames,
      ...system.parameterNames,
      ...system.derived.keys(),
      ...system.auxiliaries.keys(),
    ];
    expect(new Set(symbols).size).toBe(symbols.length);
  });

  test('an unknown symbol is named', () => {
    const broken = { ...documents[name], odes: documents[name].odes.replace('OC_0', 'OX_0') };
    expect(() => buildSystem(broken)).toThrow(/OX/);
  });

  test('the Jacobian agrees with finite differences', () => {
    const { graph, rates, jacobian } = system;
    const state = system.initial.map((node) => model.statics.run({ parameters: system.parameterDefaults })[node.id]!);
    // Off the baseline, where the kink of the phosphate term lies, with every drug on board.
    const moved = state.map((value, i) => value * (1 + 0.05 * Math.sin(i + 1)) + (value === 0 ? 3 : 0));
    const roots = [...rates, ...jacobian.flatMap((row) => [...row.values()])];
    const evaluator = new Evaluator({ roots, nodeCount: graph.nodes.length });
    const at = (y: number[]) =>
      evaluator.run({ parameters: system.parameterDefaults, state: y, time: 1000, jumpsOn: [true] }).slice();
    const here = at(moved);
    for (let j = 0; j < moved.length; j++) {
      const step = 1e-5 * moved[j]!;
      const up = at(moved.with(j, moved[j]! + step));
      const down = at(moved.with(j, moved[j]! - step));
      rates.forEach((rate, i) => {
        const slope = (up[rate.id]! - down[rate.id]!) / (2 * step);
        const entry = jacobian[i]!.get(j);
        const analytic = entry ? here[entry.id]! : 0;
        // Central differences: rounding of the rate over the step, and a little for curvature.
        const slack =
          (4e-11 * Math.abs(here[rate.id]!)) / step +
          1e-7 * Math.abs(analytic) +
          1e-9 * Math.abs(here[rate.id]! / moved[j]!);
        const gross = [...jacobian[i]!].reduce((sum, [k, d]) => sum + Math.abs(here[d.id]! * moved[k]!), 0);
        expect(Math.abs(slope - analytic), `${system.stateNames[i]} by ${system.stateNames[j]}`).toBeLessThanOrEqual(
          slack + (1e-10 * gross) / step,
        );
      });
    }
  });

  test('the generated TypeScript is current', () => {
    const file = `${name.replace('+', '-')}.ts`;
    const committed = readFileSync(new URL(`../generated/${file}`, import.meta.url), 'utf8');
    expect(committed).toBe(typescriptKernel(model.plan));
  });
});

test('the LU solves what it is given', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 25, maxLength: 25 }), (entries) => {
      const graph = new Graph();
      const rows = Array.from(
        { length: 5 },
        (_, i) =>
          new Map(
            Array.from({ length: 5 }, (_, j): [number, number] => [j, entries[5 * i + j]!]).filter(
              ([j, value]) => i === j || Math.abs(value) > 0.4,
            ),
          ),
      );
      const lu = symbolicLu(
        graph,
        rows.map((row) => new Map([...row].map(([j, d]) => [j, graph.number(d)]))),
      );
      // Walk the graph by hand: gamma = 9 keeps the diagonal large.
      const kept: number[] = [];
      const value = (id: number): number => {
        const node = graph.nodes[id]!;
        const [a, b] = node.args.map((arg) => value(arg.id));
        if (node.op === 'number') return node.value;
        if (node.op === 'add') return a! + b!;
        if (node.op === 'sub') return a! - b!;
        if (node.op === 'mul') return a! * b!;
        if (node.op === 'neg') return -a!;
        if (node.op === 'recip') return 1 / a!;
        if (node.space === 'gamma') return 9;
        return node.space === 'b' ? node.index + 1 : kept[node.index]!;
      };
      for (const node of lu.factor) kept.push(value(node.id));
      const x = lu.solve.map((node) => value(node.id));
      rows.forEach((row, i) => {
        const product = [...row].reduce((sum, [j, d]) => sum - d * x[j]!, 9 * x[i]!);
        expect(product).toBeCloseTo(i + 1, 10);
      });
    }),
  );
});

test('exp and ln in WebAssembly are within 5e-16', () => {
  const { exp, log } = new WebAssembly.Instance(new WebAssembly.Module(transcendentalModule())).exports as {
    exp(x: number): number;
    log(x: number): number;
  };
  for (let i = 0; i <= 200_000; i++) {
    const x = -700 + (1400 * i) / 200_000;
    expect(Math.abs(exp(x) / Math.exp(x) - 1)).toBeLessThan(5e-16);
    const y = Math.exp(x / 2) * (1 + i / 400_000);
    const exact = Math.log(y);
    expect(Math.abs(log(y) - exact)).toBeLessThanOrEqual(5e-16 * Math.max(Math.abs(exact), 0.5));
  }
  expect(exp(0)).toBe(1);
  expect(log(1)).toBe(0);
  expect(exp(Number.NaN)).toBeNaN();
  expect(log(-1)).toBeNaN();
  expect(Number.isFinite(exp(1e6))).toBe(true);
});

test('the pages and descriptions in docs/model are current', () => {
  const docs = (file: string): string => readFileSync(new URL(`../../../docs/model/${file}`, import.meta.url), 'utf8');
  expect(docs('reference.md')).toBe(modelPage('reference'));
  expect(docs('reference-sclerostin.md')).toBe(modelPage('reference+sclerostin', 'reference'));
  expect(docs('bonewise-equations.md')).toBe(modelPage('bonewise', 'reference'));
  // Through JSON, which knows no -0.
  const told = (name: ModelName): unknown => JSON.parse(JSON.stringify(describeModel(name)));
  expect(JSON.parse(docs('reference.json'))).toEqual(told('reference'));
  expect(JSON.parse(docs('reference-sclerostin.json'))).toEqual(told('reference+sclerostin'));
  expect(JSON.parse(docs('bonewise.json'))).toEqual(told('bonewise'));
  expect(JSON.parse(docs('scenario.schema.json'))).toEqual(scenarioJsonSchema());
  expect(JSON.parse(docs('trial.schema.json'))).toEqual(trialJsonSchema());
});

test('an equation is set as MathML and as LaTeX', () => {
  expect(toLatex(setEquation(parseEquations("x' = -k_a*x + if_gt(y, 1, (a + b)/c, 2^n)")[0]!))).toBe(
    '\\frac{\\mathrm{d} x}{\\mathrm{d} t} = - k_{\\mathrm{a}} \\cdot x + \\begin{cases} \\frac{a + b}{c} & y > 1 \\\\ {2}^{n} & \\text{otherwise} \\end{cases}',
  );
  expect(typesetEquation('f = a^2').children.map(({ tag }) => tag)).toEqual(['mi', 'mo', 'msup']);
});

test('the examples are the known scenarios and those of Bonewise', () => {
  for (const { id, scenario } of [...knownScenarios, ...bonewiseScenarios]) {
    const file = new URL(`../../../examples/scenarios/${id}.json`, import.meta.url);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(scenario);
  }
});
