import { expect, test } from 'vitest';
import { describeRules, explainRule, severities } from '../../rules/index.ts';
import { guidelineRules } from '../index.ts';
import { factsOf } from '../people.ts';

const cases = guidelineRules.map((rule) => [`${rule.id}${rule.about ? ` ${rule.about}` : ''}`, rule] as const);

test('every rule has its own name', () => {
  expect(new Set(cases.map(([name]) => name)).size).toBe(guidelineRules.length);
});

test.each(cases)('%s fires on its example and is silent on the other', (_name, rule) => {
  const { asOf, fires, silent } = rule.examples;
  expect(rule.when(factsOf(fires, asOf)).truth).toBe('yes');
  expect(rule.when(factsOf(silent, asOf)).truth).not.toBe('yes');
});

test.each(cases)('%s says what fired it, what to do and by when', (_name, rule) => {
  const { asOf, fires } = rule.examples;
  const { finding } = explainRule(rule, factsOf(fires, asOf));
  expect(finding?.because.length).toBeGreaterThan(0);
  expect(finding?.action.length).toBeGreaterThan(10);
  expect(finding?.sources.length).toBeGreaterThan(0);
  if (severities.indexOf(finding!.severity) <= severities.indexOf('clinician')) expect(finding?.within).toBeDefined();
  else expect(finding?.within).toBeUndefined();
});

test.each(cases)('%s never tells to start, stop or change a drug', (_name, rule) => {
  const { asOf, fires, silent } = rule.examples;
  for (const record of [fires, silent]) {
    const facts = factsOf(record, asOf);
    const check = rule.when(facts);
    const saying = check.truth === 'yes' ? rule.says(facts, check) : rule.otherwise?.(facts, check);
    const text = [saying?.title, saying?.action].join(' ');
    expect(text).not.toMatch(
      /\b(start|stop|increase|lower|raise|reduce) (your |the )?(anastrozole|letrozole|exemestane|testosterone|denosumab|aromatase)/i,
    );
    expect(text).not.toMatch(/you should|you must|!/i);
  }
});

test('descriptions carry sources with citations', () => {
  for (const described of describeRules(guidelineRules)) {
    expect(described.threshold.length).toBeGreaterThan(10);
    expect(described.sources.every((source) => source.citation.length > 10)).toBe(true);
  }
});
