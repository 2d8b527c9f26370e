import { sourceOf } from '../evidence/sources.ts';
import { needsOf } from './check.ts';
import type { Facts } from './facts.ts';
import { type Finding, type Guard, type OpenRule, type Rule, severities, withins } from './rule.ts';
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
    if (check.truth === 'yes') findings.push(findingOf(rule, facts));
    else if (check.truth === 'unknown')
      open.push({ rule: rule.id, title: rule.title, severity: rule.severity, needs: needsOf(check) });
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
export function findingOf(rule: Rule, facts: Facts): Finding {
  const check = rule.when(facts);
  const said = rule.says(facts, check);
  const suppresses: readonly SuggestionClass[] =
    typeof rule.suppresses === 'function' ? rule.suppresses(facts) : (rule.suppresses ?? []);
  const within = said.within ?? rule.within;
  return {
    rule: rule.id,
    kind: rule.kind,
    ...(said.outcome ? { outcome: said.outcome } : {}),
    ...(said.outcomes ? { outcomes: said.outcomes } : {}),
    severity: said.severity ?? rule.severity,
    ...(within ? { within } : {}),
    title: said.title ?? rule.title,
    because: said.because ?? check.because,
    action: said.action,
    ...(said.dissent ? { dissent: said.dissent } : {}),
    ...(suppresses.length > 0 ? { suppresses: [...suppresses] } : {}),
    sources: rule.sources.map((id) => sourceOf(id).id),
    certainty: rule.certainty,
    ...(rule.reading ? { reading: rule.reading } : {}),
  };
}

const rank = <T>(order: readonly T[], value: T | undefined): number =>
  value === undefined ? order.length : order.indexOf(value);

/** By severity, red flags before all else of theirs, then by how soon, then by id. */
export function inOrder(a: Finding, b: Finding): number {
  return (
    rank(severities, a.severity) - rank(severities, b.severity) ||
    Number(b.kind === 'red-flag') - Number(a.kind === 'red-flag') ||
    rank(withins, a.within) - rank(withins, b.within) ||
    (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)
  );
}
