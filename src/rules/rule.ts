import type { Certainty } from '../evidence/source.ts';
import type { Day, RecordInput } from '../record/index.ts';
import type { Because, Check, Need } from './check.ts';
import type { Facts } from './facts.ts';
import type { SuggestionClass } from './suggestion.ts';

/** From "act today" down to "good to know". Order matters. */
export const severities = ['urgent', 'block', 'clinician', 'caution', 'advice', 'info'] as const;
export type Severity = (typeof severities)[number];

/** How soon; from severity clinician up. Order matters. */
export const withins = ['now', 'today', '3 days', 'this week', 'weeks', 'next visit'] as const;
export type Within = (typeof withins)[number];

export type RuleKind =
  | 'red-flag'
  | 'antiresorptive'
  | 'endocrine'
  | 'drug-nutrient'
  | 'disease-nutrient'
  | 'exercise'
  | 'guideline'
  | 'scan'
  | 'lab'
  | 'fracture-tool'
  | 'nutrition'
  | 'plausibility';

/** What a rule has to say once it fires. */
export interface Saying {
  /** For rules with branches: which. The first names the finding; the others are listed in `outcomes`. */
  outcome?: string;
  outcomes?: string[];
  severity?: Severity;
  within?: Within;
  /** Plain sentence, facts first. Defaults to the rule's title. */
  title?: string;
  /** What to do: ask, discuss, refer, adapt. Never a drug or dose decision. */
  action: string;
  /** Where guideline profiles disagree, how. */
  dissent?: string;
  /** Replaces the facts of the check where a branch rests on others. */
  because?: Because[];
}

/**
 * A rule is data and one predicate. Adding one is adding one object to its room's list together with its examples:
 * engine, explanations, pages and API pick it up from there.
 */
export interface Rule {
  id: string;
  /** Rules of one id that differ in what they are about, like LAB-2 for each analyte. */
  about?: string;
  kind: RuleKind;
  title: string;
  severity: Severity;
  within?: Within;
  /** The threshold in words, as a clinician would check it against the source. */
  threshold: string;
  /** Three-valued: fires on yes; on unknown the missing facts are asked for. */
  when(facts: Facts): Check;
  says(facts: Facts, check: Check): Saying;
  /** What is shown although the rule does not fire ("lifestyle", "no clear change"): an info finding with `fired: false`. */
  otherwise?(facts: Facts, check: Check): Saying | undefined;
  /** The rule has branches that unknown facts could still change: they are asked for even when it fires. */
  branched?: boolean;
  /** Suggestions that are held back while it fires. */
  suppresses?: readonly SuggestionClass[] | ((facts: Facts) => readonly SuggestionClass[]);
  /**
   * For screens of two parts (medicine + supplement): what is held back as soon as the first part holds,
   * listed under "what Bonewise will not suggest to you".
   */
  guards?: { when(facts: Facts): Check; against: readonly SuggestionClass[]; says: string };
  sources: readonly string[];
  certainty: Certainty;
  /** "Our reading" where the sources are silent and we had to decide. */
  reading?: string;
  examples: { asOf: Day; fires: RecordInput; silent: RecordInput };
}

/** A rule that fired for this person, with the facts that fired it: can be shown, tested and disputed. */
export interface Finding {
  rule: string;
  about?: string;
  /** False for what is shown although the rule did not fire; absent for what fired. */
  fired?: false;
  kind: RuleKind;
  outcome?: string;
  outcomes?: string[];
  severity: Severity;
  within?: Within;
  title: string;
  because: Because[];
  action: string;
  dissent?: string;
  suppresses?: SuggestionClass[];
  sources: string[];
  certainty: Certainty;
  reading?: string;
}

/** What tells findings of one rule apart: LAB-2:pth. */
export const nameOf = ({ rule, about }: { rule: string; about?: string | undefined }): string =>
  about ? `${rule}:${about}` : rule;

/** A rule that could fire if something were known. */
export interface OpenRule {
  rule: string;
  about?: string;
  title: string;
  severity: Severity;
  needs: Need[];
}

/** A class of suggestion that is held back for this person, and why. */
export interface Guard {
  rule: string;
  against: SuggestionClass[];
  says: string;
  because: Because[];
}
