import { type Equipment, type Exercise, exercise } from '../catalogue/index.ts';
import { type AllowOptions, allowedExercises } from './allowed.ts';
import type { Restriction } from './types.ts';

export interface Variants {
  readonly easier?: Exercise;
  readonly harder?: Exercise;
}

/** Along the chain of easier or harder ones to the first that is allowed. */
function along(start: Exercise, way: 'easier' | 'harder', allowed: ReadonlySet<string>): Exercise | undefined {
  const seen = new Set([start.id]);
  for (let id = start[way]; id && !seen.has(id); ) {
    seen.add(id);
    const next = exercise(id);
    if (!next) return undefined;
    if (allowed.has(next.id)) return next;
    id = next[way];
  }
  return undefined;
}

/** The next easier and the next harder exercise that this person may do. */
export function variantsFor(id: string, restrictions: readonly Restriction[], options: AllowOptions = {}): Variants {
  const e = exercise(id);
  if (!e) return {};
  const allowed = new Set(
    allowedExercises(restrictions, options)
      .filter((x) => x.offer !== 'log-only')
      .map((x) => x.id),
  );
  const easier = along(e, 'easier', allowed);
  const harder = along(e, 'harder', allowed);
  return { ...(easier && { easier }), ...(harder && { harder }) };
}

const likeness = (a: Exercise, b: Exercise): number =>
  (a.pattern === b.pattern ? 6 : 0) +
  (a.modality === b.modality ? 3 : 0) -
  Math.abs(a.sites.spine - b.sites.spine) -
  Math.abs(a.sites.hip - b.sites.hip) -
  Math.abs(a.sites.wrist - b.sites.wrist) / 2 -
  Math.abs(a.impact.bodyWeights - b.impact.bodyWeights);

/** What may stand in for an exercise: allowed, of the same kind of work, with what is at hand; most alike first. */
export function swapsFor(
  id: string,
  restrictions: readonly Restriction[],
  have: readonly Equipment[],
  options: AllowOptions = {},
): Exercise[] {
  const e = exercise(id);
  if (!e) return [];
  return allowedExercises(restrictions, options)
    .filter((x) => x.id !== id && x.offer !== 'log-only' && (x.modality === e.modality || x.pattern === e.pattern))
    .filter((x) => x.equipment.every((q) => have.includes(q)))
    .sort((a, b) => likeness(b, e) - likeness(a, e) || a.id.localeCompare(b.id))
    .slice(0, 5);
}

/** Search among what this person may do; nothing that is held back is found. */
export function searchExercises(
  text: string,
  restrictions: readonly Restriction[],
  options: AllowOptions = {},
): Exercise[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  const found = (e: Exercise): boolean => {
    const where = `${e.id} ${e.name} ${e.modality} ${e.pattern} ${e.equipment.join(' ')}`.toLowerCase();
    return words.every((w) => where.includes(w));
  };
  return allowedExercises(restrictions, options).filter((e) => e.offer !== 'log-only' && found(e));
}
