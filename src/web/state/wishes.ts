import type { BonewiseRecord, Day, Fact } from '../../record/index.ts';
import type { Change } from '../api.ts';
import { factOf } from './changes.ts';

/** The preferences with a part of them changed: those of today are replaced, older ones stay as history. */
export function preferencesWith(record: BonewiseRecord, asOf: Day, part: Partial<Fact<'preferences'>>): Change {
  const newest = record.preferences.at(-1);
  if (newest && newest.date === asOf) return { replace: [{ kind: 'preferences', fact: { ...newest, ...part } }] };
  const { id: _, source: __, ...before } = newest ?? { id: '', source: undefined };
  return { add: [{ kind: 'preferences', fact: factOf('preferences', { ...before, ...part, date: asOf }) }] };
}

export type Liking = 'likes' | 'dislikes' | undefined;

/** Whether an exercise was marked as liked or as rather not. */
export function likingOf(record: BonewiseRecord, exercise: string): Liking {
  const newest = record.preferences.at(-1);
  if (newest?.exerciseLikes?.includes(exercise)) return 'likes';
  return newest?.exerciseDislikes?.includes(exercise) ? 'dislikes' : undefined;
}

/** Marks an exercise, or takes the mark off; it stands in one list at most. */
export function withLiking(record: BonewiseRecord, asOf: Day, exercise: string, liking: Liking): Change {
  const newest = record.preferences.at(-1);
  const without = (list: readonly string[] = []): string[] => list.filter((one) => one !== exercise);
  const likes = without(newest?.exerciseLikes);
  const dislikes = without(newest?.exerciseDislikes);
  return preferencesWith(record, asOf, {
    exerciseLikes: liking === 'likes' ? [...likes, exercise] : likes,
    exerciseDislikes: liking === 'dislikes' ? [...dislikes, exercise] : dislikes,
  });
}
