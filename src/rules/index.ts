/**
 * rules/ is how a rule is declared, run and explained. A rule is data and one three-valued predicate; the rooms above
 * declare theirs in this one form, and the assessment runs them all.
 */
export { type CalciumNow, calciumNow, labBecause } from './calcium.ts';
export {
  all,
  any,
  atLeast,
  type Because,
  type Check,
  has,
  is,
  isKnown,
  type Known,
  type Need,
  needsOf,
  not,
  openNeedsOf,
  type Truth,
} from './check.ts';
export { type ExampleInWords, examplesInWords, type ReadFacts } from './example.ts';
export { describeRules, type ExplainedLine, type Explanation, explainRule, type RuleDescription } from './explain.ts';
export { type Condition, type Drug, Facts, type IntakeOf, type LabValue, type SupplementIngredient } from './facts.ts';
export { needs } from './needs.ts';
export { type Profile, profileLabels, profileOf, profiles } from './profile.ts';
export {
  type Finding,
  type Guard,
  nameOf,
  type OpenRule,
  type Rule,
  type RuleKind,
  type Saying,
  type Severity,
  severities,
  type Within,
  withins,
} from './rule.ts';
export { findingOf, inOrder, type RunResult, runRules } from './run.ts';
export { covers, type SuggestionClass } from './suggestion.ts';
export { dayInWords, listed, signed } from './words.ts';
