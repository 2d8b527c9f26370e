import type { Equipment, Exercise, Intensity, Pattern } from '../catalogue/types.ts';
import { allowedExercises } from '../limits/allowed.ts';
import type { Dose } from './dose.ts';
import { type SessionKind, SITES_OF } from './resistanceDays.ts';
import type { Phase, WeekRequest } from './types.ts';

/** What every home has. */
export const HOME: readonly Equipment[] = ['none', 'support', 'wall', 'chair', 'mat', 'stick', 'cushion'];

/** Most useful first: legs and back, then the rest, as far as the time goes. */
const SESSION_PATTERNS: readonly (readonly Pattern[])[] = [
  ['squat'],
  ['pull', 'back-extension'],
  ['hinge', 'hip-back'],
  ['hip-side'],
  ['push', 'overhead-push'],
  ['back-extension', 'trunk'],
  ['step'],
  ['carry', 'hand'],
  ['calf'],
];

const SIT_TO_STAND = 'E37';

const LEVEL: Readonly<Record<Intensity, number>> = { L: 0, M: 1, H: 2, VH: 3 };

/** Does one of these words, an id, a pattern or a modality, mean this exercise? */
export const named = (list: readonly string[] | undefined, e: Exercise): boolean =>
  list?.some((word) => word === e.id || word === e.pattern || word === e.modality) ?? false;

/** Everything that may be planned for this person in this phase, with what is at hand. */
export function pool(request: WeekRequest, dose: Dose): Exercise[] {
  const have = new Set<Equipment>([...HOME, ...request.equipment]);
  const phaseOf = (e: Exercise): Phase => (e.modality === 'resistance' ? dose.resistancePhase : request.phase);
  return allowedExercises(request.restrictions, { supervision: request.supervision ?? false }).filter(
    (e) =>
      e.offer !== 'log-only' &&
      (e.offer === 'plan' || named(request.likes, e)) &&
      !named(request.dislikes, e) &&
      !e.tags.some((t) => request.avoidTags?.includes(t)) &&
      e.minPhase <= phaseOf(e) &&
      e.impact.bodyWeights <= dose.maxImpactBodyWeights &&
      e.equipment.every((q) => have.has(q)),
  );
}

/** Does this exercise keep to the sites of the session, so that the rest of the others is kept? */
const keepsTo = (kind: SessionKind, e: Exercise): boolean =>
  (['spine', 'hip', 'wrist'] as const).every((site) => e.sites[site] < 2 || SITES_OF[kind].includes(site));

/** Highest first; equal ones by number, so that the answer never depends on chance. */
const rank = (list: readonly Exercise[], value: (e: Exercise) => number): Exercise[] =>
  [...list].sort((a, b) => value(b) - value(a) || Number(a.id.slice(1)) - Number(b.id.slice(1)));

/** One exercise for each pattern, in order of use. */
export function resistanceFor(
  kind: SessionKind,
  available: readonly Exercise[],
  request: WeekRequest,
  dose: Dose,
): Exercise[] {
  const wanted = dose.heavy ? 3 : Math.min(dose.resistancePhase, 2);
  const value = (e: Exercise): number =>
    e.sites.spine +
    e.sites.hip +
    e.sites.wrist -
    1.5 * Math.abs(LEVEL[e.intensity] - wanted) +
    (named(request.likes, e) ? 3 : 0) +
    (request.legsFromChair && e.id === SIT_TO_STAND ? 10 : 0);
  const candidates = available.filter((e) => e.modality === 'resistance' && keepsTo(kind, e));
  const chosen: Exercise[] = [];
  for (const patterns of SESSION_PATTERNS) {
    const best = rank(
      candidates.filter((e) => patterns.includes(e.pattern) && !chosen.includes(e)),
      value,
    )[0];
    if (best) chosen.push(best);
  }
  return chosen;
}

export const impactsFor = (available: readonly Exercise[], request: WeekRequest): Exercise[] =>
  rank(
    // Hand impacts and heel drops serve different bones; jogging is counted in minutes, not impacts.
    available.filter((e) => e.modality === 'impact' && e.pattern !== 'run' && e.pattern !== 'hand-impact'),
    (e) => e.minPhase + e.sites.hip / 2 + (named(request.likes, e) ? 5 : 0),
  ).slice(0, 2);

/** Rungs of the balance ladder: stand heel to toe, walk so, one leg, soft ground or a second task, being pushed. */
const LADDER: Readonly<Record<string, number>> = {
  E56: 0,
  E84: 1,
  E83: 1,
  E90: 1,
  E53: 1,
  E87: 2,
  E57: 2,
  E88: 2,
  E85: 3,
  E86: 4,
  E89: 4,
};

const TOP_RUNG = 4;

/** The rung that a test begins on, and higher with the phases. */
export const balanceFor = (available: readonly Exercise[], request: WeekRequest): Exercise[] => {
  const rung = Math.min(TOP_RUNG, (request.balanceRung ?? 0) + 1.3 * request.phase);
  return rank(
    available.filter((e) => e.modality === 'balance'),
    (e) => -Math.abs((LADDER[e.id] ?? 2) - rung) + (named(request.likes, e) ? 5 : 0),
  ).slice(0, 4);
};

export const postureFor = (available: readonly Exercise[], request: WeekRequest): Exercise[] =>
  rank(
    available.filter((e) => e.modality === 'posture'),
    (e) => e.sites.spine + (named(request.likes, e) ? 2 : 0),
  ).slice(0, 2);

/** Liked ones first; then water and bike for sore joints, else walking at the pace of the phase. */
export function aerobicFor(
  available: readonly Exercise[],
  request: WeekRequest,
  dose: Dose,
  soreJoints: boolean,
): Exercise[] {
  const walk =
    dose.resistanceSessions === 0 ? 'E01' : request.phase === 0 && request.experience === 'new' ? 'E02' : 'E03';
  const candidates = available.filter(
    (e) =>
      e.modality === 'aerobic' ||
      e.modality === 'supported-aerobic' ||
      (named(request.likes, e) && ['sport', 'daily'].includes(e.modality)) ||
      (e.pattern === 'run' && named(request.likes, e)),
  );
  const value = (e: Exercise): number =>
    (named(request.likes, e) ? 10 : 0) +
    (soreJoints && e.modality === 'supported-aerobic' ? 6 : 0) +
    (e.id === walk ? 4 : 0) +
    (e.id === 'E02' ? 2 : 0) +
    (e.id === 'E01' ? 1 : 0);
  const ranked = rank(candidates, value);
  const top = ranked.filter((e) => value(e) >= Math.min(10, value(ranked[0]!)));
  return top.slice(0, 3);
}
