import { oneRepMaxEpley } from '../../../loading/index.ts';
import { numberFrom } from '../../forms/draft.ts';
import type { Done } from '../../state/moves.ts';

/** One exercise as it stands in the form, as typed. */
export interface EntryDraft {
  /** Stays the same while the form is open. */
  key: string;
  exercise: string;
  /** Unticked entries are not written down. */
  done: boolean;
  minutes: string;
  /** "10, 10, 8" */
  reps: string;
  /** One load for all sets, or one for each: "12" or "12, 12, 14". */
  load: string;
  jumps: string;
}

export const emptyEntry = (key: string, exercise = ''): EntryDraft => ({
  key,
  exercise,
  done: true,
  minutes: '',
  reps: '',
  load: '',
  jumps: '',
});

/** What was done, as the form shows it. */
export function draftOfDone(key: string, { exercise, minutes, sets, impacts }: Done, done = true): EntryDraft {
  return {
    key,
    exercise,
    done,
    minutes: minutes === undefined ? '' : String(Math.round(minutes)),
    reps: (sets ?? []).map(({ reps }) => reps).join(', '),
    load: '',
    jumps: impacts === undefined ? '' : String(impacts),
  };
}

/** A number that cannot be read, with the field that it stands in. */
export class Unreadable extends Error {
  readonly field: 'minutes' | 'reps' | 'load' | 'jumps';
  constructor(field: Unreadable['field'], given: string) {
    super(given);
    this.name = 'Unreadable';
    this.field = field;
  }
}

function one(field: Unreadable['field'], text: string): number | undefined {
  if (text.trim() === '') return undefined;
  const value = numberFrom(text);
  if (value === undefined || value < 0) throw new Unreadable(field, text);
  return value;
}

/** "10, 10, 8" and "10 10 8" alike; a decimal comma is no separator between digits without a space. */
function many(field: Unreadable['field'], text: string): number[] {
  return text
    .split(/[;\s]+|,\s+|,(?=\d{2,}(?:\D|$))/)
    .filter(Boolean)
    .map((part) => one(field, part.replace(/,$/, '')) ?? 0);
}

/** What the form says was done. @throws Unreadable */
export function doneOf(draft: EntryDraft, unit: string): Done {
  const reps = many('reps', draft.reps);
  const loads = many('load', draft.load);
  if (reps.some((n) => !Number.isInteger(n))) throw new Unreadable('reps', draft.reps);
  const loadAt = (i: number) => {
    const value = loads[i] ?? (loads.length === 1 ? loads[0] : undefined);
    return value === undefined ? {} : { load: { value, unit } };
  };
  return {
    exercise: draft.exercise.trim(),
    minutes: one('minutes', draft.minutes),
    ...(reps.length > 0 ? { sets: reps.map((n, i) => ({ reps: n, ...loadAt(i) })) } : {}),
    impacts: one('jumps', draft.jumps),
  };
}

/** The best one-repeat maximum that the sets of a draft say, by Epley; undefined where none can be said. */
export function estimateOf(draft: EntryDraft): number | undefined {
  try {
    const { sets = [] } = doneOf(draft, 'kg');
    const found = sets.map(({ reps, load }) => (load ? oneRepMaxEpley(load.value, reps) : undefined));
    const known = found.filter((x) => x !== undefined);
    return known.length > 0 ? Math.max(...known) : undefined;
  } catch {
    return undefined;
  }
}
