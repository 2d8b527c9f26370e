import type { BonewiseRecord, Day } from '../record/index.ts';
import { bodyParameters, inhibition, type Scenario, scenarioOf, simulate, startOf } from '../remodeling/index.ts';
import { Facts } from '../rules/index.ts';
import type { WhatIfName } from './names.ts';
import { modelBody } from './person.ts';
import { type KnownIntake, presentOf } from './present.ts';
import type { NoProjection } from './types.ts';
import { whatIfCourse } from './whatIfs.ts';

/** Nodes of the mechanism map and the column of the model that each carries. */
export const mechanismNodes = {
  aromatase: 'I_AI',
  estradiol: 'E2',
  rankl: 'RL',
  opg: 'OPG',
  sclerostin: 'SCL',
  tgfBeta: 'TGa',
  osteoclasts: 'OC',
  osteoblasts: 'OB',
  pth: 'C_PTH',
  calcitriol: 'C_CT',
  gut: 'J_gut',
  kidney: 'J_uri',
  bone: 'BMD_ls',
  bloodCalcium: 'C_Ca',
  removal: 'CTX',
  formation: 'P1NP',
} as const;
export type MechanismNode = keyof typeof mechanismNodes;

type Folds = Record<MechanismNode, number[]>;

export interface Mechanism {
  /** Months from today; the first is before anything was given. */
  months: number[];
  /** Against the body before the first medicine; for aromatase the share that still works. */
  folds: Folds;
  /** The same where an inhibitor takes the least, and the most, of estradiol that was published. */
  least: Folds;
  most: Folds;
}

const STEP_MONTHS = 1;

/** The course of the typical person of this body, node by node: what the arrows of the mechanism map carry. */
export function mechanism(
  record: BonewiseRecord,
  asOf: Day,
  { years = 5, whatIf, intake = {} }: { years?: number; whatIf?: WhatIfName; intake?: KnownIntake } = {},
): Mechanism | NoProjection {
  const facts = new Facts(record, asOf);
  const { present } = presentOf(facts, intake);
  const course = (whatIf && whatIfCourse(whatIf, present)?.course) ?? present.course;
  const start = startOf(course);
  const read = modelBody(facts, start);
  if ('refused' in read) return read;
  const months = Array.from(
    { length: Math.floor((years * 12 - start) / STEP_MONTHS) + 1 },
    (_, k) => start + k * STEP_MONTHS,
  );
  const scenario = scenarioOf(course, months, Object.values(mechanismNodes), 1e-4);
  const typical = bodyParameters(read.body);
  const { low, high } = inhibition[read.body.sex];
  const run = (parameters: Record<string, number>): Folds => foldsOf(scenario, { ...typical, ...parameters });
  return { months, folds: run({}), least: run({ Imax: low }), most: run({ Imax: high }) };
}

function foldsOf(scenario: Scenario, person: Record<string, number>): Folds {
  const result = simulate({
    ...scenario,
    phases: scenario.phases.map((phase) => ({ ...phase, parameters: { ...person, ...phase.parameters } })),
  });
  return Object.fromEntries(
    Object.keys(mechanismNodes).map((node, c) => {
      const values = result.phases.flatMap((phase) => Array.from(phase.values[c]!));
      const first = values[0]!;
      return [node, node === 'aromatase' ? values.map((v) => 1 - v) : values.map((v) => v / first)];
    }),
  ) as Folds;
}
