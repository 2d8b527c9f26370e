import { expect, test } from 'vitest';
import type { Day, RecordInput } from '../../record/index.ts';
import { type Finding, type IntakeOf, runRules, type Severity, type Within } from '../../rules/index.ts';
import { guidelineRules } from '../index.ts';
import { EXAMPLE_DAY, factsOf } from '../people.ts';

/**
 * What a rule says about a person:
 * `silent`; `open: needs` (could fire if these were known); `shown: outcome` (shown, did not fire);
 * `fires`, or the outcomes joined by +, with severity and time where the row names them.
 */
export interface Row {
  says: string;
  record: RecordInput;
  rule: string;
  about?: string;
  expect: string;
  severity?: Severity;
  within?: Within | 'none';
  asOf?: Day;
  intake?: Record<string, IntakeOf>;
  title?: RegExp;
  dissent?: RegExp | false;
}

export function outcomeOf({ record, rule, about, asOf = EXAMPLE_DAY, intake = {} }: Row): {
  told: string;
  finding: Finding | undefined;
} {
  const rules = guidelineRules.filter((r) => r.id === rule && (about === undefined || r.about === about));
  expect(rules.length, `${rule} is a rule`).toBeGreaterThan(0);
  const { findings, open } = runRules(rules, factsOf(record, asOf, intake));
  const finding = findings[0];
  if (finding) {
    const outcome = finding.outcomes?.join('+') ?? finding.outcome ?? 'fires';
    return { told: finding.fired === false ? `shown: ${outcome}` : outcome, finding };
  }
  return { told: open[0] ? `open: ${[...open[0].needs].sort().join(', ')}` : 'silent', finding };
}

/** One test per row, named by what the row says. */
export function vignettes(rows: readonly Row[]): void {
  for (const row of rows) {
    test(`${row.rule}${row.about ? ` ${row.about}` : ''}: ${row.says}`, () => {
      const { told, finding } = outcomeOf(row);
      expect(
        told === row.expect || (row.expect === 'fires' && finding?.fired !== false && finding !== undefined)
          ? row.expect
          : told,
      ).toBe(row.expect);
      if (row.severity) expect(finding?.severity).toBe(row.severity);
      if (row.within) expect(finding?.within ?? 'none').toBe(row.within);
      if (row.title) expect(finding?.title).toMatch(row.title);
      if (row.dissent) expect(finding?.dissent).toMatch(row.dissent);
      if (row.dissent === false) expect(finding?.dissent).toBeUndefined();
    });
  }
}
