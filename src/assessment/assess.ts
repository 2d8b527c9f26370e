import { guidelineRules, labView } from '../guidelines/index.ts';
import { heartView } from '../heart/index.ts';
import { hormonesView, personGroup } from '../hormones/index.ts';
import { jointsView } from '../joints/index.ts';
import type { FoodTable } from '../nutrition/index.ts';
import type { BonewiseRecord, Day } from '../record/index.ts';
import {
  Facts,
  type Guard,
  isKnown,
  type Known,
  needs,
  type OpenRule,
  type Rule,
  runRules,
  severities,
} from '../rules/index.ts';
import { safetyRules } from '../safety/index.ts';
import { skeletonView } from '../skeleton/index.ts';
import { intakeFacts, intakeView } from './intake.ts';

import { loadingView } from './loading.ts';
import { type MatrixView, matrixView } from './matrix/index.ts';
import type { Assessment, PersonView } from './types.ts';

export interface AssessOptions {
  /** Composition of foods; without it the diary cannot be read, and intake is unknown. */
  foods: FoodTable;
}

/** Every rule there is, in one list: engine, explanations, pages and API take them from here. */
export const allRules: readonly Rule[] = [...safetyRules, ...guidelineRules];

/** The record as the rules see it on a day, with mean intakes worked out. */
export function factsFor(record: BonewiseRecord, asOf: Day, { foods }: AssessOptions): Facts {
  const bare = new Facts(record, asOf);
  return new Facts(record, asOf, intakeFacts(intakeView(bare, foods)));
}

/**
 * What the facts mean on a day. Pure: the same record, day and food table give the same answer, and nothing outside is
 * read or written. Screens and red flags come first among the findings.
 */
export function assess(record: BonewiseRecord, asOf: Day, { foods }: AssessOptions): Assessment {
  const bare = new Facts(record, asOf);
  const intake = intakeView(bare, foods);
  const facts = new Facts(record, asOf, intakeFacts(intake));
  const { findings, open, guards } = runRules(allRules, facts);
  return {
    asOf,
    person: personView(facts),
    skeleton: skeletonView(facts),
    targets: intake.rows
      .filter((row) => row.target || row.upperLimit)
      .map(({ nutrient, unit, target, upperLimit }) => ({ nutrient, unit, target, upperLimit })),
    intake,
    loading: loadingView(facts),
    labs: labView(facts),
    heart: heartView(facts),
    joints: jointsView(facts),
    hormones: hormonesView(facts),
    findings,
    open,
    questions: questionsFor(open),
    guards,
    notScreened: notScreened(facts),
  };
}

/** Medicines, and what is in supplements, that no table knows: kept, and never passed as if they had been looked at. */
const notScreened = (facts: Facts): Assessment['notScreened'] => [
  ...facts.drugs
    .filter(({ matched, state }) => !matched && state !== 'ended')
    .map(({ name, because }) => ({ name, because })),
  ...facts.supplements
    .filter(({ matched }) => !matched)
    .map(({ ingredient, product, because }) => ({
      name: ingredient === product.name ? ingredient : `${ingredient} (${product.name})`,
      because,
    })),
];

/**
 * The Skeletal Support Matrix of a record on a day, with what screens hold back left out of its steps. Apart from
 * `assess` because it looks at every food of four weeks several times over.
 */
export function matrix(record: BonewiseRecord, asOf: Day, { foods }: AssessOptions): MatrixView {
  const facts = factsFor(record, asOf, { foods });
  return matrixView(facts, foods, heldBack(runRules(allRules, facts)));
}

/** All classes of suggestion that this person's screens hold back: by guards, and by findings that fired. */
export const heldBack = ({ findings, guards }: Pick<Assessment, 'findings' | 'guards'>): Guard[] => [
  ...guards,
  ...findings.flatMap(({ rule, suppresses, title, because }) =>
    suppresses ? [{ rule, against: suppresses, says: `${title}.`, because }] : [],
  ),
];

const orUnknown = <T>(fact: Known<T>): T | undefined => (isKnown(fact) ? fact.value : undefined);

function personView(facts: Facts): PersonView {
  return {
    name: facts.record.person.name,
    age: facts.age.value,
    sex: facts.sex,
    group: personGroup(facts),
    weightKg: orUnknown(facts.weightKg),
    heightCm: orUnknown(facts.heightCm),
    bmi: orUnknown(facts.bmi),
  };
}

/** Questions to the person, the one first whose answer settles most open rules; graver rules count double. */
function questionsFor(open: readonly OpenRule[]): Assessment['questions'] {
  const settles = new Map<string, { rules: number; weight: number }>();
  const grave = severities.indexOf('clinician');
  for (const rule of open) {
    for (const need of rule.needs) {
      const now = settles.get(need) ?? { rules: 0, weight: 0 };
      settles.set(need, {
        rules: now.rules + 1,
        weight: now.weight + (severities.indexOf(rule.severity) <= grave ? 2 : 1),
      });
    }
  }
  return [...settles]
    .filter(([need]) => needs[need] !== undefined)
    .sort(([a, x], [b, y]) => y.weight - x.weight || (a < b ? -1 : 1))
    .map(([need, { rules }]) => ({
      need,
      question: needs[need]!.question,
      answers: needs[need]!.answers,
      settles: rules,
    }));
}
