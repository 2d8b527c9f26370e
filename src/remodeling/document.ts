/**
 * What a model document is: tables and equations as text that a scientist can lay beside the papers, and from which
 * everything else is derived by program.
 */

/** Symbol, initial value (a number, or an expression in parameters and other `x_0`), unit, published name, meaning. */
export type StateRow = [symbol: string, initial: number | string, unit: string, published: string, meaning: string];

/** Symbol, value, unit, published name, meaning. */
type ParameterRow = [symbol: string, value: number, unit: string, published: string, meaning: string];

/** Parameters of one part of the physiology, published in one source. */
export interface ParameterGroup {
  title: string;
  source: SourceId;
  rows: ParameterRow[];
}

/** Drugs that some model has doses of. */
export const drugNames = [
  'anastrozole',
  'letrozole',
  'exemestane',
  'tamoxifen',
  'alendronate',
  'risedronate',
  'ibandronate',
  'zoledronate',
  'denosumab',
  'teriparatide',
  'romosozumab',
] as const;
export type DrugName = (typeof drugNames)[number];

/** How a dose enters: `into` grows by (amount in `unit`) times `perUnit`, an expression in parameters. */
export interface DoseRow {
  drug: DrugName;
  unit: 'mg' | 'ug';
  into: string;
  perUnit: string;
  unitInto: string;
}

export type SourceId = 'pr2010' | 'riggs2012' | 'pr2012' | 'eudy2015' | 'endocrine' | 'bonewise';

export interface ModelDocument {
  id: string;
  title: string;
  states: StateRow[];
  parameterGroups: ParameterGroup[];
  derived: string;
  auxiliaries: string;
  odes: string;
  /** States that may be given as negative, or may become so. */
  signed: string[];
  /**
   * States that may be zero (drug depots, accumulators), each with the amount below which its error no longer counts
   * relative to itself. The solver keeps them from going below zero.
   */
  mayBeZero: Record<string, number>;
  /** Auxiliaries whose if_gt is a true jump: the solver stops exactly there. */
  jumps: string[];
  doses: DoseRow[];
}

/** A model told as differences: rows and lines of the same name replace, others are added. */
export interface ModelExtension {
  id: string;
  title: string;
  states: StateRow[];
  mayBeZero: Record<string, number>;
  parameterGroups: ParameterGroup[];
  auxiliaries: string;
  odes: string;
  doses: DoseRow[];
}

/** Differences that go deeper: some of the base is dropped, and what is said of states is said anew. */
export interface ModelRevision extends ModelExtension {
  drop: Record<'states' | 'parameters' | 'derived' | 'auxiliaries', readonly string[]>;
  derived: string;
  signed: string[];
  jumps: string[];
}

const nameOf = (line: string): string => line.split('=')[0]!.trim();
const isEquation = (line: string): boolean => line.trim() !== '' && !line.trim().startsWith('#');

function mergeLines(base: string, changes: string): string {
  const changed = new Map(
    changes
      .split('\n')
      .filter(isEquation)
      .map((line) => [nameOf(line), line]),
  );
  const kept = base.split('\n').map((line) => {
    if (!isEquation(line)) return line;
    const other = changed.get(nameOf(line));
    changed.delete(nameOf(line));
    return other ?? line;
  });
  return [...kept, ...changed.values(), ''].join('\n');
}

/** The extended document, complete in itself. */
export function extend(base: ModelDocument, extension: ModelExtension): ModelDocument {
  const replaced = new Set(extension.parameterGroups.flatMap((group) => group.rows.map(([symbol]) => symbol)));
  const replacedDoses = new Set(extension.doses.map((dose) => dose.drug));
  return {
    ...base,
    id: extension.id,
    title: extension.title,
    states: [...base.states, ...extension.states],
    mayBeZero: { ...base.mayBeZero, ...extension.mayBeZero },
    parameterGroups: [
      ...base.parameterGroups.map((g) => ({ ...g, rows: g.rows.filter(([symbol]) => !replaced.has(symbol)) })),
      ...extension.parameterGroups,
    ],
    auxiliaries: mergeLines(base.auxiliaries, extension.auxiliaries),
    odes: mergeLines(base.odes, extension.odes),
    doses: [...base.doses.filter((dose) => !replacedDoses.has(dose.drug)), ...extension.doses],
  };
}

const dropLines = (block: string, names: readonly string[]): string =>
  block
    .split('\n')
    .filter((line) => !isEquation(line) || !names.includes(nameOf(line).replace("'", '')))
    .join('\n');

/** The revised document, complete in itself. */
export function revise(base: ModelDocument, revision: ModelRevision): ModelDocument {
  const { drop } = revision;
  const anew = new Set(revision.states.map(([symbol]) => symbol));
  const kept: ModelDocument = {
    ...base,
    states: base.states.filter(([symbol]) => !drop.states.includes(symbol) && !anew.has(symbol)),
    parameterGroups: base.parameterGroups
      .map((group) => ({ ...group, rows: group.rows.filter(([symbol]) => !drop.parameters.includes(symbol)) }))
      .filter((group) => group.rows.length > 0),
    derived: dropLines(base.derived, drop.derived),
    auxiliaries: dropLines(base.auxiliaries, drop.auxiliaries),
    odes: dropLines(base.odes, drop.states),
    doses: [],
  };
  return {
    ...extend(kept, revision),
    derived: mergeLines(kept.derived, revision.derived),
    signed: revision.signed,
    jumps: revision.jumps,
    mayBeZero: revision.mayBeZero,
  };
}
