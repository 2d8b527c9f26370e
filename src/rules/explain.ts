import type { Source } from '../evidence/source.ts';
import { sourceOf } from '../evidence/sources.ts';
import { roundTo } from '../record/index.ts';
import type { Because, Check, Need, Truth } from './check.ts';
import type { Facts } from './facts.ts';
import { needs } from './needs.ts';
import type { Finding, Rule } from './rule.ts';
import { findingOf } from './run.ts';
import { dayInWords, signed } from './words.ts';

/** One condition of a rule with what the record has for it, indented as deep as it stands. */
export interface ExplainedLine {
  depth: number;
  /** "any", "all", "not", "at least 2 of 7" for joined conditions. */
  join: string | undefined;
  label: string;
  truth: Truth;
  /** The number that was compared. */
  found: number | undefined;
  facts: Because[];
  /** The question that would settle it. */
  wouldNeed: { need: Need; question: string } | undefined;
  text: string;
}

/** A rule evaluated on a record, fired or not, as data and as plain lines. */
export interface Explanation {
  rule: string;
  about: string | undefined;
  title: string;
  threshold: string;
  truth: Truth;
  finding: Finding | undefined;
  lines: ExplainedLine[];
  text: string[];
}

const truthWords: Record<Truth, string> = { yes: 'yes', no: 'no', unknown: 'not known' };

/** Each condition of the rule with the record's value, whether or not the rule fired. */
export function explainRule(rule: Rule, facts: Facts): Explanation {
  const check = rule.when(facts);
  const lines = linesOf(check, 0);
  const finding = check.truth === 'yes' ? findingOf(rule, facts, check) : undefined;
  const verdict =
    check.truth === 'yes'
      ? `fires${finding?.outcome ? ` (${finding.outcome})` : ''}`
      : check.truth === 'no'
        ? 'does not fire'
        : 'could fire if more were known';
  return {
    rule: rule.id,
    about: rule.about,
    title: rule.title,
    threshold: rule.threshold,
    truth: check.truth,
    finding,
    lines,
    text: [
      `${rule.id}${rule.about ? ` (${rule.about})` : ''}: ${rule.title}`,
      `Threshold: ${rule.threshold}`,
      `On this record it ${verdict}.`,
      ...lines.map((line) => line.text),
    ],
  };
}

function linesOf(check: Check, depth: number): ExplainedLine[] {
  const join = joinWords(check);
  const parts = check.parts ?? [];
  const own = parts.length === 0;
  const wouldNeed =
    own && check.truth === 'unknown' && check.need
      ? { need: check.need, question: needs[check.need]?.question ?? check.need }
      : undefined;
  const found = own && check.found !== undefined ? `, ${signed(roundTo(check.found, 2), decimalsOf(check.found))}` : '';
  const shown = own ? check.because.map(factWords).join('; ') : '';
  const tail = wouldNeed ? ` Would need: ${wouldNeed.question}` : shown ? ` (${shown})` : '';
  const line: ExplainedLine = {
    depth,
    join,
    label: check.label,
    truth: check.truth,
    found: own ? check.found : undefined,
    facts: own ? check.because : [],
    wouldNeed,
    text: `${'  '.repeat(depth)}- ${check.label}${join ? ` [${join}]` : ''}: ${truthWords[check.truth]}${found}${tail}`,
  };
  return [line, ...parts.flatMap((part) => linesOf(part, depth + 1))];
}

const decimalsOf = (value: number): number => Math.min(2, String(roundTo(value, 2)).split('.')[1]?.length ?? 0);

const joinWords = ({ join, parts }: Check): string | undefined =>
  typeof join === 'object' ? `at least ${join.atLeast} of ${parts?.length ?? 0}` : join;

const factWords = ({ path, value, date }: Because): string =>
  `${path} = ${value}${date ? `, ${dayInWords(date)}` : ''}`;

/** A rule as the rules pages, the docs and the API show it. */
export interface RuleDescription {
  id: string;
  about: string | undefined;
  kind: Rule['kind'];
  title: string;
  severity: Rule['severity'];
  within: Rule['within'];
  threshold: string;
  certainty: Rule['certainty'];
  reading: string | undefined;
  sources: Source[];
  /** Suggestions it holds back when it fires; a text where that depends on the person. */
  suppresses: string[];
  examples: { asOf: string; fires: ExampleShown; silent: ExampleShown };
}

interface ExampleShown {
  record: Rule['examples']['fires'];
}

/** Every rule with threshold, sources, certainty and its two examples; nothing more to write when a rule is added. */
export const describeRules = (rules: readonly Rule[]): RuleDescription[] =>
  rules.map((rule) => ({
    id: rule.id,
    about: rule.about,
    kind: rule.kind,
    title: rule.title,
    severity: rule.severity,
    within: rule.within,
    threshold: rule.threshold,
    certainty: rule.certainty,
    reading: rule.reading,
    sources: rule.sources.map(sourceOf),
    suppresses: typeof rule.suppresses === 'function' ? ['depends on the facts'] : [...(rule.suppresses ?? [])],
    examples: {
      asOf: rule.examples.asOf,
      fires: { record: rule.examples.fires },
      silent: { record: rule.examples.silent },
    },
  }));
