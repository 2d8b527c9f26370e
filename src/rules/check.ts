import type { Day } from '../record/index.ts';

/** Yes, no, or nobody knows: a missing fact is never a no. */
export type Truth = 'yes' | 'no' | 'unknown';

/** A fact of the record that counted: where it stands, what it says, from when. */
export interface Because {
  /** Path in the record, like labs[25-oh-d]@2026-10-02 or person.birthDate. */
  path: string;
  value: string | number | boolean;
  date?: Day;
}

/** A value with the facts it rests on, or what would have to be known. */
export type Known<T> = { value: T; because: Because[] } | { need: Need };

/** A fact that is missing; keys of needs.ts, so that the app can ask for it. */
export type Need = string;

export const isKnown = <T>(known: Known<T>): known is { value: T; because: Because[] } => 'value' in known;

/** One evaluated condition of a rule, or several joined. Shown as it is by `assess --explain`. */
export interface Check {
  /** The condition in words, with its threshold: "T-score below −2.0". */
  label: string;
  truth: Truth;
  because: Because[];
  /** The number that was compared, where it was worked out from the facts: an age, a BMI, a height lost. */
  found?: number;
  need?: Need;
  join?: 'all' | 'any' | 'not' | { atLeast: number };
  parts?: Check[];
}

const opposite: Record<Truth, Truth> = { yes: 'no', no: 'yes', unknown: 'unknown' };

/** A single condition on a value that may be unknown. */
export function is<T>(label: string, known: Known<T>, holds: (value: T) => boolean): Check {
  if (!isKnown(known)) return { label, truth: 'unknown', because: [], need: known.need };
  const found = numberOf(known.value);
  return {
    label,
    truth: holds(known.value) ? 'yes' : 'no',
    because: known.because,
    ...(found !== undefined && { found }),
  };
}

/** The number that was compared: the value itself, or that of a quantity, like a laboratory value in the rule's unit. */
function numberOf(value: unknown): number | undefined {
  const inner = typeof value === 'object' && value !== null && 'value' in value ? value.value : value;
  return typeof inner === 'number' && Number.isFinite(inner) ? inner : undefined;
}

/** A condition that the record answers by having or not having entries: medicines, conditions, symptoms as reported. */
export const has = (label: string, because: Because[]): Check => ({
  label,
  truth: because.length > 0 ? 'yes' : 'no',
  because,
});

/** All must hold; one "no" settles it whatever is unknown. */
export function all(label: string, ...parts: Check[]): Check {
  const truth = parts.some((p) => p.truth === 'no')
    ? 'no'
    : parts.some((p) => p.truth === 'unknown')
      ? 'unknown'
      : 'yes';
  return { label, truth, because: supporting(parts, truth), join: 'all', parts };
}

/** One suffices. */
export function any(label: string, ...parts: Check[]): Check {
  const truth = parts.some((p) => p.truth === 'yes')
    ? 'yes'
    : parts.some((p) => p.truth === 'unknown')
      ? 'unknown'
      : 'no';
  return { label, truth, because: supporting(parts, truth), join: 'any', parts };
}

/** At least so many of the parts; unknown as long as the unknown ones could still make up the number. */
export function atLeast(count: number, label: string, ...parts: Check[]): Check {
  const yes = parts.filter((p) => p.truth === 'yes').length;
  const open = parts.filter((p) => p.truth === 'unknown').length;
  const truth = yes >= count ? 'yes' : yes + open >= count ? 'unknown' : 'no';
  return { label, truth, because: supporting(parts, truth), join: { atLeast: count }, parts };
}

export const not = (label: string, part: Check): Check => ({
  label,
  truth: opposite[part.truth],
  because: part.because,
  join: 'not',
  parts: [part],
});

/** The facts that brought about the result: those of the parts that hold; for a "no", those of the parts that fail. */
function supporting(parts: Check[], truth: Truth): Because[] {
  const wanted: Truth = truth === 'no' ? 'no' : 'yes';
  return parts.filter((p) => p.truth === wanted).flatMap((p) => p.because);
}

/** Missing facts anywhere beneath a check, for rules whose branches may still change although the whole is settled. */
export function openNeedsOf(check: Check): Need[] {
  if (check.truth === 'unknown') return needsOf(check);
  return [...new Set((check.parts ?? []).flatMap(openNeedsOf))];
}

/** The missing facts that keep a check unknown, each once: only those in parts that are themselves unknown. */
export function needsOf(check: Check): Need[] {
  if (check.truth !== 'unknown') return [];
  if (!check.parts) return check.need ? [check.need] : [];
  return [...new Set(check.parts.flatMap(needsOf))];
}
