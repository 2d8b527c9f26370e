import {
  type Exercise,
  exercise,
  forbiddenBy,
  type Modality,
  type Restriction,
  type Site,
  searchExercises,
  suppressedExercises,
  swapsFor,
  variantsFor,
} from '../../../loading/index.ts';
import type { Moves } from '../../state/moves.ts';

export interface Wanted {
  text: string;
  modality?: Modality | undefined;
  site?: Site | undefined;
  /** Only with what is at hand. */
  atHome?: boolean | undefined;
}

/** What this person may do and is looking for. */
export function catalogueFor({ restrictions, options, have }: Moves, wanted: Wanted): Exercise[] {
  const { text, modality, site, atHome } = wanted;
  return searchExercises(text, restrictions, options).filter(
    (e) =>
      (modality === undefined || e.modality === modality) &&
      (site === undefined || e.sites[site] >= 2) &&
      (!atHome || e.equipment.every((thing) => have.includes(thing))),
  );
}

/** One exercise with what may come before, after and instead of it; held back, only the reasons. */
export interface ExerciseView {
  exercise: Exercise | undefined;
  easier: Exercise | undefined;
  harder: Exercise | undefined;
  swaps: Exercise[];
  /** Why it is not shown to this person; empty where it is. */
  because: string[];
}

export function exerciseFor({ restrictions, options, have }: Moves, id: string): ExerciseView {
  const found = exercise(id);
  const because = found ? reasons(forbiddenBy(found, restrictions, options)) : [];
  const hidden =
    !found || because.length > 0 || found.offer === 'log-only' || (found.supervised && !options.supervision);
  if (hidden) return { exercise: undefined, easier: undefined, harder: undefined, swaps: [], because };
  const { easier, harder } = variantsFor(id, restrictions, options);
  return { exercise: found, easier, harder, swaps: swapsFor(id, restrictions, have, options), because };
}

/** Why some are not in the list, and how many each reason keeps back; most first. Names are not shown. */
export function keptBack({ restrictions, options }: Moves): { because: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { by } of suppressedExercises(restrictions, options)) {
    for (const because of reasons(by)) counts.set(because, (counts.get(because) ?? 0) + 1);
  }
  return [...counts].map(([because, count]) => ({ because, count })).sort((a, b) => b.count - a.count);
}

const reasons = (by: readonly Restriction[]): string[] => [...new Set(by.map(({ because }) => because))];
