import { CATALOGUE, type Exercise } from '../catalogue/index.ts';
import { forbiddenBy } from '../limits/allowed.ts';
import { HOME, named } from './choose.ts';
import { doseFor } from './dose.ts';
import type { WeekPlan, WeekRequest } from './types.ts';

/** Screens that a clinician's yes lifts: where something lasting stands beside them, that is the reason to tell. */
const UNTIL_AGREED: ReadonlySet<string> = new Set(['S60', 'S73']);

/** Why a liked exercise that nothing holds back is not in the week. */
function missing(e: Exercise, request: WeekRequest): string {
  const have = [...HOME, ...request.equipment];
  const needed = e.equipment.filter((thing) => !have.includes(thing));
  if (needed.length > 0) return `it needs ${needed.join(' and ')}, which is not among your things`;
  if (e.minPhase > doseFor(request).resistancePhase || e.impact.bodyWeights > doseFor(request).maxImpactBodyWeights)
    return 'it comes later, when the programme has been built up';
  return 'others fill its place this week';
}

/**
 * What became of likes and dislikes, in sentences. What a restriction holds back is counted with its reason and never
 * named: nobody is shown what is not for them, their own wish included.
 */
export function wishesSaid(request: WeekRequest, plan: WeekPlan): string[] {
  const options = { supervision: request.supervision ?? false };
  const heldBack = (e: Exercise): string | undefined => {
    const by = forbiddenBy(e, request.restrictions, options);
    const lasting = by.find(({ screenId }) => !UNTIL_AGREED.has(screenId)) ?? by[0];
    if (lasting) return lasting.because;
    return e.supervised && !options.supervision ? 'only with a qualified person beside.' : undefined;
  };
  const planned = new Set(plan.sessions.flatMap((s) => s.items.map((i) => i.exerciseId)));
  const held: string[] = [];
  const said = (request.likes ?? []).flatMap((word): string[] => {
    const meant = CATALOGUE.filter((e) => named([word], e) && e.offer !== 'log-only');
    const inWeek = meant.filter((e) => planned.has(e.id));
    if (inWeek.length > 0)
      return [`You like ${inWeek.map(({ name }) => name.toLowerCase()).join(', ')}: in this week.`];
    const open = meant.filter((e) => heldBack(e) === undefined);
    if (meant.length > 0 && open.length === 0) held.push(heldBack(meant[0]!)!);
    // A kind of exercise has many; only a named one is missed.
    return open.length === 1 ? [`You like ${open[0]!.name.toLowerCase()}: ${missing(open[0]!, request)}.`] : [];
  });
  const reasons = [...new Set(held)].map((because) => {
    const count = held.filter((one) => one === because).length;
    return `${count} of what you like ${count === 1 ? 'is' : 'are'} not for now: ${because}`;
  });
  const left = CATALOGUE.filter((e) => named(request.dislikes, e) && heldBack(e) === undefined);
  const without =
    left.length > 0 ? [`Left out, as you wish: ${left.map(({ name }) => name.toLowerCase()).join(', ')}.`] : [];
  return [...said, ...reasons, ...without];
}
