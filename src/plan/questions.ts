import type { Assessment } from '../assessment/index.ts';
import { type Facts, nameOf } from '../rules/index.ts';
import type { Question } from './types.ts';

/** Findings that are answered by talking to somebody, put as questions for the next visit. */
export function questionsOf(facts: Facts, { findings, notScreened }: Assessment): Question[] {
  const discussed = new Set(facts.upTo('discussions').map((d) => d.topic));
  const asked = findings
    .filter(
      (f) => (f.severity === 'clinician' || f.severity === 'urgent' || f.rule === 'ADJ-1') && !discussed.has(nameOf(f)),
    )
    .map((f): Question => ({ question: f.action, why: f.title, rule: f.rule, about: f.about, sources: f.sources }));
  const unknown = notScreened.map(
    (m): Question => ({
      question: `Does ${m.name} go together with the rest of what I take?`,
      why: 'Bonewise does not know it and has not screened it.',
      rule: undefined,
      sources: [],
    }),
  );
  const seen = new Set<string>();
  return [...asked, ...unknown].filter(({ question }) => !seen.has(question) && seen.add(question));
}
