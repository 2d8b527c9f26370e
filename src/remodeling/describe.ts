import type { SourceId } from './document.ts';
import { parseEquations } from './generate/parse.ts';
import { loadModel, type ModelName } from './models.ts';
import { sources } from './reference/sources.ts';

export interface DescribedEquation {
  name: string;
  /** As in the document, `name = ...` or `state' = ...`. */
  text: string;
}

/** A model told to machines: everything in its document, and what was derived from it. */
export interface ModelDescription {
  id: ModelName;
  title: string;
  timeUnit: 'h';
  states: { symbol: string; initial: number; expression?: string; unit: string; published: string; meaning: string }[];
  parameters: {
    symbol: string;
    value: number;
    unit: string;
    published: string;
    meaning: string;
    group: string;
    source: SourceId;
  }[];
  derived: (DescribedEquation & { value: number })[];
  auxiliaries: DescribedEquation[];
  odes: DescribedEquation[];
  doses: { drug: string; unit: string; into: string; perUnit: string; unitInto: string }[];
  jumps: string[];
  /** Column indices of the non-zero entries of each row of the Jacobian; the order of pivots; entries of the LU. */
  jacobian: number[][];
  luOrder: number[];
  luNonZeros: number;
  sources: typeof sources;
}

/** The JSON description of a model. */
export function describeModel(name: ModelName): ModelDescription {
  const { system, statics } = loadModel(name);
  const { document } = system;
  const values = statics.run({ parameters: system.parameterDefaults });
  const equations = (block: string): DescribedEquation[] =>
    parseEquations(block).map(({ name: n, text }) => ({ name: n, text }));
  return {
    id: name,
    title: document.title,
    timeUnit: 'h',
    states: document.states.map(([symbol, initial, unit, published, meaning], i) => ({
      symbol,
      initial: values[system.initial[i]!.id]!,
      ...(typeof initial === 'string' && { expression: initial }),
      unit,
      published,
      meaning,
    })),
    parameters: document.parameterGroups.flatMap(({ title, source, rows }) =>
      rows.map(([symbol, value, unit, published, meaning]) => ({
        symbol,
        value,
        unit,
        published,
        meaning,
        group: title,
        source,
      })),
    ),
    derived: equations(document.derived).map((e) => ({ ...e, value: values[system.derived.get(e.name)!.id]! })),
    auxiliaries: equations(document.auxiliaries),
    odes: equations(document.odes),
    doses: document.doses.map((dose) => ({ ...dose })),
    jumps: document.jumps,
    jacobian: system.jacobian.map((row) => [...row.keys()].sort((a, b) => a - b)),
    luOrder: system.lu.order,
    luNonZeros: system.lu.nonZeros,
    sources,
  };
}
