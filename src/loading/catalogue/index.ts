import { aerobic } from './aerobic.ts';
import { balanceAndFlow } from './balanceAndFlow.ts';
import { impact } from './impact.ts';
import { legs } from './legs.ts';
import { sportAndDaily } from './sportAndDaily.ts';
import { supported } from './supported.ts';
import { trunkAndArms } from './trunkAndArms.ts';
import type { Exercise } from './types.ts';

const number = (id: string): number => Number(id.slice(1));

/** Every exercise, in order of its number. */
export const CATALOGUE: readonly Exercise[] = [
  ...aerobic,
  ...supported,
  ...impact,
  ...legs,
  ...trunkAndArms,
  ...balanceAndFlow,
  ...sportAndDaily,
].sort((a, b) => number(a.id) - number(b.id));

const byId = new Map(CATALOGUE.map((e) => [e.id, e]));

/** The exercise with this id, or undefined. */
export const exercise = (id: string): Exercise | undefined => byId.get(id);

export type * from './types.ts';
