import type { Fact } from '../record/index.ts';
import { type Check, type Facts, has, type Rule, type Within } from '../rules/index.ts';
import { type SymptomWanted, symptomBecause, symptomsOf } from './look.ts';
import { callFor } from './redFlagHelp.ts';

/** A red flag stays until it is put away with a date; after a year without a word it is history. */
const watched = 366;

/**
 * Symptoms of a flag that nobody has put away. A dismissal silences the entries that it names, so that what is reported
 * later on the same day is heard; one that names none silences all up to its day.
 */
export function flagged(facts: Facts, rule: string, wanted: SymptomWanted): Fact<'symptoms'>[] {
  const answers = facts.upTo('dismissals').filter((d) => d.rule === rule);
  return symptomsOf(facts, watched, wanted).filter(
    (s) => !answers.some((d) => s.date <= d.date && (d.entries?.includes(s.id) ?? true)),
  );
}

export const sign = (facts: Facts, rule: string, label: string, wanted: SymptomWanted): Check =>
  has(label, flagged(facts, rule, wanted).map(symptomBecause));

const alarming = ['sudden', 'severe', 'new', 'at-rest'];

/** Breathlessness that is sudden, new or at rest, or 5 of 10 or more; a bare report counts too. */
export function breathless(facts: Facts, rule: string, onlySudden = false): Check {
  const found = flagged(facts, rule, { keys: ['breathlessness'] }).filter((s) =>
    onlySudden
      ? s.features.includes('sudden')
      : s.severity === undefined || s.severity >= 5 || s.features.some((f) => alarming.includes(f)),
  );
  return has(onlySudden ? 'Sudden breathlessness' : 'Breathlessness', found.map(symptomBecause));
}

export const flag = (
  id: string,
  title: string,
  threshold: string,
  within: Within,
  when: Rule['when'],
  more: Pick<Rule, 'examples'> & Partial<Rule>,
): Rule => ({
  id,
  kind: 'red-flag',
  title,
  severity: 'urgent',
  within,
  threshold,
  when,
  says: () => ({ action: callFor(id) }),
  sources: ['CLINICAL'],
  certainty: 'high',
  ...more,
});
