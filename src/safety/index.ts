/**
 * safety/ holds the screens (S01 to S94) and red flags (R01 to R15): what Bonewise must not suggest to this person,
 * what needs a clinician first, and what is not for an app at all. All are declared in the one form of rules/; the
 * assessment runs them with the others, the plan asks what they hold back before it says anything.
 */
import type { Rule } from '../rules/index.ts';
import { absorption } from './absorption.ts';
import { antiresorptive } from './antiresorptive.ts';
import { bloodThinners } from './bloodThinners.ts';
import { calciumAndKidneys } from './calciumAndKidneys.ts';
import { diseases } from './diseases.ts';
import { endocrine } from './endocrine.ts';
import { exerciseBones } from './exerciseBones.ts';
import { exerciseHeart } from './exerciseHeart.ts';
import { exerciseJoints } from './exerciseJoints.ts';
import { hormonesAndCancerDrugs } from './hormonesAndCancerDrugs.ts';
import { inducersAndInr } from './inducersAndInr.ts';
import { limits } from './limits.ts';
import { minerals } from './minerals.ts';
import { redFlagsBody } from './redFlagsBody.ts';
import { redFlagsBones } from './redFlagsBones.ts';
import { states } from './states.ts';

export { kidneyStage } from './calciumAndKidneys.ts';
export { redFlagHelp } from './redFlagHelp.ts';

/** Every screen and red flag, by id. */
export const safetyRules: readonly Rule[] = [
  ...redFlagsBones,
  ...redFlagsBody,
  ...bloodThinners,
  ...absorption,
  ...minerals,
  ...hormonesAndCancerDrugs,
  ...inducersAndInr,
  ...calciumAndKidneys,
  ...diseases,
  ...states,
  ...limits,
  ...exerciseHeart,
  ...exerciseBones,
  ...exerciseJoints,
  ...antiresorptive,
  ...endocrine,
].sort((a, b) => (a.id < b.id ? -1 : 1));
