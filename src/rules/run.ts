import { sourceOf } from '../evidence/sources.ts';
import { type Because, type Check, needsOf, openNeedsOf } from './check.ts';
import type { Facts } from './facts.ts';
import { type Finding, type Guard, type OpenRule, type Rule, type Saying, severities, withins } from './rule.ts';
import type { SuggestionClass } from './suggestion.ts';

export interface RunResult {
  findings: Finding[];
  open: OpenRule[];
  guards: Guard[];
}

/** Runs every rule over the facts; pure, and the same for the same facts. Findings come in the order they are shown in. */
export function runRules(rules: readonly Rule[], facts: Facts): RunResult {
  const findings: Finding[] = [];
  const open: OpenRule[] = [];
  const guards: Guard[] = [];
  for (const rule of rules) {
    const check = rule.when(facts);
    if (check.truth === 'yes') findings.push(findingOf(rule, facts, check));
    else {
      const shown = rule.otherwise?.(facts, check);
      if (shown) findings.push({ ...asFinding(rule, check, { severity: 'info', ...shown }), fired: false });
    }
    const needs = rule.branched && check.truth === 'yes' ? openNeedsOf(check) : needsOf(check);
    if (needs.length > 0) {
      const { id, about, title, severity } = rule;
      open.push({ rule: id, ...(about ? { about } : {}), title, severity, needs });
    }
    if (rule.guards) {
      const guard = rule.guards.when(facts);
      if (guard.truth === 'yes') {
        guards.push({
          rule: rule.id,
          against: [...rule.guards.against],
          says: rule.guards.says,
          because: guard.because,
        });
      }
    }
  }
  findings.sort(inOrder);
  return { findings, open, guards };
}

/** The finding of a rule that fires. */
export const findingOf = (rule: Rule, facts: Facts, check: Check = rule.when(facts)): Finding => {
  const suppresses: readonly SuggestionClass[] =
    typeof rule.suppresses === 'function' ? rule.suppresses(facts) : (rule.suppresses ?? []);
  return {
    ...asFinding(rule, check, rule.says(facts, check)),
    ...(suppresses.length > 0 ? { suppresses: [...suppresses] } : {}),
  };
};

function asFinding(rule: Rule, check: Check, said: Saying): Finding {
  const severity = said.severity ?? rule.severity;
  const within = said.within ?? rule.within;
  const needsWithin = severities.indexOf(severity) <= severities.indexOf('clinician');
  return {
    rule: rule.id,
    ...(rule.about ? { about: rule.about } : {}),
    kind: rule.kind,
    ...(said.outcome ? { outcome: said.outcome } : {}),
    ...(said.outcomes ? { outcomes: said.outcomes } : {}),
    severity,
    ...(within && needsWithin ? { within } : {}),
    title: said.title ?? rule.title,
    because: distinct(said.because ?? check.because),
    action: said.action,
    ...(said.dissent ? { dissent: said.dissent } : {}),
    sources: rule.sources.map((id) => sourceOf(id).id),
    certainty: rule.certainty,
    ...(rule.reading ? { reading: rule.reading } : {}),
  };
}

/** Each fact once: a condition joined of several may rest on the same one. */
const distinct = (because: readonly Because[]): Because[] => [
  ...new Map(because.map((fact) => [`${fact.path}=${fact.value}`, fact])).values(),
];

const rank = <T>(order: readonly T[], value: T | undefined): number =>
  value === undefined ? order.length : order.indexOf(value);

/** By severity, red flags before all else of theirs, then by how soon, then by id. */
export function inOrder(a: Finding, b: Finding): number {
  return (
    rank(severities, a.severity) - rank(severities, b.severity) ||
    Number(b.kind === 'red-flag') - Number(a.kind === 'red-flag') ||
    rank(withins, a.within) - rank(withins, b.within) ||
    compare(a.rule, b.rule) ||
    compare(a.about ?? '', b.about ?? '')
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
